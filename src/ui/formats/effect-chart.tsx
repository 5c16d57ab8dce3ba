import { useState } from 'react';
import type { Finding } from '../../core/insight/findings.ts';
import { timesUsual } from '../../words/format.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { EffectRow } from './effect-row.tsx';
import type { Shown } from './shown.ts';
import type { Chart } from './what-is-shown.ts';
import { isClaim, isUncompared, rowName } from './what-is-shown.ts';

/** So many rows of which nothing can be said stand there at once. */
const FEW_SHOWN = 3;

interface EffectChartProps {
  readonly shown: Shown;
  readonly chart: Chart;
}

/** The levels of a property under each other: point and range on one scale, verdict and number of posts. Each row opens in place. */
export function EffectChart({ shown, chart }: EffectChartProps) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  // Where nothing is compared there is no scale to read.
  const isDrawn = [...chart.rows, ...chart.elsewhere].some((row) => !isUncompared(row));
  const isFound = chart.rows.some(isClaim);
  const own = <Rows shown={shown} rows={chart.rows} />;
  return (
    <section className={isDrawn ? 'effect-chart' : 'effect-chart not-drawn'} aria-labelledby={`chart-${chart.name}`}>
      <h2 id={`chart-${chart.name}`}>{words.charts[chart.name]}</h2>
      <div className="effect-axis" aria-hidden="true" hidden={!isDrawn}>
        <span className="effect-ends">
          <span>{words.less}</span>
          <span>{words.same}</span>
          <span>{words.more}</span>
          {shown.scale.ticks.map((tick) => (
            <span key={tick} className="effect-step" style={{ left: `${shown.scale.at(tick)}%` }}>
              {timesUsual(tick, language).replace(/[.,]0×$/u, '×')}
            </span>
          ))}
        </span>
      </div>
      {chart.elsewhere.length === 0 ? (
        own
      ) : (
        // What is found stands before what is not, wherever it was found.
        <>
          {isFound && own}
          <h3>{words.onOneChannel}</h3>
          <ul className="effect-rows">
            {chart.elsewhere.map((row) => (
              <EffectRow key={rowName(row)} shown={shown} row={row} named />
            ))}
          </ul>
          {!isFound && chart.rows.length > 0 && (
            <>
              <h3>{words.allTogether}</h3>
              {own}
            </>
          )}
        </>
      )}
    </section>
  );
}

/** The rows of the scope; of many that have too few posts only the first, until one asks for all. */
function Rows({ shown, rows }: { readonly shown: Shown; readonly rows: readonly Finding[] }) {
  const words = useWords(FORMATS_SCREEN);
  const [all, setAll] = useState(false);
  const few = rows.filter(isUncompared);
  const opened = few.findIndex((row) => rowName(row) === shown.opened);
  const isShort = !all && opened < FEW_SHOWN && few.length > FEW_SHOWN + 1;
  const listed = isShort ? [...rows.filter((row) => !isUncompared(row)), ...few.slice(0, FEW_SHOWN)] : rows;
  return (
    <>
      <ul className="effect-rows">
        {listed.map((row) => (
          <EffectRow key={rowName(row)} shown={shown} row={row} />
        ))}
      </ul>
      {isShort && (
        <button type="button" className="button-quiet" onClick={() => setAll(true)}>
          {words.moreFew(few.length - FEW_SHOWN)}
        </button>
      )}
    </>
  );
}
