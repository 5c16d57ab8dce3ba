type Row = readonly string[];

const LOOK_AT = 30;

function filled(row: Row): number {
  let count = 0;
  for (const cell of row) if (cell.trim() !== '') count++;
  return count;
}

function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  return text === '' || /^[-+]?[\d.,\s%:/-]+$/u.test(text) || text.startsWith('http') || text.length > 140;
}

/**
 * The place of the header row: the first row as wide as the table that holds words and no numbers. Explanations of one cell,
 * `#` lines and empty rows above it are passed over. -1 where no row looks like a header.
 */
export function headerRowOf(rows: readonly Row[]): number {
  const start = rows.slice(0, LOOK_AT);
  const width = commonWidth(start);
  let fallback = -1;
  for (let place = 0; place < start.length; place++) {
    const row = start[place] as Row;
    const cells = filled(row);
    if (cells === 0 || row[0]?.startsWith('#')) continue;
    if (cells < 2 || cells < width * 0.4) continue;
    if (fallback < 0) fallback = place;
    const words = row.filter((cell) => cell.trim() !== '' && !looksLikeData(cell)).length;
    if (words >= cells * 0.7) return place;
  }
  return fallback;
}

// How many cells most rows fill: a table of twenty columns has no header of one.
function commonWidth(rows: readonly Row[]): number {
  const widths = rows.map(filled).filter((count) => count > 0);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
