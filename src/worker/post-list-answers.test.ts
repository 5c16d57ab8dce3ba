import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../core/base/calendar.ts';
import { edited } from '../core/formats/edit-book.ts';
import { Tagging } from '../core/formats/tagging.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { PostsBuilder } from '../core/model/posts-builder.ts';
import type { TagBook } from '../core/model/tags.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import { ALL_POSTS } from '../core/report/post-query.ts';
import type { ListedFrom } from './post-list-answers.ts';
import { PostListAnswers } from './post-list-answers.ts';

const zone = new Zone('Europe/Amsterdam');

/** Thirty posts, one a day, the newest last; every third of them a question about the bridge. */
function thirty(): PostColumns {
  const posts = new PostsBuilder(30);
  const channel = posts.channel('facebook', 'town', 'Town');
  for (let i = 0; i < 30; i++) {
    const row = posts.add({
      channel,
      id: `p${i}`,
      publishedAt: Date.UTC(2026, 8, 20, 22, 30) + i * DAY,
      kind: 'photo',
      text: i % 3 === 0 ? `Wat vind jij\nvan de brúg ${'🌉'.repeat(200)}` : '',
      permalink: '',
      boost: i === 4 ? 1 : 2,
    });
    posts.set('reach', row, 100 + i);
  }
  return posts.finish(Date.UTC(2026, 9, 21));
}

class Team {
  readonly posts = thirty();
  book: TagBook = {
    ...NO_TAGS,
    formats: [{ id: 'f', name: 'Vraag', colour: 0, description: '', example: null, archived: false }],
  };
  private tagging = new Tagging(this.posts, this.book, zone);
  readonly answers = new PostListAnswers(async () => this.from());

  private from(): ListedFrom {
    if (this.tagging.book !== this.book) this.tagging = new Tagging(this.posts, this.book, zone);
    return { posts: this.posts, tagging: this.tagging, marks: NOTHING_SAID, zone };
  }
}

const NOTHING_SAID = new Map();
const BRIDGE = { ...ALL_POSTS, text: 'brug' };

describe('the answers about lists of posts', () => {
  it('tell how many there are, then what stands at some places, on one line and in the team’s own time', async () => {
    const { answers } = new Team();
    expect(await answers.postList(BRIDGE)).toMatchObject({ count: 10, total: 30, kinds: ['photo'], metrics: ['reach'] });
    const rows = await answers.postRows(BRIDGE, { from: 0, to: 2 }, ['reach']);
    expect(rows.map(({ key }) => key)).toEqual(['facebook:town:p27', 'facebook:town:p24']);
    expect(rows[0]).toMatchObject({
      publishedAt: '2026-10-18T00:30:00+02:00',
      young: true,
      boosted: false,
      numbers: { reach: 127 },
    });
    expect(rows[0]?.text.startsWith('Wat vind jij van de brúg 🌉')).toBe(true);
    // No half of a letter at the end.
    expect(rows[0]?.text).toMatch(/🌉$/u);
    expect(Object.keys(rows[0]?.times ?? {})).toEqual(['reach']);
    expect(await answers.postRows(BRIDGE, { from: 8, to: 100 }, [])).toHaveLength(2);
    const october = await answers.postList({ ...ALL_POSTS, month: '2026-10' });
    // The post of 30 September, half past midnight the day after.
    expect(october.count).toBe(20);
  });

  it('know a list again as long as the same posts stand in it', async () => {
    const team = new Team();
    const open = { ...ALL_POSTS, only: ['untagged' as const] };
    const [all, untagged] = [await team.answers.postList(ALL_POSTS), await team.answers.postList(open)];
    expect((await team.answers.postList(ALL_POSTS)).id).toBe(all.id);
    expect((await team.answers.postList({ ...ALL_POSTS, up: true })).id).not.toBe(all.id);
    team.book = edited(team.book, { do: 'give-format', posts: ['facebook:town:p3'], format: 'f' });
    expect((await team.answers.postList(ALL_POSTS)).id).toBe(all.id);
    const after = await team.answers.postList(open);
    expect(after).toMatchObject({ count: 29 });
    expect(after.id).not.toBe(untagged.id);
    expect(await team.answers.postKeysOf(open, untagged.id, [{ from: 0, to: 2 }])).toBeNull();
    expect(await team.answers.postKeysOf(open, after.id, [{ from: 0, to: 2 }])).toEqual([
      { topics: [], keys: ['facebook:town:p29', 'facebook:town:p28'] },
    ]);
  });

  it('write the list as a table, in its order, and all posts where no list is meant', async () => {
    const { answers } = new Team();
    const ids = (csv: string) =>
      csv
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]);
    expect(ids(await answers.postsCsv({ ...ALL_POSTS, only: ['boosted'] }))).toEqual(['"p4"']);
    expect(ids(await answers.postsCsv({ ...ALL_POSTS, sort: 'reach', up: true })).slice(0, 2)).toEqual(['"p0"', '"p1"']);
    expect(ids(await answers.postsCsv())).toHaveLength(30);
  });

  it('come to all who ask at once', async () => {
    const { answers } = new Team();
    const texts = ['b', 'br', 'bru', 'brug', 'zzz'];
    const counts = await Promise.all(texts.map((text) => answers.postList({ ...ALL_POSTS, text })));
    expect(counts.map(({ count }) => count)).toEqual([10, 10, 10, 10, 0]);
  });
});
