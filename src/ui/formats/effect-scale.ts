import type { Finding } from '../../core/insight/findings.ts';

/** Effects are drawn from an eighth to eight times; what lies beyond ends at the edge. */
const FARTHEST = 8;
const NEAREST = 2;
/** Room at both ends for the point's own size, in hundredths of the width. */
const EDGE = 3;

export interface EffectScale {
  /** Where a ratio stands, in hundredths of the width; "as the others" in the middle, twice and half equally far from it. */
  readonly at: (ratio: number) => number;
  /** The ratios that are written along the axis. */
  readonly ticks: readonly number[];
}

/** One scale for all charts of a screen, so that they can be compared by eye. */
export function effectScale(rows: readonly Finding[]): EffectScale {
  const ends = rows.flatMap(({ effect }) => (effect === null ? [] : [effect.low, effect.high])).filter((end) => end > 0);
  const farthest = Math.min(FARTHEST, Math.max(NEAREST, ...ends.map((end) => Math.max(end, 1 / end))));
  const unit = (50 - EDGE) / Math.log(farthest);
  const at = (ratio: number) => {
    const place = ratio > 0 ? 50 + Math.log(ratio) * unit : EDGE;
    return Math.round(Math.min(100 - EDGE, Math.max(EDGE, place)) * 100) / 100;
  };
  const step = farthest > 4 ? 4 : farthest > 2.5 ? 2 : 1.5;
  return { at, ticks: [1 / step, step] };
}
