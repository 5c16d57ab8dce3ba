import { describe, expect, it } from 'vitest';
import { postAt } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { changeBy, mergePosts } from './merge.ts';

const OCTOBER = Date.UTC(2026, 9, 5, 9, 30);

function exported(
  measuredAt: number,
  numbers: Record<string, Partial<Record<'reach' | 'reactions' | 'saves', number>>>,
  dayOnly = false,
) {
  const posts = new PostsBuilder(10);
  const channel = posts.channel('facebook', '7', 'Lindermeer');
  for (const [id, metrics] of Object.entries(numbers)) {
    const publishedAt = dayOnly ? Date.UTC(2026, 9, 5, 12) : OCTOBER;
    const row = posts.add({ channel, id, publishedAt, dayOnly, kind: 'photo', text: dayOnly ? '' : `Post ${id}`, permalink: '' });
    for (const [metric, value] of Object.entries(metrics)) posts.set(metric as 'reach', row, value);
  }
  return posts.finish(measuredAt);
}

const early = exported(1000, { a: { reach: 10, saves: 3 }, b: { reach: 20 } });
const late = exported(2000, { a: { reach: 15, reactions: 2 }, c: { reach: 5 } });

describe('the same post from several exports', () => {
  it('takes each number from the newest export that knows it, in whatever order they come', () => {
    for (const order of [
      [early, late],
      [late, early],
      [late, early, late],
    ]) {
      const merged = mergePosts(order);
      const byId = new Map(Array.from({ length: merged.count }, (_, row) => [postAt(merged, row).id, postAt(merged, row)]));
      expect([...byId.keys()].sort()).toEqual(['a', 'b', 'c']);
      expect(byId.get('a')).toMatchObject({ metrics: { reach: 15, reactions: 2, saves: 3 }, measuredAt: 2000 });
      expect(byId.get('b')).toMatchObject({ metrics: { reach: 20 }, measuredAt: 1000 });
    }
  });

  it('keeps the minute and the text where a newer export knows only the day', () => {
    const merged = mergePosts([early, exported(3000, { a: { reach: 16 } }, true)]);
    expect(postAt(merged, 0)).toMatchObject({
      publishedAt: OCTOBER,
      precision: 'minute',
      text: 'Post a',
      metrics: { reach: 16 },
    });
  });

  it('decides per post by its own measurement, also where the rows of one file were measured on several days', () => {
    const mixed = new PostsBuilder(2);
    const channel = mixed.channel('facebook', '7', 'Lindermeer');
    for (const [id, reach, saves, measuredAt] of [
      ['a', 11, 4, 1500],
      ['b', 25, 1, 9000],
    ] as const) {
      const row = mixed.add({ channel, id, publishedAt: OCTOBER, kind: 'text', text: `Old ${id}`, permalink: `/${id}` });
      mixed.set('reach', row, reach);
      mixed.set('saves', row, saves);
      mixed.setMeasured(row, measuredAt);
    }
    const own = mixed.finish(9000);
    for (const order of [
      [own, late],
      [late, own],
    ]) {
      const merged = mergePosts([early, ...order]);
      const byId = new Map(Array.from({ length: merged.count }, (_, row) => [postAt(merged, row).id, postAt(merged, row)]));
      // Post a: 1500 stands between the exports of 1000 and 2000, whose newest row (9000) is of another post.
      expect(byId.get('a')).toMatchObject({
        metrics: { reach: 15, reactions: 2, saves: 4 },
        measuredAt: 2000,
        kind: 'photo',
        text: 'Post a',
        permalink: '/a',
      });
      expect(byId.get('b')).toMatchObject({ metrics: { reach: 25, saves: 1 }, measuredAt: 9000, kind: 'text' });
      expect(changeBy(mergePosts([early, late]), merged, own)).toEqual({ added: 0, updated: 2, unchanged: 0 });
    }
  });

  it('counts new, updated and unchanged posts', () => {
    const both = mergePosts([early, late]);
    expect(changeBy(early, both, late)).toEqual({ added: 1, updated: 1, unchanged: 0 });
    expect(changeBy(late, both, early)).toEqual({ added: 1, updated: 1, unchanged: 0 });
    expect(changeBy(late, late, late)).toEqual({ added: 0, updated: 0, unchanged: 2 });
  });
});
