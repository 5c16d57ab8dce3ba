import type { Platform } from '../../model/platform.ts';
import type { Table } from '../../tables/table.ts';
import type { Meaning } from './column-mapping.ts';
import type { ColumnNumbers } from './column-sums.ts';
import type { ColumnValues } from './column-values.ts';

/** How a meaning was found: word and values agree; one of the two; it could be; nobody knows. */
export type Sureness = 'sure' | 'likely' | 'guess' | 'none';

/** A meaning while it is still open which column gets it. */
export interface Candidate {
  readonly meaning: Meaning;
  readonly sureness: Sureness;
}

/** What all steps of a proposal look at. */
export interface Looked {
  readonly table: Table;
  readonly values: readonly ColumnValues[];
  readonly numbers: ColumnNumbers;
  readonly platform: Platform | null;
}
