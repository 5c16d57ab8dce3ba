/** A table as it stands in a file: a header and rows of texts. What container it came from no longer matters. */
export interface Table {
  /** The name of the file as it was dropped. */
  readonly file: string;
  /** The entry of the zip or the sheet of the workbook; null where the file is the table. */
  readonly place: string | null;
  /** As written; `headerKey` and `foldedKey` compare them. A row may be longer or shorter than the header. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The lines above the header, cells joined: a report's name, `# Start date: …`, an explanation. */
  readonly preamble: readonly string[];
  /** The line at which `rows[0]` stands, as a spreadsheet program counts rows (the first is 1). */
  readonly firstRow: number;
  /** What was met on the way from bytes to rows. */
  readonly remarks: readonly TableRemark[];
}

export interface TableRemark {
  readonly code: 'encoding-guessed' | 'letters-damaged' | 'quote-open' | 'quote-loose';
  readonly row: number | null;
  readonly value: string | null;
}

/** The cell, or '' where the row is too short. */
export function cellOf(row: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (row[column] ?? '');
}
