import type { MonthKey } from '../../core/base/calendar.ts';
import { monthText } from '../../words/format.ts';
import { SCREENS } from '../../words/screens.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import { useLanguage, useWords } from './language-context.ts';

interface MonthStepperProps {
  readonly route: Route;
  readonly month: MonthKey;
  readonly months: readonly MonthKey[];
}

/** The month that is shown and a step to the months with posts before and after it. */
export function MonthStepper({ route, month, months }: MonthStepperProps) {
  const words = useWords(SCREENS);
  const language = useLanguage();
  const before = months.filter((other) => other < month).at(-1);
  const after = months.find((other) => other > month);
  const step = (to: MonthKey | undefined, label: string, sign: string) => (
    <button
      type="button"
      className="stepper-step"
      aria-disabled={to === undefined}
      aria-label={to === undefined ? label : `${label}: ${monthText(to, language)}`}
      onClick={() => to !== undefined && goTo(inMonth(route, to))}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <fieldset className="stepper">
      <legend className="visually-hidden">{words.month}</legend>
      {step(before, words.monthBefore, '‹')}
      <output className="stepper-month">{monthText(month, language)}</output>
      {step(after, words.monthAfter, '›')}
    </fieldset>
  );
}

/** The same place in another month; a post or slide of this month is left behind. */
function inMonth(route: Route, month: MonthKey): Route {
  if (route.screen === 'board') return { ...route, month, post: null };
  if (route.screen === 'slides') return { ...route, month, slide: null };
  return { ...route, month };
}
