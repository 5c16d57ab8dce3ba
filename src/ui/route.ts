import { useSyncExternalStore } from 'react';
import type { MonthKey } from '../core/base/calendar.ts';
import { isMonthKey } from '../core/base/calendar.ts';
import type { PostKey, SlideId } from '../core/model/workspace.ts';
import type { Scope } from '../core/report/report.ts';
import { ALL_CHANNELS } from '../core/report/report.ts';

/** How the board ranks: as times the usual, or by the plain numbers. */
export type RankedBy = 'times' | 'numbers';

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
      readonly post: PostKey | null;
    }
  | { readonly screen: 'trends'; readonly month: MonthKey | null; readonly channel: Scope }
  | { readonly screen: 'slides'; readonly month: MonthKey | null; readonly view: SlidesView; readonly slide: SlideId | null };

export type Screen = Route['screen'];
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
      return { screen, month, channel, by: chosen.get('by') === 'numbers' ? 'numbers' : 'times', post: chosen.get('post') };
    case 'trends':
      return { screen, month, channel };
    case 'slides':
      return { screen, month, view: slidesView(chosen.get('view')), slide: chosen.get('slide') };
    default:
      return null;
  }
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
    if (route.post !== null) chosen.set('post', route.post);
  }
  if (route.screen === 'slides') {
    if (route.view !== 'edit') chosen.set('view', route.view);
    if (route.slide !== null) chosen.set('slide', route.slide);
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
      return { screen, month, channel: ALL_CHANNELS, by: 'times', post: null };
    case 'trends':
      return { screen, month, channel: ALL_CHANNELS };
    case 'slides':
      return { screen, month, view: 'edit', slide: null };
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
