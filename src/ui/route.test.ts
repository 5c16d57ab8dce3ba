import { describe, expect, it } from 'vitest';
import type { Route } from './route.ts';
import { readRoute, routeTo, writeRoute } from './route.ts';

const places: readonly (readonly [string, Route])[] = [
  ['#/import', { screen: 'import', month: null, table: null }],
  ['#/import/2026-09', { screen: 'import', month: '2026-09', table: null }],
  ['#/import?table=ab12', { screen: 'import', month: null, table: 'ab12' }],
  ['#/board/2026-10', routeTo('board', '2026-10')],
  [
    '#/board/2026-10?channel=facebook%3A12&by=numbers&post=facebook%3A12%3A9',
    { screen: 'board', month: '2026-10', channel: 'facebook:12', by: 'numbers', post: 'facebook:12:9' },
  ],
  ['#/trends/2026-10?channel=x%3Agemeente', { screen: 'trends', month: '2026-10', channel: 'x:gemeente' }],
  ['#/slides/2026-10?view=present&slide=best-all', { screen: 'slides', month: '2026-10', view: 'present', slide: 'best-all' }],
];

describe('route', () => {
  it.each(places)('%s is read and written the same', (address, route) => {
    expect(readRoute(address)).toEqual(route);
    expect(writeRoute(route)).toBe(address);
  });

  it('reads the documented form with what goes without saying written out', () => {
    expect(readRoute('#/board/2026-10?channel=all&by=times')).toEqual(routeTo('board', '2026-10'));
  });

  it.each(['', '#', '#/', '#/nowhere/2026-10'])('leaves %j to the app', (address) => {
    expect(readRoute(address)).toBeNull();
  });

  it('keeps the screen where the month is none', () => {
    expect(readRoute('#/board/2026-13?by=sideways')).toEqual(routeTo('board', null));
  });
});
