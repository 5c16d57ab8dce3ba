import { useSyncExternalStore } from 'react';
import type { MonthKey } from '../core/base/calendar.ts';
import { isMonthKey } from '../core/base/calendar.ts';
import type { DeckEdition } from '../core/deck/slide.ts';
import type { Goal } from '../core/model/goal.ts';
import { GOALS } from '../core/model/goal.ts';
import type { PostKey, SlideId } from '../core/model/workspace.ts';
import type { Scope } from '../core/report/scope.ts';
import { ALL_CHANNELS } from '../core/report/scope.ts';
import type { PostFilters } from './posts/filters-in-address.ts';
import { NO_FILTERS, readFilters, writeFilters } from './posts/filters-in-address.ts';

/** What the board asks: the three questions, or the measures behind them. */
export type GoalsShown = 'main' | 'more';

/** How the board ranks: as times the usual, or by the plain numbers. */
export type RankedBy = 'times' | 'numbers';

/** What is compared: formats and topics, or other properties of a post. */
export type ComparedView = 'primary' | 'traits';

/** How many months the trends go back. */
export type TrendSpan = 13 | 25;
/** The lines, or their numbers in their place. */
export type TrendView = 'charts' | 'table';

/** Where one is: the screen and everything that was chosen on it. `month` null: the month that the app suggests. */
export type Route =
  | {
      readonly screen: 'import';
      readonly month: MonthKey | null;
      /** The table whose columns are being pointed out. */
      readonly table: string | null;
    }
  | {
      readonly screen: 'board';
      readonly month: MonthKey | null;
      readonly channel: Scope;
      readonly by: RankedBy;
      readonly goals: GoalsShown;
      readonly post: PostKey | null;
    }
  | {
      readonly screen: 'posts';
      /** null: of all months. */
      readonly month: MonthKey | null;
      readonly query: PostFilters;
      readonly post: PostKey | null;
    }
  | {
      readonly screen: 'formats';
      readonly month: MonthKey | null;
      readonly channel: Scope;
      /** null: the first one that has numbers. */
      readonly goal: Goal | null;
      readonly view: ComparedView;
      /** The row that is opened. */
      readonly row: string | null;
      readonly post: PostKey | null;
    }
  | {
      readonly screen: 'trends';
      readonly month: MonthKey | null;
      readonly channel: Scope;
      /** null: the first one that has numbers. */
      readonly goal: Goal | null;
      readonly span: TrendSpan;
      readonly view: TrendView;
    }
  | { readonly screen: 'labels'; readonly month: MonthKey | null; readonly view: LabelsView }
  | {
      readonly screen: 'slides';
      readonly month: MonthKey | null;
      /** The year whose review it is, `2026`; null: the slides of the month. */
      readonly year: string | null;
      readonly view: SlidesView;
      readonly slide: SlideId | null;
      /** Which of the two is presented or shared. */
      readonly edition: DeckEdition;
    }
  /** The frozen months, all of them. */
  | { readonly screen: 'archive'; readonly month: MonthKey | null };

export type Screen = Route['screen'];
/** What is done with formats and topics: to give them, to let rules give them, to look after them. */
export const LABELS_VIEWS = ['give', 'rules', 'formats', 'topics', 'tools'] as const;
export type LabelsView = (typeof LABELS_VIEWS)[number];
export type SlidesView = 'edit' | 'present' | 'share';

/** Reads the part of an address behind `#`. null: no address of ours (or none at all), so the app chooses where to begin. */
export function readRoute(hash: string): Route | null {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const [screen = '', monthText = ''] = path.split('/');
  const month = isMonthKey(monthText) ? monthText : null;
  const chosen = new URLSearchParams(query);
  const channel = chosen.get('channel') ?? ALL_CHANNELS;
  switch (screen) {
    case 'import':
      return { screen, month, table: chosen.get('table') };
    case 'board':
      return {
        screen,
        month,
        channel,
        by: chosen.get('by') === 'numbers' ? 'numbers' : 'times',
        goals: chosen.get('goals') === 'more' ? 'more' : 'main',
        post: chosen.get('post'),
      };
    case 'posts':
      return { screen, month, query: readFilters(chosen), post: chosen.get('post') };
    case 'formats':
      return {
        screen,
        month,
        channel,
        goal: GOALS.find((goal) => goal === chosen.get('goal')) ?? null,
        view: chosen.get('view') === 'traits' ? 'traits' : 'primary',
        row: chosen.get('row'),
        post: chosen.get('post'),
      };
    case 'trends':
      return {
        screen,
        month,
        channel,
        goal: GOALS.find((goal) => goal === chosen.get('goal')) ?? null,
        span: chosen.get('span') === '25' ? 25 : 13,
        view: chosen.get('view') === 'table' ? 'table' : 'charts',
      };
    case 'labels':
      return { screen, month, view: LABELS_VIEWS.find((view) => view === chosen.get('view')) ?? 'give' };
    case 'slides':
      return {
        screen,
        month,
        year: yearOf(chosen.get('year')),
        view: slidesView(chosen.get('view')),
        slide: chosen.get('slide'),
        edition: editionOf(chosen),
      };
    case 'archive':
      return { screen, month };
    default:
      return null;
  }
}

function yearOf(text: string | null): string | null {
  return text !== null && /^\d{4}$/u.test(text) ? text : null;
}

function editionOf(chosen: URLSearchParams): DeckEdition {
  return chosen.get('edition') === 'management' ? 'management' : 'team';
}

function slidesView(text: string | null): SlidesView {
  return text === 'present' || text === 'share' ? text : 'edit';
}

/** The address of a place, without what goes without saying: `#/board/2026-10?by=numbers`. */
export function writeRoute(route: Route): string {
  const path = route.month === null ? route.screen : `${route.screen}/${route.month}`;
  const chosen = new URLSearchParams();
  if ('channel' in route && route.channel !== ALL_CHANNELS) chosen.set('channel', route.channel);
  if (route.screen === 'import' && route.table !== null) chosen.set('table', route.table);
  if (route.screen === 'board') {
    if (route.by !== 'times') chosen.set('by', route.by);
    if (route.goals !== 'main') chosen.set('goals', route.goals);
    if (route.post !== null) chosen.set('post', route.post);
  }
  if (route.screen === 'posts') {
    writeFilters(route.query, chosen);
    if (route.post !== null) chosen.set('post', route.post);
  }
  if (route.screen === 'formats') {
    if (route.goal !== null) chosen.set('goal', route.goal);
    if (route.view !== 'primary') chosen.set('view', route.view);
    if (route.row !== null) chosen.set('row', route.row);
    if (route.post !== null) chosen.set('post', route.post);
  }
  if (route.screen === 'trends') {
    if (route.goal !== null) chosen.set('goal', route.goal);
    if (route.span !== 13) chosen.set('span', String(route.span));
    if (route.view !== 'charts') chosen.set('view', route.view);
  }
  if (route.screen === 'labels' && route.view !== 'give') chosen.set('view', route.view);
  if (route.screen === 'slides') {
    if (route.year !== null) chosen.set('year', route.year);
    if (route.view !== 'edit') chosen.set('view', route.view);
    if (route.slide !== null) chosen.set('slide', route.slide);
    if (route.edition !== 'team') chosen.set('edition', route.edition);
  }
  const query = chosen.toString();
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

/** The same screen as it opens first. */
export function routeTo(screen: Screen, month: MonthKey | null): Route {
  switch (screen) {
    case 'import':
      return { screen, month, table: null };
    case 'board':
      return { screen, month, channel: ALL_CHANNELS, by: 'times', goals: 'main', post: null };
    case 'posts':
      // All of them: a month is one of the filters.
      return { screen, month: null, query: NO_FILTERS, post: null };
    case 'formats':
      return { screen, month, channel: ALL_CHANNELS, goal: null, view: 'primary', row: null, post: null };
    case 'trends':
      return { screen, month, channel: ALL_CHANNELS, goal: null, span: 13, view: 'charts' };
    case 'labels':
      return { screen, month, view: 'give' };
    case 'slides':
      return { screen, month, year: null, view: 'edit', slide: null, edition: 'team' };
    case 'archive':
      return { screen, month };
  }
}

/** Goes there. `replace`: without a step in the history, for what nobody would want to go back to. */
export function goTo(route: Route, replace = false): void {
  const address = writeRoute(route);
  if (address === location.hash) return;
  if (replace) location.replace(address);
  else location.hash = address;
}

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** The part of the address behind `#`, followed as it changes. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => location.hash);
}
