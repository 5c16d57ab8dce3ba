/** Why a file holds no table at all. The sentences are in `words`. */
export type RefusalCode =
  | 'empty'
  | 'header-only'
  | 'pdf'
  | 'picture'
  | 'video'
  | 'web-page'
  | 'login-page'
  | 'word-document'
  | 'presentation'
  | 'json'
  | 'binary'
  | 'password'
  | 'damaged'
  | 'old-workbook'
  | 'other-archive'
  | 'too-large'
  | 'too-many-entries'
  | 'unsafe-zip'
  | 'zip-without-table'
  | 'many-columns'
  | 'quote-open'
  | 'no-table'
  | 'other-letters'
  | 'encoded-text'
  | 'shortcut'
  | 'partial-download'
  | 'web-table'
  | 'web-archive'
  | 'other-spreadsheet'
  | 'data-text'
  | 'nested-zip'
  | 'zip-link'
  | 'duplicate-entry';

export interface Refusal {
  readonly code: RefusalCode;
  /** The entry, sheet or line it is about; null: the whole file. */
  readonly place: string | null;
}

/** Thrown inside `tables`, and while the pieces of a long table are read; `readTables` and `readFile` turn it into an answer. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(code: RefusalCode, place: string | null = null) {
    super(code);
    this.refusal = { code, place };
  }
}
