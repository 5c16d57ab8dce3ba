import { RefusedError } from './refusal.ts';

/** One line of a zip's directory: what it says of an entry. Sizes in bytes. */
export interface DirectoryEntry {
  readonly name: string;
  readonly label: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_64 = 0xffffffff;
const LONGEST_COMMENT = 65_557;
const UNIX = 3;

/**
 * The directory of a zip, as PKWARE's application note has it: found from the end, with the larger numbers of ZIP64.
 *
 * @throws RefusedError `damaged` where there is none, or it does not fit the file.
 */
export function directoryOf(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { place: start, count } = directoryPlace(view);
    const entries: DirectoryEntry[] = [];
    let place = start;
    while (entries.length < count) {
      if (view.getUint32(place, true) !== ENTRY) throw new RefusedError('damaged');
      entries.push(entryAt(bytes, view, place));
      place += 46 + view.getUint16(place + 28, true) + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
    }
    return entries;
  } catch (error) {
    // A number read behind the end of the file.
    if (error instanceof RangeError) throw new RefusedError('damaged');
    throw error;
  }
}

/** The packed bytes of an entry: behind its own header, whose name and extra field may be longer than the directory's. */
export function packedBytes(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, label } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new RefusedError('damaged', label);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new RefusedError('damaged', label);
  return bytes.subarray(start, start + packed);
}

function directoryPlace(view: DataView): { readonly place: number; readonly count: number } {
  const lowest = Math.max(0, view.byteLength - LONGEST_COMMENT);
  let end = view.byteLength - 22;
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) throw new RefusedError('damaged');
  const count = view.getUint16(end + 10, true);
  const place = view.getUint32(end + 16, true);
  if (place !== IN_64 && count !== 0xffff) return { place, count };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return { place, count };
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== END_64) throw new RefusedError('damaged');
  return { count: Number(view.getBigUint64(end64 + 32, true)), place: Number(view.getBigUint64(end64 + 48, true)) };
}

function entryAt(bytes: Uint8Array, view: DataView, place: number): DirectoryEntry {
  const flags = view.getUint16(place + 8, true);
  const nameEnd = place + 46 + view.getUint16(place + 28, true);
  const nameBytes = bytes.subarray(place + 46, nameEnd);
  const name = (flags & 0x800) === 0 ? oldName(nameBytes) : new TextDecoder('utf-8').decode(nameBytes);
  const isUnix = view.getUint8(place + 5) === UNIX;
  const short = {
    size: view.getUint32(place + 24, true),
    packed: view.getUint32(place + 20, true),
    offset: view.getUint32(place + 42, true),
  };
  return {
    name,
    label: labelOf(name),
    method: view.getUint16(place + 10, true),
    isEncrypted: (flags & 1) === 1,
    isLink: isUnix && ((view.getUint32(place + 38, true) >>> 16) & 0xf000) === 0xa000,
    crc: view.getUint32(place + 16, true),
    ...longNumbers(view, nameEnd, view.getUint16(place + 30, true), short),
  };
}

type Numbers = Pick<DirectoryEntry, 'size' | 'packed' | 'offset'>;

// The extra field 0x0001 holds, in this order, those numbers that did not fit in 32 bits.
function longNumbers(view: DataView, extra: number, length: number, short: Numbers): Numbers {
  const numbers = { ...short };
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (numbers[key] !== IN_64) continue;
      numbers[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return numbers;
}

/** The entry's own name without its folders, as it may be shown. */
function labelOf(name: string): string {
  const base = name.replaceAll('\\', '/').split('/').at(-1) ?? name;
  return base.replace(/\p{C}/gu, '').normalize('NFC').slice(0, 120);
}

// The letters 80 to FF of the first PC, which a zip's names are in where it does not say UTF-8.
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

function oldName(bytes: Uint8Array): string {
  try {
    // Macs write UTF-8 and do not say so.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437.charAt(byte - 0x80))).join('');
  }
}
