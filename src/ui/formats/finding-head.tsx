import type { Finding } from '../../core/insight/findings.ts';
import type { Scope } from '../../core/report/scope.ts';
import { FINDING_WORDS, findingSentence } from '../../words/findings.ts';
import { listText } from '../../words/format.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import type { Language } from '../../words/language.ts';
import { levelName } from '../../words/level-names.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Shown } from './shown.ts';
import { answerFor, channelName } from './shown.ts';
import { chainsOf, toldInTitle } from './what-is-shown.ts';

/** The finding as a title, and the first of them in whole sentences; where there is none, that. */
export function FindingHead({ report, scope, charts, goal }: Shown) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const told = toldInTitle(
    charts.flatMap((chart) => [...chart.rows, ...chart.elsewhere]),
    scope,
  );
  const [first] = told[0]?.rows ?? [];
  if (first === undefined) {
    return (
      <>
        <h1>{words.noFinding[goal]}</h1>
        <p className="lead">{words.noFindingWhat}</p>
      </>
    );
  }
  const nameOf = (channel: Scope) => channelName(channel, report, language);
  const placeOf = ({ channel }: Finding) => (channel === scope ? '' : nameOf(channel));
  const title = told.map(({ says, rows }) => words[says](namesOf(rows, placeOf, language), rows.length > 1)).join(' ');
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">
        {findingSentence(first, { channel: nameOf(first.channel), answer: answerFor(report.findings, first), language })}
      </p>
      {chainsOf(report.findings, charts).map((row) => (
        <p key={`${row.channel} ${row.level}`} className="format-chain">
          {FINDING_WORDS[language].chain(levelName(row.group, row.level, language), nameOf(row.channel), row.direction === 1)}
        </p>
      ))}
    </>
  );
}

/** The channel of a row where it is not that of the whole screen. */
type PlaceOf = (row: Finding) => string;

function namesOf(rows: readonly Finding[], placeOf: PlaceOf, language: Language): string {
  const names = rows.map((row, place) => {
    const { group, level } = row;
    const where = placeOf(row);
    const bare = levelName(group, level, language);
    const name = where === '' ? bare : FORMATS_SCREEN[language].on(bare, where);
    const isOwnName = group === 'topic' || group === 'format';
    return place === 0 || isOwnName ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
  });
  return listText(names, language);
}
