import type { Metric } from '../../core/model/metric.ts';
import { METRICS } from '../../core/model/metric.ts';
import type { Post } from '../../core/model/post-columns.ts';
import type { BoardGoal, MonthBoard, Scope } from '../../core/report/report.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { METRIC_NAMES } from '../../words/terms.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';

interface PostTimesProps {
  readonly post: Post;
  readonly channelKey: Scope;
  readonly report: MonthBoard;
}

/** How the post did on the three questions, as times what is usual on its channel. */
export function PostTimes({ post, channelKey, report }: PostTimesProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const goals = report.boards.find(({ scope }) => scope === channelKey)?.goals ?? [];
  const known = goals.flatMap((goal) => {
    const metric = goal.used[0]?.metric ?? null;
    const usual = usualOf(goal);
    const value = metric === null ? undefined : post.metrics[metric];
    return metric === null || usual === null || value === undefined ? [] : [{ metric, usual, value }];
  });
  if (known.length === 0) return null;
  return (
    <section className="post-part">
      <h3>{words.compared}</h3>
      <dl className="post-numbers">
        {known.map(({ metric, usual, value }) => (
          <div key={metric}>
            <dt>{METRIC_NAMES[language][metric]}</dt>
            <dd>{words.usualIs(timesUsual(value / usual, language), wholeNumber(usual, language))}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{words.comparedWhat}</p>
    </section>
  );
}

/** What is usual on a channel's board: all its ranked posts carry the same. */
function usualOf(goal: BoardGoal): number | null {
  return [...goal.best, ...goal.least].find(({ usual }) => usual !== null)?.usual ?? null;
}

/** Every number that the exports give for this post, under the platform's own meaning. */
export function PostNumbers({ post }: { readonly post: Post }) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const rows: readonly (readonly [string, number])[] = [
    ...METRICS.flatMap((metric: Metric) => {
      const value = post.metrics[metric];
      return value === undefined ? [] : [[METRIC_NAMES[language][metric], value] as const];
    }),
    ...(post.durationSeconds === null ? [] : [[words.duration, post.durationSeconds] as const]),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="post-part">
      <h3>{words.numbers}</h3>
      <dl className="post-numbers">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wholeNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
