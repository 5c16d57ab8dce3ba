// Soft hyphen, zero-width space, non-joiner, joiner, and the byte order mark in the middle of a text.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const WIDE_SPACES = /[\s\u00A0\u202F]+/gu;

/**
 * A header or a fixed word as it is compared: compatibility forms folded, invisible characters out, spaces collapsed, straight
 * apostrophes, lower case, without a trailing `:` or `\` (X writes both by mistake).
 */
export function headerKey(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACES, ' ')
    .replaceAll('’', "'")
    .trim()
    .replace(/[\\:]+$/u, '')
    .trim()
    .toLowerCase();
}

const ACCENTS = /\p{M}/gu;

/** As `headerKey`, and without accents: "Identificación" and "identificacion" are the same word. */
export function foldedKey(cell: string): string {
  return headerKey(cell).normalize('NFD').replace(ACCENTS, '');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** X leaves HTML entities in the text of a post. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES.get(entity) ?? entity) : text;
}

/** Whether a text holds a web address. */
export function hasLink(text: string): boolean {
  return text.includes('http://') || text.includes('https://') || text.includes('www.');
}

/** The order of two texts by their code units: the same on every machine and in every language, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
