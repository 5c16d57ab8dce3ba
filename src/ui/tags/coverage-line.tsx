import './coverage-line.css';
import type { MonthKey } from '../../core/base/calendar.ts';
import type { ReportChannel } from '../../core/report/report.ts';
import { COVERAGE, coverageText } from '../../words/coverage.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';

interface CoverageLineProps {
  /** Those that are shown. */
  readonly channels: readonly ReportChannel[];
  readonly month: MonthKey;
}

/** How many posts of the month have a format, beside whatever ranks by format; and the way to give the others one. */
export function CoverageLine({ channels, month }: CoverageLineProps) {
  const words = useWords(COVERAGE);
  const language = useLanguage();
  const posts = channels.reduce((sum, channel) => sum + channel.posts, 0);
  const tagged = channels.reduce((sum, channel) => sum + channel.tagged, 0);
  if (posts === 0) return null;
  return (
    <p className="coverage quiet">
      {coverageText(tagged, posts, language)}{' '}
      {tagged < posts && <a href={writeRoute({ screen: 'labels', month, view: 'give' })}>{words.give}</a>}
    </p>
  );
}
