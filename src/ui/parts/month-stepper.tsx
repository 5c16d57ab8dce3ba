import type { MonthKey } from '../../core/base/calendar.ts';
import { monthText } from '../../words/format.ts';
import { SCREENS } from '../../words/screens.ts';
import type { Route } from '../route.ts';
import { goTo, readRoute } from '../route.ts';
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
  const press = (way: Way) => {
    // The address knows of a press before it is shown: who presses thrice goes three months on.
    const here = readRoute(location.hash) ?? route;
    const to = nextMonth(months, here.month ?? month, way);
    if (to !== undefined) goTo(inMonth(here, to));
  };
  const step = (way: Way, label: string, sign: string) => {
    const to = nextMonth(months, month, way);
    return (
      <button
        type="button"
        className="stepper-step"
        aria-disabled={to === undefined}
        aria-label={to === undefined ? label : `${label}: ${monthText(to, language)}`}
        onClick={() => press(way)}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  return (
    <fieldset className="stepper">
      <legend className="visually-hidden">{words.month}</legend>
      {step('before', words.monthBefore, '‹')}
      <output className="stepper-month">{monthText(month, language)}</output>
      {step('after', words.monthAfter, '›')}
    </fieldset>
  );
}

type Way = 'before' | 'after';

function nextMonth(months: readonly MonthKey[], month: MonthKey, way: Way): MonthKey | undefined {
  return way === 'before' ? months.filter((other) => other < month).at(-1) : months.find((other) => other > month);
}

/** The same place in another month; a post or slide of this month is left behind. */
function inMonth(route: Route, month: MonthKey): Route {
  if (route.screen === 'board' || route.screen === 'posts' || route.screen === 'formats') return { ...route, month, post: null };
  if (route.screen === 'slides') return { ...route, month, slide: null };
  return { ...route, month };
}
