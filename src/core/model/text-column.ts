/**
 * A column of texts: loose, or joined in blocks with the places where each ends. 100,000 captions as separate strings cost a record
 * each in storage; in blocks they are a hundred.
 */
export type TextColumn = LooseTexts | TextBlocks | JoinedTexts;

interface LooseTexts {
  readonly texts: readonly string[];
}

export const TEXTS_PER_BLOCK = 1024;

interface TextBlocks {
  /** 1,024 texts each, the last one fewer. */
  readonly blocks: readonly string[];
  /** Where text i ends when all blocks stand behind each other, in UTF-16 units; text i begins where text i-1 ends. */
  readonly ends: Uint32Array;
}

/** How the first version kept them: one block of all. */
interface JoinedTexts {
  readonly joined: string;
  readonly ends: Uint32Array;
}

export function textAt(column: TextColumn, row: number): string {
  if ('texts' in column) return column.texts[row] as string;
  const { ends } = column;
  if ('joined' in column) return column.joined.slice(endOf(ends, row - 1), ends[row]);
  const block = Math.floor(row / TEXTS_PER_BLOCK);
  const before = endOf(ends, block * TEXTS_PER_BLOCK - 1);
  return (column.blocks[block] as string).slice(endOf(ends, row - 1) - before, endOf(ends, row) - before);
}

function endOf(ends: Uint32Array, row: number): number {
  return row < 0 ? 0 : (ends[row] as number);
}

/**
 * The rows that hold exactly this text, in order. Searches the blocks as a whole, which the engine does as fast as memory is read;
 * making 100,000 strings to compare them costs a hundred times that.
 */
export function rowsOfText(column: TextColumn, text: string): number[] {
  const rows: number[] = [];
  if ('texts' in column) {
    for (let row = column.texts.indexOf(text); row >= 0; row = column.texts.indexOf(text, row + 1)) rows.push(row);
    return rows;
  }
  if (text === '') return rows;
  const { ends } = column;
  const blocks = 'joined' in column ? [column.joined] : column.blocks;
  let before = 0;
  for (const block of blocks) {
    for (let at = block.indexOf(text); at >= 0; at = block.indexOf(text, at + 1)) {
      const row = rowAt(ends, before + at);
      if (endOf(ends, row - 1) === before + at && ends[row] === before + at + text.length) rows.push(row);
    }
    before += block.length;
  }
  return rows;
}

/** The row in whose text the unit at `at` stands: the first that ends after it. */
function rowAt(ends: Uint32Array, at: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((ends[half] as number) > at) high = half;
    else low = half + 1;
  }
  return low;
}
