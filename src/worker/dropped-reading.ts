import { Zone } from '../core/base/calendar.ts';
import type { ColumnMapping } from '../core/importers/mapped/column-mapping.ts';
import { readKnown } from '../core/importers/mapped/unknown-table.ts';
import type { FileReading, FileToRead } from '../core/importers/read-file.ts';
import type { OnStep } from './questions.ts';

/** A dropped file with all that it takes to read it anywhere: it goes from one worker to another. */
export interface ReadingTask {
  readonly file: FileToRead;
  readonly mappings: readonly ColumnMapping[];
  /** The name of the team's zone. */
  readonly zone: string;
  /** The ids of the files that are in: one of them is not read into anything that has to be kept. */
  readonly known: readonly string[];
}

/** What came of it, before anything is kept. */
export interface DroppedReading {
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly id: string;
  readonly reading: FileReading;
  /** The file as it is to be kept, compressed already; null: its bytes are, or it is not kept. */
  readonly gzip: Uint8Array | null;
  /** With its bytes; without them where whoever read it elsewhere saw that nobody needs them any more. */
  readonly file: FileToRead;
}

/** Where a file is read: here, or in a worker of its own. */
export type ReadDropped = (task: ReadingTask, step: OnStep) => Promise<DroppedReading>;

/** Reads a file where it stands; whoever waits for something else waits until it is read. */
export async function readHere(
  { file, mappings, zone }: ReadingTask,
  digest: (bytes: Uint8Array) => Promise<string>,
  step: OnStep,
): Promise<DroppedReading> {
  step('recognising');
  const id = await digest(file.bytes);
  const onRead = (bytes: number, of: number, rows: number) => step('reading', { bytes, of, rows });
  return { id, reading: await readKnown(file, mappings, new Zone(zone), onRead), gzip: null, file };
}
