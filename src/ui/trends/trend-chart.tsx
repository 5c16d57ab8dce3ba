import { useLayoutEffect, useRef, useState } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { monthShort, monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { useLanguage } from '../parts/language-context.ts';
import type { Plot } from './chart-marks.tsx';
import { colourOf, LineEnds, NAME_ROW, rowsOfNames, Uprights } from './chart-marks.tsx';
import type { ChartMonth, Line as TrendLine, Upright } from './trend-lines.ts';
import { axisOf, chartOf, highestOf } from './trend-lines.ts';

// Above the grid and below all that is drawn by hand.
const BEHIND = -50;
const PLOT_HEIGHT = 200;
const TOP = 12;
const LEAST_AXIS = 40;
const AXIS_HEIGHT = 28;
const NARROW = 520;
const ROOM_FOR_NAME = { wide: 128, narrow: 100 };
// A digit of Public Sans at this size, in pixels, and what stands before and behind a number.
const DIGIT = 8;
const AROUND = 18;
const LONGEST_NAME = { wide: 14, narrow: 9 };
// Recharts sets its own colours on the element itself, which no style sheet can undo.
const TOOLTIP = { background: 'var(--sheet)', borderColor: 'var(--line-2)', borderRadius: 'var(--corner)', color: 'var(--ink)' };
const TOOLTIP_ITEM = { color: 'var(--ink)', padding: 0, fontSize: '0.9rem' };

interface TrendChartProps {
  readonly lines: readonly TrendLine[];
  readonly uprights: readonly Upright[];
  readonly title: string;
  readonly format: (value: number) => string;
}

/** The lines, each named at its end; with one line the range in which it usually is. The numbers stand in the table. */
export function TrendChart(props: TrendChartProps) {
  const [box, width] = useWidth();
  return (
    <div ref={box} className="chart">
      {width > 0 && <Chart {...props} width={width} />}
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

interface Room {
  readonly lines: readonly TrendLine[];
  readonly uprights: readonly Upright[];
  readonly width: number;
  readonly top: number;
  readonly format: (value: number) => string;
}

function plotOf({ lines, uprights, width, top, format }: Room): Plot {
  const months = lines[0]?.months.length ?? 0;
  const number = format(top).length * DIGIT + AROUND;
  const name = lines.length === 1 ? number : ROOM_FOR_NAME[width < NARROW ? 'narrow' : 'wide'];
  const [left, right] = [Math.max(LEAST_AXIS, number), width - name];
  const plot = { left, right, top: TOP, bottom: TOP + PLOT_HEIGHT, step: (right - left) / Math.max(1, months - 1) };
  const names = rowsOfNames(uprights, plot) * NAME_ROW;
  return { ...plot, top: TOP + names, bottom: TOP + names + PLOT_HEIGHT };
}

function Chart({ lines, uprights, title, format, width }: TrendChartProps & { readonly width: number }) {
  const language = useLanguage();
  const { top, ticks } = axisOf(highestOf(lines));
  const plot = plotOf({ lines, uprights, width, top, format });
  const { rows, parts } = chartOf(lines, top);
  return (
    <ComposedChart
      width={width}
      height={plot.bottom + AXIS_HEIGHT}
      data={[...rows]}
      margin={{ top: plot.top, right: width - plot.right, bottom: 0, left: 0 }}
      title={title}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      {lines.length === 1 && (
        <Area
          dataKey="band"
          className="usual-band"
          zIndex={BEHIND}
          stroke="none"
          isAnimationActive={false}
          activeDot={false}
          tooltipType="none"
        />
      )}
      <XAxis
        dataKey="month"
        scale="point"
        height={AXIS_HEIGHT}
        tickLine={false}
        axisLine={false}
        ticks={ticksOf(rows, width)}
        interval={0}
        tickFormatter={(month: string) => monthTick(month, rows.length, language)}
      />
      <YAxis width={plot.left} domain={[0, top]} ticks={[...ticks]} tickLine={false} axisLine={false} tickFormatter={format} />
      <Tooltip
        isAnimationActive={false}
        contentStyle={TOOLTIP}
        itemStyle={TOOLTIP_ITEM}
        cursor={{ stroke: 'var(--edge)' }}
        labelFormatter={(month) => monthText(String(month), language)}
        formatter={(value) => (typeof value === 'number' ? format(value) : '')}
      />
      {parts.map(({ line, key }) => (
        <Line
          key={key}
          dataKey={key}
          name={line.name}
          type="linear"
          stroke={colourOf(line.platform)}
          strokeWidth={2.5}
          dot={{ r: 2.2, fill: colourOf(line.platform), strokeWidth: 0 }}
          isAnimationActive={false}
        />
      ))}
      <Uprights uprights={uprights} plot={plot} />
      <LineEnds lines={lines} top={top} plot={plot} longest={LONGEST_NAME[width < NARROW ? 'narrow' : 'wide']} format={format} />
    </ComposedChart>
  );
}

/** The months that are named, counted back from the last one. */
function ticksOf(rows: readonly ChartMonth[], width: number): string[] {
  const last = rows.length - 1;
  const step = (rows.length > 13 ? 4 : rows.length > 6 ? 2 : 1) * (width < NARROW && rows.length > 6 ? 2 : 1);
  return rows.flatMap(({ month }, place) => ((last - place) % step === 0 ? [month] : []));
}

/** `okt`, and over two years `okt ’24`. */
function monthTick(month: string, months: number, language: Language): string {
  return months > 13 ? `${monthShort(month, language)} ’${month.slice(2, 4)}` : monthShort(month, language);
}
