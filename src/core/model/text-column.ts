/**
 * A column of texts as one string and the places where each ends. 100,000 captions as separate strings cost a record each in
 * storage; as one string they are one buffer.
 */
export interface TextColumn {
  readonly joined: string;
  /** Where text i ends in `joined`, in UTF-16 units; text i begins where text i-1 ends. */
  readonly ends: Uint32Array;
}

export function textAt(column: TextColumn, row: number): string {
  const start = row === 0 ? 0 : (column.ends[row - 1] as number);
  return column.joined.slice(start, column.ends[row]);
}

export function textColumn(texts: readonly string[]): TextColumn {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (let i = 0; i < texts.length; i++) {
    end += (texts[i] as string).length;
    ends[i] = end;
  }
  return { joined: texts.join(''), ends };
}
