import { useMemo, useState } from 'react';
import type { Goal } from '../../core/model/goal.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { BoardGoal, MonthBoard, ReportPost } from '../../core/report/report.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { momentText } from '../../words/format.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { NumberCell } from '../parts/number-cell.tsx';
import type { Column, PostRow } from './sort-posts.ts';
import { postRows, sortedRows } from './sort-posts.ts';

const PAGE = 50;

interface PostTableProps {
  readonly posts: readonly ReportPost[];
  readonly goals: readonly BoardGoal[];
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

/** Every post of the month, so that also what is neither best nor least can be looked at. */
export function PostTable({ posts, goals, report, onOpen }: PostTableProps) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const [sort, setSort] = useState<{ column: Column; down: boolean }>({ column: 'date', down: true });
  const [page, setPage] = useState(0);
  const rows = useMemo(() => postRows(posts, goals, report, language), [posts, goals, report, language]);
  const sorted = useMemo(() => sortedRows(rows, sort.column, sort.down, language), [rows, sort, language]);
  const shown = sorted.slice(page * PAGE, (page + 1) * PAGE);
  return (
    <section className="all-posts" aria-labelledby="all-posts-title">
      <h2 id="all-posts-title">{words.all}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
      <section className="scroll" aria-label={words.table} tabIndex={0}>
        <table>
          <TableHead
            sort={sort}
            goals={goals}
            onSort={(column) => {
              setSort({ column, down: column === sort.column ? !sort.down : !NAMES.has(column) });
              setPage(0);
            }}
          />
          <tbody>
            {shown.map((row) => (
              <TableRow key={row.post.key} row={row} goals={goals} report={report} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </section>
      {sorted.length > PAGE && (
        <div className="row pages">
          <button type="button" className="button" aria-disabled={page === 0} onClick={() => setPage(Math.max(0, page - 1))}>
            {words.previous}
          </button>
          <p role="status">{words.page(page * PAGE + 1, page * PAGE + shown.length, sorted.length)}</p>
          <button
            type="button"
            className="button"
            aria-disabled={(page + 1) * PAGE >= sorted.length}
            onClick={() => (page + 1) * PAGE < sorted.length && setPage(page + 1)}
          >
            {words.next}
          </button>
        </div>
      )}
    </section>
  );
}

/** Columns of words begin at A, the others with the newest and the highest. */
const NAMES: ReadonlySet<Column> = new Set<Column>(['post', 'channel', 'format']);
const FIRST_COLUMNS: readonly Column[] = ['date', 'post', 'channel', 'format'];

interface TableHeadProps {
  readonly goals: readonly BoardGoal[];
  readonly sort: { readonly column: Column; readonly down: boolean };
  readonly onSort: (column: Column) => void;
}

function TableHead({ goals, sort, onSort }: TableHeadProps) {
  const words = useWords(BOARD_SCREEN);
  const names = GOAL_NAMES[useLanguage()];
  const columns = [...FIRST_COLUMNS, ...goals.map(({ goal }) => goal)];
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted = column === sort.column;
          return (
            <th
              key={column}
              scope="col"
              className={column in names ? 'column-goal' : `column-${column}`}
              aria-sort={sorted ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" onClick={() => onSort(column)}>
                {column in names ? names[column as Goal] : words[column as 'date']}
                <span aria-hidden="true">{sorted ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface TableRowProps {
  readonly row: PostRow;
  readonly goals: readonly BoardGoal[];
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

function TableRow({ row, goals, report, onOpen }: TableRowProps) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const { post } = row;
  return (
    <tr>
      <td className="column-date">{momentText(post.publishedAt, post.precision === 'minute', language, report.zone)}</td>
      <th scope="row" className="column-post">
        <button type="button" className="post-link" dir="auto" onClick={() => onOpen(post.key)}>
          {post.text.trim() === '' ? words.noText : post.text}
        </button>
      </th>
      <td>
        <ChannelMark channel={row.channel} others={report.channels.map(({ channel }) => channel)} />
      </td>
      <td>{row.formatName}</td>
      {goals.map(({ goal }) => (
        <NumberCell key={goal} value={row.numbers[goal] ?? null} exact={goal === 'rate'} unknown={words.unknown} />
      ))}
    </tr>
  );
}
