import type { Metric } from '../../core/model/metric.ts';
import { METRICS } from '../../core/model/metric.ts';
import type { Post } from '../../core/model/post-columns.ts';
import { wholeNumber } from '../../words/format.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { METRIC_NAMES } from '../../words/terms.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';

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
