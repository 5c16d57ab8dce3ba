import type { Platform } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { PostKey, PostMarks } from '../model/workspace.ts';
import { isMature } from './maturity.ts';

/** Why a post does not count in a comparison. */
export const PLACE = { counts: 0, boosted: 1, duty: 2, leftOut: 3 } as const;
type Place = (typeof PLACE)[keyof typeof PLACE];

/** Which posts count, by row: what the export says and, before that, what the editor said. */
export interface Places {
  readonly place: Uint8Array;
  /** Not 0 where neither the export nor the editor says whether the post was boosted; 2 where the editor was asked and does not know. */
  readonly boostUnknown: Uint8Array;
}

export function placesOf(posts: PostColumns, marks: ReadonlyMap<PostKey, PostMarks>, keyOf: (row: number) => PostKey): Places {
  const place = new Uint8Array(posts.count);
  const boostUnknown = new Uint8Array(posts.count);
  for (let row = 0; row < posts.count; row++) {
    const said = marks.size === 0 ? undefined : marks.get(keyOf(row));
    const boost = posts.boost[row];
    const word = said?.boosted === 'unknown' ? undefined : said?.boosted;
    if (word === undefined && boost === 0) boostUnknown[row] = said?.boosted === 'unknown' ? 2 : 1;
    place[row] = placeOf(said, word ?? boost === 1);
  }
  return { place, boostUnknown };
}

function placeOf(said: PostMarks | undefined, boosted: boolean): Place {
  if (said?.leftOut === true) return PLACE.leftOut;
  if (boosted) return PLACE.boosted;
  return said?.duty === true ? PLACE.duty : PLACE.counts;
}

/** Whether a post was too young to judge when its numbers were taken. */
export function isYoung(posts: PostColumns, row: number): boolean {
  return !isMature(platformOf(posts, row), (posts.measuredAt[row] as number) - (posts.publishedAt[row] as number));
}

export function platformOf(posts: PostColumns, row: number): Platform {
  return posts.channels[posts.channel[row] as number]?.platform ?? 'other';
}
