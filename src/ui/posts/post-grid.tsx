import type { CSSProperties, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ShownList } from '../../app/post-list-queries.ts';
import { usePostRows } from '../../app/post-list-queries.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { PostSort } from '../../core/report/post-query.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import type { ListedPost } from '../../worker/listed-posts.ts';
import type { Overview } from '../../worker/questions.ts';
import type { KnownTags } from '../../worker/tag-questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Column } from './columns.ts';
import { goalOfColumn, isNumber } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { actionOf } from './grid-keys.ts';
import { GridRow, shownNames } from './grid-row.tsx';
import { listHeight, rowsInView, scrollTopFor } from './rows-in-view.ts';
import type { Selection } from './selection.ts';
import { isSelected, NOTHING_SELECTED, toggled, withPlaces } from './selection.ts';

interface PostGridProps {
  readonly list: ShownList;
  readonly isOld: boolean;
  readonly columns: readonly Column[];
  /** undefined while they are being asked for. */
  readonly tags: KnownTags | undefined;
  readonly overview: Overview;
  /** The posts are of one month: then their days say enough. */
  readonly isMonth: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (post: PostKey) => void;
  readonly onSort: (sort: PostSort) => void;
}

const NARROW = '(max-width: 52rem)';
const ROW_HEIGHT = { wide: 44, narrow: 84 } as const;

/** The list itself: only what is seen is drawn, and it tells how much there is. */
export function PostGrid(props: PostGridProps) {
  const { list, isOld, columns, tags, overview, isMonth, selection, onSort } = props;
  const words = useWords(POSTS_SCREEN);
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const view = useRowsInView(scroller, list.count, rowHeight);
  const rowAt = usePostRows(list, view.first, view.end);
  const { active, onKeyDown, onClick } = useGridActions(props, scroller, rowHeight, rowAt);
  const names = useMemo(() => shownNames(overview, tags, language, isMonth), [overview, tags, language, isMonth]);
  const { sort } = list.query;
  const lead = sort === 'date' ? (columns.find(isNumber) ?? null) : sort;
  // The row that has the focus stays, wherever one scrolls.
  const places = [...placesBetween(view.first, view.end), ...(active >= view.first && active < view.end ? [] : [active])];
  return (
    <>
      <div className="posts-scroll" ref={scroller}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are gone through and selected is a grid.
          role="grid"
          className="posts-grid"
          tabIndex={0}
          aria-label={words.list}
          aria-describedby="posts-keys"
          aria-rowcount={list.count + 1}
          aria-multiselectable="true"
          aria-busy={isOld}
          aria-activedescendant={`post-${active}`}
          style={{ '--columns': trackSizes(columns) } as CSSProperties}
          onKeyDown={onKeyDown}
        >
          <GridHead columns={columns} query={list.query} onSort={onSort} />
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys. */}
          <tbody
            className="posts-rows"
            // One place for all rows: a place for each, set anew at every step, keeps Chromium busier the longer one scrolls.
            style={{ height: listHeight(list.count, rowHeight), paddingTop: view.first * rowHeight + view.shift }}
            onClick={onClick}
            // Shift and a click mean posts here, not the words between them.
            onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          >
            {places.map((place) => (
              <GridRow
                // Rows that scroll out are used again for those that scroll in: new ones for each would keep the browser busy.
                key={place >= view.first && place < view.end ? place % view.most : 'active'}
                post={rowAt(place)}
                place={place}
                top={place >= view.first && place < view.end ? null : place * rowHeight + view.shift}
                columns={columns}
                lead={lead}
                names={names}
                isActive={place === active}
                isSelected={isSelected(selection, place)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small posts-keys" id="posts-keys">
        {words.keys}
      </p>
    </>
  );
}

/** Where one is in the list, and what keys and clicks do there. */
function useGridActions(
  { list, selection, onSelect, onOpen }: PostGridProps,
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  rowAt: (place: number) => ListedPost | undefined,
) {
  const { count } = list;
  const [at, setAt] = useState(0);
  const active = Math.min(at, count - 1);
  const anchor = useRef(0);
  const wanted = useRef<number | null>(null);
  const extendTo = (place: number) => onSelect(withPlaces(selection, Math.min(anchor.current, count - 1), place));
  const open = (place: number) => {
    const post = rowAt(place);
    // One can be there before the post is: it opens when it comes.
    wanted.current = post === undefined ? place : null;
    if (post !== undefined) onOpen(post.key);
  };
  useEffect(() => {
    if (wanted.current !== null && rowAt(wanted.current) !== undefined) open(wanted.current);
  });
  const toggle = (place: number) => {
    anchor.current = place;
    onSelect(toggled(selection, place));
  };
  const go = (place: number, extend: boolean) => {
    setAt(place);
    if (extend) extendTo(place);
    else anchor.current = place;
    showRow(scroller.current, place, count, rowHeight);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const action = actionOf(event, active, count, Math.floor(rowsHeight(scroller.current) / rowHeight));
    if (action === null || (action.do === 'none' && selection.length === 0)) return;
    event.preventDefault();
    if (action.do === 'go') go(action.to, action.extend);
    else if (action.do === 'open') open(active);
    else if (action.do === 'toggle') toggle(active);
    else onSelect(action.do === 'all' ? withPlaces(NOTHING_SELECTED, 0, count - 1) : NOTHING_SELECTED);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element;
    const place = Number(target.closest<HTMLElement>('[data-place]')?.dataset.place);
    if (Number.isNaN(place)) return;
    setAt(place);
    if (event.shiftKey) return extendTo(place);
    if (event.ctrlKey || event.metaKey || target.closest('.cell-check') !== null) return toggle(place);
    anchor.current = place;
    open(place);
  };
  return { active, onKeyDown, onClick };
}

function placesBetween(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

const TRACKS: Readonly<Partial<Record<Column, string>>> = {
  date: '9.5rem',
  channel: '8.5rem',
  kind: '6.75rem',
  format: '10rem',
  topics: '10rem',
};

/** Wide for a sentence, narrow for a number; the text takes what is left. */
function trackSizes(columns: readonly Column[]): string {
  const [date, others] = [columns.filter((column) => column === 'date'), columns.filter((column) => column !== 'date')];
  const sizeOf = (column: Column) => TRACKS[column] ?? (goalOfColumn(column) === null ? '6.5rem' : '7.25rem');
  return ['2.75rem', ...date.map(sizeOf), 'minmax(18rem, 1fr)', ...others.map(sizeOf)].join(' ');
}

/** Pixels of rows that are seen under the head. */
function rowsHeight(scroller: HTMLElement | null): number {
  return scroller === null ? 0 : scroller.clientHeight - (scroller.querySelector<HTMLElement>('.posts-head')?.offsetHeight ?? 0);
}

function showRow(scroller: HTMLElement | null, place: number, count: number, rowHeight: number): void {
  if (scroller === null) return;
  const top = scrollTopFor(place, scroller.scrollTop, rowsHeight(scroller), count, rowHeight);
  if (top !== scroller.scrollTop) scroller.scrollTop = top;
}

function useRowHeight(): number {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = () => setNarrow(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return ROW_HEIGHT[narrow ? 'narrow' : 'wide'];
}

function useRowsInView(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [view, setView] = useState(() => rowsInView(0, 800, count, rowHeight));
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // Measured when it changes: to ask for it while scrolling is to have everything laid out at once.
    let height = rowsHeight(element);
    const look = () => {
      const next = rowsInView(element.scrollTop, height, count, rowHeight);
      setView((before) =>
        before.first === next.first && before.end === next.end && before.shift === next.shift && before.most === next.most
          ? before
          : next,
      );
    };
    const sizes = new ResizeObserver(() => {
      height = rowsHeight(element);
      look();
    });
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, count, rowHeight]);
  return view;
}
