import { foldedKey } from '../base/text.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';

const ROWS_PER_BLOCK = 1024;

interface FoldedBlock {
  readonly text: string;
  /** Where the text of each row ends, with the mark behind it. */
  readonly ends: Uint32Array;
}

/**
 * The texts of all posts without capitals and accents, to search in. Folded once and joined in blocks, so that the engine searches a
 * block as fast as memory is read. Folded texts hold no line breaks: one stands between two posts.
 */
export class FoldedTexts {
  private readonly posts: PostColumns;
  private readonly blocks: FoldedBlock[] = [];

  constructor(posts: PostColumns) {
    this.posts = posts;
  }

  /** 1 for every row whose text holds all words of `text`; null where no word is asked for. Pauses after each block that it folds. */
  *matches(text: string): Generator<void, Uint8Array | null> {
    // The longest word is the rarest, as a rule: only what holds it is looked at again.
    const words = searchWords(text).sort((a, b) => b.length - a.length);
    if (words.length === 0) return null;
    const { count } = this.posts;
    while (this.blocks.length * ROWS_PER_BLOCK < count) {
      this.blocks.push(this.folded(this.blocks.length * ROWS_PER_BLOCK));
      yield;
    }
    const found = new Uint8Array(count);
    for (const [place, block] of this.blocks.entries()) markRows(block, words, found, place * ROWS_PER_BLOCK);
    return found;
  }

  private folded(from: number): FoldedBlock {
    const { posts } = this;
    const rows = Math.min(ROWS_PER_BLOCK, posts.count - from);
    const ends = new Uint32Array(rows);
    const texts: string[] = [];
    let end = 0;
    for (let i = 0; i < rows; i++) {
      const text = foldedKey(textAt(posts.text, from + i));
      texts.push(text);
      end += text.length + 1;
      ends[i] = end;
    }
    return { text: `${texts.join('\n')}\n`, ends };
  }
}

function searchWords(text: string): string[] {
  const folded = foldedKey(text);
  return folded === '' ? [] : folded.split(' ');
}

function markRows({ text, ends }: FoldedBlock, words: readonly string[], found: Uint8Array, first: number): void {
  const [rarest = '', ...others] = words;
  let row = 0;
  for (let at = text.indexOf(rarest); at >= 0; at = text.indexOf(rarest, ends[row - 1])) {
    while ((ends[row] as number) <= at) row++;
    const own = others.length === 0 ? '' : text.slice(row === 0 ? 0 : ends[row - 1], ends[row]);
    if (others.every((word) => own.includes(word))) found[first + row] = 1;
    row++;
  }
}
