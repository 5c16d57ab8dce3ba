import type { KnownOrder, OrderedWords } from '../known-order.ts';
import { knownOrder, orderedWords } from '../known-order.ts';
import { X_WORDS } from './x-words.ts';

const DETAIL_EXPANDS = 13;

/** The words of all languages, folded. Made once, at the first table that may be of X. */
let folded: ReadonlyMap<string, OrderedWords> | null = null;

function wordsByLanguage(): ReadonlyMap<string, OrderedWords> {
  if (folded === null) {
    const english = orderedWords(X_WORDS.en ?? '');
    // In 2025 the last four headers were still English in every language.
    const withEnglish = (words: OrderedWords): OrderedWords =>
      words.map((forms, column) => (column < DETAIL_EXPANDS ? forms : [...forms, ...(english[column] ?? [])]));
    folded = new Map(Object.entries(X_WORDS).map(([language, line]) => [language, withEnglish(orderedWords(line))]));
  }
  return folded;
}

/** The language of X whose words fit a header best, with the columns it names; null where no language has a word of it. */
export function bestXWords(header: readonly string[]): { readonly language: string; readonly order: KnownOrder } | null {
  let best: { readonly language: string; readonly order: KnownOrder } | null = null;
  for (const [language, words] of wordsByLanguage()) {
    const order = knownOrder(header, words);
    if (order.matched > (best?.order.matched ?? 0)) best = { language, order };
  }
  return best;
}
