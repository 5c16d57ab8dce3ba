import type { Measurement } from '../../core/merge/history.ts';
import type { Metric } from '../../core/model/metric.ts';
import { dayText } from '../../words/format.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { METRIC_NAMES } from '../../words/terms.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { NumberCell } from '../parts/number-cell.tsx';
import { growthPath, shownMetrics } from './growth.ts';

interface PostHistoryProps {
  readonly history: readonly Measurement[];
  readonly zone: string;
}

/** How a post's main numbers changed from export to export; nothing where there was one measurement. */
export function PostHistory({ history, zone }: PostHistoryProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const metrics = shownMetrics(history);
  if (history.length < 2 || metrics.length === 0) return null;
  return (
    <section className="post-part">
      <h3 id="post-history">{words.history}</h3>
      <table className="post-history" aria-labelledby="post-history">
        <thead>
          <tr>
            <th scope="col">{words.takenOn}</th>
            {metrics.map((metric) => (
              <th key={metric} scope="col" className="cell-number">
                {METRIC_NAMES[language][metric]}
                <GrowthLine history={history} metric={metric} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map((one) => (
            <tr key={one.measuredAt}>
              <th scope="row">
                <MeasuredDays one={one} zone={zone} />
              </th>
              {metrics.map((metric) => (
                <NumberCell key={metric} value={one.metrics[metric] ?? null} unknown={words.notThere} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MeasuredDays({ one, zone }: { readonly one: Measurement; readonly zone: string }) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const [first, last] = [one.measuredAt, one.sameUntil].map((at) => dayText(at, true, language, zone)) as [string, string];
  if (first === last) return first;
  return (
    <>
      {first} <span className="post-history-same">{words.sameUntil(last)}</span>
    </>
  );
}

const WIDTH = 60;
const HEIGHT = 20;

/** The same numbers as a line over time; the table says them, so nobody needs to see it. */
function GrowthLine({ history, metric }: { readonly history: readonly Measurement[]; readonly metric: Metric }) {
  const path = growthPath(history, metric, WIDTH, HEIGHT);
  if (path === '') return null;
  return (
    <svg className="growth-line" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
