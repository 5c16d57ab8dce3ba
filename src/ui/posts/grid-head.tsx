import type { PostQuery, PostSort } from '../../core/report/post-query.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { columnName } from './column-names.ts';
import type { Column } from './columns.ts';
import { isNumber } from './columns.ts';

interface GridHeadProps {
  readonly columns: readonly Column[];
  readonly query: PostQuery;
  readonly onSort: (sort: PostSort) => void;
}

/** The names of the columns; numbers and moments sort the list when they are pressed. */
export function GridHead({ columns, query, onSort }: GridHeadProps) {
  const words = useWords(POSTS_SCREEN);
  const others = columns.filter((column) => column !== 'date');
  const head = (column: Column) => <HeadCell key={column} column={column} query={query} onSort={onSort} />;
  return (
    <thead className="posts-head">
      <tr aria-rowindex={1} className="posts-row">
        <th scope="col" className="cell cell-check">
          <span className="visually-hidden">{words.selection}</span>
        </th>
        {columns.includes('date') && head('date')}
        <th scope="col" className="cell cell-text">
          {words.post}
        </th>
        {others.map(head)}
      </tr>
    </thead>
  );
}

interface HeadCellProps extends Pick<GridHeadProps, 'query' | 'onSort'> {
  readonly column: Column;
}

function HeadCell({ column, query, onSort }: HeadCellProps) {
  const { name, unit } = columnName(column, useLanguage());
  const isSorted = column === query.sort;
  const label = (
    <>
      {name}
      {unit !== '' && <span className="cell-unit"> {unit}</span>}
    </>
  );
  if (column !== 'date' && !isNumber(column)) {
    return (
      <th scope="col" className="cell">
        {label}
      </th>
    );
  }
  return (
    <th
      scope="col"
      className={column === 'date' ? 'cell' : 'cell cell-number'}
      aria-sort={isSorted ? (query.up ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" onClick={() => onSort(column)}>
        <span>{label}</span>
        <span aria-hidden="true">{isSorted ? (query.up ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}
