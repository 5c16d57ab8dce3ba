import { expect } from 'vitest';
import { safeLink } from '../../src/core/base/safe-link.ts';
import type { Post } from '../../src/core/model/post-columns.ts';
import type { Case } from './cases.ts';
import { chapter, read } from './cases.ts';
import { textOf, withCell } from './exports.ts';

/** Texts that must come out as they went in. */
function texts(id: string, is: string, written: readonly string[], instead?: string): Case {
  return {
    id,
    is,
    table: 'A as text',
    seeds: Math.min(6, 2 * written.length),
    ...(instead === undefined ? {} : { instead }),
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const text = chance.pick(written);
      return read(textOf(withCell(file, row, file.at.text, text)), {}, { other: new Map([[row, { text }]]) });
    },
  };
}

/** An address in the column of links that must be text only, or a link that shows where it leads. */
function links(id: string, is: string, written: readonly string[], safe = ''): Case {
  return {
    id,
    is,
    table: safe === '' ? 'A, text only' : 'A, punycode shown',
    on: ['facebook'],
    seeds: 2 * written.length,
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const also = (posts: readonly Post[]): void => {
        const post = posts.find(({ id: one }) => one === file.posts[row]?.id);
        expect(safeLink(post?.permalink ?? '')).toBe(safe);
        for (const other of posts) if (other !== post) expect(safeLink(other.permalink)).toBe(other.permalink);
      };
      return read(textOf(withCell(file, row, file.at.link, chance.pick(written))), {}, { also });
    },
  };
}

const naughty = [
  ...['undefined', 'null', 'NaN', 'true', 'FALSE', '1/0', '-0', '0x0', '1E+02', '$1.00', '1;2', "1'; DROP TABLE posts;--"],
  ...['Ω≈ç√∫˜µ≤≥÷', '田中さんにあげて下さい', '﷽', '🏳️‍🌈🧑🏽‍🚀', '1️⃣2️⃣', '（。◕‿◕。）', 'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟', '˙ɐnbᴉlɐ'],
  ...[
    '../../etc/passwd',
    '%s%n%d',
    '{{7*7}}',
    `$\{7*7}`,
    '<%= 7 %>',
    '`ls`',
    '$(ls)',
    '\\"\\\\',
    '"',
    "''",
    '",',
    '\n,\n',
    ';|\t',
  ],
];

chapter('content', [
  texts('G01', '<script>', ['<script>globalThis.__pwn=1</script>']),
  texts('G02', '<img onerror>', ['<img src=x onerror="globalThis.__pwn=1">']),
  texts('G03', '<svg onload>', ['<svg/onload=globalThis.__pwn=1>']),
  links('G04', 'javascript: in all spellings', [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'javascript&#58;alert(1)',
    'jav\tascript:alert(1)',
  ]),
  links('G05', 'data: and vbscript:', ['data:text/html,<script>1</script>', 'vbscript:x', 'data:image/svg+xml,x']),
  links('G06', 'file:, blob:, intent:', ['file:///etc/passwd', 'blob:https://x', 'intent://x#Intent;end']),
  links('G07', '//evil and a name before the host', [
    '//evil.example',
    'https://gov.nl@evil.example',
    'https:\\\\evil.example@x',
  ]),
  // A Cyrillic а in the host.
  links('G08', 'a look-alike host', ['https://f\u0430cebook.com/x'], 'https://xn--fcebook-2fg.com/x'),
  texts('G09', 'formulas', ['=1+1', '=HYPERLINK("https://evil.example","klik")\n#ad', '+1', '-1', '@SUM(A1)', '＝1']),
  texts('G10', 'DDE', ["=cmd|' /C calc'!A0", '=DDE("cmd";"/C calc";"x")']),
  texts('G11', 'right-to-left override', ['Kijk \u202Efdp.exe\u202C hier']),
  texts('G12', 'Arabic and Hebrew', ['مرحبا بكم في البلدية 123', 'שלום לכולם 45']),
  texts('G13', 'emoji of several parts', ['👩‍👩‍👧‍👦 op het plein', '🧑🏽‍🚒']),
  texts('G14', 'flags and keycaps', ['🇳🇱🇩🇰 samen', '1️⃣ eerst']),
  texts('G15', 'zero-width characters', ['zwem\u200Bbad', 'fiets\u00ADpad']),
  texts('G16', 'ten thousand combining marks', [`a${'\u0301'.repeat(10_000)}`]),
  texts('G17', 'é in one sign and in two', ['caf\u00E9', 'cafe\u0301']),
  texts('G18', 'İ, ı, ß, IJ, Å and AA', ['İstanbul ısı Straße IJsselmeer Ålborg Aalborg ĳ']),
  texts('G19', 'ten thousand letters without a space', ['lang'.repeat(2500)]),
  texts('G20', 'hashtags named as properties', ['#__proto__ #constructor #toString']),
  texts('G21', 'templates', [`$\{7*7} {{7*7}} %s%n`]),
  texts('G22', 'Markdown and BBCode', ['[klik](javascript:alert(1)) [url=https://evil.example]x[/url]']),
  texts('G23', '</script>', ['</script><script>1</script>']),
  texts('G24', '<!-- and U+2028', ['<!-- open \u2028 regel']),
  texts('G25', 'CSS', ['color:red;background:url(https://evil.example)']),
  { ...texts('G26', 'strings of the naughty kind', naughty), seeds: 30 },
  texts('G27', 'names, addresses and numbers of people', ['Bel Jan de Vries, 06-12345678, jan@example.nl, BSN 123456782']),
  texts('G28', 'null, undefined, NaN, true', ['null', 'undefined', 'NaN', 'true']),
  texts('G29', 'a text that begins like a total', ['Totaal verbod!', 'Total', 'Totaal', 'Som']),
  {
    id: 'G30',
    is: 'a text of only line breaks',
    table: 'A',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      return read(textOf(withCell(file, row, file.at.text, '\n\n\n')), {}, { other: new Map([[row, { text: '' }]]) });
    },
  },
  texts('G31', 'tags with comma, semicolon and quotation mark', ['#a,b;c"d']),
  {
    ...texts('G32', 'characters that XML forbids', ['']),
    instead: 'W: they are taken out, and the row is named (as A21)',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const changed = withCell(file, row, file.at.text, 'Een\u0001\u000B\u001F test \uFFFE');
      return read(textOf(changed), { 'control-characters': [row + 2] }, { other: new Map([[row, { text: 'Een test \uFFFE' }]]) });
    },
  },
]);
