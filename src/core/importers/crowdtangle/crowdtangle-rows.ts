import { cellNumber, durationSeconds } from '../../base/numbers.ts';
import type { Kind } from '../../model/kind.ts';
import type { Platform } from '../../model/platform.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf, rowAt } from '../../tables/table.ts';
import { columnNamed } from '../columns.ts';
import { countColumns, countFiller } from '../counts.ts';
import { facebookKind, instagramKind, kindOfTypeWord } from '../meta/post-kind.ts';
import { accountNamed } from '../sprout/network.ts';
import type { ToolTable } from '../sprout/tool-rows.ts';
import { statedTime } from '../tool-posts/stated-time.ts';

export type Places = ReadonlyMap<string, number>;

/** The moment of a post, which names its zone: `Created` until 2020, `Post Created` from 2021. */
export const CREATED = ['Post Created', 'Created'] as const;
const REACTIONS = ['Likes', 'Love', 'Wow', 'Haha', 'Sad', 'Angry', 'Care'] as const;
const VIDEO_KINDS: ReadonlySet<Kind> = new Set<Kind>(['video', 'live', 'reel']);

/** What the two platforms write each in a way of its own. */
export interface CrowdtangleWords {
  readonly platform: Platform & ('facebook' | 'instagram');
  readonly accountId: readonly string[];
  readonly accountName: readonly string[];
  readonly text: readonly string[];
  readonly views: readonly string[];
}

/**
 * How to read CrowdTangle's table of historical posts (until August 2024): thousands with a comma, a time that names its zone
 * (`2020-04-16 09:48:29 EDT`), no ids but those in the addresses, no reach. Reactions are the sum of their kinds.
 */
export function crowdtangleTable(table: Table, places: Places, words: CrowdtangleWords, posts: PostsBuilder): ToolTable {
  const at = (names: readonly string[]): number | undefined => columnNamed(places, names);
  const created = at(CREATED) as number;
  const [link, type, length] = [at(['URL']), at(['Type']), at(['Video Length'])];
  const [accountId, accountName] = [at(words.accountId), at(words.accountName)];
  const kindOf = (row: readonly string[]): Kind => kindOfPost(words.platform, cellOf(row, type), cellOf(row, link));
  return {
    idColumn: undefined,
    timeColumn: created,
    linkColumn: link,
    textColumn: at(words.text),
    networkOf: () => words.platform,
    accountOf: (row) => accountOf(words.platform, cellOf(row, accountId), cellOf(row, accountName)),
    linkOf: (row) => cellOf(row, link).trim(),
    timeOf: statedTime,
    dayOrder: { usual: 'month-first', any: true },
    zone: null,
    kindOf,
    boostOf: () => 0,
    metricsOf: () => [],
    durationOf: (row) => durationSeconds(cellOf(row, length)),
    finishPost: numbersReader(table, places, words, kindOf, posts),
  };
}

function accountOf(platform: Platform, idCell: string, nameCell: string): readonly [id: string, name: string] {
  const id = idCell.trim();
  const name = nameCell.trim();
  return id === '' ? accountNamed(platform, name) : [id, name];
}

function kindOfPost(platform: Platform, type: string, link: string): Kind {
  // A shared YouTube video is a link to it.
  const typeKind = /youtube/iu.test(type) ? 'link' : kindOfTypeWord(type);
  return platform === 'facebook' ? facebookKind(typeKind, link, false, 0) : instagramKind(typeKind, link, 0);
}

// `Total Interactions` is the checksum: reactions, comments and shares. Views are written for every post and mean something for videos.
function numbersReader(
  table: Table,
  places: Places,
  words: CrowdtangleWords,
  kindOf: (row: readonly string[]) => Kind,
  posts: PostsBuilder,
): (index: number, post: number) => void {
  const reactions = REACTIONS.flatMap((word) => columnNamed(places, [word]) ?? []);
  const parts = [...reactions, ...['Comments', 'Shares'].flatMap((word) => columnNamed(places, [word]) ?? [])];
  const total = columnNamed(places, ['Total Interactions']);
  const comments = columnNamed(places, ['Comments']);
  const fill = countFiller(
    table,
    countColumns([
      ['reactions', ...reactions],
      ['comments', comments],
      ['shares', columnNamed(places, ['Shares'])],
    ]),
    posts,
  );
  const fillViews = countFiller(table, countColumns([['videoViews', columnNamed(places, words.views)]]), posts);
  return (index, post) => {
    const row = rowAt(table, index);
    fill(index, post);
    if (VIDEO_KINDS.has(kindOf(row))) fillViews(index, post);
    const stated = cellNumber(cellOf(row, total));
    const sum = parts.reduce((all, place) => all + cellNumber(cellOf(row, place)), 0);
    if (stated !== sum && !Number.isNaN(stated + sum)) {
      posts.note('sum-differs', table.firstRow + index, table.header[total ?? -1] ?? null, cellOf(row, total));
    }
  };
}
