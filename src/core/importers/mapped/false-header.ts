import type { Row, Table } from '../../tables/table.ts';
import { mappedTime } from './mapped-time.ts';

const LINK_OR_ID = /^(?:https?:\/\/\S+|['’]?\d{9,20})$/u;
const BARE_NUMBER = /^[-+]?\d[\d.,]*$/u;

/**
 * The table as it is, or, where nobody wrote a header and the first post stands in its place, with that post among its rows and
 * columns without a name.
 */
export function withoutFalseHeader(table: Table): Table {
  if (table.long !== undefined || !isPost(table.header)) return table;
  const { file, place, header, rows, preamble, firstRow, remarks } = table;
  const nameless = header.map(() => '');
  return { file, place, header: nameless, rows: [header, ...rows], preamble, firstRow: firstRow - 1, remarks };
}

/** A link, the number of a post, or a date beside a number: no header has these. */
function isPost(header: Row): boolean {
  const cells = header.map((cell) => cell.trim());
  if (cells.some((cell) => LINK_OR_ID.test(cell))) return true;
  const isDate = (cell: string): boolean => !BARE_NUMBER.test(cell) && !Number.isNaN(mappedTime(cell, 'day-first').wall);
  return cells.some(isDate) && cells.some((cell) => BARE_NUMBER.test(cell));
}
