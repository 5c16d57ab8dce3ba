import type { Comparison } from './compare.ts';
import { PRIOR_PRIMARY, PRIOR_SECONDARY } from './fit.ts';
import { t95, twoSidedP } from './student-t.ts';

/** All channels together. */
export const EVERY_CHANNEL = '*';

const LEVEL_NEEDS = 3;
const REST_NEEDS = 8;
const FREEDOM = 8;
const LARGEST_WIDENING = 3;

/** Whether a channel has enough posts with a level and without it to be put together with others. */
export function canTakePart({ posts, rest }: Pick<Comparison, 'posts' | 'rest'>): boolean {
  return posts >= LEVEL_NEEDS && rest >= REST_NEEDS;
}

/**
 * The same level on several channels, put together: DerSimonian and Laird's random effects (1986) over the channels' own effects, which
 * are then drawn towards nothing as one. `comparisons`: one measure and level, each of another channel. Null where fewer than two channels can take part.
 */
export function pooled(comparisons: readonly Comparison[]): Comparison | null {
  const parts = comparisons.filter(canTakePart);
  const first = parts[0];
  if (first === undefined || parts.length < 2) return null;
  const { effect, se } = randomEffects(parts.map(widened));
  const prior = (first.primary ? PRIOR_PRIMARY : PRIOR_SECONDARY) ** 2;
  const share = prior / (prior + se * se);
  const est = share * effect;
  const posts = sum(parts, (part) => part.posts);
  const df = FREEDOM + posts;
  const half = t95(df) * Math.sqrt(share) * se;
  return {
    ...first,
    channel: EVERY_CHANNEL,
    posts,
    rest: sum(parts, (part) => part.rest),
    weeks: differentWeeks(parts),
    est,
    se: share * se,
    lo: est - half,
    hi: est + half,
    p: twoSidedP(effect / se, df),
    t: est / (Math.sqrt(share) * se),
    df,
    usual: Number.NaN,
    typical: Number.NaN,
    ratio: Math.exp(est),
    ratioLow: Math.exp(est - half),
    ratioHigh: Math.exp(est + half),
    needed: Math.min(...parts.map((part) => part.needed)),
    raw: effect,
    rawSe: se,
  };
}

function differentWeeks(parts: readonly Comparison[]): number[] {
  // All have weeks, because all have posts.
  const first = Math.min(...parts.map(({ weeks }) => weeks[0] as number));
  const seen = new Uint8Array(Math.max(...parts.map(({ weeks }) => weeks.at(-1) as number)) - first + 1);
  for (const { weeks } of parts) for (const week of weeks) seen[week - first] = 1;
  const all: number[] = [];
  for (let place = 0; place < seen.length; place++) if (seen[place] === 1) all.push(first + place);
  return all;
}

interface Effect {
  readonly effect: number;
  readonly se: number;
}

/** A channel's effect before it was drawn towards nothing, in natural units: small counts make log(1 + count) look flatter than it is. */
function widened({ raw, rawSe, est, ratio }: Comparison): Effect {
  const widening = est === 0 || ratio <= 0 ? 1 : Math.max(1, Math.min(LARGEST_WIDENING, Math.log(ratio) / est));
  return { effect: raw * widening, se: rawSe * widening };
}

function randomEffects(effects: readonly Effect[]): Effect {
  const weight = ({ se }: Effect) => 1 / (se * se);
  const weights = sum(effects, weight);
  const mean = sum(effects, (one) => weight(one) * one.effect) / weights;
  const apart = sum(effects, (one) => weight(one) * (one.effect - mean) ** 2);
  const squares = sum(effects, (one) => weight(one) ** 2);
  const between = Math.max(0, (apart - (effects.length - 1)) / (weights - squares / weights));
  const wider = ({ se }: Effect) => 1 / (se * se + between);
  const total = sum(effects, wider);
  return { effect: sum(effects, (one) => wider(one) * one.effect) / total, se: 1 / Math.sqrt(total) };
}

function sum<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((total, item) => total + value(item), 0);
}
