import type { Zone } from '../../base/calendar.ts';
import type { BytesAnswer } from '../../tables/bytes-question.ts';
import { readTables } from '../../tables/read-tables.ts';
import type { Table } from '../../tables/table.ts';
import { beginningOf } from '../../tables/table.ts';
import type { OnRead } from '../../tables/text-table.ts';
import { commentsAsPosts } from '../comments/comments-as-posts.ts';
import type { Importer } from '../contract.ts';
import type { Claim, Detection } from '../detect.ts';
import { detect } from '../detect.ts';
import { exportMoment } from '../export-moment.ts';
import type { FileReading, FileToRead, ReadingRules } from '../read-file.ts';
import { readFile } from '../read-file.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { emptyMapping, shapeOf } from './column-mapping.ts';
import { withoutFalseHeader } from './false-header.ts';
import { mappedPosts } from './mapped-posts.ts';
import { importerAsks } from './preview.ts';
import type { MappingProposal } from './proposal.ts';
import { proposeMapping } from './proposal.ts';
import { isToConfirm, youtubeProposal } from './youtube-proposal.ts';

/** A table that only the editor can settle: nobody knows what it could mean, or an importer does and its dates are open. */
export interface UnknownTable {
  readonly table: Table;
  /** The moment of the export as far as it is known, milliseconds since 1970 UTC. */
  readonly measuredAt: number | null;
  readonly proposal: MappingProposal;
  /** Who knows its columns; null: nobody. */
  readonly claim: Claim | null;
}

/** The table of a file to ask about: the first that is nobody's, or whose dates can be read in two ways. null where there is none. */
export async function unknownTableIn(file: FileToRead, zone: Zone, answer: BytesAnswer = {}): Promise<UnknownTable | null> {
  const measuredAt = momentOf(file, zone);
  for (const table of await tablesIn(file, answer)) {
    const start = beginningOf(table);
    if (start.rows.length === 0) continue;
    const detection = detect(start);
    if (detection.is === 'unknown') return { table, measuredAt, proposal: proposeMapping(start, measuredAt), claim: null };
    const claim = claimOf(detection);
    if (claim === null) continue;
    if (isToConfirm(claim)) {
      const proposal = youtubeProposal(start, claim, proposeMapping(start, measuredAt));
      return { table, measuredAt, proposal, claim: null };
    }
    const known = knownTable(table, claim, measuredAt, zone);
    if (known.proposal.questions.length > 0) return known;
  }
  return null;
}

/**
 * The table of a file that was read before, to change what was said about it: as one of the mappings points it out, or as its importer
 * knows it. All of `said` speak alike of the file's bytes.
 */
export async function tableAgain(file: FileToRead, zone: Zone, said: readonly ColumnMapping[]): Promise<UnknownTable | null> {
  const measuredAt = momentOf(file, zone);
  for (const table of await tablesIn(file, said[0]?.file ?? {})) {
    const start = beginningOf(table);
    const mapping = said.find((one) => mappedPosts(one).recognise(start) !== null);
    if (mapping !== undefined) {
      return { table, measuredAt, proposal: proposalAsSaid(proposeMapping(start, measuredAt), mapping), claim: null };
    }
    const detection = detect(start);
    const claim = claimOf(detection);
    if (claim === null || start.rows.length === 0) continue;
    const known = knownTable(table, claim, measuredAt, zone);
    const answered = said.find(({ shape }) => shape === known.proposal.mapping.shape || shape === '');
    const merged = { ...known.proposal.mapping, ...answered, shape: known.proposal.mapping.shape };
    return { ...known, proposal: { ...known.proposal, mapping: merged } };
  }
  return null;
}

/** A proposal with what somebody pointed out before: it stands there as it was said. */
export function proposalAsSaid(proposal: MappingProposal, said: ColumnMapping): MappingProposal {
  const columns = proposal.columns.map(({ key, meaning, sureness }) => {
    const told = said.columns[key] ?? 'unused';
    return { key, meaning: told, sureness: told === meaning ? sureness : ('likely' as const) };
  });
  return { ...proposal, columns, mapping: said };
}

/** Who knows the columns of a table, of posts or of comments. */
function claimOf(detection: Detection): Claim | null {
  if (detection.is === 'posts') return detection.claim;
  return detection.is === 'comments' ? commentsAsPosts(detection.claim) : null;
}

function knownTable(table: Table, claim: Claim, measuredAt: number | null, zone: Zone): UnknownTable {
  const mapping = emptyMapping(shapeOf(table.header));
  const unclear = importerAsks(table, claim, { zone, measuredAt });
  const questions = unclear === null ? [] : [{ is: 'two-date-styles' as const, dates: unclear }];
  return { table, measuredAt, claim, proposal: { mapping, columns: [], questions, lacks: null } };
}

/**
 * Reads a file as the importers know it, else as the editor said before: the importers come first, for they learn. `ask`: neither
 * knows it, only the usual places of its columns speak for what it is, or its dates or letters can be read in several ways.
 */
export async function readKnown(
  file: FileToRead,
  mappings: readonly ColumnMapping[],
  zone: Zone,
  onRead?: OnRead,
  bytes: BytesAnswer = {},
): Promise<FileReading> {
  const reading = await readFile(file, zone, onRead, rulesOf(mappings, bytes));
  const isOpen = reading.outcome === 'ask' ? reading.is === 'columns' : await isToBeConfirmed(reading, file);
  if (!isOpen) return reading;
  return (await readMapped(file, mappings, zone, bytes)) ?? { outcome: 'ask', is: 'columns' };
}

/** As the importers know a file, its unclear dates as the editor said about a table of that shape. */
function rulesOf(mappings: readonly ColumnMapping[], bytes: BytesAnswer): ReadingRules {
  const answers = new Map(mappings.map(({ shape, unclearDates }) => [shape, unclearDates ?? null]));
  return { prepare: (table) => table, detect, bytes, unclearDates: (table) => answers.get(shapeOf(table.header)) ?? null };
}

async function isToBeConfirmed(reading: FileReading, file: FileToRead): Promise<boolean> {
  if (reading.outcome !== 'posts' || reading.importer !== 'youtube/table' || reading.headerLanguage !== null) return false;
  const detections = (await tablesIn(file, {})).map((table) => detect(beginningOf(table)));
  return detections.some((detection) => detection.is === 'posts' && isToConfirm(detection.claim));
}

/** Reads the tables of a file that an editor has answered for; null where none of the mappings is about one of them. */
async function readMapped(
  file: FileToRead,
  mappings: readonly ColumnMapping[],
  zone: Zone,
  bytes: BytesAnswer = {},
): Promise<FileReading | null> {
  if (mappings.length === 0) return null;
  const importers = mappings.map(mappedPosts);
  const rules = { prepare: withoutFalseHeader, detect: (start: Table) => mappedDetection(start, importers), bytes };
  const reading = await readFile(file, zone, undefined, rules);
  return reading.outcome === 'ask' && reading.is === 'columns' ? null : reading;
}

/** Reads a file as an editor answered about it: its columns where they were pointed out, else as its importer knows it. */
export async function readAnswered(
  file: FileToRead,
  said: ColumnMapping,
  others: readonly ColumnMapping[],
  zone: Zone,
): Promise<FileReading> {
  const mapped = await readMapped(file, [said], zone, said.file);
  const isRead = mapped !== null && mapped.outcome !== 'refused';
  return isRead ? mapped : await readKnown(file, [...others, said], zone, undefined, said.file);
}

function mappedDetection(start: Table, importers: readonly Importer[]): Detection {
  for (const importer of importers) {
    const match = importer.recognise(start);
    if (match !== null) return { is: 'posts', claim: { importer, match } };
  }
  return { is: 'unknown', claims: [] };
}

async function tablesIn(file: FileToRead, answer: BytesAnswer): Promise<readonly Table[]> {
  const read = await readTables(file.name, file.bytes, undefined, undefined, answer);
  return 'refusal' in read ? [] : read.tables.map(withoutFalseHeader);
}

function momentOf(file: FileToRead, zone: Zone): number | null {
  return exportMoment({ file: file.name, lastModified: file.lastModified, zone });
}
