import { outcomeText, outcomeTone } from '../../words/files.ts';
import { OUTCOME_LIST } from '../../words/outcome-list.ts';
import type { FileOutcome } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';
import { NoteDetails } from './note-details.tsx';

const SIGNS = { good: '✓', attention: '!', refused: '×' } as const;
type Tone = keyof typeof SIGNS;

interface OutcomeListProps {
  readonly outcomes: readonly FileOutcome[];
  readonly unreadable: readonly string[];
  readonly zone: string;
}

/** One line of plain words per file. */
export function OutcomeList({ outcomes, unreadable, zone }: OutcomeListProps) {
  const words = useWords(OUTCOME_LIST);
  return (
    <ul className="outcomes" aria-label={words.results}>
      {outcomes.map((outcome, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be dropped twice, and lines only ever are added.
        <OutcomeLine key={place} outcome={outcome} zone={zone} />
      ))}
      {unreadable.map((name) => (
        <li key={name} className="outcome">
          <ToneSign tone="refused" />
          <div>
            <h3 className="outcome-file">{name}</h3>
            <p className="quiet">{words.unreadable}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function OutcomeLine({ outcome, zone }: { readonly outcome: FileOutcome; readonly zone: string }) {
  const words = useWords(OUTCOME_LIST);
  const language = useLanguage();
  const { what, remarks, isRowLost } = outcomeText(outcome, language, zone);
  return (
    <li className="outcome">
      <ToneSign tone={outcomeTone(outcome)} />
      <div>
        <h3 className="outcome-file">{outcome.file}</h3>
        <p className="quiet">{what}</p>
        {remarks.length > 0 && (
          <ul className="outcome-remarks">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        {outcome.tagged !== undefined && (
          <p className="quiet">
            {words.tagged(outcome.tagged)}{' '}
            <a href={writeRoute({ screen: 'labels', month: null, view: 'formats' })}>{words.toFormats}</a>
          </p>
        )}
        {isRowLost && <p className="quiet">{words.nothingLost}</p>}
        {outcome.asked !== undefined && (
          <a className="button outcome-ask" href={writeRoute({ screen: 'import', month: null, table: outcome.asked })}>
            {outcome.asks === undefined ? words.pointOut : words.answer}
            <span className="visually-hidden"> {outcome.file}</span>
          </a>
        )}
        <NoteDetails outcome={outcome} />
      </div>
    </li>
  );
}

function ToneSign({ tone }: { readonly tone: Tone }) {
  const words = useWords(OUTCOME_LIST);
  return (
    <span className={`outcome-tone outcome-tone-${tone}`}>
      <span aria-hidden="true">{SIGNS[tone]}</span>
      <span className="visually-hidden">{words[tone]}</span>
    </span>
  );
}
