import './posts.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { ShownList } from '../../app/post-list-queries.ts';
import { usePostList } from '../../app/post-list-queries.ts';
import { useTagBook } from '../../app/tag-queries.ts';
import type { Channel } from '../../core/model/platform.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { PostSort } from '../../core/report/post-query.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import type { Overview } from '../../worker/questions.ts';
import { Asked } from '../parts/asked.tsx';
import { useWords } from '../parts/language-context.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { Column } from './columns.ts';
import { columnsFor, goalOfColumn, keepColumns, keptColumns } from './columns.ts';
import { ListBar } from './list-bar.tsx';
import { PostFiltersBar } from './post-filters.tsx';
import { PostGrid } from './post-grid.tsx';
import type { Selection } from './selection.ts';
import { countOf, NOTHING_SELECTED, withPlaces } from './selection.ts';
import { useSearch } from './use-search.ts';

const PostPanel = lazy(() => import('../post/post-panel.tsx').then((file) => ({ default: file.PostPanel })));

type PostsRoute = Extract<Route, { screen: 'posts' }>;

interface PostsScreenProps {
  readonly route: PostsRoute;
  readonly overview: Overview;
}

/** Every post, to search, filter, sort and tag. What is filtered stands in the address. */
export function PostsScreen({ route, overview }: PostsScreenProps) {
  const words = useWords(POSTS_SCREEN);
  const [text, search] = useSearch(route);
  const [chosen, setChosen] = useState(keptColumns);
  const { sort } = route.query;
  // What the list is sorted by is shown too.
  const shown = useMemo(() => (sort === 'date' || chosen.includes(sort) ? chosen : [...chosen, sort]), [chosen, sort]);
  const goals = useMemo(() => shown.map(goalOfColumn).filter((goal) => goal !== null), [shown]);
  const list = usePostList({ ...route.query, text, month: route.month }, goals);
  const onColumns = (columns: readonly Column[]) => {
    keepColumns(columns);
    setChosen(columns);
  };
  return (
    <>
      <h1>{words.title}</h1>
      <PostFiltersBar route={route} text={text} onSearch={search} overview={overview} list={list.data} />
      <Asked query={list}>
        {(known) => (
          <ListOf
            list={known}
            isOld={list.isPlaceholderData}
            route={route}
            overview={overview}
            shown={shown}
            onColumns={onColumns}
          />
        )}
      </Asked>
      {route.post !== null && (
        <Suspense>
          <PostPanel
            postKey={route.post}
            channels={channelsOf(overview)}
            zone={overview.zone}
            onClose={() => goTo({ ...route, post: null })}
          />
        </Suspense>
      )}
    </>
  );
}

/** Those that still publish and those that do not any more: the list holds the posts of all. */
function channelsOf({ calendar }: Overview): readonly Channel[] {
  return [...calendar.channels, ...calendar.older].map(({ channel }) => channel);
}

interface ListOfProps {
  readonly list: ShownList;
  /** The next one is being made. */
  readonly isOld: boolean;
  readonly route: PostsRoute;
  readonly overview: Overview;
  readonly shown: readonly Column[];
  readonly onColumns: (columns: readonly Column[]) => void;
}

function ListOf({ list, isOld, route, overview, shown, onColumns }: ListOfProps) {
  const words = useWords(POSTS_SCREEN);
  const tags = useTagBook();
  const [selection, select] = useSelection(list);
  const columns = useMemo(() => {
    // A team that made none needs no empty column.
    const isEmpty = (column: Column) =>
      (column === 'format' && tags.data?.formats.length === 0) || (column === 'topics' && tags.data?.topics.length === 0);
    return columnsFor(list.metrics).filter((column) => shown.includes(column) && !isEmpty(column));
  }, [list.metrics, shown, tags.data]);
  const open = useCallback((post: PostKey) => goTo({ ...route, post }), [route]);
  const sort = (by: PostSort) => {
    const up = by === route.query.sort ? !route.query.up : false;
    goTo({ ...route, post: null, query: { ...route.query, sort: by, up } }, true);
  };
  return (
    <>
      <ListBar list={list} route={route} chosen={shown} onColumns={onColumns} />
      <BulkBar
        list={list}
        selection={selection}
        tags={tags.data}
        onSelectAll={() => select(withPlaces(NOTHING_SELECTED, 0, list.count - 1))}
        onClear={() => select(NOTHING_SELECTED)}
      />
      {list.count === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneWhat}</p>
        </div>
      ) : (
        <PostGrid
          // Another question begins at its top.
          key={JSON.stringify(list.query)}
          list={list}
          isOld={isOld}
          columns={columns}
          tags={tags.data}
          overview={overview}
          isMonth={route.month !== null}
          selection={selection}
          onSelect={select}
          onOpen={open}
          onSort={sort}
        />
      )}
    </>
  );
}

/** What is selected belongs to one list: in another one the same places are other posts. */
function useSelection({ id }: ShownList): readonly [Selection, (selection: Selection) => void] {
  const [selected, setSelected] = useState({ id, selection: NOTHING_SELECTED });
  const select = useCallback((selection: Selection) => setSelected({ id, selection }), [id]);
  useEffect(() => {
    setSelected((before) => (before.id === id || countOf(before.selection) === 0 ? before : { id, selection: NOTHING_SELECTED }));
  }, [id]);
  return [selected.id === id ? selected.selection : NOTHING_SELECTED, select];
}
