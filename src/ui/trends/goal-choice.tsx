import type { Goal } from '../../core/model/goal.ts';
import type { TrendWord } from '../../core/report/trend.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { trendWord, wayOf } from '../../words/trend-words.ts';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';

const SIGNS = { up: '▲', down: '▼', none: '' } as const;

interface GoalChoiceProps {
  readonly goals: readonly { readonly goal: Goal; readonly word: TrendWord }[];
  readonly chosen: Goal;
  readonly onChoose: (goal: Goal) => void;
}

/** The goals side by side, each with its word: the whole month at a glance, and the way into each. */
export function GoalChoice({ goals, chosen, onChoose }: GoalChoiceProps) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  return (
    <fieldset className="goal-choice">
      <legend className="visually-hidden">{words.goal}</legend>
      {goals.map(({ goal, word }) => {
        const way = wayOf(word);
        return (
          <button key={goal} type="button" aria-pressed={goal === chosen} onClick={() => onChoose(goal)}>
            {GOAL_NAMES[language][goal]}
            <span className={`way-${way}`}>
              <span aria-hidden="true">{SIGNS[way]}</span> {trendWord(word, language)}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
