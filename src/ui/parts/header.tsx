import './header.css';
import type { MonthKey } from '../../core/base/calendar.ts';
import type { Language } from '../../words/language.ts';
import { SCREENS } from '../../words/screens.ts';
import type { Route, Screen } from '../route.ts';
import { routeTo, writeRoute } from '../route.ts';
import { useWords } from './language-context.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { MonthStepper } from './month-stepper.tsx';

const LINKS: readonly Screen[] = ['import', 'board', 'posts', 'formats', 'trends', 'slides'];

interface HeaderProps {
  readonly route: Route;
  /** null: nothing was imported yet. */
  readonly month: MonthKey | null;
  readonly months: readonly MonthKey[];
  readonly onLanguage: (language: Language) => void;
}

export function Header({ route, month, months, onLanguage }: HeaderProps) {
  const words = useWords(SCREENS);
  const year = route.screen === 'slides' ? route.year : null;
  return (
    <header className="top">
      <button type="button" className="skip button" onClick={() => document.querySelector('main')?.focus()}>
        {words.skip}
      </button>
      <a className="top-name" href={writeRoute(routeTo(month === null ? 'import' : 'board', month))}>
        Postproof
      </a>
      <nav className="top-nav" aria-label={words.screens}>
        <ul>
          {LINKS.map((screen) => (
            <li key={screen}>
              <a href={writeRoute(routeTo(screen, month))} aria-current={screen === listedAs(route.screen) ? 'page' : undefined}>
                {words[screen]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="top-side">
        {month !== null && isOfAMonth(route) && <MonthStepper route={route} month={month} months={months} />}
        <LanguageSwitch onLanguage={onLanguage} />
        {month !== null && route.screen !== 'archive' && (
          <>
            <a
              className="button"
              href={writeRoute({ screen: 'slides', month, year, view: 'share', slide: null, edition: 'team' })}
            >
              {words.share}
            </a>
            <a
              className="button button-primary"
              href={writeRoute({ screen: 'slides', month, year, view: 'present', slide: null, edition: 'team' })}
            >
              {words.present}
            </a>
          </>
        )}
      </div>
    </header>
  );
}

/** The archive is reached from the slides, and has no link of its own here. */
function listedAs(screen: Screen): Screen {
  return screen === 'archive' ? 'slides' : screen;
}

function isOfAMonth(route: Route): boolean {
  if (route.screen === 'slides') return route.year === null;
  return route.screen !== 'archive' && (route.screen !== 'posts' || route.month !== null);
}
