/**
 * Letters that no text of people has. `control`: what no screen shows (tab, line feed and carriage return are none of them). `lost`: the
 * sign for a letter that could not be read. `double`: UTF-8 that was read as Windows text and written as UTF-8 again: `cafÃ©`, `â€™`. Signs
 * that may well follow a Portuguese Ã (quotation marks, dashes, three points) do not count.
 */
export const ODD_LETTERS = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  control: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu,
  lost: /\uFFFD/u,
  double:
    /[ÂÃ][\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2020-\u2022\u20AC\u2122]|â€|ðŸ|ð\u009F/u,
} as const;

// One pass over a text of megabytes: everything above that can begin a find.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ANY = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]|[ÂÃ][\u0080-\u00BF\u0152-\u2122]|â€|ð[Ÿ\u009F]/u;

/** Whether a text holds any of them (or, rarely, something near); as cheap as a look at every letter can be. */
export function hasOddLetters(text: string): boolean {
  return ANY.test(text);
}
