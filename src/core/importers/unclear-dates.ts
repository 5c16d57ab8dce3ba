/** How to read the rows of which day and month can be swapped. */
export const UNCLEAR_DATES = ['day-first', 'month-first', 'leave-out'] as const;
export type UnclearDates = (typeof UNCLEAR_DATES)[number];

/** A date that can be read in two ways; the days as `2026-07-01`. */
export interface UnclearDate {
  /** The line in the file. */
  readonly row: number;
  readonly cell: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** Two date styles stand in one column, and some rows can be read in both. */
export interface DateQuestion {
  /** The sheet or the entry of the zip; null where the file is the table. */
  readonly place: string | null;
  readonly column: string | null;
  readonly rows: number;
  /** The first few different ones. */
  readonly examples: readonly UnclearDate[];
}

/** Thrown while rows are read: what they say is for the editor to decide, and nothing is read before that. */
export class UnclearDatesError extends Error {
  readonly question: DateQuestion;
  constructor(question: DateQuestion) {
    super('unclear-dates');
    this.question = question;
  }
}
