import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { answerInText } from '../../words/answer-words.ts';
import { findingsCoverageText } from '../../words/coverage.ts';
import { FINDING_WORDS } from '../../words/findings.ts';
import { dayText, listText } from '../../words/format.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { postsText } from '../../words/screens.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Shown } from './shown.ts';
import { isIn, isUncompared } from './what-is-shown.ts';

/** What stands with all findings: which posts, what was counted, and how far it goes. */
export function FindingNotes({ report, scope, goal, charts }: Shown) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const { findings, zone } = report;
  const findingWords = FINDING_WORDS[language];
  const own = findings.compared.filter((one) => one.goal === goal && isIn(one.scope, scope));
  const posts = own.reduce((sum, one) => sum + one.posts, 0);
  const counted = [...new Set(own.map(({ answer }) => answerInText(answer, language)))];
  const day = (iso: string) => dayText(Date.parse(`${iso}T12:00:00Z`), true, language, zone);
  const isDrawn = charts.some(({ rows, elsewhere }) => [...rows, ...elsewhere].some((row) => !isUncompared(row)));
  const { tagged, posts: compared } = findings.coverage.find((one) => one.scope === scope) ?? { tagged: 0, posts: 0 };
  const isRanked = charts.some(({ name }) => name === 'format');
  const coverage = isRanked ? findingsCoverageText(tagged, compared, language) : null;
  const unknown = findings.boostUnknown.some((one) => scope === ALL_CHANNELS || one === scope);
  return (
    <footer className="format-notes">
      {isDrawn && <p>{words.range}</p>}
      {coverage !== null && <p>{coverage}</p>}
      <p>{findingWords.association}</p>
      {unknown && <p>{findingWords.noBoostFlag}</p>}
      <p>
        {findings.from !== null && findings.to !== null && (
          <>{words.period(postsText(posts, language), day(findings.from), day(findings.to))} </>
        )}
        {words.counted(listText(counted, language))}
      </p>
    </footer>
  );
}
