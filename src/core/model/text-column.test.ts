import { describe, expect, it } from 'vitest';
import { inBlocks, TextCollector } from './text-collector.ts';
import type { TextColumn } from './text-column.ts';
import { hasTextAt, rowsOfText, textAt } from './text-column.ts';

// Lengths of 0 to 12, letters of two units, and every hundredth text the same.
const TEXTS = Array.from({ length: 3000 }, (_, i) => (i % 100 === 7 ? 'dezelfde' : `é🌧️${i}`.repeat(i % 3)));

function all(column: TextColumn): string[] {
  return TEXTS.map((_, row) => textAt(column, row));
}

function collected(): TextCollector {
  const collector = new TextCollector();
  for (const text of TEXTS) collector.push(text);
  return collector;
}

describe('a column of texts', () => {
  it('gives each text back, loose, in blocks and as the first version joined them', () => {
    let end = 0;
    const ends = Uint32Array.from(TEXTS, (text) => {
      end += text.length;
      return end;
    });
    const asText = [0, 1024, 2048].map((from) => TEXTS.slice(from, from + 1024).join(''));
    for (const column of [
      { texts: TEXTS },
      inBlocks({ texts: TEXTS }),
      { blocks: asText, ends },
      { joined: TEXTS.join(''), ends },
    ]) {
      expect(all(column)).toEqual(TEXTS);
      expect(TEXTS.map((_, row) => hasTextAt(column, row))).toEqual(TEXTS.map((text) => text !== ''));
      expect(rowsOfText(column, 'dezelfde')).toEqual(TEXTS.flatMap((text, row) => (text === 'dezelfde' ? [row] : [])));
      expect(rowsOfText(column, 'ezelfd')).toEqual([]);
      expect(rowsOfText(column, `é🌧️${2000}`.repeat(2))).toEqual([2000]);
    }
  });

  it('keeps a mark and letters of two units where they stand: at the borders of blocks, and halved between two texts', () => {
    const texts = ['\uFEFFa', '', ...TEXTS.slice(0, 1021), 'x\uD83C', '\uDF27\uFEFF', '\uFEFF'];
    expect(texts).toHaveLength(1026);
    const column = inBlocks({ texts });
    const told = texts.map((_, row) => textAt(column, row));
    // Half a letter at the end of a block is no letter.
    expect(told).toEqual(texts.map((text) => text.replace(/\uD83C$/u, '\uFFFD').replace(/^\uDF27/u, '\uFFFD')));
  });

  it('is collected one by one, replaced, and chosen from', () => {
    const collector = collected();
    expect(collector.column()).toEqual(inBlocks({ texts: TEXTS }));
    expect(TEXTS.map((_, row) => collector.at(row))).toEqual(TEXTS);
    const growing = new TextCollector();
    for (const [row, text] of TEXTS.entries()) {
      growing.push(text);
      expect(growing.at(row)).toBe(text);
      expect(growing.at(row >> 1)).toBe(TEXTS[row >> 1]);
      expect(growing.at(Math.max(0, row - 200))).toBe(TEXTS[Math.max(0, row - 200)]);
    }
    collector.replace(5, 'anders');
    collector.replace(2999, 'ook anders');
    const changed = TEXTS.map((text, row) => (row === 5 ? 'anders' : row === 2999 ? 'ook anders' : text));
    expect(all(collector.column())).toEqual(changed);
    const column = collector.only([2999, 5, 0]).column();
    expect([0, 1, 2].map((row) => textAt(column, row))).toEqual(['ook anders', 'anders', TEXTS[0]]);
  });
});
