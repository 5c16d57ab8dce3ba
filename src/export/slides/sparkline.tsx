import type { ReactNode } from 'react';
import type { TrendWord } from '../../core/report/report.ts';

interface SparklineProps {
  /** One per month, the slide's month last; null: no value. */
  readonly values: readonly (number | null)[];
  /** The usual range, in the units of `values`; null: not known. */
  readonly low: number | null;
  readonly high: number | null;
  readonly word: TrendWord;
  /** In px of a slide. */
  readonly width: number;
  readonly height: number;
  /** What the picture is called for who does not see it. */
  readonly label: string;
}

/** Room for the dot and the thickness of the line, in px. */
const EDGE = 7;

/** A line over the months with the usual range as a quiet band and a dot on the last month. Months without a value break the line. */
export function Sparkline({ values, low, high, word, width, height, label }: SparklineProps): ReactNode {
  const scale = scaleOf([...values, low, high], height);
  const step = values.length > 1 ? (width - 2 * EDGE) / (values.length - 1) : 0;
  const points = values.map((value, place) => (value === null ? null : { x: EDGE + place * step, y: scale(value) }));
  const last = points.at(-1) ?? null;
  const tone = word === 'more' || word === 'less' ? word : 'usual';
  return (
    <svg
      className={`spark spark-${tone}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {low === null || high === null ? null : <Band top={scale(high)} bottom={scale(low)} width={width} />}
      {linesOf(points).map((line) => (
        <path key={line} className="spark-line" d={line} />
      ))}
      {lonely(points).map((point) => (
        <circle key={point.x} className="spark-lonely" cx={round(point.x)} cy={round(point.y)} r="2" />
      ))}
      {last === null ? null : <circle className={`spark-dot dot-${word}`} cx={round(last.x)} cy={round(last.y)} r="5" />}
    </svg>
  );
}

function Band({ top, bottom, width }: { readonly top: number; readonly bottom: number; readonly width: number }): ReactNode {
  return <rect className="spark-band" x="0" y={round(top)} width={width} height={Math.max(2, round(bottom - top))} />;
}

function scaleOf(values: readonly (number | null)[], height: number): (value: number) => number {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const reach = high - low;
  // All the same: a line through the middle.
  return (value) => (reach > 0 ? height - EDGE - ((value - low) / reach) * (height - 2 * EDGE) : height / 2);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One path per unbroken run of at least two months. */
function linesOf(points: readonly (Point | null)[]): string[] {
  return runsOf(points)
    .filter((run) => run.length > 1)
    .map((run) => run.map((point, place) => `${place === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join(''));
}

/** Months that stand alone between months without a value. */
function lonely(points: readonly (Point | null)[]): Point[] {
  return runsOf(points)
    .filter((run) => run.length === 1)
    .flat();
}

function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
