import type { Kind } from '../../src/core/model/kind.ts';
import { metaTime } from './clock.ts';
import { metaFile } from './csv.ts';
import type { Chance } from './random.ts';
import type { Effect } from './truth.ts';

/** Middle values of a page; link clicks of a post that holds a link. */
export interface Level {
  readonly reach: number;
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
  readonly linkClicks: number;
  readonly photoClicks: number;
  readonly otherClicks: number;
}

export interface FacebookPost {
  readonly moment: number;
  readonly kind: Kind;
  /** The platform's own word for the type: `Foto's`, `Billeder`. */
  readonly type: string;
  readonly text: string;
  readonly seconds: number;
  readonly id: string;
  readonly permalink: string;
  readonly counts: FacebookCounts;
}

interface FacebookCounts {
  readonly views: number;
  readonly reach: number;
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
  readonly linkClicks: number;
  readonly photoClicks: number;
  readonly otherClicks: number;
}

/** The counts of one post: `grown` is the part of its final numbers that it has at the export. */
export function facebookCounts(
  luck: Chance,
  level: Level,
  effect: Effect,
  post: { readonly hasLink: boolean; readonly isPhoto: boolean; readonly grown: number; readonly clickGrowth: number },
): FacebookCounts {
  const quality = luck.factor(0.35) * post.grown;
  const clicks = effect.clicks * post.clickGrowth * quality;
  const reach = Math.max(60, Math.round(level.reach * effect.reach * quality * luck.factor(0.22)));
  return {
    reach,
    views: Math.round(reach * (1.35 + luck.next() * 0.55)),
    reactions: luck.count(level.reactions * effect.reactions * quality * luck.factor(0.25)),
    comments: luck.count(level.comments * effect.comments * quality * luck.factor(0.35)),
    shares: luck.count(level.shares * effect.reactions * quality * luck.factor(0.35)),
    linkClicks: post.hasLink ? luck.count(level.linkClicks * clicks * luck.factor(0.28)) : 0,
    photoClicks: post.isPhoto ? luck.count(level.photoClicks * clicks * luck.factor(0.3)) : 0,
    otherClicks: luck.count(level.otherClicks * clicks * luck.factor(0.3)),
  };
}

function blankZero(count: number): number | '' {
  return count === 0 ? '' : count;
}

function totalClicks({ linkClicks, photoClicks, otherClicks }: FacebookCounts): number {
  return linkClicks + photoClicks + otherClicks;
}

/** The metrics as the model names them. */
export function facebookMetrics(counts: FacebookCounts): Record<string, number> {
  const { linkClicks, reach, views, reactions, comments, shares } = counts;
  return { linkClicks, clicks: totalClicks(counts), reach, views, reactions, comments, shares };
}

/** The content export: 17 fixed columns, then views, reach, the sum and its three, all clicks and their three. */
export function facebookFile(
  header: readonly string[],
  page: { readonly id: string; readonly name: string; readonly lifetime: string },
  posts: readonly FacebookPost[],
  luck: Chance,
): string {
  const rows = posts.map((post) => {
    const { counts } = post;
    const isVideo = post.kind === 'reel' || post.kind === 'video';
    const sum = counts.reactions + counts.comments + counts.shares;
    return [
      ...[post.id, page.id, page.name, post.text, isVideo ? post.text : '', post.seconds, metaTime(post.moment)],
      ...[isVideo ? 'auto' : 'N/A', post.permalink, 0, post.kind === 'share' ? 1 : 0, post.type, '', '', '', '', page.lifetime],
      ...[counts.views, counts.reach, sum, counts.reactions, counts.comments, counts.shares],
      ...[totalClicks(counts), blankZero(counts.linkClicks), blankZero(counts.photoClicks), blankZero(counts.otherClicks)],
      luck.next() < 0.08 ? luck.whole(1, 3) : '',
    ];
  });
  return metaFile(header, rows);
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789';

/** A post's address by its kind. */
export function facebookPermalink(handle: string, kind: Kind, isEvent: boolean, luck: Chance): string {
  const number = `${luck.whole(10, 19)}${luck.text('0123456789', 13)}`;
  if (isEvent) return `https://www.facebook.com/events/${number}/`;
  if (kind === 'reel') return `https://www.facebook.com/reel/${number}/`;
  if (kind === 'video') return `https://www.facebook.com/${handle}/videos/${number}/`;
  return `https://www.facebook.com/${handle}/posts/pfbid0${luck.text(LETTERS, 58)}`;
}

/** An 18-digit id of a new-style page; later posts have higher ids. */
export function facebookId(prefix: string, place: number, luck: Chance): string {
  return `${prefix}${String(place).padStart(5, '0')}${luck.text('0123456789', 18 - prefix.length - 5)}`;
}
