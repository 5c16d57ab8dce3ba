import type { Zone } from '../core/base/calendar.ts';
import type { ColumnMapping, MissingMeaning } from '../core/importers/mapped/column-mapping.ts';
import { emptyMapping, isForShape } from '../core/importers/mapped/column-mapping.ts';
import type { MappingPreview } from '../core/importers/mapped/preview.ts';
import { NO_PREVIEW, previewMapping } from '../core/importers/mapped/preview.ts';
import type { MappingProposal } from '../core/importers/mapped/proposal.ts';
import { settleMapping } from '../core/importers/mapped/settle.ts';
import type { UnknownTable } from '../core/importers/mapped/unknown-table.ts';
import { proposalAsSaid, readAnswered, tableAgain, unknownTableIn } from '../core/importers/mapped/unknown-table.ts';
import type { FileReading, FileToRead } from '../core/importers/read-file.ts';
import type { BytesAnswer, BytesQuestion } from '../core/tables/bytes-question.ts';
import { repairedLetters } from '../core/tables/double-letters.ts';
import { readTables } from '../core/tables/read-tables.ts';
import type { Table } from '../core/tables/table.ts';
import { beginningOf } from '../core/tables/table.ts';

const ROWS_SHOWN = 6;
const LETTERS_SHOWN = 160;
const WORDS_SHOWN = 5;
const MOST_FILES = 8;
const MOST_BYTES = 200 * 1024 * 1024;

/** A file that waits for an answer, as the mapping page shows it. Cells are cut to 160 letters. */
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
  /** Who knows the columns, so that only what is unclear in it is asked; null: nobody does. */
  readonly importer: string | null;
  /** What is to be said before there is a table; null: nothing. */
  readonly bytes: BytesQuestion | null;
  /** Words whose letters were encoded twice, and as they were meant. */
  readonly double: readonly { readonly was: string; readonly meant: string }[];
  /** The file is in already: what is said anew is read anew. */
  readonly isIn: boolean;
}

interface Waiting {
  readonly file: FileToRead;
  /** null where the letters or the entry have to be chosen first. */
  readonly unknown: UnknownTable | null;
  readonly bytes: BytesQuestion | null;
  /** With what answer about its bytes `unknown` was read. */
  readonly answer: BytesAnswer;
  readonly double: AskedTable['double'];
  readonly isIn: boolean;
}

/** A file that waited, read as the editor said. */
export interface Answered {
  readonly asked: string;
  readonly file: FileToRead;
  readonly reading: FileReading;
  /** What was said about it, to be kept with the import. */
  readonly said: ColumnMapping;
  readonly isIn: boolean;
}

/** Under which name a file waits, or why nobody can answer for it. */
type Waits = { readonly asked: string } | { readonly lacks: MissingMeaning };

/** The files that wait for the editor's answer, their bytes included: a few, the newest last. */
export class AskedTables {
  private readonly waiting = new Map<string, Waiting>();

  /** Keeps a file until it is answered, where there is something to answer; else says what its tables lack. */
  async add(
    id: string,
    file: FileToRead,
    zone: Zone,
    known: readonly ColumnMapping[],
    answer: BytesAnswer = {},
  ): Promise<Waits | null> {
    const bytes = await bytesQuestionIn(file, answer);
    if (bytes !== null) {
      this.keep(id, { file, unknown: null, bytes, answer, double: [], isIn: false });
      return { asked: id };
    }
    const unknown = asSaid(await unknownTableIn(file, zone, answer), known);
    if (unknown === null) return null;
    if (unknown.proposal.lacks !== null) return { lacks: unknown.proposal.lacks };
    this.keep(id, { file, unknown, bytes: null, answer, double: [], isIn: false });
    return { asked: id };
  }

  /** Asks anew about a file that is in, with what was said about it; false where there is nothing to say. */
  async addAgain(id: string, file: FileToRead, said: readonly ColumnMapping[], zone: Zone): Promise<boolean> {
    const unknown = await tableAgain(file, zone, said);
    if (unknown === null) return false;
    const answer = said[0]?.file ?? {};
    const { repair, ...asItIs } = answer;
    const plain = repair === true ? await tableAgain(file, zone, [{ ...emptyMapping(''), file: asItIs }]) : unknown;
    const double = plain === null ? [] : doubleWords(plain.table);
    this.keep(id, { file, unknown, bytes: await bytesQuestionIn(file, {}), answer, double, isIn: true });
    return true;
  }

  private keep(id: string, waiting: Waiting): void {
    this.waiting.delete(id);
    this.waiting.set(id, waiting);
    this.makeRoom();
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
    const { unknown, bytes, double, isIn } = waiting;
    const rows = unknown === null ? [] : beginningOf(unknown.table).rows;
    return {
      id,
      file: waiting.file.name,
      place: unknown?.table.place ?? null,
      header: unknown?.table.header ?? [],
      rows: rows.slice(0, ROWS_SHOWN).map((row) => row.map((cell) => cell.slice(0, LETTERS_SHOWN))),
      rowCount: unknown?.table.long?.expected ?? rows.length,
      proposal: proposalOf(waiting),
      importer: unknown?.claim?.importer.id ?? null,
      bytes,
      double,
      isIn,
    };
  }

  /** What would come out. Where the bytes are answered otherwise than before, of the table that then is there. */
  async preview(id: string, mapping: ColumnMapping, zone: Zone): Promise<MappingPreview | null> {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return null;
    const { file } = waiting;
    const isOther = waiting.unknown === null || !isSame(waiting.answer, mapping.file ?? {});
    const unknown = isOther ? await tableAgain(file, zone, [mapping]) : waiting.unknown;
    if (unknown === null) return await this.previewNext(file, mapping, zone);
    const { table, measuredAt, claim, proposal } = unknown;
    const preview = previewMapping(table, mapping, zone, measuredAt, claim);
    const asked = proposal.questions.find(({ is }) => is === 'two-date-styles');
    // Of a long table the preview sees the first rows; what is unclear further on was found while it was read.
    return claim !== null && asked?.is === 'two-date-styles' ? { ...preview, unclear: asked.dates } : preview;
  }

  /** With its bytes answered so, the file is a question about its columns: what our proposal for them would make of it. */
  private async previewNext(file: FileToRead, { file: answer = {} }: ColumnMapping, zone: Zone): Promise<MappingPreview> {
    const next = await unknownTableIn(file, zone, answer);
    if (next === null) return NO_PREVIEW;
    return { ...previewMapping(next.table, next.proposal.mapping, zone, next.measuredAt, next.claim), asksNext: true };
  }

  /** Reads the asked file and all that wait with a table of the same shape: one answer is for all of them. */
  async answer(id: string, said: ColumnMapping, zone: Zone, known: readonly ColumnMapping[]): Promise<readonly Answered[]> {
    const asked = this.waiting.get(id);
    if (asked === undefined) return [];
    const { unknown } = asked;
    if (unknown === null || !isSame(asked.answer, said.file ?? {})) return await this.answerBytes(id, asked, said, zone, known);
    // What this table answers by itself is kept with the answer: the next file of its shape may not.
    const mapping = unknown.claim === null ? settleMapping(unknown.table, said, unknown.measuredAt).mapping : said;
    const same = [...this.waiting].filter(
      ([other, waiting]) => other !== id && !waiting.isIn && waiting.unknown?.proposal.mapping.shape === mapping.shape,
    );
    const answered: Answered[] = [];
    for (const [other, { file, isIn }] of [[id, asked] as const, ...(isForShape(mapping) ? same : [])]) {
      const own = other === id ? mapping : withoutFile(mapping);
      const reading = await readAnswered(file, own, known, zone);
      if (reading.outcome !== 'ask') answered.push({ asked: other, file, reading, said: own, isIn });
    }
    return answered;
  }

  /** With its letters or its entry chosen, a file is read, or is a question about its columns. */
  private async answerBytes(
    id: string,
    { file, isIn }: Waiting,
    said: ColumnMapping,
    zone: Zone,
    known: readonly ColumnMapping[],
  ): Promise<readonly Answered[]> {
    const reading = await readAnswered(file, said, known, zone);
    if (reading.outcome === 'ask') {
      await this.add(id, file, zone, known, said.file);
      const waiting = this.waiting.get(id);
      if (waiting !== undefined) this.waiting.set(id, { ...waiting, isIn });
    }
    return [{ asked: id, file, reading, said, isIn }];
  }

  drop(id: string): void {
    this.waiting.delete(id);
  }

  clear(): void {
    this.waiting.clear();
  }
}

async function bytesQuestionIn(file: FileToRead, answer: BytesAnswer): Promise<BytesQuestion | null> {
  const read = await readTables(file.name, file.bytes, undefined, undefined, answer);
  return 'refusal' in read ? (read.question ?? null) : null;
}

/** What was said before about a table of this shape, where something in this one is open all the same. */
function asSaid(unknown: UnknownTable | null, known: readonly ColumnMapping[]): UnknownTable | null {
  const said = unknown === null ? undefined : known.find(({ shape }) => shape === unknown.proposal.mapping.shape);
  if (unknown === null || said === undefined || unknown.claim !== null) return unknown;
  return { ...unknown, proposal: proposalAsSaid(unknown.proposal, said) };
}

/** What was said about one file's bytes is not said about the next. */
export function withoutFile({ file: _, ...mapping }: ColumnMapping): ColumnMapping {
  return mapping;
}

function isSame(one: BytesAnswer, other: BytesAnswer): boolean {
  return one.letters === other.letters && one.sameName === other.sameName && (one.repair === true) === (other.repair === true);
}

/** The proposal, with what was answered about the bytes. */
function proposalOf({ unknown, answer }: Waiting): MappingProposal {
  const proposal = unknown?.proposal ?? { mapping: emptyMapping(''), columns: [], questions: [], lacks: null };
  return { ...proposal, mapping: { ...withoutFile(proposal.mapping), ...(isSame(answer, {}) ? {} : { file: answer }) } };
}

/** A few words of a table whose letters were encoded twice. */
function doubleWords(table: Table): AskedTable['double'] {
  const words = new Map<string, string>();
  for (const row of beginningOf(table).rows) {
    for (const word of row.flatMap((cell) => cell.split(/\s+/u))) {
      const meant = repairedLetters(word);
      if (meant !== word && words.size < WORDS_SHOWN) words.set(word.slice(0, LETTERS_SHOWN), meant.slice(0, LETTERS_SHOWN));
    }
  }
  return [...words].map(([was, meant]) => ({ was, meant }));
}
