// What a spreadsheet program may take for a formula: one of these signs, also full-width, with any white space, control or invisible
// characters before it; or a text that begins with a tab, a line break or a NUL.
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|[\t\r\n\0])/u;

/**
 * A text that no spreadsheet program runs: where it looks like a formula it gets an apostrophe before it. A text that already begins with
 * apostrophes and such a sign gets one more, so that `unguarded` gives back exactly what was written.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
