import type { Zone } from '../core/base/calendar.ts';
import type { ColumnMapping, MissingMeaning } from '../core/importers/mapped/column-mapping.ts';
import type { MappingPreview } from '../core/importers/mapped/preview.ts';
import { previewMapping } from '../core/importers/mapped/preview.ts';
import type { MappingProposal } from '../core/importers/mapped/proposal.ts';
import { settleMapping } from '../core/importers/mapped/settle.ts';
import type { UnknownTable } from '../core/importers/mapped/unknown-table.ts';
import { readMapped, unknownTableIn } from '../core/importers/mapped/unknown-table.ts';
import type { FileReading, FileToRead } from '../core/importers/read-file.ts';
import { beginningOf } from '../core/tables/table.ts';

const ROWS_SHOWN = 6;
const LETTERS_SHOWN = 160;
const MOST_FILES = 8;
const MOST_BYTES = 200 * 1024 * 1024;

/** A table that no importer knows, as the mapping page shows it. Cells are cut to 160 letters. */
export interface AskedTable {
  readonly id: string;
  readonly file: string;
  /** The sheet or the entry of the zip; null where the file is the table. */
  readonly place: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are in all; of a very long table about how many. */
  readonly rowCount: number;
  readonly proposal: MappingProposal;
}

interface Waiting {
  readonly file: FileToRead;
  readonly unknown: UnknownTable;
}

/** A file that waited, read as the editor said. */
export interface Answered {
  readonly asked: string;
  readonly file: FileToRead;
  readonly reading: FileReading;
  readonly mapping: ColumnMapping;
}

/** The files that wait for the editor's answer, their bytes included: a few, the newest last. */
export class AskedTables {
  private readonly waiting = new Map<string, Waiting>();

  /** Keeps a file until it is answered, where there is something to answer; else says what its tables lack. */
  async add(
    id: string,
    file: FileToRead,
    zone: Zone,
  ): Promise<{ readonly asked: string } | { readonly lacks: MissingMeaning } | null> {
    const unknown = await unknownTableIn(file, zone);
    if (unknown === null) return null;
    if (unknown.proposal.lacks !== null) return { lacks: unknown.proposal.lacks };
    this.waiting.delete(id);
    this.waiting.set(id, { file, unknown });
    this.makeRoom();
    return { asked: id };
  }

  private makeRoom(): void {
    for (const id of this.waiting.keys()) {
      const bytes = [...this.waiting.values()].reduce((sum, { file }) => sum + file.bytes.length, 0);
      if (this.waiting.size <= 1 || (this.waiting.size <= MOST_FILES && bytes <= MOST_BYTES)) return;
      this.waiting.delete(id);
    }
  }

  /** null: it was answered or dismissed, or the page was loaded anew. */
  table(id: string): AskedTable | null {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return null;
    const { table, proposal } = waiting.unknown;
    const { rows } = beginningOf(table);
    return {
      id,
      file: waiting.file.name,
      place: table.place,
      header: table.header,
      rows: rows.slice(0, ROWS_SHOWN).map((row) => row.map((cell) => cell.slice(0, LETTERS_SHOWN))),
      rowCount: table.long?.expected ?? rows.length,
      proposal,
    };
  }

  preview(id: string, mapping: ColumnMapping, zone: Zone): MappingPreview | null {
    const waiting = this.waiting.get(id);
    return waiting === undefined ? null : previewMapping(waiting.unknown.table, mapping, zone, waiting.unknown.measuredAt);
  }

  /** Reads the asked file and all that wait with a table of the same shape: one answer is for all of them. */
  async answer(id: string, said: ColumnMapping, zone: Zone): Promise<readonly Answered[]> {
    const asked = this.waiting.get(id);
    if (asked === undefined) return [];
    // What this table answers by itself is kept with the answer: the next file of its shape may not.
    const { mapping } = settleMapping(asked.unknown.table, said, asked.unknown.measuredAt);
    const same = [...this.waiting].filter(
      ([other, { unknown }]) => other !== id && unknown.proposal.mapping.shape === mapping.shape,
    );
    const answered: Answered[] = [];
    for (const [other, { file }] of [[id, asked] as const, ...same]) {
      const reading = await readMapped(file, [mapping], zone);
      if (reading !== null) answered.push({ asked: other, file, reading, mapping });
    }
    return answered;
  }

  drop(id: string): void {
    this.waiting.delete(id);
  }

  clear(): void {
    this.waiting.clear();
  }
}
