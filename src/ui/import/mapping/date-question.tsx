import type { ColumnMapping } from '../../../core/importers/mapped/column-mapping.ts';
import type { DateQuestion as Question, UnclearDate } from '../../../core/importers/unclear-dates.ts';
import { UNCLEAR_DATES } from '../../../core/importers/unclear-dates.ts';
import { longDay, wholeNumber } from '../../../words/format.ts';
import { MAPPING_SCREEN } from '../../../words/mapping-screen.ts';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import { Choice } from './choice.tsx';

interface DateQuestionProps {
  readonly question: Question;
  readonly mapping: ColumnMapping;
  /** The rows are comments. */
  readonly ofComments: boolean;
  /** The field that the editor was told to answer first. */
  readonly told: string | null;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** Two date styles in one column: a few of the unclear rows in both readings, and how all of them are to be read. */
export function DateQuestion({ question, mapping, ofComments, told, onChange }: DateQuestionProps) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  const [first] = question.examples;
  const choose = (unclearDates: (typeof UNCLEAR_DATES)[number]) => onChange({ ...mapping, unclearDates });
  const textOf = (answer: (typeof UNCLEAR_DATES)[number]): string => {
    if (answer === 'leave-out' || first === undefined) return words.datesLeaveOut(question.rows);
    const day = answer === 'day-first' ? first.dayFirst : first.monthFirst;
    return words.datesChoice[answer](dateIn(first.cell), longDay(day, language));
  };
  return (
    <fieldset className={told === 'mapping-unclear-day-first' ? 'mapping-choice mapping-open' : 'mapping-choice'}>
      <legend>{words.datesTitle(question.rows)}</legend>
      <p className="quiet small">{ofComments ? words.ofComments.datesHow : words.datesHow}</p>
      <UnclearRows examples={question.examples} caption={words.datesTitle(question.rows)} />
      <div className="mapping-choices mapping-choices-long">
        {UNCLEAR_DATES.map((answer) => (
          <Choice
            key={answer}
            id={`mapping-unclear-${answer}`}
            name="mapping-unclear"
            checked={mapping.unclearDates === answer}
            onChoose={() => choose(answer)}
          >
            {textOf(answer)}
          </Choice>
        ))}
      </div>
      <p className="quiet small">{words.datesKept}</p>
    </fieldset>
  );
}

/** The date without its time. */
function dateIn(cell: string): string {
  return cell.split(/[ T]/u)[0] ?? cell;
}

function UnclearRows({ examples, caption }: { readonly examples: readonly UnclearDate[]; readonly caption: string }) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  return (
    <table className="mapping-dates">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="cell-number">
            {words.datesRow}
          </th>
          <th scope="col">{words.datesCell}</th>
          <th scope="col">{words.datesFirst['day-first']}</th>
          <th scope="col">{words.datesFirst['month-first']}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ row, cell, dayFirst, monthFirst }) => (
          <tr key={row}>
            <td className="cell-number">{wholeNumber(row, language)}</td>
            <th scope="row">{dateIn(cell)}</th>
            <td>{longDay(dayFirst, language)}</td>
            <td>{longDay(monthFirst, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
