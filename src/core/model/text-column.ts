/**
 * A column of texts: loose, as they come out of a file, or joined into one string with the places where each ends. 100,000 captions
 * as separate strings cost a record each in storage; as one string they are one buffer. Joining takes as long as reading the
 * numbers, so a file's texts stay loose until they are kept.
 */
export type TextColumn = LooseTexts | JoinedTexts;

interface LooseTexts {
  readonly texts: readonly string[];
}

interface JoinedTexts {
  readonly joined: string;
  /** Where text i ends in `joined`, in UTF-16 units; text i begins where text i-1 ends. */
  readonly ends: Uint32Array;
}

export function textAt(column: TextColumn, row: number): string {
  if ('texts' in column) return column.texts[row] as string;
  const start = row === 0 ? 0 : (column.ends[row - 1] as number);
  return column.joined.slice(start, column.ends[row]);
}

export function joined(column: TextColumn): TextColumn {
  if (!('texts' in column)) return column;
  const { texts } = column;
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (let i = 0; i < texts.length; i++) {
    end += (texts[i] as string).length;
    ends[i] = end;
  }
  return { joined: texts.join(''), ends };
}
