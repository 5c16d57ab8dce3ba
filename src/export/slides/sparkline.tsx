import type { ReactNode } from 'react';
import type { TrendWord } from '../../core/report/trend.ts';
import { wayOf } from '../../words/trend-words.ts';

/** What a month is told by: its value and the range in which it would be as usual; null: not known. */
export interface SparkMonth {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Counted in another way than the month before: the line does not run on. */
  readonly breaks?: boolean;
}

interface SparklineProps {
  /** The slide's month last. */
  readonly months: readonly SparkMonth[];
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
export function Sparkline({ months, word, width, height, label }: SparklineProps): ReactNode {
  const scale = scaleOf(
    months.flatMap(({ value, low, high }) => [value, low, high]),
    height,
  );
  const step = months.length > 1 ? (width - 2 * EDGE) / (months.length - 1) : 0;
  const at = (place: number, value: number | null) => (value === null ? null : { x: EDGE + place * step, y: scale(value) });
  const points = months.map(({ value }, place) => at(place, value));
  const last = points.at(-1) ?? null;
  const breaks = new Set(months.flatMap((month, place) => (month.breaks === true ? [place] : [])));
  return (
    <svg
      className={`spark spark-${toneOf(word)}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {bandsOf(
        months.map(({ high }, place) => at(place, high)),
        months.map(({ low }, place) => at(place, low)),
        breaks,
      ).map((band) => (
        <path key={band} className="spark-band" d={band} />
      ))}
      {linesOf(points, breaks).map((line) => (
        <path key={line} className="spark-line" d={line} />
      ))}
      {lonely(points, breaks).map((point) => (
        <circle key={point.x} className="spark-lonely" cx={round(point.x)} cy={round(point.y)} r="2" />
      ))}
      {last === null ? null : <circle className={`spark-dot dot-${word}`} cx={round(last.x)} cy={round(last.y)} r="5" />}
    </svg>
  );
}

/** The colour of a word: the two that mean something, and none. */
export function toneOf(word: TrendWord): 'more' | 'less' | 'usual' {
  return ({ up: 'more', down: 'less', none: 'usual' } as const)[wayOf(word)];
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

function pathOf(points: readonly Point[]): string {
  return points.map((point, place) => `${place === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join('');
}

/** One surface per unbroken run: along the upper edge and back along the lower one. */
function bandsOf(upper: readonly (Point | null)[], lower: readonly (Point | null)[], breaks: ReadonlySet<number>): string[] {
  const lowers = runsOf(lower, breaks);
  return runsOf(upper, breaks).flatMap((run, place) => {
    const back = lowers[place]?.toReversed() ?? [];
    return run.length > 1 ? [`${pathOf([...run, ...back])}Z`] : [];
  });
}

/** One path per unbroken run of at least two months. */
function linesOf(points: readonly (Point | null)[], breaks: ReadonlySet<number>): string[] {
  return runsOf(points, breaks)
    .filter((run) => run.length > 1)
    .map(pathOf);
}

/** Months that stand alone between months without a value. */
function lonely(points: readonly (Point | null)[], breaks: ReadonlySet<number>): Point[] {
  return runsOf(points, breaks)
    .filter((run) => run.length === 1)
    .flat();
}

function runsOf(points: readonly (Point | null)[], breaks: ReadonlySet<number>): Point[][] {
  const runs: Point[][] = [[]];
  points.forEach((point, place) => {
    if (point === null || breaks.has(place)) runs.push([]);
    if (point !== null) runs.at(-1)?.push(point);
  });
  return runs.filter((run) => run.length > 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
