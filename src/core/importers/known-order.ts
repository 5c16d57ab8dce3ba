import { foldedKey } from '../base/text.ts';

/** The words of one language for the columns of a known export: per column, in the export's own order, every word it had. */
export type OrderedWords = readonly (readonly string[])[];

/**
 * `Post id|Date|Link;Post Link`: columns parted by `|`, the words of one column by `;`. An empty place: nobody knows the word.
 */
export function orderedWords(line: string): OrderedWords {
  return line.split('|').map((words) =>
    words
      .split(';')
      .map(foldedKey)
      .filter((word) => word !== ''),
  );
}

export interface KnownOrder {
  /** Per column of the known order its place in the table; undefined where it is absent. */
  readonly places: readonly (number | undefined)[];
  /** How many columns were found by their words. */
  readonly matched: number;
}

/**
 * Finds the columns of a known export. Every word takes the first place that is still free, so two columns of one name (LinkedIn
 * in Dutch: `Weergaven` twice) keep their order. A column whose word nobody knows stands where the known order has it, as long as
 * no word says that this table is in another order.
 */
export function knownOrder(header: readonly string[], words: OrderedWords): KnownOrder {
  const keys = keysOf(header);
  const places: (number | undefined)[] = words.map(() => undefined);
  let matched = 0;
  keys.forEach((key, place) => {
    const column = key === '' ? -1 : words.findIndex((forms, i) => places[i] === undefined && forms.includes(key));
    if (column < 0) return;
    places[column] = place;
    matched++;
  });
  if (places.every((place, column) => place === undefined || place === column))
    return { places: byPosition(places, keys), matched };
  return { places: withLastOne(places, keys), matched };
}

// A header is compared with the words of some fifty languages.
const keysOfHeaders = new WeakMap<readonly string[], readonly string[]>();

function keysOf(header: readonly string[]): readonly string[] {
  const known = keysOfHeaders.get(header) ?? header.map(foldedKey);
  keysOfHeaders.set(header, known);
  return known;
}

function byPosition(places: readonly (number | undefined)[], keys: readonly string[]): (number | undefined)[] {
  return places.map((place, column) => place ?? (column < keys.length && keys[column] !== '' ? column : undefined));
}

// One column without a word and one word without a column, in a table of another order: they belong together.
function withLastOne(places: readonly (number | undefined)[], keys: readonly string[]): (number | undefined)[] {
  const left = keys.map((_, place) => place).filter((place) => keys[place] !== '' && !places.includes(place));
  const open = places.filter((place) => place === undefined).length;
  return left.length === 1 && open === 1 ? places.map((place) => place ?? left[0]) : [...places];
}

/** The number of columns that have a header. */
export function headerWidth(header: readonly string[]): number {
  return header.findLastIndex((cell) => foldedKey(cell) !== '') + 1;
}
