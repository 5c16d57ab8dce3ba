import { outcomeSentence, outcomeTone } from '../../words/files.ts';
import { IMPORT_SCREEN } from '../../words/import-screen.ts';
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
  const words = useWords(IMPORT_SCREEN);
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
  const words = useWords(IMPORT_SCREEN);
  const language = useLanguage();
  return (
    <li className="outcome">
      <ToneSign tone={outcomeTone(outcome)} />
      <div>
        <h3 className="outcome-file">{outcome.file}</h3>
        <p className="quiet">{outcomeSentence(outcome, language, zone)}</p>
        {outcome.asked !== undefined && (
          <a className="button outcome-ask" href={writeRoute({ screen: 'import', month: null, table: outcome.asked })}>
            {words.pointOut}
            <span className="visually-hidden"> {outcome.file}</span>
          </a>
        )}
        <NoteDetails outcome={outcome} />
      </div>
    </li>
  );
}

function ToneSign({ tone }: { readonly tone: Tone }) {
  const words = useWords(IMPORT_SCREEN);
  return (
    <span className={`outcome-tone outcome-tone-${tone}`}>
      <span aria-hidden="true">{SIGNS[tone]}</span>
      <span className="visually-hidden">{words[tone]}</span>
    </span>
  );
}
