import type { Zone } from '../../base/calendar.ts';
import { readTables } from '../../tables/read-tables.ts';
import type { Table } from '../../tables/table.ts';
import { beginningOf } from '../../tables/table.ts';
import type { OnRead } from '../../tables/text-table.ts';
import type { Importer } from '../contract.ts';
import type { Detection } from '../detect.ts';
import { detect } from '../detect.ts';
import { exportMoment } from '../export-moment.ts';
import type { FileReading, FileToRead } from '../read-file.ts';
import { readFile } from '../read-file.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { withoutFalseHeader } from './false-header.ts';
import { mappedPosts } from './mapped-posts.ts';
import type { MappingProposal } from './proposal.ts';
import { proposeMapping } from './proposal.ts';
import { isToConfirm, youtubeProposal } from './youtube-proposal.ts';

/** A table that no importer knows, and what it could mean. */
export interface UnknownTable {
  readonly table: Table;
  /** The moment of the export as far as it is known, milliseconds since 1970 UTC. */
  readonly measuredAt: number | null;
  readonly proposal: MappingProposal;
}

/** The first table of a file that is nobody's: the one to ask about. null where there is none. */
export async function unknownTableIn(file: FileToRead, zone: Zone): Promise<UnknownTable | null> {
  const measuredAt = momentOf(file, zone);
  for (const table of await tablesIn(file)) {
    const start = beginningOf(table);
    if (start.rows.length === 0) continue;
    const detection = detect(start);
    if (detection.is === 'unknown') return { table, measuredAt, proposal: proposeMapping(start, measuredAt) };
    if (detection.is !== 'posts' || !isToConfirm(detection.claim)) continue;
    return { table, measuredAt, proposal: youtubeProposal(start, detection.claim, proposeMapping(start, measuredAt)) };
  }
  return null;
}

/**
 * Reads a file as the importers know it, else as the editor said before: the importers come first, for they learn. `ask`: neither
 * knows it, or only the usual places of its columns speak for what it is.
 */
export async function readKnown(
  file: FileToRead,
  mappings: readonly ColumnMapping[],
  zone: Zone,
  onRead?: OnRead,
): Promise<FileReading> {
  const reading = await readFile(file, zone, onRead);
  if (reading.outcome !== 'ask' && !(await isToBeConfirmed(reading, file))) return reading;
  return (await readMapped(file, mappings, zone)) ?? { outcome: 'ask', header: [], place: null };
}

async function isToBeConfirmed(reading: FileReading, file: FileToRead): Promise<boolean> {
  if (reading.outcome !== 'posts' || reading.importer !== 'youtube/table' || reading.headerLanguage !== null) return false;
  const detections = (await tablesIn(file)).map((table) => detect(beginningOf(table)));
  return detections.some((detection) => detection.is === 'posts' && isToConfirm(detection.claim));
}

/** Reads the tables of a file that an editor has answered for; null where none of the mappings is about one of them. */
export async function readMapped(file: FileToRead, mappings: readonly ColumnMapping[], zone: Zone): Promise<FileReading | null> {
  if (mappings.length === 0) return null;
  const importers = mappings.map(mappedPosts);
  const rules = { prepare: withoutFalseHeader, detect: (start: Table) => mappedDetection(start, importers) };
  const reading = await readFile(file, zone, undefined, rules);
  return reading.outcome === 'ask' ? null : reading;
}

function mappedDetection(start: Table, importers: readonly Importer[]): Detection {
  for (const importer of importers) {
    const match = importer.recognise(start);
    if (match !== null) return { is: 'posts', claim: { importer, match } };
  }
  return { is: 'unknown', claims: [] };
}

async function tablesIn(file: FileToRead): Promise<readonly Table[]> {
  const read = await readTables(file.name, file.bytes);
  return 'refusal' in read ? [] : read.tables.map(withoutFalseHeader);
}

function momentOf(file: FileToRead, zone: Zone): number | null {
  return exportMoment({ file: file.name, lastModified: file.lastModified, zone });
}
