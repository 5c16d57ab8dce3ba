import { chance } from '../town/random.ts';
import type { JudgedPost } from './adapter.ts';

interface Team {
  readonly seed: number;
  /** So many posts of a format, scattered over the year, that do so many times as well. */
  readonly effect?: { readonly format: string; readonly times: number; readonly posts: number };
  /** A share of one format's posts was paid for. */
  readonly boost?: { readonly format: string; readonly share: number; readonly times: number };
}

const HOUR = 3_600_000;
const END = Date.parse('2026-06-30T22:00:00Z');
const FORMATS = ['photo', 'link', 'carousel'];
const PER_CHANNEL = 150;

/**
 * A made-up team of two channels over a year: reach is lognormal around a level that wanders from month to month, one post in fifty goes
 * round, and what people do with a post is a share of its reach. Nothing in it makes a difference but what is planted.
 */
export function teamOf({ seed, effect, boost }: Team): JudgedPost[] {
  const { next, pick, factor } = chance(`team ${seed}`);
  const posts: JudgedPost[] = [];
  for (const channel of ['facebook', 'linkedin']) {
    const months = Array.from({ length: 13 }, () => factor(0.2));
    for (let i = 0; i < PER_CHANNEL; i++) {
      const ageH = ((i + next()) / PER_CHANNEL) * 8700 + 200;
      const planted = effect !== undefined && i % Math.ceil(PER_CHANNEL / effect.posts) === 0;
      const format = planted || (boost !== undefined && next() < 0.25) ? (effect?.format ?? boost?.format ?? '') : pick(FORMATS);
      const paid = boost !== undefined && format === boost.format && next() < boost.share;
      const level = 1100 * (months[Math.floor(ageH / 730)] ?? 1) * (next() < 0.02 ? 20 : 1);
      const times = (planted ? (effect?.times ?? 1) : 1) * (paid ? (boost?.times ?? 1) : 1);
      const reach = Math.round(level * factor(0.8) * times);
      const reactions = Math.round(reach * 0.02 * factor(0.5));
      const comments = Math.round(reach * 0.002 * factor(0.5));
      const engagement = reactions + comments;
      posts.push({
        id: `${channel}-${i}`,
        channel,
        publishedAt: new Date(END - ageH * HOUR).toISOString(),
        ageH,
        paid,
        format,
        tags: [],
        lev: { weekday: pick(['mon', 'tue', 'wed', 'thu', 'fri']), has_link: format === 'link' ? 'yes' : 'no' },
        reach,
        reactions,
        comments,
        shares: 0,
        clicks: Math.round(reach * 0.01),
        engagement,
        rate: reach < 20 ? null : (1000 * engagement) / reach,
      });
    }
  }
  return posts;
}
