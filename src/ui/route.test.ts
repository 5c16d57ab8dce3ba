import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from './posts/filters-in-address.ts';
import type { Route } from './route.ts';
import { readRoute, routeTo, writeRoute } from './route.ts';

const places: readonly (readonly [string, Route])[] = [
  ['#/import', { screen: 'import', month: null, table: null }],
  ['#/import/2026-09', { screen: 'import', month: '2026-09', table: null }],
  ['#/import?table=ab12', { screen: 'import', month: null, table: 'ab12' }],
  ['#/board/2026-10', routeTo('board', '2026-10')],
  [
    '#/board/2026-10?channel=facebook%3A12&by=numbers&goals=more&post=facebook%3A12%3A9',
    { screen: 'board', month: '2026-10', channel: 'facebook:12', by: 'numbers', goals: 'more', post: 'facebook:12:9' },
  ],
  ['#/posts', routeTo('posts', '2026-10')],
  ['#/posts/2026-10', { ...routeTo('posts', null), month: '2026-10' }],
  [
    '#/posts/2026-10?q=brug+caf%C3%A9&channel=x%3Agemeente&kind=video&format=f1&topic=t1&only=boosted.untagged&sort=times-reach&way=up&post=x%3Agemeente%3A9',
    {
      screen: 'posts',
      month: '2026-10',
      query: {
        text: 'brug café',
        channel: 'x:gemeente',
        kind: 'video',
        format: 'f1',
        topic: 't1',
        only: ['boosted', 'untagged'],
        sort: 'times-reach',
        up: true,
      },
      post: 'x:gemeente:9',
    },
  ],
  ['#/formats/2026-10', routeTo('formats', '2026-10')],
  [
    '#/formats/2026-10?channel=x%3Agemeente&goal=rate&view=traits&row=x%3Agemeente%7Clength%7Clong&post=x%3Agemeente%3A9',
    {
      screen: 'formats',
      month: '2026-10',
      channel: 'x:gemeente',
      goal: 'rate',
      view: 'traits',
      row: 'x:gemeente|length|long',
      post: 'x:gemeente:9',
    },
  ],
  ['#/trends/2026-10', routeTo('trends', '2026-10')],
  [
    '#/trends/2026-10?channel=x%3Agemeente&goal=rate&span=25&view=table',
    { screen: 'trends', month: '2026-10', channel: 'x:gemeente', goal: 'rate', span: 25, view: 'table' },
  ],
  ['#/labels/2026-10', routeTo('labels', '2026-10')],
  ['#/labels?view=rules', { screen: 'labels', month: null, view: 'rules' }],
  [
    '#/slides/2026-10?view=present&slide=best-all',
    { screen: 'slides', month: '2026-10', year: null, view: 'present', slide: 'best-all', edition: 'team' },
  ],
  [
    '#/slides/2026-10?year=2026',
    { screen: 'slides', month: '2026-10', year: '2026', view: 'edit', slide: null, edition: 'team' },
  ],
  [
    '#/slides/2026-10?view=present&edition=management',
    { screen: 'slides', month: '2026-10', year: null, view: 'present', slide: null, edition: 'management' },
  ],
  ['#/archive', { screen: 'archive', month: null }],
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

  it('leaves out filters that there are not', () => {
    expect(readRoute('#/posts?kind=sculpture&only=boosted.blue&sort=luck&way=down&q=')).toEqual({
      ...routeTo('posts', null),
      query: { ...NO_FILTERS, only: ['boosted'] },
    });
  });

  it('keeps the screen where the month is none', () => {
    expect(readRoute('#/board/2026-13?by=sideways')).toEqual(routeTo('board', null));
  });
});
