/** Where in a record of this type the length of its formula stands ([MS-XLS] 2.4.127, 2.4.150, 2.4.4, 2.4.260). */
const FORMULA_LENGTH_AT: ReadonlyMap<number, number> = new Map([
  ...[0x0006, 0x0206, 0x0406].map((cell) => [cell, 20] as const),
  ...[0x0021, 0x0221].map((array) => [array, 12] as const),
  [0x0018, 4],
  [0x04bc, 8],
]);
/** A type that no record has. */
const NOTHING = 0xffff;
const HEAD = 4;

/**
 * Empties the formulas in a workbook stream of Excel 5 to 2003, in place; the values that they gave stay. In a formula that is
 * damaged the library that reads the stream goes round for ever.
 */
export function emptyFormulas(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  for (let at = 0; at + HEAD <= stream.length; ) {
    const place = FORMULA_LENGTH_AT.get(view.getUint16(at, true));
    const size = view.getUint16(at + 2, true);
    const end = Math.min(at + HEAD + size, stream.length);
    if (place !== undefined && at + HEAD + place + 2 <= end) view.setUint16(at + HEAD + place, 0, true);
    else if (place !== undefined) view.setUint16(at, NOTHING, true);
    at += HEAD + size;
  }
}
