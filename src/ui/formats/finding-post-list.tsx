import { useState } from 'react';
import type { Finding } from '../../core/insight/findings.ts';
import type { FindingDot, FindingPosts } from '../../core/report/finding-posts.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { dayText, timesUsual, typicalNumber, wholeNumber } from '../../words/format.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { levelName } from '../../words/level-names.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Shown } from './shown.ts';
import { answerFor, channelName } from './shown.ts';

const AT_ONCE = 8;

interface FindingPostListProps {
  readonly posts: FindingPosts;
  readonly row: Finding;
  readonly shown: Shown;
}

/** The posts of the level, the ones that did best first: each with its numbers, and a button that opens it. */
export function FindingPostList({ posts, row, shown }: FindingPostListProps) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const own = posts.dots.filter(({ has }) => has).toSorted((a, b) => b.times - a.times);
  const listed = all ? own : own.slice(0, AT_ONCE);
  return (
    <section className="finding-posts" aria-label={words.postsOf(levelName(row.group, row.level, language))}>
      <h3>{words.posts}</h3>
      <ul>
        {listed.map((dot) => (
          <PostLine key={dot.post} dot={dot} row={row} shown={shown} />
        ))}
      </ul>
      {listed.length < own.length && (
        <button type="button" className="button-quiet" onClick={() => setAll(true)}>
          {words.allPosts(wholeNumber(own.length, language))}
        </button>
      )}
    </section>
  );
}

function PostLine({ dot, row, shown }: { readonly dot: FindingDot; readonly row: Finding; readonly shown: Shown }) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const { report, onPost } = shown;
  const answer = answerFor(report.findings, { ...row, channel: dot.channelKey });
  const value = answer.per === null ? wholeNumber(dot.value, language) : typicalNumber(dot.value, language);
  return (
    <li>
      <button type="button" className="finding-post" onClick={() => onPost(dot.post)}>
        <span className="finding-post-times">{timesUsual(dot.times, language)}</span>
        <span className="finding-post-text" dir="auto">
          {dot.text.trim() === '' ? words.noText : dot.text}
        </span>
        <span className="quiet small">
          {[
            dayText(Date.parse(dot.publishedAt), true, language, report.zone),
            row.channel === ALL_CHANNELS ? channelName(dot.channelKey, report, language) : '',
            `${value} ${answerUnit(answer, dot.value, language)}`,
            dot.exceptional ? words.exceptional : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}
