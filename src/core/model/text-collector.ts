import type { TextColumn } from './text-column.ts';
import { TEXTS_PER_BLOCK as BLOCK, textAt } from './text-column.ts';

/**
 * Collects the texts of a column. Every 1,024 of them are joined: a text cut out of a file keeps the whole part of the file alive,
 * which costs the engine more to carry along than a copy of the few letters.
 */
export class TextCollector {
  private blocks: string[] = [];
  private ends = new Uint32Array(BLOCK);
  /** The texts behind the last block. */
  private loose: string[] = [];
  private count = 0;
  private length = 0;
  /** Texts that were replaced after they were joined. */
  private readonly replaced = new Map<number, string>();

  push(text: string): void {
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(this.count * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.length += text.length;
    this.ends[this.count++] = this.length;
    if (this.loose.push(text) === BLOCK) this.join();
  }

  private join(): void {
    this.blocks.push(this.loose.join(''));
    this.loose = [];
  }

  at(row: number): string {
    const replaced = this.replaced.get(row);
    if (replaced !== undefined) return replaced;
    if (Math.floor(row / BLOCK) === this.blocks.length) return this.loose[row % BLOCK] as string;
    return textAt({ blocks: this.blocks, ends: this.ends }, row);
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
    const blocks = this.loose.length === 0 ? this.blocks : [...this.blocks, this.loose.join('')];
    return { blocks, ends: this.ends.slice(0, this.count) };
  }
}

/** The texts in blocks, which is how they are kept. */
export function inBlocks(column: TextColumn): TextColumn {
  if (!('texts' in column)) return column;
  const collector = new TextCollector();
  for (const text of column.texts) collector.push(text);
  return collector.column();
}
