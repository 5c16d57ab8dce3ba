import type { TextColumn } from './text-column.ts';
import { TEXTS_PER_BLOCK as BLOCK, decodedBlock, textAt } from './text-column.ts';

// A text cut out of a file keeps the whole part of the file alive: so many of them stand in one part of a long file.
const LOOSE = 128;
const BYTES_PER_UNIT = 3;

/**
 * Collects the texts of a column. As soon as there are some they are joined and written as UTF-8 behind the others: bytes are half of what
 * the engine takes for a text with one emoji in it, and it neither looks at them nor moves them when it looks for memory.
 */
export class TextCollector {
  private readonly encoder = new TextEncoder();
  private readonly blocks: Uint8Array[] = [];
  private ends = new Uint32Array(LOOSE);
  /** The texts behind the last that were written. */
  private loose: string[] = [];
  /** The block that is not full, and how much of it is written. */
  private open = new Uint8Array(0);
  private openLength = 0;
  /** The same as text, where somebody has asked. */
  private openText: string | null = null;
  private count = 0;
  private length = 0;
  /** Texts that were replaced after they were written. */
  private readonly replaced = new Map<number, string>();

  push(text: string): void {
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(this.count * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.length += text.length;
    this.ends[this.count++] = this.length;
    if (this.loose.push(text) < LOOSE) return;
    this.write();
    if (this.count % BLOCK === 0) this.closeBlock();
  }

  private write(): void {
    if (this.loose.length === 0) return;
    const text = this.loose.join('');
    this.loose = [];
    this.openText = null;
    const needed = this.openLength + text.length * BYTES_PER_UNIT;
    if (needed > this.open.length) {
      const longer = new Uint8Array(Math.max(needed, this.open.length * 2));
      longer.set(this.open.subarray(0, this.openLength));
      this.open = longer;
    }
    this.openLength += this.encoder.encodeInto(text, this.open.subarray(this.openLength)).written;
  }

  private closeBlock(): void {
    this.blocks.push(this.open.slice(0, this.openLength));
    this.openLength = 0;
    this.openText = null;
  }

  at(row: number): string {
    const replaced = this.replaced.get(row);
    if (replaced !== undefined) return replaced;
    if (Math.floor(row / BLOCK) < this.blocks.length) return textAt({ blocks: this.blocks, ends: this.ends }, row);
    const firstLoose = this.count - this.loose.length;
    if (row >= firstLoose) return this.loose[row - firstLoose] as string;
    this.openText ??= decodedBlock(this.open.subarray(0, this.openLength));
    const before = this.endOf(this.blocks.length * BLOCK - 1);
    return this.openText.slice(this.endOf(row - 1) - before, this.endOf(row) - before);
  }

  private endOf(row: number): number {
    return row < 0 ? 0 : (this.ends[row] as number);
  }

  replace(row: number, text: string): void {
    this.replaced.set(row, text);
  }

  /** The texts at these places, in this order. */
  only(places: readonly number[]): TextCollector {
    const kept = new TextCollector();
    for (const place of places) kept.push(this.at(place));
    return kept;
  }

  column(): TextColumn {
    if (this.replaced.size > 0) return this.only(Array.from({ length: this.count }, (_, row) => row)).column();
    this.write();
    const last = this.openLength === 0 && this.blocks.length * BLOCK === this.count ? [] : [this.open.slice(0, this.openLength)];
    return { blocks: [...this.blocks, ...last], ends: this.ends.slice(0, this.count) };
  }
}

/** The texts in blocks, which is how they are kept. */
export function inBlocks(column: TextColumn): TextColumn {
  if (!('texts' in column)) return column;
  const collector = new TextCollector();
  for (const text of column.texts) collector.push(text);
  return collector.column();
}
