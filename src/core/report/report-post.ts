import type { Zone } from '../base/calendar.ts';
import { safeLink } from '../base/safe-link.ts';
import type { Tagging } from '../formats/tagging.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { postAt } from '../model/post-columns.ts';
import type { Places } from '../rank/places.ts';
import { isYoung, PLACE } from '../rank/places.ts';
import type { ReportPost } from './report.ts';

/** The post at `row` as a report shows it. */
export function reportPostAt(row: number, posts: PostColumns, places: Places, zone: Zone, tags: Tagging): ReportPost {
  const post = postAt(posts, row);
  return {
    key: tags.keyOf(row),
    channelKey: channelKey(post.channel),
    publishedAt: zone.isoOf(post.publishedAt),
    precision: post.precision,
    format: tags.labelAt(row),
    text: post.text,
    permalink: safeLink(post.permalink),
    metrics: post.metrics,
    young: isYoung(posts, row),
    boosted: places.boostUnknown[row] !== 0 ? null : places.place[row] === PLACE.boosted,
    duty: places.place[row] === PLACE.duty,
    leftOut: places.place[row] === PLACE.leftOut,
  };
}
