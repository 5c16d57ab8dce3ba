import type { ReactNode } from 'react';
import type { BroughtCost, BroughtSlide } from '../../core/deck/slide.ts';
import type { GoalProgress } from '../../core/report/deck-facts.ts';
import { BROUGHT_WORDS, costText, goalText, standingOf } from '../../words/brought-slide.ts';
import type { Language } from '../../words/language.ts';
import { broughtScale, shareOf } from './brought-scale.ts';
import { textLength } from './text-length.ts';

interface BroughtInShortProps {
  readonly slide: BroughtSlide;
  readonly title: string;
  readonly language: Language;
}

/** How many goals fit on the page. */
const PAGE_GOALS = 3;

/** What it brought, on one page of paper: each goal as a small bar with its words, and the one figure of the costs. */
export function BroughtInShort({ slide, title, language }: BroughtInShortProps): ReactNode {
  const words = BROUGHT_WORDS[language];
  const goals = slide.goals.slice(0, PAGE_GOALS);
  return (
    <div className="one-page-part">
      <p className="one-page-label">{words.label}</p>
      <h3>{title}</h3>
      <div className="one-page-brought">
        {goals.length === 0 ? null : (
          <ul>
            {goals.map((progress) => (
              <Goal key={progress.goal.id} progress={progress} all={goals} language={language} />
            ))}
          </ul>
        )}
        {slide.cost === null ? null : <Cost cost={slide.cost} language={language} />}
      </div>
    </div>
  );
}

/** Of a goal's bar, in px. */
const WIDTH = 110;
const HEIGHT = 18;

interface GoalProps {
  readonly progress: GoalProgress;
  readonly all: readonly GoalProgress[];
  readonly language: Language;
}

function Goal({ progress, all, language }: GoalProps): ReactNode {
  const standing = standingOf(progress);
  const { word, rest, target } = goalText(progress, language);
  const scale = broughtScale(all, WIDTH);
  const at = scale(shareOf(progress.expected, progress));
  const tone = standing === 'behind' ? 'tone-less' : standing === 'unknown' ? '' : 'tone-more';
  return (
    <li className={`standing-${standing}`}>
      <svg width={WIDTH + 2} height={HEIGHT} viewBox={`0 0 ${WIDTH + 2} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <rect className="bar-room" y="5" width={scale(1)} height="8" rx="1" />
        {progress.stands === null ? null : (
          <rect
            className="brought-value"
            y="5"
            width={Math.max(2, scale(shareOf(progress.stands, progress)))}
            height="8"
            rx="1"
          />
        )}
        <path className="bar-usual" d={`M${Math.max(1, at)} 1V17`} />
      </svg>
      <p>
        <b>{progress.goal.name}</b>
        <span>
          <b className={tone}>{word}</b> {rest} {target}
        </span>
      </p>
    </li>
  );
}

function Cost({ cost, language }: { readonly cost: BroughtCost; readonly language: Language }): ReactNode {
  const { figure, unit, lines } = costText(cost, language);
  return (
    <div className="one-page-cost">
      <p className="one-page-label">{BROUGHT_WORDS[language].costHead}</p>
      <p className={`one-page-figure text-${textLength(figure, 12, 17)}`}>
        <b>{figure}</b> {unit}
      </p>
      <p className="one-page-quiet">{lines.join('. ')}</p>
    </div>
  );
}
