import type { NoteCode, RowRemark } from '../model/note.ts';
import { hasOddLetters, ODD_LETTERS } from './odd-letters.ts';
import type { Row } from './table.ts';
import { isTotalWord } from './total-words.ts';

/** Why a row is no post, as its shape says. */
export type RowReason = Extract<
  NoteCode,
  'totals-row' | 'notice-row' | 'repeated-header' | 'column-count' | 'long-cell' | 'cut-off'
>;

const LONGEST_CELL = 100_000;
// Where most rows have another width, the writer leaves out empty cells at the end of rows: no fault.
const RAGGED = 0.5;
const LEAST_FOR_RAGGED = 10;
/** Stands for a row that cannot be read: nothing an importer could take for a post, and not empty, for empty rows at the end are no rows. */
const UNREADABLE: Row = ['\u2060'];
const NO_HEADER: Row = [];

/**
 * Looks at the rows of a text table while they are read: rows that cannot be told apart into columns are emptied, so that no
 * importer takes a cell for another, and remembered with their reason; of rows that have the shape of a total, a notice or a second
 * header the reason is remembered only, for the case that the importer finds no post in them.
 */
export class RowCheck {
  /** By line, as a spreadsheet program counts. */
  readonly reasons = new Map<number, RowReason>();
  private readonly remarks: RowRemark[];
  private readonly header: Row;
  private readonly width: number;
  private readonly isRagged: boolean;
  private toldUpTo = 0;

  /** `start`: the first rows, which show how this writer writes. What is met is added to `remarks`. */
  constructor(header: Row, start: readonly Row[], remarks: RowRemark[] = []) {
    this.header = header;
    this.remarks = remarks;
    this.width = filledWidth(header);
    const others = start.filter((row) => this.hasOtherWidth(row) && !isShortLine(row)).length;
    this.isRagged = start.length >= LEAST_FOR_RAGGED && others > start.length * RAGGED;
  }

  /** Looks at the rows that stand from `line` on, and empties those that cannot be read. `length`: of the text that holds them all. */
  look(rows: Row[], line: number, length: number): void {
    const mayBeLong = length > LONGEST_CELL;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as Row;
      const reason = row === UNREADABLE ? null : this.reasonOf(row, mayBeLong);
      if (reason === null) continue;
      this.reasons.set(line + place, reason);
      if (reason === 'column-count' || reason === 'long-cell') rows[place] = UNREADABLE;
    }
  }

  /** Only remembers what rows look like: the cells of a workbook are where they are. */
  lookAtShapes(rows: readonly Row[], line: number): void {
    rows.forEach((row, place) => {
      const shape = shapeOf(row, this.header);
      if (shape !== null) this.reasons.set(line + place, shape);
    });
  }

  /** The last row of a file that breaks off in the middle of it. */
  cutOff(rows: Row[], line: number): void {
    const place = rows.length - 1;
    rows[place] = UNREADABLE;
    this.reasons.set(line + place, 'cut-off');
    const open = this.remarks.findIndex(({ code }) => code === 'quote-open');
    if (open >= 0) this.remarks.splice(open, 1);
  }

  isTooShort(row: Row): boolean {
    return row.length < this.width;
  }

  /** Tells of letters that no text has, and takes control characters out. Asked only where the text holds some. */
  clean(rows: Row[], line: number): void {
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as Row;
      if (!row.some(hasOddLetters)) continue;
      if (line + place > this.toldUpTo) this.tell(row, line + place);
      rows[place] = row.map((cell) => cell.replace(ODD_LETTERS.control, ''));
    }
    this.toldUpTo = Math.max(this.toldUpTo, line + rows.length - 1);
  }

  private tell(row: Row, line: number): void {
    for (const [code, pattern] of [
      ['control-characters', ODD_LETTERS.control],
      ['letters-damaged', ODD_LETTERS.lost],
      ['letters-double', ODD_LETTERS.double],
    ] as const) {
      const cell = row.find((text) => text.search(pattern) >= 0);
      if (cell !== undefined)
        this.remarks.push({ code, row: line, value: code === 'letters-double' ? wordAt(cell, pattern) : null });
    }
  }

  private reasonOf(row: Row, mayBeLong: boolean): RowReason | null {
    const shape = shapeOf(row, this.header);
    if (shape !== null) return shape;
    if (row.length === 1 && row[0] === '') return null;
    if (this.hasOtherWidth(row) && !this.isRagged) return 'column-count';
    return mayBeLong && row.some((cell) => cell.length > LONGEST_CELL) ? 'long-cell' : null;
  }

  // Empty cells at the end are nobody's: spreadsheet programs add them, and a header may have them too.
  private hasOtherWidth(row: Row): boolean {
    if (row.length < this.width) return true;
    for (let i = this.header.length; i < row.length; i++) if ((row[i] as string).trim() !== '') return true;
    return false;
  }
}

function filledWidth(header: Row): number {
  let width = header.length;
  while (width > 0 && (header[width - 1] as string).trim() === '') width--;
  return width;
}

function isShortLine(row: Row): boolean {
  return shapeOf(row, NO_HEADER) !== null || row.every((cell) => cell.trim() === '');
}

/** A second header, a line of one cell, or a row that begins with the word for a total; null: anything else. */
function shapeOf(row: Row, header: Row): RowReason | null {
  // The first cell can bear the mark of a file that was put behind another.
  if (row[1] === header[1] && row[2] === header[2] && row[0]?.replace('\uFEFF', '') === header[0] && header.length > 1) {
    return 'repeated-header';
  }
  let first = '';
  for (const cell of row) {
    if (cell === '' || cell.trim() === '') continue;
    if (first !== '') return isTotalWord(first) ? 'totals-row' : null;
    first = cell;
  }
  return first === '' ? null : 'notice-row';
}

function wordAt(cell: string, pattern: RegExp): string {
  const at = cell.search(pattern);
  return cell.slice(cell.lastIndexOf(' ', at) + 1).split(/\s/u, 1)[0] ?? '';
}
