import { useId } from 'react';
import type { ShownList } from '../../app/post-list-queries.ts';
import { useListedCsv } from '../../app/post-list-queries.ts';
import { failureOf } from '../../app/queries.ts';
import type { PostSort } from '../../core/report/post-query.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import { downloadFile } from '../parts/download-file.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import { columnLabel } from './column-names.ts';
import type { Column } from './columns.ts';
import { columnsFor, goalOfColumn, isNumber } from './columns.ts';
import { NO_FILTERS } from './filters-in-address.ts';

interface ListBarProps {
  readonly list: ShownList;
  readonly route: Extract<Route, { screen: 'posts' }>;
  readonly chosen: readonly Column[];
  readonly onColumns: (columns: readonly Column[]) => void;
}

/** How many there are, in which order, and what is shown of them. */
export function ListBar({ list, route, chosen, onColumns }: ListBarProps) {
  const words = useWords(POSTS_SCREEN);
  const { sort, up } = route.query;
  const filters = { ...list.query, sort: NO_FILTERS.sort, up: NO_FILTERS.up };
  const isFiltered = JSON.stringify(filters) !== JSON.stringify({ ...filters, ...NO_FILTERS, month: null });
  return (
    <div className="list-bar">
      <p role="status" className="list-count">
        {words.count(list.count, list.total)}
      </p>
      {isFiltered && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => goTo({ ...route, month: null, post: null, query: { ...NO_FILTERS, sort, up } })}
        >
          {words.clear}
        </button>
      )}
      <div className="list-tools">
        <SortChoice list={list} route={route} />
        <ColumnChoice list={list} chosen={chosen} onColumns={onColumns} />
        <CsvOfList list={list} />
      </div>
    </div>
  );
}

function SortChoice({ list, route }: Pick<ListBarProps, 'list' | 'route'>) {
  const words = useWords(POSTS_SCREEN);
  const language = useLanguage();
  const id = useId();
  const { query } = route;
  const sorts: PostSort[] = ['date', ...columnsFor(list.metrics).filter(isNumber)];
  const go = (to: { sort?: PostSort; up?: boolean }) => goTo({ ...route, post: null, query: { ...query, ...to } }, true);
  return (
    <div className="sort-choice">
      <label htmlFor={id}>{words.sortBy}</label>
      <select
        id={id}
        className="field"
        aria-label={words.sortBy}
        value={query.sort}
        onChange={({ target }) => go({ sort: sorts.find((sort) => sort === target.value) ?? 'date', up: false })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {columnLabel(sort, language)}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => go({ up: !query.up })}>
        {words.order(query.sort, query.up)}
      </button>
    </div>
  );
}

function ColumnChoice({ list, chosen, onColumns }: Pick<ListBarProps, 'list' | 'chosen' | 'onColumns'>) {
  const words = useWords(POSTS_SCREEN);
  const language = useLanguage();
  const id = useId();
  const all = columnsFor(list.metrics);
  const groups: readonly (readonly [name: string, columns: readonly Column[]])[] = [
    [words.facts, all.filter((column) => !isNumber(column))],
    [words.numbers, all.filter((column) => isNumber(column) && goalOfColumn(column) === null)],
    [words.timesTitle, all.filter((column) => goalOfColumn(column) !== null)],
  ];
  return (
    <>
      <button type="button" className="button columns-button" popoverTarget={id}>
        {words.columns}
      </button>
      <div id={id} popover="auto" className="column-choice">
        {groups.map(([name, columns]) => (
          <fieldset key={name}>
            <legend>{name}</legend>
            {columns.map((column) => (
              <label key={column}>
                <input
                  type="checkbox"
                  checked={chosen.includes(column)}
                  onChange={({ target }) =>
                    onColumns(target.checked ? [...chosen, column] : chosen.filter((one) => one !== column))
                  }
                />
                {goalOfColumn(column) === null ? columnLabel(column, language) : columnLabel(column, language).split(',')[0]}
              </label>
            ))}
          </fieldset>
        ))}
        <p className="quiet small">{words.timesWhat}</p>
      </div>
    </>
  );
}

function CsvOfList({ list }: Pick<ListBarProps, 'list'>) {
  const words = useWords(POSTS_SCREEN);
  const csv = useListedCsv(list.query);
  const day = new Date().toISOString().slice(0, 10);
  const save = (text: string) => downloadFile(new Blob([text], { type: 'text/csv' }), `postproof-${day}.csv`);
  return (
    <>
      <button
        type="button"
        className="button csv-button"
        title={words.csvWhat(list.count)}
        aria-disabled={csv.isPending || list.count === 0}
        onClick={() => !csv.isPending && list.count > 0 && csv.mutate(undefined, { onSuccess: save })}
      >
        {words.csv}
      </button>
      <p role="status" className="visually-hidden">
        {csv.isSuccess && words.csvMade}
      </p>
      {csv.isError && <FailureBox failure={failureOf(csv.error)} />}
    </>
  );
}
