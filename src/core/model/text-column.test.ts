import { describe, expect, it } from 'vitest';
import { inBlocks, TextCollector } from './text-collector.ts';
import type { TextColumn } from './text-column.ts';
import { rowsOfText, textAt } from './text-column.ts';

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
    for (const column of [{ texts: TEXTS }, inBlocks({ texts: TEXTS }), { joined: TEXTS.join(''), ends }]) {
      expect(all(column)).toEqual(TEXTS);
      expect(rowsOfText(column, 'dezelfde')).toEqual(TEXTS.flatMap((text, row) => (text === 'dezelfde' ? [row] : [])));
      expect(rowsOfText(column, 'ezelfd')).toEqual([]);
      expect(rowsOfText(column, `é🌧️${2000}`.repeat(2))).toEqual([2000]);
    }
  });

  it('is collected one by one, replaced, and chosen from', () => {
    const collector = collected();
    expect(collector.column()).toEqual(inBlocks({ texts: TEXTS }));
    expect(TEXTS.map((_, row) => collector.at(row))).toEqual(TEXTS);
    collector.replace(5, 'anders');
    collector.replace(2999, 'ook anders');
    const changed = TEXTS.map((text, row) => (row === 5 ? 'anders' : row === 2999 ? 'ook anders' : text));
    expect(all(collector.column())).toEqual(changed);
    const column = collector.only([2999, 5, 0]).column();
    expect([0, 1, 2].map((row) => textAt(column, row))).toEqual(['ook anders', 'anders', TEXTS[0]]);
  });
});
