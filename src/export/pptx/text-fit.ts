import { oneLine } from './xml.ts';

/**
 * Advance widths of Arial in thousandths of the font's size, as in Adobe's metrics of Helvetica, whose widths Arial has. Characters that
 * stand here under no width are looked up without their accent, and else taken for wide ones.
 */
const REGULAR = widths({
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' !,./:;I[\\]ft·',
  333: '()-`r“”',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu–€«»',
  584: '+<=>~×±',
  611: 'FTZßø',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQØ',
  833: 'Mm',
  889: '%æ',
  944: 'W',
  1000: '—…Æ',
  1015: '@',
});
const BOLD = widths({
  238: "'",
  278: ' ,./I[\\]ijl|·‘’',
  333: '!():;-`ft',
  389: '{}*r',
  400: '°',
  474: '"',
  500: 'z“”',
  556: '#$0123456789J_aceksvxy–€«»',
  584: '+<=>~×±^',
  611: '?FLTZbdghnopqußø',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQØw',
  833: 'M',
  889: '%mæ',
  944: 'W',
  975: '@',
  1000: '—…Æ',
});
/** Widest letters of scripts that are not measured; and emoji, ideographs. */
const OTHER_LETTER = 760;
const WIDE = 1380;
/** Programs round type to their own grid; what just fits in one wraps in another. */
const CAUTION = 1.025;

function widths(groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(groups).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters and signs that never join with their neighbours into one. */
const PLAIN = /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u20AC]*$/u;

/** What a reader sees as one character each: an emoji of a family is one. */
function charactersOf(text: string): string[] {
  if (PLAIN.test(text)) return [...text];
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function characterWidth(character: string, table: ReadonlyMap<string, number>): number {
  const known = table.get(character) ?? table.get([...character.normalize('NFD')][0] ?? '');
  if (known !== undefined) return known;
  if (/^[\p{Mn}\p{Cf}]+$/u.test(character)) return 0;
  if (/\p{Zs}/u.test(character)) return 278;
  return /[\p{Extended_Pictographic}\p{Regional_Indicator}\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u.test(
    character,
  ) || character.length > 2
    ? WIDE
    : OTHER_LETTER;
}

/** How wide a text is in px of a slide, at a size in px. */
export function widthOf(text: string, size: number, bold = false): number {
  const table = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of charactersOf(text)) sum += characterWidth(character, table);
  return (sum * size * CAUTION) / 1000;
}

/** How a text may be set: the size and the height of a line in px, the most lines, and how wide they are in px. */
export interface Setting {
  readonly size: number;
  readonly line: number;
  readonly lines: number;
  readonly width: number;
  readonly bold?: boolean;
}

export interface Fitted extends Setting {
  readonly text: string;
  /** How many lines the text takes, at least one. */
  readonly taken: number;
}

/** The text in the first setting in which it fits; in the last one it is cut with an ellipsis. */
export function fitted(text: string, settings: readonly [Setting, ...Setting[]]): Fitted {
  const plain = oneLine(text);
  for (const setting of settings) {
    const lines = linesOf(plain, setting);
    if (lines.length <= setting.lines) return { ...setting, text: plain, taken: Math.max(1, lines.length) };
  }
  const last = settings.at(-1) ?? settings[0];
  return { ...last, text: cutAfter(linesOf(plain, last), last), taken: last.lines };
}

/** A text that has one line of this width; cut with an ellipsis where it is longer. */
export function cutTo(text: string, width: number, size: number, bold = false): string {
  return fitted(text, [{ size, line: size, lines: 1, width: Math.max(width, size), bold }]).text;
}

/** Breaks at spaces; a word longer than a line breaks where the line ends. One line more than allowed is enough to know. */
function linesOf(text: string, { size, width, lines: most, bold = false }: Setting): string[] {
  const space = widthOf(' ', size, bold);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = widthOf(word, size, bold);
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`;
      used += space + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    if (lines.length > most) return lines;
    const broken = wide <= width ? [word] : brokenWord(word, { size, width, lines: most, bold });
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
    used = wide <= width ? wide : widthOf(line, size, bold);
  }
  if (line !== '') lines.push(line);
  return lines;
}

function brokenWord(word: string, { size, width, lines: most, bold = false }: Omit<Setting, 'line'>): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of charactersOf(word)) {
    const wide = widthOf(character, size, bold);
    if (part !== '' && used + wide > width) {
      parts.push(part);
      [part, used] = ['', 0];
      if (parts.length > most) return parts;
    }
    part += character;
    used += wide;
  }
  return [...parts, part];
}

function cutAfter(lines: readonly string[], { size, width, lines: most, bold = false }: Setting): string {
  const last = charactersOf(lines[most - 1] ?? '');
  let used = widthOf(last.join(''), size, bold) + widthOf('…', size, bold);
  while (last.length > 0 && used > width) used -= widthOf(last.pop() ?? '', size, bold);
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`].join(' ');
}
