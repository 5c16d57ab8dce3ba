import { useId } from 'react';
import type { TrendView } from '../route.ts';
import { TrendChart } from './trend-chart.tsx';
import type { Line, Upright } from './trend-lines.ts';
import { TrendTable } from './trend-table.tsx';

interface TrendFigureProps {
  readonly title: string;
  readonly finding: string;
  readonly remark: string;
  readonly lines: readonly Line[];
  readonly uprights: readonly Upright[];
  readonly view: TrendView;
  readonly format: (value: number) => string;
}

/** Something over the months: the finding in words, then the lines or the same numbers as a table. */
export function TrendFigure({ title, finding, remark, lines, uprights, view, format }: TrendFigureProps) {
  const id = useId();
  const lone = loneNumber(lines);
  return (
    <figure className="trend-figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <figcaption>{finding}</figcaption>
      {lone !== null ? (
        <p className="lone-number">{format(lone)}</p>
      ) : view === 'table' ? (
        <TrendTable lines={lines} caption={title} format={format} />
      ) : (
        <TrendChart lines={lines} uprights={uprights} title={title} format={format} />
      )}
      <p className="quiet small">{remark}</p>
    </figure>
  );
}

/** The only number of the only line: a chart of one dot would say less. */
function loneNumber(lines: readonly Line[]): number | null {
  const known = lines.flatMap(({ months }) => months.flatMap(({ value }) => value ?? []));
  return lines.length === 1 && known.length === 1 ? (known[0] ?? null) : null;
}
