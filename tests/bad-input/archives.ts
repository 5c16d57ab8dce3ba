import { deflateSync } from 'fflate';

/** One entry of a zip as it is to be written, faults included. */
export interface ArchiveEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** General purpose bits: 1 encrypted, 0x800 the name is UTF-8. */
  readonly flags?: number;
  /** Unix mode, as in `0o120777` for a link. */
  readonly mode?: number;
  /** What the directory says where it lies. */
  readonly crc?: number;
  readonly size?: number;
  readonly zip64?: boolean;
}

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function little(...fields: readonly (readonly [number, 2 | 4 | 8])[]): number[] {
  return fields.flatMap(([value, width]) => Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256));
}

const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** A zip with these entries, byte for byte as the application note has it. */
export function archive(entries: readonly ArchiveEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = bytesOf(entry.name);
    const content = bytesOf(entry.content);
    const packed = entry.stored === true ? content : deflateSync(content);
    const flags = entry.flags ?? 0x800;
    const method = entry.stored === true ? 0 : 8;
    const crc = entry.crc ?? crc32(content);
    const size = entry.size ?? content.length;
    const sizes = entry.zip64 === true ? [0xffffffff, 0xffffffff] : [packed.length, size];
    const extra = entry.zip64 === true ? little([1, 2], [16, 2], [size, 8], [packed.length, 8]) : [];
    const common = little(
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 4],
      [crc, 4],
      [sizes[0] as number, 4],
      [sizes[1] as number, 4],
      [name.length, 2],
      [extra.length, 2],
    );
    const local = Uint8Array.from([...little([0x04034b50, 4]), ...common, ...name, ...extra]);
    const madeBy = entry.mode === undefined ? 20 : 0x0314;
    const behind = little([0, 2], [0, 2], [0, 2], [(entry.mode ?? 0) * 65536, 4], [offset, 4]);
    directory.push(Uint8Array.from([...little([0x02014b50, 4], [madeBy, 2]), ...common, ...behind, ...name, ...extra]));
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = little([0x06054b50, 4], [0, 4], [entries.length, 2], [entries.length, 2], [length, 4], [offset, 4], [0, 2]);
  return new Uint8Array([...parts, ...directory, Uint8Array.from(end)].flatMap((part) => [...part]));
}
