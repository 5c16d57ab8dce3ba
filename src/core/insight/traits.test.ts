import { expect, it } from 'vitest';
import { Zone } from '../base/calendar.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import type { TraitGroup } from './traits.ts';
import { TRAITS, traitTableOf } from './traits.ts';

const zone = new Zone('Europe/Amsterdam');

function traitsOf(text: string, publishedAt: number, more: { dayOnly?: boolean; kind?: 'photo' | 'link' } = {}) {
  const posts = new PostsBuilder(1);
  const channel = posts.channel('facebook', '1', 'Town');
  posts.add({ channel, id: '1', publishedAt, kind: more.kind ?? 'photo', text, permalink: '', dayOnly: more.dayOnly ?? false });
  const columns = posts.finish(publishedAt);
  const table = traitTableOf(columns, zone);
  const places = table.of(0);
  const named = Object.entries(TRAITS).map(([group, levels]) => [
    group,
    (levels as readonly string[])[places[group as TraitGroup]] ?? null,
  ]);
  return { ...(Object.fromEntries(named) as Record<TraitGroup, string | null>), week: table.weeksOf([0])[0] as number };
}

// Sunday 25 October 2026, 23:30 in Amsterdam, where the clocks went back that morning: 22:30 UTC.
const SUNDAY_NIGHT = Date.UTC(2026, 9, 25, 22, 30);

it('knows day, week and part of the day in the team’s own time', () => {
  expect(traitsOf('', SUNDAY_NIGHT)).toMatchObject({ weekday: 'sun', daypart: 'after-20' });
  expect(traitsOf('', SUNDAY_NIGHT + 3_600_000)).toMatchObject({ weekday: 'mon', daypart: 'before-9' });
  expect(traitsOf('', SUNDAY_NIGHT + 3_600_000).week - traitsOf('', SUNDAY_NIGHT).week).toBe(1);
  // 08:59 and 09:00 in summer.
  expect(traitsOf('', Date.UTC(2026, 6, 1, 6, 59)).daypart).toBe('before-9');
  expect(traitsOf('', Date.UTC(2026, 6, 1, 7)).daypart).toBe('9-12');
});

it('does not guess an hour where only the day is known', () => {
  expect(traitsOf('', Date.UTC(2026, 6, 1, 12), { dayOnly: true })).toMatchObject({ weekday: 'wed', daypart: null });
});

it('counts hashtags and letters, and sees questions, emoji and links', () => {
  expect(traitsOf('Wie doet er mee?', 0)).toMatchObject({
    question: 'yes',
    emoji: null,
    link: null,
    hashtags: 'none',
    length: 'short',
  });
  expect(traitsOf('Blåbær 🫐 #mad #sund #dk #sommer', 0)).toMatchObject({ emoji: 'yes', hashtags: 'many', question: null });
  expect(traitsOf('Lees https://a.nl/?q=1#kop', 0)).toMatchObject({ question: null, link: 'yes', hashtags: 'none' });
  expect(traitsOf('www.gemeente.nl #een', 0)).toMatchObject({ link: 'yes', hashtags: 'few' });
  expect(traitsOf('', 0, { kind: 'link' }).link).toBe('yes');
  expect([99, 100, 300, 301].map((letters) => traitsOf('x'.repeat(letters), 0).length)).toEqual([
    'short',
    'medium',
    'medium',
    'long',
  ]);
});
