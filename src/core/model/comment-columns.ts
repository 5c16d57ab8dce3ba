import type { Platform } from './platform.ts';
import { PLATFORMS } from './platform.ts';
import { inBlocks } from './text-collector.ts';
import type { TextColumn } from './text-column.ts';
import { textAt } from './text-column.ts';

/**
 * What people wrote back, one column per property as with posts. Names of authors are not among them: the friendly wall shows none, and
 * even a nickname is personal data. What a name is needed for (is this reply our own?) is answered while the file is read and kept as `own`.
 */
export interface CommentColumns {
  readonly count: number;
  /** Index into PLATFORMS; that of `other` where nothing says where it was written. */
  readonly platform: Uint8Array;
  /** Milliseconds since 1970 UTC; of a day alone its noon UTC; NaN where unknown. */
  readonly writtenAt: Float64Array;
  /** 1 where only the day is known. */
  readonly dayOnly: Uint8Array;
  /** 1 where the table says that the team itself wrote it. */
  readonly own: Uint8Array;
  readonly text: TextColumn;
  readonly permalink: TextColumn;
  /** The names by which its post can be known, as its link or an id of the table gives them, parted by spaces; '' where nothing does. */
  readonly post: TextColumn;
}

/** One comment as an object, for showing. */
export interface Comment {
  readonly platform: Platform;
  readonly writtenAt: number;
  readonly dayOnly: boolean;
  readonly own: boolean;
  readonly text: string;
  readonly permalink: string;
}

export function commentAt(comments: CommentColumns, row: number): Comment {
  return {
    platform: PLATFORMS[comments.platform[row] as number] as Platform,
    writtenAt: comments.writtenAt[row] as number,
    dayOnly: comments.dayOnly[row] === 1,
    own: comments.own[row] === 1,
    text: textAt(comments.text, row),
    permalink: textAt(comments.permalink, row),
  };
}

/** The names by which the post of comment `row` can be known. */
export function postNamesAt(comments: CommentColumns, row: number): string[] {
  const names = textAt(comments.post, row);
  return names === '' ? [] : names.split(' ');
}

/** The same comments as a few buffers: how they are kept. */
export function packedComments(comments: CommentColumns): CommentColumns {
  const { text, permalink, post } = comments;
  return { ...comments, text: inBlocks(text), permalink: inBlocks(permalink), post: inBlocks(post) };
}
