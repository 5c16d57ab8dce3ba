import type { Line, Upright } from './trend-lines.ts';
import { nameRows, spread } from './trend-lines.ts';

/** Where the plot lies in the picture, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From one month to the next. */
  readonly step: number;
}

export const NAME_ROW = 16;
const NAME_HEIGHT = 17;
// Public Sans at this size, measured: names need no exact width, they only must not touch.
const LETTER = 6.6;
const GAP = 6;
const LONGEST = 26;

/** A name takes at most half of the plot, so that one side of its line has room for it. */
function longestOf({ left, right }: Plot): number {
  return Math.max(6, Math.min(LONGEST, Math.floor((right - left) / 2 / LETTER)));
}

function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

/** How many rows the names of the vertical lines take above the plot. */
export function rowsOfNames(uprights: readonly Upright[], plot: Plot): number {
  return placed(uprights, plot).reduce((rows, { row }) => Math.max(rows, row + 1), 0);
}

function placed(uprights: readonly Upright[], plot: Plot) {
  const xs = uprights.map(({ at }) => plot.left + at * plot.step);
  const widths = uprights.map(({ name }) => shortened(name, longestOf(plot)).length * LETTER + 2 * GAP);
  return nameRows(xs, widths, plot.right);
}

/** Events as dashed lines with their name, and finely dotted where something is counted in another way from there on. */
export function Uprights({ uprights, plot }: { readonly uprights: readonly Upright[]; readonly plot: Plot }) {
  const places = placed(uprights, plot);
  return (
    <g>
      {uprights.map(({ key, name, kind }, i) => {
        const { x, row, side } = places[i] as (typeof places)[number];
        const y = 10 + row * NAME_ROW;
        return (
          <g key={key} className={`upright upright-${kind}`}>
            <line x1={x} x2={x} y1={y - 8} y2={plot.bottom} />
            <text x={side === 'right' ? x + GAP : x - GAP} y={y} textAnchor={side === 'right' ? 'start' : 'end'} dy="0.2em">
              <title>{name}</title>
              {shortened(name, longestOf(plot))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface LineEndsProps {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly plot: Plot;
  readonly longest: number;
  readonly format: (value: number) => string;
}

/** The name of each line at its end, with its last number. */
export function LineEnds({ lines, top, plot, longest, format }: LineEndsProps) {
  const ends = lines.flatMap(({ key, name, platform, months }) => {
    const last = months.findLast(({ value }) => value !== null)?.value ?? null;
    return last === null ? [] : [{ key, name, platform, last, y: plot.bottom - (last / top) * (plot.bottom - plot.top) }];
  });
  const heights = spread(
    ends.map(({ y }) => y),
    NAME_HEIGHT,
    plot.bottom,
  );
  return (
    <g>
      {ends.map(({ key, name, platform, last }, place) => (
        <text
          key={key}
          x={plot.right + 10}
          y={heights[place]}
          dy="0.35em"
          className="line-end"
          style={{ fill: colourOf(platform) }}
        >
          {lines.length === 1 ? format(last) : `${shortened(name, longest)} ${format(last)}`}
        </text>
      ))}
    </g>
  );
}

export function colourOf(platform: Line['platform']): string {
  return platform === null ? 'var(--ink)' : `var(--channel-${platform})`;
}
