/** Higher than this no browser draws an element well (Firefox ends at 17.9 million pixels). */
const HIGHEST = 15_000_000;
const AROUND = 8;
/** Rows come and go so many at a time: not one of each for every step of the wheel. */
const STEP = 4;

/** Which rows are drawn, and where. */
export interface RowsInView {
  readonly first: number;
  /** Not included. */
  readonly end: number;
  /** The most that are drawn at once in a view of this height. */
  readonly most: number;
  /** Pixels to add to `row × height`: not 0 only in a list that is too long to be drawn to scale. */
  readonly shift: number;
}

export function listHeight(count: number, rowHeight: number): number {
  return Math.min(count * rowHeight, HIGHEST);
}

/**
 * The rows around what is seen, all of one height. A list of more than 15 million pixels is drawn lower than it is: its end is reached at
 * the end of the scroll bar, and a step of the wheel goes further.
 */
export function rowsInView(scrollTop: number, viewHeight: number, count: number, rowHeight: number): RowsInView {
  const shift = shiftAt(scrollTop, viewHeight, count, rowHeight);
  const seen = Math.floor((scrollTop - shift) / rowHeight);
  const first = Math.floor((seen - AROUND) / STEP) * STEP;
  const most = Math.ceil(viewHeight / rowHeight) + 2 * AROUND + STEP;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(count, first + most)), most, shift };
}

/** Where to scroll to, so that a row is seen whole; the place it is at where it is already. */
export function scrollTopFor(row: number, scrollTop: number, viewHeight: number, count: number, rowHeight: number): number {
  const top = scrollTop - shiftAt(scrollTop, viewHeight, count, rowHeight);
  const wanted = row * rowHeight;
  const next = wanted < top ? wanted : wanted + rowHeight > top + viewHeight ? wanted + rowHeight - viewHeight : top;
  if (next === top) return scrollTop;
  const [drawn, real] = travels(viewHeight, count, rowHeight);
  return real > drawn ? (next * drawn) / real : next;
}

function shiftAt(scrollTop: number, viewHeight: number, count: number, rowHeight: number): number {
  const [drawn, real] = travels(viewHeight, count, rowHeight);
  return real > drawn ? scrollTop - (scrollTop * real) / drawn : 0;
}

/** How far one can scroll, as drawn and as it would be to scale. */
function travels(viewHeight: number, count: number, rowHeight: number): readonly [drawn: number, real: number] {
  return [Math.max(1, listHeight(count, rowHeight) - viewHeight), Math.max(1, count * rowHeight - viewHeight)];
}
