import type { ReactNode } from 'react';
import type { RankedCard, RankedSlide } from '../../core/deck/slide.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { PostFacts } from './post-facts.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** What worked best, or least: per post how many times the usual, the number itself, and the post's own words. */
export function RankedPage(props: SlideProps<RankedSlide>): ReactNode {
  const { slide, language } = props;
  const words = SLIDE_WORDS[language];
  return (
    <SlideFrame
      of={props}
      label={slide.kind === 'best' ? words.best : words.least}
      detail={GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language)}
      channel={slide.channel ?? undefined}
    >
      <div className={`ranked ranked-${slide.kind} cards-${slide.cards.length}`}>
        <div className="ranked-head">
          <p>{words.compared(slide.compared, wholeNumber(slide.compared, language))}</p>
          {slide.ranking === 'times' && slide.cards.length > 0 ? <UsualWord slide={slide} word={words.usual} /> : null}
        </div>
        {slide.cards.length === 0 ? <p className="slide-empty">{words.nothingToShow}</p> : null}
        <ol>
          {slide.cards.map((card) => (
            <Card key={card.post.key} card={card} props={props} />
          ))}
        </ol>
      </div>
    </SlideFrame>
  );
}

function Card({ card, props }: { readonly card: RankedCard; readonly props: SlideProps<RankedSlide> }): ReactNode {
  const { slide, language, zone } = props;
  const words = SLIDE_WORDS[language];
  const { post, times } = card;
  const text = post.text.trim();
  return (
    <li className="card">
      <p className="card-number">
        <b>{times === null ? wholeNumber(card.value, language) : timesUsual(times, language)}</b>
        {times === null ? null : <span>{words.usual}</span>}
        <span>
          {times === null ? '' : `${wholeNumber(card.value, language)} `}
          {answerUnit(card.answer, card.value, language)}
        </span>
      </p>
      <div className="card-post">
        <PostFacts card={card} language={language} zone={zone} withChannel={slide.channel === null} />
        <p className={text === '' ? 'card-text card-silent' : 'card-text'}>{text === '' ? words.noText : text}</p>
      </div>
      <Bar card={card} slide={slide} />
    </li>
  );
}

/** The picture's width and thickness in px of a slide. */
const BAR_WIDTH = 260;
const BAR_HEIGHT = 22;

/** Where a value ends: the longest bar fills the width; with times the usual, 1× is always in the picture. */
function barEnd(value: number, slide: RankedSlide): number {
  const values = slide.cards.map((card) => sizeOf(card, slide));
  const most = Math.max(...values, slide.ranking === 'times' ? 1 : 0);
  return most > 0 ? Math.round((value / most) * BAR_WIDTH) : 0;
}

function sizeOf(card: RankedCard, slide: RankedSlide): number {
  return slide.ranking === 'times' ? (card.times ?? 0) : card.value;
}

/** Repeats the two numbers beside it as lengths, so it is left out for who hears the slide. */
function Bar({ card, slide }: { readonly card: RankedCard; readonly slide: RankedSlide }): ReactNode {
  const usual = barEnd(1, slide);
  const top = 17;
  return (
    <svg
      className="card-bar"
      width={BAR_WIDTH + 2}
      height="56"
      viewBox={`0 0 ${BAR_WIDTH + 2} 56`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="bar-room" y={top} width={BAR_WIDTH} height={BAR_HEIGHT} rx="2" />
      <rect className="bar-value" y={top} width={Math.max(3, barEnd(sizeOf(card, slide), slide))} height={BAR_HEIGHT} rx="2" />
      {slide.ranking === 'times' ? <path className="bar-usual" d={`M${usual} 6V50`} /> : null}
    </svg>
  );
}

function UsualWord({ slide, word }: { readonly slide: RankedSlide; readonly word: string }): ReactNode {
  const usual = barEnd(1, slide);
  const anchor = usual < 40 ? 'start' : usual > BAR_WIDTH - 40 ? 'end' : 'middle';
  return (
    <svg
      className="usual-word"
      width={BAR_WIDTH + 2}
      height="20"
      viewBox={`0 0 ${BAR_WIDTH + 2} 20`}
      aria-hidden="true"
      focusable="false"
    >
      <text x={usual} y="15" textAnchor={anchor}>
        {word}
      </text>
    </svg>
  );
}
