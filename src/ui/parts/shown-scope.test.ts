import { expect, it } from 'vitest';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { shownScope } from './shown-scope.ts';

const channels = [{ key: 'facebook:1' }, { key: 'x:2' }];

it('shows the wanted channel, all where the month does not have it, and the only one where there is no choice', () => {
  expect(shownScope(channels, 'x:2')).toBe('x:2');
  expect(shownScope(channels, 'tiktok:3')).toBe(ALL_CHANNELS);
  expect(shownScope(channels.slice(0, 1), ALL_CHANNELS)).toBe('facebook:1');
  expect(shownScope([], 'x:2')).toBe(ALL_CHANNELS);
});
