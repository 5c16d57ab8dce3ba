import { useLayoutEffect, useRef, useState } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceArea, Tooltip, XAxis, YAxis } from 'recharts';
import { monthShort, monthText, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { useLanguage } from '../parts/language-context.ts';
import type { Line as TrendLine } from './trend-lines.ts';
import { axisOf, chartMonths, spread } from './trend-lines.ts';

const HEIGHT = 240;
const TOP = 12;
const AXIS_WIDTH = 56;
const AXIS_HEIGHT = 28;
const NAME_WIDTH = 128;
const NAME_HEIGHT = 17;
const PLOT = HEIGHT - TOP - AXIS_HEIGHT;
// Recharts sets its own colours on the element itself, which no style sheet can undo.
const TOOLTIP = { background: 'var(--sheet)', borderColor: 'var(--line-2)', borderRadius: 'var(--corner)', color: 'var(--ink)' };
const TOOLTIP_ITEM = { color: 'var(--ink)', padding: 0, fontSize: '0.9rem' };

interface TrendChartProps {
  readonly lines: readonly TrendLine[];
  readonly title: string;
}

/** The lines, each named at its end; with one line the range in which it usually is. The numbers stand in the table below. */
export function TrendChart({ lines, title }: TrendChartProps) {
  const [box, width] = useWidth();
  return (
    <div ref={box} className="chart">
      {width > 0 && <Chart lines={lines} title={title} width={width} />}
    </div>
  );
}

/** The width of an element, followed as it changes; 0 until it is measured. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}

function Chart({ lines, title, width }: TrendChartProps & { readonly width: number }) {
  const language = useLanguage();
  const { top, ticks } = axisOf(highestOf(lines));
  const band = lines.length === 1 ? (lines[0]?.usual ?? null) : null;
  return (
    <LineChart
      width={width}
      height={HEIGHT}
      data={[...chartMonths(lines)]}
      margin={{ top: TOP, right: NAME_WIDTH, bottom: 0, left: 0 }}
      title={title}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      {band !== null && <ReferenceArea y1={band.low} y2={band.high} className="usual-band" ifOverflow="hidden" />}
      <XAxis
        dataKey="month"
        height={AXIS_HEIGHT}
        tickLine={false}
        axisLine={false}
        interval={width < 520 ? 2 : 1}
        tickFormatter={(month: string) => monthShort(month, language)}
      />
      <YAxis
        width={AXIS_WIDTH}
        domain={[0, top]}
        ticks={[...ticks]}
        tickLine={false}
        axisLine={false}
        tickFormatter={(value: number) => wholeNumber(value, language)}
      />
      <Tooltip
        isAnimationActive={false}
        contentStyle={TOOLTIP}
        itemStyle={TOOLTIP_ITEM}
        cursor={{ stroke: 'var(--edge)' }}
        labelFormatter={(month) => monthText(String(month), language)}
        formatter={(value) => (typeof value === 'number' ? wholeNumber(value, language) : '')}
      />
      {lines.map(({ key, name, platform }, line) => (
        <Line
          key={key}
          dataKey={`line${line}`}
          name={name}
          type="linear"
          stroke={`var(--channel-${platform})`}
          strokeWidth={2.5}
          dot={{ r: 2.2, fill: `var(--channel-${platform})`, strokeWidth: 0 }}
          isAnimationActive={false}
        />
      ))}
      <LineEnds lines={lines} top={top} width={width} language={language} />
    </LineChart>
  );
}

function highestOf(lines: readonly TrendLine[]): number {
  const values = lines.flatMap(({ months, usual }) => [usual?.high ?? 0, ...months.map(({ value }) => value ?? 0)]);
  return Math.max(0, ...values);
}

interface LineEndsProps {
  readonly lines: readonly TrendLine[];
  readonly top: number;
  readonly width: number;
  readonly language: Language;
}

/** The name of each line at its end, with its last number. */
function LineEnds({ lines, top, width, language }: LineEndsProps) {
  const ends = lines.flatMap(({ key, name, platform, months }) => {
    const last = months.findLast(({ value }) => value !== null)?.value ?? null;
    return last === null ? [] : [{ key, name, platform, last, y: TOP + PLOT * (1 - last / top) }];
  });
  const heights = spread(
    ends.map(({ y }) => y),
    NAME_HEIGHT,
    TOP + PLOT,
  );
  return (
    <g>
      {ends.map(({ key, name, platform, last }, place) => (
        <text
          key={key}
          x={width - NAME_WIDTH + 10}
          y={heights[place]}
          dy="0.35em"
          className="line-end"
          style={{ fill: `var(--channel-${platform})` }}
        >
          {name.length > 15 ? `${name.slice(0, 14)}…` : name} {wholeNumber(last, language)}
        </text>
      ))}
    </g>
  );
}
