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
  /** 1,024 texts each, the last one fewer, joined: in UTF-8, or as the text itself, which is how they were kept before. */
  readonly blocks: readonly (Uint8Array | string)[];
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
  return blockText(column.blocks[block] as Uint8Array | string).slice(endOf(ends, row - 1) - before, endOf(ends, row) - before);
}

/** Whether there is a text, without making it. */
export function hasTextAt(column: TextColumn, row: number): boolean {
  return 'texts' in column ? column.texts[row] !== '' : endOf(column.ends, row) > endOf(column.ends, row - 1);
}

function endOf(ends: Uint32Array, row: number): number {
  return row < 0 ? 0 : (ends[row] as number);
}

// A mark at the beginning of a block is a letter of its first text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function decodedBlock(block: Uint8Array): string {
  return decoder.decode(block);
}

/** Blocks as texts, for whoever asks for the next text of one: the ids of a million posts, or the captions of some months. */
const decodedBlocks = new Map<Uint8Array, string>();
const MOST_DECODED = 32 * 1024 * 1024;
let decodedUnits = 0;

function blockText(block: Uint8Array | string): string {
  if (typeof block === 'string') return block;
  const known = decodedBlocks.get(block);
  if (known !== undefined) return known;
  const text = decodedBlock(block);
  decodedBlocks.set(block, text);
  decodedUnits += text.length;
  for (const [oldest, { length }] of decodedBlocks) {
    if (decodedUnits <= MOST_DECODED || oldest === block) break;
    decodedBlocks.delete(oldest);
    decodedUnits -= length;
  }
  return text;
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
  for (const part of blocks) {
    const block = blockText(part);
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
