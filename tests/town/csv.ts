/** A line of a CSV as PHP's `fputcsv` writes it: a cell is quoted when it holds a space, comma, quote or line end. */
function line(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (/[ ,"\\\t\r\n]/u.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',');
}

/** A file as Meta writes it: byte order mark, LF, and a last line end. */
export function metaFile(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[header, ...rows].map(line).join('\n')}\n`;
}

/** A cell that is quoted only when it holds a comma, a quote or a line end. */
export function plainCell(cell: string | number): string {
  return /[,"\r\n]/u.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
}
