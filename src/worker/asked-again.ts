import type { ColumnMapping } from '../core/importers/mapped/column-mapping.ts';
import { isForShape } from '../core/importers/mapped/column-mapping.ts';
import type { FileToRead } from '../core/importers/read-file.ts';
import type { Answered } from './asked-tables.ts';
import { withoutFile } from './asked-tables.ts';
import type { KeptFile } from './kept-file.ts';
import type { KeptImport, KeptMapping } from './questions.ts';

/** A file that is in, as it was dropped. Where its own date was not kept, its posts say when they were measured. */
export function fileAgain({ kept, posts }: KeptFile, bytes: Uint8Array): FileToRead {
  const measured = posts.reduce((latest, table) => table.measuredAt.reduce((late, at) => Math.max(late, at), latest), 0);
  return { name: kept.outcome.file, bytes, lastModified: kept.lastModified ?? (measured === 0 ? null : measured) };
}

/** What was said about it; of an import that was kept before that was known: all that was said about any table. */
export function saidAbout({ said, outcome }: KeptImport, mappings: readonly ColumnMapping[]): readonly ColumnMapping[] {
  if (said !== undefined) return [said];
  return outcome.importer === 'mapped/table' ? mappings : [];
}

/** What is kept of an answer: with the import all of it, and for the next file of that shape what is not about this file alone. */
export interface KeptAnswer {
  readonly said?: ColumnMapping;
  readonly saved?: KeptMapping;
  readonly isIn?: boolean;
}

export function keptAnswer({ said, isIn }: Pick<Answered, 'said' | 'isIn'>, file: string, savedAt: number): KeptAnswer {
  return isForShape(said) ? { said, isIn, saved: { mapping: withoutFile(said), file, savedAt } } : { said, isIn };
}
