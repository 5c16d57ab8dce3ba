/**
 * What was met while reading a file. The first group put a row aside: that row is no post. The second group says something
 * about rows that did become posts, or about the file. Codes and values only: the sentences are in `words`.
 */
export const PUT_ASIDE = [
  'totals-row',
  'notice-row',
  'ghost-row',
  'description-row',
  'repeated-header',
  'no-id',
  'no-date',
  'no-platform',
  'duplicate-row',
  'id-damaged',
  'column-count',
  'cut-off',
  'long-cell',
  'narrow-date',
  'date-unclear',
  'no-text',
  'empty-row',
  'same-row',
] as const;
const TOLD = [
  'encoding-guessed',
  'letters-damaged',
  'id-recovered',
  'id-rebuilt',
  'id-made',
  'bad-number',
  'number-below-zero',
  'number-unusual',
  'rounded',
  'bad-date',
  'dates-swapped',
  'dates-answered',
  'undated',
  'day-only',
  'time-differs-from-id',
  'sum-differs',
  'totals-differ',
  'days-summed',
  'boost-unknown',
  'platform-unknown',
  'quote-open',
  'quote-loose',
  'skipped-entry',
  'letters-double',
  'control-characters',
  'lines-above',
  'future-date',
  'before-platform',
  'clock-change',
  'dates-as-numbers',
  'hidden-sheet',
  'merged-cells',
  'numbers-unread',
] as const;
export type NoteCode = (typeof PUT_ASIDE)[number] | (typeof TOLD)[number];

/** One remark. `row` is the line number a person sees in a spreadsheet program (the header is usually 1); null: the whole file. */
export interface Note {
  readonly code: NoteCode;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
}

/** A remark about a row before anybody knows what its columns are. */
export type RowRemark = Pick<Note, 'code' | 'row' | 'value'>;

export interface NoteCount {
  readonly code: NoteCode;
  readonly count: number;
  /** The first few, to show; never all of a million. */
  readonly examples: readonly Note[];
}

const asideCodes: ReadonlySet<string> = new Set(PUT_ASIDE);
export function isPutAside(code: NoteCode): boolean {
  return asideCodes.has(code);
}
