import type { CornersSlide } from '../../core/deck/slide.ts';
import { CORNERS_FARTHEST } from '../../words/corners-slide.ts';

/** The picture of the corners in px of a slide: where its axes go in the frame. The same on the screen and in PowerPoint. */
export const PLOT = { width: 560, height: 404, left: 54, top: 38, right: 26, bottom: 58 } as const;
/** Around the ends of the axes, so that a dot at the edge covers no mark. */
export const PLOT_AIR = 14;

export interface CornersScale {
  /** Both axes go from 1/farthest to farthest, 1 in the middle: 2, 4 or 8. */
  readonly farthest: number;
  /** The marks of an axis, from small to large. */
  readonly marks: readonly number[];
  /** From 0 (1/farthest) to 1 (farthest); what lies beyond stands at the edge. */
  readonly place: (times: number) => number;
}

/** Twice and half lie equally far from the usual, on both axes. */
export function cornersScale({ points }: CornersSlide): CornersScale {
  const values = points.flatMap(({ reach, reactions }) => [reach, reactions]).filter((times) => times > 0);
  const most = Math.max(2, ...values.map((times) => Math.max(times, 1 / times)));
  const steps = Math.min(Math.log2(CORNERS_FARTHEST), Math.ceil(Math.log2(most) - 1e-9));
  return {
    farthest: 2 ** steps,
    marks: Array.from({ length: 2 * steps + 1 }, (_, place) => 2 ** (place - steps)),
    place: (times) => Math.min(1, Math.max(0, times > 0 ? 0.5 + Math.log2(times) / (2 * steps) : 0)),
  };
}
