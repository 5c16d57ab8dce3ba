import { expect, it } from 'vitest';
import type { Channel, Platform } from '../core/model/platform.ts';
import type { FileOutcome } from '../worker/questions.ts';
import { outcomeSentence } from './files.ts';

function outcome(
  importer: string,
  source: string | null | undefined,
  channels: readonly (readonly [Platform, string])[],
): FileOutcome {
  const named = channels.map(([platform, name]) => ({ channel: { platform, id: name, name } satisfies Channel, posts: 1 }));
  const counts = { posts: channels.length, added: channels.length, updated: 0, unchanged: 0, rows: channels.length };
  return {
    ...{ file: 'a.csv', bytes: 9, outcome: 'posts', importer, headerLanguage: 'en', channels: named, ...counts },
    ...{ from: null, to: null, metrics: [], notes: [], refusal: null, again: false },
    ...(source === undefined ? {} : { source }),
  };
}

it.each([
  ['a platform of ours', 'facebook/creator-studio', null, [['facebook', 'Lindermeer']], 'Facebook, Lindermeer'],
  ['a tool', 'fanpagekarma/posts', 'Fanpage Karma', [['x', 'lindermeer']], 'Fanpage Karma, lindermeer'],
  ['another platform', 'plaza/posts', 'Plaza', [['other', 'Plaza @lindermeer']], 'Plaza, @lindermeer'],
  ['a page that begins with its platform', 'x/content', null, [['x', 'X Lindermeer']], 'X, X Lindermeer'],
  ['a tool as it was kept before it said its name', 'hootsuite/posts', undefined, [['x', 'lindermeer']], 'Hootsuite, lindermeer'],
] as const)('a file is called by where it is from: %s', (_, importer, source, channels, name) => {
  expect(outcomeSentence(outcome(importer, source, channels), 'en', 'Europe/Amsterdam').split(': ')[0]).toBe(name);
});
