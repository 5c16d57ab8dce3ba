import type { ReactNode } from 'react';
import type { BroughtCost, BroughtSlide } from '../../core/deck/slide.ts';
import type { GoalProgress } from '../../core/report/deck-facts.ts';
import { BROUGHT_WORDS, costText, GOALS_SHOWN, goalText, standingOf } from '../../words/brought-slide.ts';
import type { Language } from '../../words/language.ts';
import { broughtScale, shareOf } from './brought-scale.ts';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { textLength } from './text-length.ts';

/** What it brought: the team's goals with where they should stand by now, and what the clicks cost. */
export function BroughtPage(props: SlideProps<BroughtSlide>): ReactNode {
  const { slide, language } = props;
  const { goals, cost } = slide;
  const words = BROUGHT_WORDS[language];
  return (
    <SlideFrame of={props} label={words.label}>
      {goals.length === 0 && cost === null ? <p className="slide-empty">{words.empty}</p> : null}
      <div className="brought">
        {goals.length === 0 ? null : <Goals goals={goals.slice(0, GOALS_SHOWN)} language={language} />}
        {cost === null ? null : <Cost cost={cost} language={language} />}
      </div>
    </SlideFrame>
  );
}

/** In px of a slide: how long a bar may be, and where it lies in its picture. */
const WIDTH = 740;
const HEIGHT = 30;
const TOP = 8;
const THICK = 14;

interface GoalsProps {
  readonly goals: readonly GoalProgress[];
  readonly language: Language;
}

function Goals({ goals, language }: GoalsProps): ReactNode {
  const scale = broughtScale(goals, WIDTH);
  return (
    <ul className="brought-goals">
      {goals.map((progress, place) => (
        <Goal key={progress.goal.id} progress={progress} scale={scale} marked={place === 0} language={language} />
      ))}
    </ul>
  );
}

interface GoalProps {
  readonly progress: GoalProgress;
  readonly scale: (share: number) => number;
  /** The first one says what the mark means. */
  readonly marked: boolean;
  readonly language: Language;
}

function Goal({ progress, scale, marked, language }: GoalProps): ReactNode {
  const standing = standingOf(progress);
  const { word, rest, target } = goalText(progress, language);
  const tone = standing === 'behind' ? 'tone-less' : standing === 'unknown' ? '' : 'tone-more';
  return (
    <li className={`brought-goal standing-${standing}`}>
      <p className="brought-head">
        <b>{progress.goal.name}</b>
        <span>{target}</span>
      </p>
      <GoalBar progress={progress} scale={scale} mark={marked ? BROUGHT_WORDS[language].expectedMark : null} />
      <p className="brought-word">
        <b className={tone}>{word}</b> {rest}
      </p>
    </li>
  );
}

interface BarProps {
  readonly progress: GoalProgress;
  readonly scale: (share: number) => number;
  readonly mark: string | null;
}

/** Repeats the numbers below it as lengths, so it is left out for who hears the slide. */
function GoalBar({ progress, scale, mark }: BarProps): ReactNode {
  const { stands, expected } = progress;
  const at = scale(shareOf(expected, progress));
  const top = mark === null ? TOP : TOP + 18;
  const height = mark === null ? HEIGHT : HEIGHT + 18;
  const anchor = at < 90 ? 'start' : at > WIDTH - 90 ? 'end' : 'middle';
  return (
    <svg
      className="brought-bar"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {mark === null ? null : (
        <text x={at} y="14" textAnchor={anchor}>
          {mark}
        </text>
      )}
      <rect className="bar-room" y={top} width={scale(1)} height={THICK} rx="2" />
      {stands === null ? null : (
        <rect className="brought-value" y={top} width={Math.max(3, scale(shareOf(stands, progress)))} height={THICK} rx="2" />
      )}
      <path className="bar-usual" d={`M${at} ${top - 6}V${top + THICK + 6}`} />
    </svg>
  );
}

function Cost({ cost, language }: { readonly cost: BroughtCost; readonly language: Language }): ReactNode {
  const { figure, unit, lines } = costText(cost, language);
  return (
    <div className="brought-cost">
      <h3>{BROUGHT_WORDS[language].costHead}</h3>
      <p className={`cost-figure text-${textLength(figure, 9, 13)}`}>{figure}</p>
      <p className="cost-unit">{unit}</p>
      <ul>
        {lines.map((line) => (
          <li key={line} className={`text-${textLength(line, 40, 50)}`}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
