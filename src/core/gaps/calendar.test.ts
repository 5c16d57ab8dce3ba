import { describe, expect, it } from 'vitest';
import { Zone } from '../base/calendar.ts';
import { mergePosts } from '../merge/merge.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { calendarOf } from './calendar.ts';

const zone = new Zone('Europe/Amsterdam');
const at = (day: string) => Date.parse(`${day}T10:00:00Z`);

function calendar(days: readonly string[], measured: string) {
  const posts = new PostsBuilder(100);
  const channel = posts.channel('x', 'a', 'A');
  for (const [i, day] of days.entries()) {
    posts.add({ channel, id: String(i), publishedAt: at(day), kind: 'text', text: '', permalink: '' });
  }
  return calendarOf(posts.finish(at(measured)), zone);
}

const everyOtherDay = (month: string, until: number) =>
  Array.from({ length: Math.ceil(until / 2) }, (_, i) => `${month}-${String(1 + 2 * i).padStart(2, '0')}`);

describe('what is in', () => {
  it('counts posts per month, and shows months between as empty', () => {
    const { months, channels } = calendar(['2026-07-03', '2026-10-05', '2026-10-30'], '2026-11-02');
    expect(months).toEqual(['2026-07', '2026-08', '2026-09', '2026-10']);
    expect(channels[0]?.months.map(({ posts }) => posts)).toEqual([1, 0, 0, 2]);
  });

  it('knows a month that was exported before it was over', () => {
    const last = calendar(everyOtherDay('2026-10', 20), '2026-10-20').channels[0]?.months.at(-1);
    expect(last).toEqual({ posts: 10, until: '2026-10-20' });
  });

  it('sees a channel that falls silent unlike itself, and not one that is seldom heard', () => {
    expect(calendar(everyOtherDay('2026-10', 24), '2026-11-02').channels[0]?.months.at(-1)?.until).toBe('2026-10-23');
    expect(calendar(['2026-08-12', '2026-09-14', '2026-10-12'], '2026-11-02').channels[0]?.months.at(-1)?.until).toBeNull();
  });

  it('takes a month with a post in its last days for complete, however late the export', () => {
    expect(calendar(everyOtherDay('2024-06', 29), '2026-11-02').channels[0]?.months.at(-1)?.until).toBeNull();
  });

  it('goes by the export that holds the newest post, not by a later one of an older month', () => {
    const part = (id: string, day: string, measured: string) => {
      const posts = new PostsBuilder(1);
      posts.add({ channel: posts.channel('x', 'a', 'A'), id, publishedAt: at(day), kind: 'text', text: '', permalink: '' });
      return posts.finish(at(measured));
    };
    const both = mergePosts([part('1', '2026-10-20', '2026-10-20'), part('2', '2026-08-10', '2026-11-02')]);
    expect(calendarOf(both, zone).channels[0]?.months.map(({ until }) => until)).toEqual([null, null, '2026-10-20']);
  });

  it('names a channel whose posts are all older than the months shown', () => {
    const posts = new PostsBuilder(2);
    for (const [id, day] of [
      ['old', '2024-05-02'],
      ['new', '2026-10-02'],
    ] as const) {
      const channel = posts.channel('x', id, id);
      posts.add({ channel, id: '1', publishedAt: at(day), kind: 'text', text: '', permalink: '' });
    }
    const { channels, older } = calendarOf(posts.finish(at('2026-11-02')), zone);
    expect(channels.map(({ key }) => key)).toEqual(['x:new']);
    expect(older).toMatchObject([{ key: 'x:old', lastMonth: '2024-05' }]);
  });
});
