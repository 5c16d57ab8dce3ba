import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { Zone } from '../../base/calendar.ts';
import { kindOf, packed } from '../../model/post-columns.ts';
import { PostsBuilder } from '../../model/posts-builder.ts';
import { textAt } from '../../model/text-column.ts';
import type { ReadContext } from '../contract.ts';
import { postproofPosts } from './posts.ts';
import { channelCell, channelOfCell } from './table.ts';

const read = (header: readonly string[], ...rows: (readonly string[])[]) =>
  trialReading(postproofPosts, trialTable(header, rows));

describe('the Postproof CSV', () => {
  it('is read in any order of columns, with others among them', () => {
    const header = ['notes', 'reach', 'published_at', 'platform', 'boosted', 'post_id', 'text', 'channel', 'format'];
    const made = read(header, ['x', '12', '2026-10-01T09:00', 'Bluesky', 'ja', 'abc', "'=1", 'Gemeente', 'Foto']);
    expect(made?.posts).toMatchObject([
      {
        id: 'abc',
        channel: { platform: 'bluesky', id: 'gemeente', name: 'Gemeente' },
        publishedAt: Date.UTC(2026, 9, 1, 7),
        kind: 'photo',
        boosted: true,
        text: '=1',
        metrics: { reach: 12 },
      },
    ]);
    expect(made?.notes).toEqual([]);
  });

  it('knows a day from a moment, and keeps what has no date', () => {
    const header = ['post_id', 'platform', 'published_at'];
    const made = read(header, ['a', 'x', '2026-10-25'], ['b', 'x', ''], ['c', 'x', 'ooit'], ['', '', '']);
    expect(made?.posts.map(({ id, precision }) => `${id} ${precision}`)).toEqual(['a day', 'b day']);
    expect(made?.posts[1]?.publishedAt).toBeNaN();
    expect(made?.notes).toEqual(['undated ×1 (row 3: b)', 'no-date ×1 (row 4: ooit)', 'ghost-row ×1 (row 5: -)']);
  });

  it('keeps platforms that nobody knows apart, under other, and tells', () => {
    const header = ['post_id', 'platform', 'channel', 'published_at'];
    const made = read(
      header,
      ['1', 'Koo', 'Gemeente', '2026-10-25'],
      ['1', 'Vero', 'Gemeente', '2026-10-25'],
      ['1', 'Nieuwsbrief', '', '2026-10-25'],
    );
    expect(made?.posts.map(({ channel }) => `${channel.platform} ${channel.id} ${channel.name}`)).toEqual([
      'other koo/Gemeente Gemeente',
      'other vero/Gemeente Gemeente',
      'newsletter newsletter Newsletter',
    ]);
    expect(made?.notes).toEqual(['platform-unknown ×2 (row 2: Koo)']);
  });

  it('finds the platform and the id in the link, and makes an id where there is none', () => {
    const header = ['post_id', 'platform', 'permalink', 'published_at'];
    const link = 'https://x.com/voorbeeld/status/1826821309860315450';
    const made = read(
      header,
      ['1.82682E+18', '', link, '2026-10-25'],
      ['', 'newsletter', '', '2026-10-25'],
      ['a', '', '', '2026-10-25'],
    );
    expect(made?.posts[0]).toMatchObject({ id: '1826821309860315450', channel: { platform: 'x' } });
    expect(made?.notes.map((note) => note.split(' (')[0])).toEqual(['id-recovered ×1', 'id-made ×1', 'no-platform ×1']);
  });

  it('counts a post once, as it was measured last', () => {
    const header = ['post_id', 'platform', 'published_at', 'reach', 'follows', 'measured_at'];
    const row = (reach: string, measured: string) => ['a', 'x', '2026-10-25', reach, '-3', measured];
    const made = read(header, row('90', '2026-11-02T09:00:00Z'), row('40', '2026-10-26'), row('-1', '2026-10-27'));
    expect(made?.posts.map(({ metrics }) => metrics)).toEqual([{ reach: 90, follows: -3 }]);
    expect(made?.posts[0]?.measuredAt).toBe(Date.UTC(2026, 10, 2, 9));
    expect(made?.notes).toEqual(['duplicate-row ×2 (row 3: a)']);
    const rising = read(header, row('40', '2026-10-26'), row('50', ''), row('90', '2026-11-02T09:00:00Z'));
    expect(rising?.posts.map(({ metrics }) => metrics)).toEqual([{ reach: 90, follows: -3 }]);
    expect(rising?.notes).toEqual(['duplicate-row ×2 (row 3: a)']);
  });

  it('does not take a count below zero, and tells', () => {
    const made = read(['post_id', 'platform', 'published_at', 'reach', 'clicks'], ['a', 'x', '2026-10-25', '-1', '12 t']);
    expect(made?.posts[0]?.metrics).toEqual({ clicks: 12_000 });
    expect(made?.notes).toEqual(['rounded ×1 (row 2: 12 t)', 'number-below-zero ×1 (row 2: -1)']);
  });

  it.each([
    ['Gemeente Voorbeeld', '1000'],
    ['Naam [1]', 'Naam [1]'],
    ['Naam', 'a[b]%5D'],
    ['@Handle', 'handle'],
    ['X', 'x'],
    ['A\nB', '[]'],
  ])('writes a channel %j as one cell and finds it back', (name, id) => {
    const channel = { platform: 'x', id, name } as const;
    expect(channelOfCell('x', channelCell(channel))).toEqual([id, name]);
  });

  it('hands over the names of formats and topics, of the row that counts', () => {
    const table = trialTable(
      ['post_id', 'platform', 'published_at', 'format', 'kind', 'topics', 'measured_at'],
      [
        ['a', 'x', '2026-10-25', 'Persbericht', 'video', '', '2026-10-26'],
        ['b', 'x', '2026-10-25', 'Foto', '', ' ; ', ''],
        ['a', 'x', '2026-10-25', ' Vraag van de week ', 'photo', 'Afval; Werk;Afval', '2026-11-02'],
        ['c', 'x', '2026-10-25', 'video', '', 'Werk', ''],
        ['d', 'x', '2026-10-25', 'Video', 'video', '', ''],
        ['e', 'x', '2026-10-25', 'link', 'photo', '', ''],
      ],
    );
    const posts = new PostsBuilder(4);
    const match = postproofPosts.recognise(table);
    if (match === null) throw new Error('not recognised');
    postproofPosts.read(table, match, posts, { zone: new Zone('Europe/Amsterdam') } as ReadContext);
    const made = posts.finish(0);
    const named = Array.from(made.labels ?? [], ([row, labels]) => [textAt(made.id, row), kindOf(made, row), labels]);
    expect(named).toEqual([
      ['a', 'photo', { format: 'Vraag van de week', topics: ['Afval', 'Werk'] }],
      ['c', 'video', { format: null, topics: ['Werk'] }],
      // Beside a kind of its own a format may have a kind's name, but for the exact word that stands for a post without one.
      ['d', 'video', { format: 'Video', topics: [] }],
    ]);
    expect(packed(made).labels).toBeUndefined();
  });
});
