import { useId } from 'react';
import type { MetricAccount } from '../../core/merge/metric-accounts.ts';
import { isPutAside } from '../../core/model/note.ts';
import { COMMENTS } from '../../words/comments.ts';
import { FILE_ACCOUNT } from '../../words/file-account.ts';
import { listText } from '../../words/format.ts';
import { METRIC_NAMES } from '../../words/terms.ts';
import type { FileOutcome } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { NumberCell } from '../parts/number-cell.tsx';

/** Where every row of a file of comments went. */
export function CommentAccount({ outcome, count }: { readonly outcome: FileOutcome; readonly count: number }) {
  const words = useWords(COMMENTS);
  const aside = outcome.rows - count;
  const parts = [words.count(count), ...(aside > 0 ? [words.aside(aside)] : [])];
  return <p>{words.rows(outcome.rows, parts.join(', '))}</p>;
}

/** Where every row of a file went, and whether the numbers add up to what stands in it. */
export function FileAccount({ outcome }: { readonly outcome: FileOutcome }) {
  const words = useWords(FILE_ACCOUNT);
  const language = useLanguage();
  const id = useId();
  const aside = outcome.notes.reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0);
  const joined = outcome.rows - outcome.posts - aside;
  const parts = [
    [outcome.added, words.added] as const,
    [outcome.updated, words.updated] as const,
    [outcome.unchanged, words.unchanged] as const,
    [aside, words.aside] as const,
    [joined, words.joined] as const,
  ].flatMap(([count, text]) => (count > 0 ? [text(count)] : []));
  return (
    <>
      <p>{words.rows(outcome.rows, listText(parts, language))}</p>
      {outcome.metrics.length > 0 && (
        <>
          <p className="quiet" id={id}>
            {words.caption}
          </p>
          <table className="file-account" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{words.metric}</th>
                <th scope="col" className="cell-number">
                  {words.here}
                </th>
                <th scope="col" className="cell-number">
                  {words.file}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{words.check}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {outcome.metrics.map((account) => (
                <AccountRow key={account.metric} account={account} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

function AccountRow({ account }: { readonly account: MetricAccount }) {
  const words = useWords(FILE_ACCOUNT);
  const language = useLanguage();
  const { metric, known, sum, fileSum, differs } = account;
  return (
    <tr>
      <th scope="row">
        {METRIC_NAMES[language][metric]}
        {differs !== null && <span className="file-account-why">{words.differs[differs]}</span>}
      </th>
      <NumberCell value={known === 0 ? null : sum} unknown={words.absent} />
      <NumberCell value={fileSum} unknown={words.unknown} />
      <td>
        {differs === null && fileSum !== null && (
          <>
            <span aria-hidden="true">✓</span>
            <span className="visually-hidden">{words.equal}</span>
          </>
        )}
      </td>
    </tr>
  );
}
