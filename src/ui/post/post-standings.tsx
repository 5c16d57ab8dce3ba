import { MAIN_GOALS } from '../../core/model/goal.ts';
import { LEVEL_POSTS } from '../../core/rank/level.ts';
import type { PostStanding } from '../../core/report/post-standing.ts';
import { answerInText } from '../../words/answer-words.ts';
import { timesUsual, typicalNumber, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { noReason, reasonsSentence } from '../../words/post-reasons.ts';
import type { PostWords } from '../../words/post-screen.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import type { PostDetail } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { isBoosted } from './said-of-post.ts';
import { betterThanText, isFarFromUsual } from './standing-text.ts';

interface PostStandingsProps {
  readonly detail: PostDetail;
  /** What the channel is called beside others. */
  readonly channel: string;
}

const MAIN: ReadonlySet<string> = new Set(MAIN_GOALS);

/** How the post did on every goal, against what is usual on its channel, and why as far as the findings tell. */
export function PostStandings({ detail, channel }: PostStandingsProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const { standings, reasons } = detail;
  const main = standings.filter(({ goal }) => MAIN.has(goal));
  const more = standings.filter(({ goal }) => !MAIN.has(goal));
  if (standings.length === 0) return null;
  const list = (shown: readonly PostStanding[]) => (
    <ul className="standings">
      {shown.map((standing) => (
        <StandingLine key={standing.goal} standing={standing} detail={detail} channel={channel} />
      ))}
    </ul>
  );
  const silent = reasons.length === 0 && !isBoosted(detail) && standings.some(isFarFromUsual);
  return (
    <section className="post-part">
      <h3>{words.compared}</h3>
      {list(main)}
      {more.length > 0 && (
        <details>
          <summary>{words.more}</summary>
          {list(more)}
        </details>
      )}
      {silent && <p className="quiet">{noReason(language)}</p>}
    </section>
  );
}

interface StandingLineProps extends PostStandingsProps {
  readonly standing: PostStanding;
}

function StandingLine({ standing, detail, channel }: StandingLineProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const { goal, answer, against } = standing;
  const name = GOAL_NAMES[language][goal];
  const unit = answerInText(answer, language);
  const reasons = detail.reasons.find((one) => one.goal === goal)?.reasons ?? [];
  return (
    <li>
      <p className="standing-value">
        <span>
          {name}
          {unit.toLocaleLowerCase(language) !== name.toLocaleLowerCase(language) && <span className="quiet small"> {unit}</span>}
        </span>
        <b>{valueText(standing, standing.value, language)}</b>
      </p>
      {against === null ? (
        <p className="quiet">{words.notCompared}</p>
      ) : (
        <>
          <p>
            {against.exceptional && <span className="standing-mark">{words.exceptional}</span>}{' '}
            {standsText(standing, channel, words, language)}
          </p>
          {reasons.length > 0 && <p>{reasonsSentence(reasons, against.times, language)}</p>}
          <p className="quiet small">{usualText(standing, words, language)}</p>
        </>
      )}
    </li>
  );
}

function valueText({ goal }: PostStanding, value: number, language: Language): string {
  return goal === 'rate' ? typicalNumber(value, language) : wholeNumber(value, language);
}

function standsText({ answer, against }: PostStanding, channel: string, words: PostWords, language: Language): string {
  if (against === null) return '';
  const stands = answer.per === null ? words.stands : words.standsRate;
  return stands(timesUsual(against.times, language), channel, betterThanText(against.better, words));
}

/** From which posts the usual was found. */
function usualText(standing: PostStanding, words: PostWords, language: Language): string {
  const { answer, against } = standing;
  if (against === null) return '';
  const usual = valueText(standing, against.usual, language);
  if (answer.per !== null) return words.usualRate(usual, wholeNumber(against.posts, language));
  const around = against.posts > LEVEL_POSTS;
  return (around ? words.usualAround : words.usualOfAll)(usual, wholeNumber(around ? LEVEL_POSTS : against.posts, language));
}
