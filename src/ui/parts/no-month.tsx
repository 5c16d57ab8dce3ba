import { SCREENS } from '../../words/screens.ts';
import { routeTo, writeRoute } from '../route.ts';
import { useWords } from './language-context.ts';

/** What a screen of a month shows before anything was imported. */
export function NoMonth() {
  const words = useWords(SCREENS);
  return (
    <div className="empty">
      <h1>{words.noMonthTitle}</h1>
      <p>{words.noMonth}</p>
      <a className="button button-primary" href={writeRoute(routeTo('import', null))}>
        {words.toImport}
      </a>
    </div>
  );
}
