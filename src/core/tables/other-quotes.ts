const CLOSING: Readonly<Record<string, string>> = { '“': '”', '”': '”', '„': '“', '‘': '’', "'": "'" };
const LOOK_AT = 8192;
const DELIMITERS = ',;\t|';

/** How a text encloses its cells where it does not do so with straight double quotation marks. */
interface OtherQuotes {
  readonly open: string;
  readonly close: string;
  readonly delimiter: string;
}

/**
 * The same text with straight double quotation marks, where all cells of its first line stand between other ones: curly, or single. null:
 * they do not. Then nothing is in doubt; of a row in which such a mark and a separator stand side by side the cells do not fit.
 */
export function withUsualQuotes(bytes: Uint8Array, textOf: (bytes: Uint8Array) => string): Uint8Array | null {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, LOOK_AT));
  const quotes = otherQuotes(start.replace(/^\uFEFF/u, '').split(/[\r\n]/u)[0] ?? '');
  return quotes === null ? null : new TextEncoder().encode(rewritten(textOf(bytes), quotes));
}

function otherQuotes(line: string): OtherQuotes | null {
  const open = line.charAt(0);
  const close = CLOSING[open];
  if (close === undefined) return null;
  const delimiter = line.charAt(line.indexOf(close, 1) + 1);
  if (delimiter === '' || !DELIMITERS.includes(delimiter)) return null;
  const cells = line.slice(1, -1).split(close + delimiter + open);
  const isEnclosed = line.endsWith(close) && cells.length > 2 && !cells.some((cell) => cell.includes(open));
  return isEnclosed ? { open, close, delimiter } : null;
}

function rewritten(text: string, { open, close, delimiter }: OtherQuotes): string {
  const ends = (at: number): boolean => at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== open) {
      // A cell without marks, or the end of a line.
      let to = at;
      while (to < text.length && !ends(to)) to++;
      parts.push(text.slice(at, to + 1));
      at = to + 1;
      continue;
    }
    let to = text.indexOf(close, at + 1);
    while (to >= 0 && !ends(to + 1)) to = text.indexOf(close, to + 1);
    if (to < 0) return parts.join('') + text.slice(at);
    parts.push(`"${text.slice(at + 1, to).replaceAll('"', '""')}"`, text.slice(to + 1, to + 2));
    at = to + 2;
  }
  return parts.join('');
}
