import type { ReactNode } from 'react';
import type { Effect as Compared, Finding } from '../../core/insight/findings.ts';
import { saidOf } from '../../words/findings.ts';

const WIDTH = 600;
const HEIGHT = 44;
/** Room at both ends for the point's own size. */
const EDGE = 12;
/** Effects are drawn from a tenth to ten times; what lies beyond ends at the edge. */
const FARTHEST = 10;

export type EffectScale = (times: number) => number;

/** How many times, and between which ends it probably is; null: nothing is compared. */
interface Drawn {
  readonly effect: Pick<Compared, 'ratio' | 'low' | 'high'> | null;
  readonly mirror: boolean;
}

/** A scale on which twice and half lie equally far from the usual, which stands in the middle of `width` px. */
export function effectScale(rows: readonly Drawn[], width = WIDTH): EffectScale {
  const middle = width / 2;
  const ends = rows
    .flatMap(({ effect, mirror }) => (effect === null || mirror ? [] : [effect.ratio, effect.low, effect.high]))
    .filter((value) => value > 0);
  const farthest = Math.min(FARTHEST, Math.max(2, ...ends.map((value) => Math.max(value, 1 / value))));
  const unit = (middle - EDGE) / Math.log(farthest);
  return (times) => {
    const place = times > 0 ? middle + Math.log(times) * unit : EDGE;
    return Math.round(Math.min(width - EDGE, Math.max(EDGE, place)) * 10) / 10;
  };
}

interface EffectProps {
  readonly row: Drawn & Pick<Finding, 'verdict' | 'direction'>;
  readonly scale: EffectScale;
  /** The one that the scale is made for, in px. */
  readonly width?: number;
  /** What the drawing says, in words. */
  readonly label: string;
}

/** One effect: where it probably lies, as a line, and the likeliest place as a point. Nothing where nothing is compared, or is what others are compared with. */
export function Effect({ row, scale, width = WIDTH, label }: EffectProps): ReactNode {
  const { effect } = row;
  return (
    <svg
      className={`effect effect-${saidOf(row)}`}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {effect === null || row.mirror ? null : (
        <>
          <path
            className="effect-range"
            d={`M${scale(effect.low)} ${HEIGHT / 2}H${Math.max(scale(effect.high), scale(effect.low) + 1)}`}
          />
          <circle className="effect-point" cx={scale(effect.ratio)} cy={HEIGHT / 2} r="8.5" />
        </>
      )}
    </svg>
  );
}
