import type { OtherLetters } from './other-letters.ts';

/** One of several files of the same name in a zip. */
export interface EntryChoice {
  /** Its size in bytes. */
  readonly bytes: number;
  /** Lines of text in it; null where it is no text. */
  readonly lines: number | null;
  /** How its second line begins: the first row of a table. */
  readonly start: string;
}

/** What a file leaves open before there is a table: its letters, or which of two entries of one name is meant. */
export type BytesQuestion =
  | {
      readonly is: 'letters';
      readonly place: string | null;
      /** The likeliest first, each with some words as they would read. */
      readonly choices: readonly { readonly letters: OtherLetters; readonly sample: string }[];
    }
  | {
      readonly is: 'same-name';
      readonly place: string;
      /** In the order of the zip: the first and the last of them. */
      readonly choices: readonly [EntryChoice, EntryChoice];
    };

/** Which of the entries of one name to read. */
export const SAME_NAME = ['first', 'last', 'both'] as const;

/** What the editor said about a file before its tables. Plain data. */
export interface BytesAnswer {
  readonly letters?: OtherLetters;
  readonly sameName?: (typeof SAME_NAME)[number];
  /** Letters that were encoded twice (`cafÃ©`) are put right. */
  readonly repair?: boolean;
}

/** Thrown inside `tables`; `readTables` turns it into an answer. */
export class BytesQuestionError extends Error {
  readonly question: BytesQuestion;
  constructor(question: BytesQuestion) {
    super(question.is);
    this.question = question;
  }
}
