import type { Note, NoteCount } from '../../core/model/note.ts';
import { EXAMPLES_SHOWN, isQuiet, noteSentence } from '../../words/files.ts';
import { wholeNumber } from '../../words/format.ts';
import { OUTCOME_LIST } from '../../words/outcome-list.ts';
import type { FileOutcome } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { CommentAccount, FileAccount } from './file-account.tsx';

/** Where every row went and what the numbers add up to; the rows that a remark is about, so that one can find them in the file. */
export function NoteDetails({ outcome }: { readonly outcome: FileOutcome }) {
  const words = useWords(OUTCOME_LIST);
  const language = useLanguage();
  const { file, notes, rows, comments } = outcome;
  const shown = notes.filter((note) => tellsMore(note) || (isQuiet(note) && !outcome.again));
  if (shown.length === 0 && rows === 0) return null;
  return (
    <details className="notes">
      <summary>
        {words.details}
        <span className="visually-hidden"> {file}</span>
      </summary>
      {rows > 0 && !outcome.again && comments === undefined && <FileAccount outcome={outcome} />}
      {comments !== undefined && !outcome.again && <CommentAccount outcome={outcome} count={comments.count} />}
      {shown.map((note) => (
        <div key={note.code}>
          <h4>{noteSentence(note, language)}</h4>
          {tellsMore(note) && <ExampleTable examples={note.examples} caption={noteSentence(note, language)} />}
          {tellsMore(note) && note.count > note.examples.length && (
            <p className="quiet">{words.more(note.count - note.examples.length)}</p>
          )}
        </div>
      ))}
    </details>
  );
}

/** What the sentence of a remark has said already need not stand in a table again. */
function tellsMore({ examples }: NoteCount): boolean {
  const rows = examples.filter(({ row }) => row !== null);
  if (rows.length === 0) return examples.filter(({ value }) => value).length > 1;
  return rows.length > EXAMPLES_SHOWN || rows.some(({ column, value }) => column !== null || value);
}

function ExampleTable({ examples, caption }: { readonly examples: readonly Note[]; readonly caption: string }) {
  const words = useWords(OUTCOME_LIST);
  const language = useLanguage();
  const hasColumns = examples.some(({ column }) => column !== null);
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          {hasColumns && <th scope="col">{words.column}</th>}
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ row, column, value }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: examples never change places.
          <tr key={place}>
            <td>{row === null ? words.wholeFile : wholeNumber(row, language)}</td>
            {hasColumns && <td>{column}</td>}
            <td className="cell-value">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
