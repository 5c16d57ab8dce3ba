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

  it('counts new, updated and unchanged posts', () => {
    const both = mergePosts([early, late]);
    expect(changeBy(early, both, late)).toEqual({ added: 1, updated: 1, unchanged: 0 });
    expect(changeBy(late, both, early)).toEqual({ added: 1, updated: 1, unchanged: 0 });
    expect(changeBy(late, late, late)).toEqual({ added: 0, updated: 0, unchanged: 2 });
  });
});
