import { useId } from 'react';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { useWords } from '../parts/language-context.ts';
import { TrendChart } from './trend-chart.tsx';
import type { Line } from './trend-lines.ts';
import { TrendTable } from './trend-table.tsx';

interface TrendFigureProps {
  readonly title: string;
  readonly finding: string;
  readonly remark: string;
  readonly lines: readonly Line[];
}

/** 13 months of something: the finding in words, then the lines, then the same numbers as a table. */
export function TrendFigure({ title, finding, remark, lines }: TrendFigureProps) {
  const words = useWords(TRENDS_SCREEN);
  const id = useId();
  return (
    <figure className="trend-figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <>
          <figcaption>{finding}</figcaption>
          <TrendChart lines={lines} title={title} />
          <p className="quiet small">{remark}</p>
          <details className="as-table">
            <summary>
              {words.table}
              <span className="visually-hidden">: {title}</span>
            </summary>
            <TrendTable lines={lines} caption={title} />
          </details>
        </>
      )}
    </figure>
  );
}
