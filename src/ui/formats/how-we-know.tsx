import type { Finding } from '../../core/insight/findings.ts';
import type { FindingPosts } from '../../core/report/finding-posts.ts';
import type { Findings } from '../../core/report/report.ts';
import { differenceOf, FINDING_WORDS } from '../../words/findings.ts';
import { wholeNumber } from '../../words/format.ts';
import { countsText, FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { comparisonsOf } from './what-is-shown.ts';

interface HowWeKnowProps {
  readonly posts: FindingPosts;
  readonly row: Finding;
  readonly findings: Findings;
}

/** The comparison in plain words with its numbers, so that a colleague who doubts can count along. */
export function HowWeKnow({ posts, row, findings }: HowWeKnowProps) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const difference = differenceOf(row, language);
  const remains =
    difference !== null
      ? words.remains(difference.much, difference.low, difference.high)
      : row.effect === null
        ? words.remainsNothing
        : words.remainsSmall;
  return (
    <section className="how-we-know">
      <h3>{words.how}</h3>
      <p>
        {countsText(posts.withLevel, posts.others, language)} {remains}
      </p>
      {row.effect !== null && (
        <>
          <p>{FINDING_WORDS[language].howWeCompare}</p>
          <p>{words.comparisons(wholeNumber(comparisonsOf(findings), language))}</p>
        </>
      )}
    </section>
  );
}
