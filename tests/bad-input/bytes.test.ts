import { expect } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { emptyMapping } from '../../src/core/importers/mapped/column-mapping.ts';
import { readAnswered } from '../../src/core/importers/mapped/unknown-table.ts';
import { outcomeSentence } from '../../src/words/files.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { postsOf } from '../../src/worker/file-outcome.ts';
import { asked, chapter, checkAlways, checkRead, held, read, refused, shown } from './cases.ts';
import { doubleByte, joinedBytes, singleByte, utf16 } from './encodings.ts';
import type { Chance, TruePost } from './exports.ts';
import { EXPORTED_AT, lineOf, linesOf, type TrueExport, textOf, withText } from './exports.ts';

const zone = new Zone('Europe/Amsterdam');

/** Every text without letters beyond é, ë, ø, å, € and ’, so that an encoding of one byte can hold it. */
function westernFile(file: TrueExport, chance: Chance, letters: string): [TrueExport, Map<number, Partial<TruePost>>] {
  const other = new Map<number, Partial<TruePost>>();
  const texts = file.rows.map(
    (_, row) => `Café ${row} voor één dag: ${[...letters].map((letter) => `a${letter}b`).join(' ')} ${chance.pick([...letters])}`,
  );
  const rows = file.rows.map((cells, row) => cells.map((cell, i) => (i === file.at.text ? (texts[row] as string) : cell)));
  texts.forEach((text, row) => {
    other.set(row, { text });
  });
  return [{ ...file, rows }, other];
}

chapter('bytes and encoding', [
  { id: 'A01', is: '0 bytes', table: 'R IMP-EMPTY', plant: () => refused('', 'empty') },
  { id: 'A02', is: 'only a byte order mark', table: 'R IMP-EMPTY', plant: () => refused('\uFEFF', 'empty') },
  {
    id: 'A03',
    is: 'only spaces and line breaks',
    table: 'R IMP-EMPTY',
    plant: (_, chance) => refused(chance.text(' \n\r\t', chance.whole(1, 9000)), 'empty'),
  },
  { id: 'A04', is: '1 KB of NUL', table: 'R IMP-BINARY', plant: () => refused(new Uint8Array(1024), 'binary') },
  { id: 'A05', is: 'UTF-8 with a mark', table: 'A', plant: (file) => read(`\uFEFF${textOf(file)}`) },
  { id: 'A06', is: 'two marks', table: 'A', plant: (file) => read(`\uFEFF\uFEFF${textOf(file)}`) },
  {
    id: 'A07',
    is: 'a mark in the middle: two files joined',
    table: 'W IMP-REPHEAD',
    plant: (file, chance) => {
      const [header = '', ...lines] = linesOf(file);
      const cut = chance.whole(2, lines.length - 2);
      const text = [`\uFEFF${header}`, ...lines.slice(0, cut), `\uFEFF${header}`, ...lines.slice(cut)].join('\n');
      return read(text, { 'repeated-header': [lineOf(cut)] }, { rows: lines.length + 1 });
    },
  },
  {
    id: 'A08',
    is: 'UTF-16LE with a mark and tabs ("Unicode text")',
    table: 'A',
    plant: (file) => read(utf16(textOf(file, { delimiter: '\t', newline: '\r\n' }), 'little', true)),
  },
  { id: 'A09', is: 'UTF-16BE with a mark', table: 'A', plant: (file) => read(utf16(textOf(file), 'big', true)) },
  {
    id: 'A10',
    is: 'UTF-16LE without a mark',
    table: 'W IMP-ENC',
    instead: 'A: every second byte is NUL, nothing else looks so; a remark would make an editor doubt what is certain',
    plant: (file) => read(utf16(textOf(file), 'little', false)),
  },
  {
    id: 'A11',
    is: 'UTF-16BE without a mark',
    table: 'W IMP-ENC',
    instead: 'A: as A10',
    plant: (file) => read(utf16(textOf(file), 'big', false)),
  },
  {
    id: 'A12',
    is: 'UTF-16LE with an odd number of bytes',
    table: 'R IMP-DAMAGED (last row named)',
    instead:
      'W: half a letter at the very end is no reason to refuse all whole rows before it; the last row is put aside by its line',
    plant: (file) => {
      const last = file.rows.length - 1;
      const whole = utf16(textOf(file).trimEnd(), 'little', true);
      return read(whole.slice(0, -1), { 'cut-off': [lineOf(last)] }, { lost: [last] });
    },
  },
  {
    id: 'A13',
    is: 'windows-1252 with é ë ø å € ’',
    table: 'W IMP-ENC with sample words',
    plant: (file, chance) => {
      const [western, other] = westernFile(file, chance, 'éëøå€’');
      return read(singleByte(textOf(western), 'windows-1252'), { 'encoding-guessed': null }, { other });
    },
  },
  {
    id: 'A14',
    is: 'ISO-8859-15, where € is A4',
    table: 'W IMP-ENC, other choice one click away',
    instead: 'W without the choice: it differs from windows-1252 in eight signs, and no number or id depends on them',
    plant: (file, chance) => {
      const [western, other] = westernFile(file, chance, 'éëøå');
      return read(singleByte(textOf(western), 'iso-8859-15'), { 'encoding-guessed': null }, { other });
    },
  },
  {
    id: 'A15',
    is: 'Mac Roman',
    table: 'W IMP-ENC',
    plant: (file, chance) => {
      const [western, other] = westernFile(file, chance, 'éëøå');
      return read(singleByte(textOf(western), 'macintosh'), { 'encoding-guessed': null }, { other });
    },
  },
  {
    id: 'A16',
    is: 'UTF-8 with one bad byte',
    table: 'W IMP-BADCHAR with the line; the rest stays UTF-8',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const [marked, other] = withText(file, row, 'Een dag @@ vol', 'Een dag \uFFFD vol');
      const [before = '', after = ''] = textOf(marked).split('@@');
      const content = joinedBytes('\uFEFF', before, Uint8Array.of(chance.pick([0xff, 0xc0, 0x9f, 0xe9])), after);
      return read(content, { 'letters-damaged': [lineOf(row)] }, { other });
    },
  },
  {
    id: 'A17',
    is: 'UTF-8 cut inside an emoji at the end',
    table: 'W IMP-TRUNC, last row put aside',
    plant: (file) => {
      const last = file.rows.length - 1;
      const lines = linesOf(file);
      const cells = file.rows[last] as readonly string[];
      const broken = joinedBytes(
        `${lines.slice(0, -1).join('\n')}\n`,
        `${cells.slice(0, file.at.text).join(',')}${file.at.text > 0 ? ',' : ''}Feest `,
        new TextEncoder().encode('🎉').slice(0, 2),
      );
      return read(broken, { 'cut-off': [lineOf(last)] }, { lost: [last] });
    },
  },
  {
    id: 'A18',
    is: 'doubly encoded (cafÃ©)',
    table: 'W IMP-MOJIBAKE, repair shown as preview, unchanged by default',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const meant = chance.pick(['café één', 'æble på øen', 'Über']);
      const twice = String.fromCharCode(...new TextEncoder().encode(meant));
      const [changed, other] = withText(file, row, `Kom naar ${twice} vandaag`);
      const content = textOf(changed);
      return held(async () => {
        const { reading, outcome, posts } = await shown(file.file, content);
        checkAlways(outcome);
        checkRead(file, { outcome: 'posts', notes: { 'letters-double': [lineOf(row)] }, other }, reading, posts);
        const word = meant.split(' ')[0] as string;
        for (const language of LANGUAGES)
          expect(outcomeSentence(outcome, language, 'UTC')).toMatch(new RegExp(`→ .${word}`, 'u'));
        const dropped = { name: file.file, bytes: new TextEncoder().encode(content), lastModified: EXPORTED_AT };
        const repaired = await readAnswered(dropped, { ...emptyMapping(''), file: { repair: true } }, [], zone);
        const asMeant = new Map([[row, { text: `Kom naar ${meant} vandaag` }]]);
        checkRead(file, { outcome: 'posts', notes: {}, other: asMeant }, repaired, postsOf(repaired));
      });
    },
  },
  {
    id: 'A19',
    is: 'CESU-8 and overlong sequences',
    table: 'W IMP-BADCHAR',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const bad = chance.pick([
        [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
        [0xc0, 0xaf],
        [0xe0, 0x80, 0xaf],
      ]);
      const [marked, other] = withText(file, row, 'Fiets @@ mee', `Fiets ${'\uFFFD'.repeat(bad.length)} mee`);
      const [before = '', after = ''] = textOf(marked).split('@@');
      return read(joinedBytes('\uFEFF', before, Uint8Array.from(bad), after), { 'letters-damaged': [lineOf(row)] }, { other });
    },
  },
  {
    id: 'A20',
    is: 'lone surrogates',
    table: 'A, stored as U+FFFD',
    instead: 'W: a letter is lost, and its line is named',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const [marked, other] = withText(file, row, 'Hart \uD83D hier', 'Hart \uFFFD hier');
      return read(utf16(textOf(marked), 'little', true), { 'letters-damaged': [lineOf(row)] }, { other });
    },
  },
  {
    id: 'A21',
    is: 'control characters in a text',
    table: 'W IMP-CTRL, removed on display and export',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const sign = String.fromCharCode(chance.pick([1, 2, 5, 7, 8, 11, 12, 14, 27, 31, 127]));
      const [changed, other] = withText(file, row, `Markt${sign} en ${sign}kermis`, 'Markt en kermis');
      return read(textOf(changed), { 'control-characters': [lineOf(row)] }, { other });
    },
  },
  {
    id: 'A22',
    is: 'NUL inside a cell',
    table: 'W IMP-CTRL',
    plant: (file, chance) => {
      const row = chance.whole(0, file.rows.length - 1);
      const [changed, other] = withText(file, row, 'Markt\u0000 en kermis', 'Markt en kermis');
      return read(textOf(changed), { 'control-characters': [lineOf(row)] }, { other });
    },
  },
  { id: 'A23', is: 'Ctrl-Z at the end', table: 'A', plant: (file) => read(`${textOf(file)}\u001A`) },
  {
    id: 'A24',
    is: 'GB18030, Shift-JIS, EUC-KR',
    table: 'Q IMP-ENC',
    plant: (file, chance) => {
      const [table, words] = chance.pick([
        ['gb18030', '今天市政府开放日欢迎大家'],
        ['shift_jis', '今日は市役所の開放日です'],
        ['euc-kr', '오늘은시청개방일입니다'],
      ] as const);
      const rows = file.rows.map((cells) => cells.map((cell, i) => (i === file.at.text ? words : cell)));
      // These letters stand in the texts alone: what else the file holds is read as it is.
      const plain = rows.map((cells) =>
        cells.map((cell) => cell.replaceAll(/[^\x20-\x7E\n]/gu, (letter) => (words.includes(letter) ? letter : ''))),
      );
      const other = new Map(file.posts.map((_, row) => [row, { text: words }]));
      return asked(
        doubleByte(textOf({ ...file, rows: plain }), table),
        { is: 'letters', offers: table },
        { said: { file: { letters: table } }, read: { notes: {}, other } },
      );
    },
  },
  {
    id: 'A25',
    is: 'base64 or quoted-printable of a CSV',
    table: 'R IMP-NOTTABLE',
    plant: (file, chance) => {
      const base64 = Buffer.from(textOf(file))
        .toString('base64')
        .replaceAll(/(.{76})/gu, '$1\r\n');
      const printable = textOf(file)
        .replaceAll('=', '=3D')
        .replaceAll(/[^\x20-\x7E\n]/gu, '=C3=A9')
        .replaceAll(/(.{70})/gu, '$1=\n');
      return refused(chance.pick([base64, printable]), 'encoded-text');
    },
  },
]);
