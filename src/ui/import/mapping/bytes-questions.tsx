import type { ColumnMapping } from '../../../core/importers/mapped/column-mapping.ts';
import type { BytesAnswer, BytesQuestion } from '../../../core/tables/bytes-question.ts';
import { SAME_NAME } from '../../../core/tables/bytes-question.ts';
import { MAPPING_SCREEN } from '../../../words/mapping-screen.ts';
import type { AskedTable } from '../../../worker/asked-tables.ts';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import { Choice } from './choice.tsx';
import { withBytes } from './edit-mapping.ts';

interface BytesQuestionsProps {
  readonly table: AskedTable;
  readonly mapping: ColumnMapping;
  /** The field that the editor was told to answer first. */
  readonly told: string | null;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** What is to be said about a file before its tables: which letters, which of two entries, and whether to repair letters. */
export function BytesQuestions({ table, mapping, told, onChange }: BytesQuestionsProps) {
  const answer = (part: BytesAnswer) => onChange(withBytes(mapping, part));
  const said = mapping.file ?? {};
  return (
    <>
      {table.bytes?.is === 'letters' && (
        <LettersQuestion choices={table.bytes.choices} said={said} told={told} onAnswer={answer} />
      )}
      {table.bytes?.is === 'same-name' && <EntryQuestion question={table.bytes} said={said} told={told} onAnswer={answer} />}
      {table.double.length > 0 && <RepairQuestion double={table.double} said={said} onAnswer={answer} />}
    </>
  );
}

interface AnswerProps {
  readonly said: BytesAnswer;
  readonly onAnswer: (part: BytesAnswer) => void;
}

interface LettersProps extends AnswerProps {
  readonly choices: Extract<BytesQuestion, { is: 'letters' }>['choices'];
  readonly told: string | null;
}

/** The field that is focused where a question about the bytes is open. */
const FIRST_BYTES_FIELD = 'mapping-bytes-0';

function classOf(told: string | null): string {
  return told === FIRST_BYTES_FIELD ? 'mapping-choice mapping-open' : 'mapping-choice';
}

function LettersQuestion({ choices, said, told, onAnswer }: LettersProps) {
  const words = useWords(MAPPING_SCREEN);
  return (
    <fieldset className={classOf(told)}>
      <legend>{words.lettersTitle}</legend>
      <p className="quiet small">{words.lettersHow}</p>
      <div className="mapping-choices mapping-choices-long">
        {choices.map(({ letters, sample }, place) => (
          <Choice
            key={letters}
            id={`mapping-bytes-${place}`}
            name="mapping-letters"
            checked={said.letters === letters}
            onChoose={() => onAnswer({ letters })}
          >
            {words.letters[letters]}
            <bdi className="mapping-sample">{sample}</bdi>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface EntryProps extends AnswerProps {
  readonly question: Extract<BytesQuestion, { is: 'same-name' }>;
  readonly told: string | null;
}

function EntryQuestion({ question, said, told, onAnswer }: EntryProps) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  const size = (bytes: number): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);
  const whatIs = (which: (typeof SAME_NAME)[number]): string => {
    if (which === 'both') return words.bothWhat;
    const { bytes, lines, start } = question.choices[which === 'first' ? 0 : 1];
    return words.entry(size(bytes), lines, start);
  };
  return (
    <fieldset className={classOf(told)}>
      <legend>{words.sameNameTitle(question.place)}</legend>
      <p className="quiet small">{words.sameNameHow}</p>
      <div className="mapping-choices mapping-choices-long">
        {SAME_NAME.map((which, place) => (
          <Choice
            key={which}
            id={`mapping-bytes-${place}`}
            name="mapping-entry"
            checked={said.sameName === which}
            onChoose={() => onAnswer({ sameName: which })}
          >
            {words.sameName[which]}
            <bdi className="mapping-sample">{whatIs(which)}</bdi>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface RepairProps extends AnswerProps {
  readonly double: AskedTable['double'];
}

/** Letters that were encoded twice stay as they are unless somebody wants them repaired. */
function RepairQuestion({ double, said, onAnswer }: RepairProps) {
  const words = useWords(MAPPING_SCREEN);
  const repaired = said.repair === true;
  return (
    <fieldset className="mapping-choice">
      <legend>{words.repairTitle}</legend>
      <p className="quiet small">{words.repairHow}</p>
      <table className="mapping-dates">
        <caption className="visually-hidden">{words.repairTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.repairWas}</th>
            <th scope="col">{words.repairMeant}</th>
          </tr>
        </thead>
        <tbody>
          {double.map(({ was, meant }) => (
            <tr key={was}>
              <td>{was}</td>
              <td>{meant}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mapping-choices">
        <Choice id="mapping-repair-no" name="mapping-repair" checked={!repaired} onChoose={() => onAnswer({ repair: false })}>
          {words.repairNo}
        </Choice>
        <Choice id="mapping-repair-yes" name="mapping-repair" checked={repaired} onChoose={() => onAnswer({ repair: true })}>
          {words.repairYes}
        </Choice>
      </div>
    </fieldset>
  );
}
