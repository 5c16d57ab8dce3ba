import type { StandingPost } from '../../../core/report/deck-facts.ts';
import { answerUnit } from '../../../words/answer-words.ts';
import { CHOICE_PANELS } from '../../../words/choice-panels.ts';
import { momentText, timesUsual, wholeNumber } from '../../../words/format.ts';
import { formatName } from '../../../words/terms.ts';
import { useLanguage, useWords } from '../../parts/language-context.ts';

/** A post to choose, in three small lines: its format and moment, its words, its number. */
export function PostChoice({ standing, zone }: { readonly standing: StandingPost; readonly zone: string }) {
  const language = useLanguage();
  const words = useWords(CHOICE_PANELS);
  const { post, times, value, answer } = standing;
  const text = post.text.trim();
  return (
    <span className="post-choice">
      <span className="deck-small-line">
        {formatName(post.format, language)} · {momentText(post.publishedAt, post.precision === 'minute', language, zone)}
      </span>
      <span className="post-choice-text">{text === '' ? words.noText : text}</span>
      <span className="deck-small-line">
        {times === null ? null : <b>{words.usual(timesUsual(times, language))} · </b>}
        {wholeNumber(value, language)} {answerUnit(answer, value, language)}
      </span>
    </span>
  );
}
