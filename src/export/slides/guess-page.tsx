import type { ReactNode } from 'react';
import type { GuessSlide, RankedCard } from '../../core/deck/slide.ts';
import type { Picture } from '../../core/model/theme.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { wholeNumber } from '../../words/format.ts';
import { GUESS_NAMES, GUESS_WORDS, guessResult } from '../../words/guess-slide.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { cardRoom } from './card-room.ts';
import { GUESS_ROOM } from './guess-room.ts';
import { OwnPicture } from './own-picture.tsx';
import { PostFacts } from './post-facts.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** Guess which one won: two posts side by side, and below each its number, once it may be seen. */
export function GuessPage(props: SlideProps<GuessSlide>): ReactNode {
  const { slide, language } = props;
  return (
    <SlideFrame
      of={props}
      label={GUESS_WORDS[language].label}
      detail={GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language)}
      channel={slide.channel}
    >
      <div className="guess">
        <ol className="guess-cards">
          {slide.cards.map((card, place) => (
            <Card key={card.post.key} card={card} name={GUESS_NAMES[place] ?? ''} picture={slide.pictures[place]} props={props} />
          ))}
        </ol>
        <Answer {...props} />
      </div>
    </SlideFrame>
  );
}

interface CardProps {
  readonly card: RankedCard;
  readonly name: string;
  readonly picture: Picture | undefined;
  readonly props: SlideProps<GuessSlide>;
}

function Card({ card, name, picture, props }: CardProps): ReactNode {
  const { language, zone } = props;
  const text = card.post.text.trim().replaceAll(/\n\s*\n/gu, '\n');
  const height = picture === undefined ? GUESS_ROOM.text : GUESS_ROOM.textOverPicture;
  const { size, lines } = cardRoom({ text, points: [], width: GUESS_ROOM.width, height });
  const silent = text === '' ? ' card-silent' : '';
  return (
    <li>
      <div className="guess-head">
        <b>{name}</b>
        <PostFacts card={card} language={language} zone={zone} />
      </div>
      <p className={`words words-${size} lines-${lines}${silent}`}>{text === '' ? SLIDE_WORDS[language].noText : text}</p>
      <OwnPicture picture={picture} />
    </li>
  );
}

/**
 * As long as people guess, the numbers are not in the page at all. Where nobody presents (paper, a file without scripts) they stand
 * behind a summary; beside it and not in it, so that paper can show what is folded.
 */
function Answer({ slide, language, revealed }: SlideProps<GuessSlide>): ReactNode {
  const words = GUESS_WORDS[language];
  if (revealed === false) {
    return (
      <div className="guess-reveal">
        <p className="guess-label">{words.hint}</p>
      </div>
    );
  }
  return (
    <div className="guess-reveal">
      {revealed === true ? (
        <p className="guess-label">{words.answer}</p>
      ) : (
        <details className="guess-answer">
          <summary className="guess-label">{words.answer}</summary>
        </details>
      )}
      <div className="guess-numbers" aria-live="polite">
        {slide.cards.map((card, place) => (
          <p key={card.post.key} className={place === slide.winner ? 'guess-number guess-won' : 'guess-number'}>
            <b>{wholeNumber(card.value, language)}</b> <span>{answerUnit(card.answer, card.value, language)}</span>
            {place === slide.winner ? <em className="chip">{`${GUESS_NAMES[place]} ${words.won}`}</em> : null}
          </p>
        ))}
        <p className="guess-result">{guessResult(slide, language)}</p>
      </div>
    </div>
  );
}
