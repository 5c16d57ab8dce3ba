/** How long a text is against the room that it has: as large as it gets, smaller, or as small as it may become. */
export type TextLength = 'short' | 'middle' | 'long';

/**
 * Counted in characters, as for titles, because Node cannot measure type; emoji are wide. `short` and `middle`: the most characters that
 * fit in each size.
 */
export function textLength(text: string, short: number, middle: number): TextLength {
  const length = [...text].reduce((sum, letter) => sum + (letter.length > 1 ? 2 : 1), 0);
  if (length <= short) return 'short';
  return length <= middle ? 'middle' : 'long';
}
