import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../base/calendar.ts';
import type { Metric } from '../../model/metric.ts';
import type { Post } from '../../model/post-columns.ts';
import { postAt } from '../../model/post-columns.ts';
import { PostsBuilder } from '../../model/posts-builder.ts';
import { readTables } from '../../tables/read-tables.ts';
import type { Table } from '../../tables/table.ts';
import type { Importer } from '../contract.ts';
import { xContent } from './content.ts';
import { xTweets } from './tweets.ts';
import { X_WORDS } from './x-words.ts';

const real = new URL('../../../../../shared/formats/real/', import.meta.url);
const CONTENT = 'x-en-2025-account_analytics_content.csv';
const TWEETS = 'x-en-2021-tweet_activity_metrics.csv';

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { file: 'x.csv', place: null, header, rows, preamble: [], firstRow: 2, remarks: [] };
}

function reading(importer: Importer, table: Table) {
  const match = importer.recognise(table);
  if (match === null) throw new Error('not recognised');
  const builder = new PostsBuilder(table.rows.length);
  importer.read(table, match, builder, { zone: new Zone('Europe/Amsterdam'), measuredAt: null });
  const columns = builder.finish(0);
  const posts = Array.from({ length: columns.count }, (_, row) => postAt(columns, row));
  const notes = builder.notes().map((note) => [note.code, note.count, note.examples[0]?.row, note.examples[0]?.value] as const);
  return { match, posts, notes, channels: columns.channels };
}

function total(posts: readonly Post[], metric: Metric): number {
  return posts.reduce((sum, post) => sum + (post.metrics[metric] ?? 0), 0);
}

async function realTable(name: string): Promise<Table> {
  const read = await readTables(name, new Uint8Array(readFileSync(new URL(name, real))));
  if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
  return read.tables[0];
}

/** The file as PapaParse alone reads it, and sums over its raw cells. */
function rawSums(name: string) {
  const [header = [], ...rows] = Papa.parse(readFileSync(new URL(name, real), 'utf8').trimEnd(), { delimiter: ',' }).data;
  const sum = (...columns: string[]) =>
    rows.reduce((all, row) => all + columns.reduce((part, column) => part + Number(row[header.indexOf(column)]), 0), 0);
  return { header, rows, sum };
}

const JAPANESE =
  'ポストID,日付,ポスト本文,ポストのリンク,インプレッション数,いいね,エンゲージメント,ブックマーク,共有された回数\\,新しいフォロー,返信,リポスト,プロフィールへのアクセス数,詳細のクリック数,URLのクリック数,ハッシュタグのクリック数,パーマリンクのクリック数';
const FINNISH =
  'Julkaisun tunnus,Päivämäärä,Julkaisun teksti,Julkaisun linkki,Näyttökerrat,Tykkäykset,Toiminnat,Kirjanmerkit,Jaot,Uudet seuraajat,Vastaukset,Uudelleenjulkaisut,Profiilikäynnit,Tietojen laajennukset,URLin klikkaukset,Avainsanaklikkaukset,Ikilinkin klikkaukset';
const DUTCH_2025 =
  'Post-ID,Datum,Tekst plaatsen,Link plaatsen,Weergaven,Vind-ik-leuks,Interacties,Bladwijzers,Deelacties,Nieuwe volgers,Antwoorden,Reposts,Profielbezoeken,Detail expands,URL Clicks,Hashtag Clicks,Permalink Clicks';
const LINK = 'https://x.com/GemVoorbeeld/status/1902622306553184746';
const ROW = [
  '1902622306553184746',
  'Sat, Aug 1, 2026',
  'Wegen &amp; water',
  LINK,
  '500',
  '7',
  '40',
  '2',
  '3',
  '1',
  '4',
  '5',
  '6',
  '8',
  '9',
  '10',
  '11',
];

describe('X Premium content', () => {
  it('reads one row, each number under its own name', () => {
    const { posts, notes, channels } = reading(xContent, tableOf(JAPANESE.split(','), [ROW]));
    expect(posts).toEqual([
      {
        id: '1902622306553184746',
        channel: { platform: 'x', id: 'gemvoorbeeld', name: '@GemVoorbeeld' },
        // 1902622306553184746 / 2^22 + 1288834974657 = 1742455481552
        publishedAt: 1742455481552,
        precision: 'minute',
        measuredAt: 0,
        kind: 'text',
        boosted: null,
        durationSeconds: null,
        text: 'Wegen & water',
        permalink: LINK,
        metrics: {
          impressions: 500,
          reactions: 7,
          saves: 2,
          shares: 8,
          follows: 1,
          comments: 4,
          linkClicks: 9,
          clicks: 38,
        },
      },
    ]);
    expect(notes).toEqual([]);
    expect(channels).toHaveLength(1);
  });

  it.each([
    ['ja', JAPANESE],
    ['fi', FINNISH],
    ['nl', DUTCH_2025],
  ])('knows the words in %s', (language, header) => {
    const match = xContent.recognise(tableOf(header.split(','), [ROW]));
    expect(match).toMatchObject({ confidence: 'sure', headerLanguage: language });
  });

  it.each(Object.entries(X_WORDS))('reads both ages of the words in %s', (language, line) => {
    for (const age of [0, -1]) {
      const header = line.split('|').map((words) => words.split(';').at(age) ?? '');
      const { match, posts } = reading(xContent, tableOf(header, [ROW]));
      expect(match).toMatchObject({ confidence: 'sure', headerLanguage: language });
      expect(posts[0]?.metrics).toMatchObject({ impressions: 500, reactions: 7, shares: 8, saves: 2, comments: 4, clicks: 38 });
    }
  });

  it('follows the words where the columns stand in another order', () => {
    const turned = (cells: readonly string[]) => [...cells].reverse();
    const straight = reading(xContent, tableOf(FINNISH.split(','), [ROW]));
    const reversed = reading(xContent, tableOf(turned(FINNISH.split(',')), [turned(ROW)]));
    expect(reversed.posts).toEqual(straight.posts);
  });

  it('knows a language that nobody listed by its shape', () => {
    const { match, posts } = reading(
      xContent,
      tableOf(
        ROW.map((_, i) => `kolom ${i}`),
        [ROW],
      ),
    );
    expect(match).toMatchObject({ confidence: 'likely', headerLanguage: null });
    expect(posts[0]?.metrics).toMatchObject({ impressions: 500, shares: 8, clicks: 38 });
  });

  it('takes the id from the link after a spreadsheet program rounded it, and names ghosts, doubles and bad numbers', () => {
    const ghost = ['', '', '', 'https://x.com/GemVoorbeeld/status/undefined', ...Array<string>(13).fill('0')];
    const bad = ROW.map((cell, i) => (i === 4 ? 'veel' : cell)).map((cell) => cell.replace('746', '747'));
    const table = tableOf(FINNISH.split(','), [
      ['1.90262E+18', ...ROW.slice(1)],
      ROW,
      bad,
      ROW,
      ghost,
      ROW.map((cell) => cell.replace('746', '749')),
    ]);
    const { posts, notes } = reading(xContent, table);
    expect(posts.map((post) => post.id)).toEqual(['1902622306553184746', '1902622306553184747', '1902622306553184749']);
    expect(posts[1]?.metrics.impressions).toBeUndefined();
    expect(notes).toEqual([
      ['id-recovered', 1, 2, '1.90262E+18'],
      ['duplicate-row', 2, 3, '1902622306553184746'],
      ['bad-number', 1, 4, 'veel'],
      ['ghost-row', 1, 6, null],
    ]);
  });

  it('takes a text with a link for a link, clicked or not', () => {
    const kindOf = (text: string, clicks: string) =>
      reading(xContent, tableOf(FINNISH.split(','), [ROW.map((cell, i) => (i === 2 ? text : i === 14 ? clicks : cell))])).posts[0]
        ?.kind;
    expect(kindOf('Foto van de markt https://t.co/abc', '0')).toBe('link');
    expect(kindOf('Lees meer https://t.co/abc', '3')).toBe('link');
    expect(kindOf('Lees https://t.co/abc en kijk https://t.co/def', '0')).toBe('link');
    expect(kindOf('Geen adres', '3')).toBe('text');
  });

  it.runIf(existsSync(new URL(CONTENT, real)))('gives the real file of 2025 one post per row and its own sums', async () => {
    const table = await realTable(CONTENT);
    const { posts, notes, match } = reading(xContent, table);
    const { rows, sum } = rawSums(CONTENT);
    expect(match).toMatchObject({ confidence: 'sure', headerLanguage: 'en' });
    expect(notes).toEqual([]);
    expect(posts).toHaveLength(rows.length);
    expect(xTweets.recognise(table)).toBeNull();
    expect({
      impressions: total(posts, 'impressions'),
      reactions: total(posts, 'reactions'),
      saves: total(posts, 'saves'),
      shares: total(posts, 'shares'),
      follows: total(posts, 'follows'),
      comments: total(posts, 'comments'),
      linkClicks: total(posts, 'linkClicks'),
      clicks: total(posts, 'clicks'),
    }).toEqual({
      impressions: sum('Impressions'),
      reactions: sum('Likes'),
      saves: sum('Bookmarks'),
      shares: sum('Share', 'Reposts'),
      follows: sum('New follows'),
      comments: sum('Replies'),
      linkClicks: sum('Url clicks'),
      clicks: sum('Detail expands', 'Url clicks', 'Hashtag clicks', 'Permalink clicks'),
    });
    // The file's day is the exporter's own; the moment in the id is at most a day off.
    posts.forEach((post, i) => {
      expect(Math.abs(post.publishedAt - Date.parse(`${rows[i]?.[1]} 12:00 UTC`))).toBeLessThan(36 * 3_600_000);
    });
  });
});

const OLD_HEADER = [
  ...[
    'Tweet id',
    'Tweet permalink',
    'Tweet text',
    'time',
    'impressions',
    'engagements',
    'engagement rate',
    'retweets',
    'replies',
    'likes',
  ],
  ...[
    'user profile clicks',
    'url clicks',
    'hashtag clicks',
    'detail expands',
    'permalink clicks',
    'app opens',
    'app installs',
    'follows',
  ],
  ...['email tweet', 'dial phone', 'media views', 'media engagements'],
];
const OLD_LINK = 'https://twitter.com/GemVoorbeeld/status/1432793754507923461';
const OLD_ROW = [
  '1432793754507923461',
  OLD_LINK,
  'Tekst',
  '2021-08-31 19:53 +0000',
  '89.0',
  '5.0',
  '0.056',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '0',
  '0',
  '9',
  '0',
  '0',
  '70',
  '60',
];
const PROMOTED = OLD_HEADER.slice(4).map((word) => `promoted ${word}`);
const withPromoted = (cells: readonly string[]) => [...OLD_ROW, ...cells];

describe('the old export per tweet', () => {
  it('reads one row; media views stay out', () => {
    const { posts } = reading(xTweets, tableOf([...OLD_HEADER, ...PROMOTED], [withPromoted(Array<string>(18).fill('-'))]));
    expect(posts[0]).toMatchObject({
      id: '1432793754507923461',
      boosted: false,
      publishedAt: Date.UTC(2021, 7, 31, 19, 53, 45, 752),
    });
    expect(posts[0]?.metrics).toEqual({
      impressions: 89,
      shares: 1,
      comments: 2,
      reactions: 3,
      linkClicks: 5,
      clicks: 30,
      follows: 9,
    });
  });

  it('sees what was paid for', () => {
    const paid = ['1500', ...Array<string>(17).fill('-')];
    const header = [...OLD_HEADER, ...PROMOTED];
    expect(reading(xTweets, tableOf(header, [withPromoted(paid)])).posts[0]?.boosted).toBe(true);
    expect(reading(xTweets, tableOf(OLD_HEADER, [OLD_ROW])).posts[0]?.boosted).toBeNull();
  });

  it('is known by its forty columns in any language, and by favorites in 2015', () => {
    const unknown = tableOf(
      Array.from({ length: 40 }, (_, i) => `kolom ${i}`),
      [withPromoted(Array<string>(18).fill('-'))],
    );
    expect(reading(xTweets, unknown).match).toMatchObject({ confidence: 'likely', headerLanguage: null });
    expect(reading(xTweets, unknown).posts[0]).toMatchObject({ boosted: false, metrics: { clicks: 30 } });
    const old = tableOf(
      OLD_HEADER.map((word) => word.replace('likes', 'favorites')),
      [OLD_ROW],
    );
    expect(reading(xTweets, old).posts[0]?.metrics.reactions).toBe(3);
  });

  it('takes no column that an editor added for what was paid, in any language', () => {
    for (const words of [OLD_HEADER, OLD_HEADER.map((_, i) => `kolom ${i}`)]) {
      const { posts } = reading(xTweets, tableOf([...words, 'Onderwerp'], [[...OLD_ROW, '7']]));
      expect(posts.map((post) => post.boosted)).toEqual([null]);
      expect(posts[0]?.metrics).toMatchObject({ impressions: 89, clicks: 30, follows: 9 });
    }
  });

  it('knows the Japanese words when columns were deleted', () => {
    const words = ['ツイートID', 'ツイートの固定リンク', 'ツイート本文', '時間', 'インプレッション', 'エンゲージメント'];
    const more = [
      'エンゲージメント率',
      'リツイート',
      '返信',
      'いいね',
      'ユーザープロフィールクリック',
      'URLクリック数',
      '詳細クリック',
    ];
    const cells = [...OLD_ROW.slice(0, 12), OLD_ROW[13] ?? '', '70', '60'];
    const made = reading(xTweets, tableOf([...words, ...more, 'メディアの再生数', 'メディアのエンゲージメント数'], [cells]));
    expect(made.match).toMatchObject({ confidence: 'sure', headerLanguage: 'ja' });
    expect(made.posts[0]?.metrics).toEqual({ impressions: 89, shares: 1, comments: 2, reactions: 3, linkClicks: 5, clicks: 16 });
  });

  it.runIf(existsSync(new URL(TWEETS, real)))(
    'gives the real file of 2021 one post per tweet, at the minute the file says',
    async () => {
      const table = await realTable(TWEETS);
      const { posts, notes } = reading(xTweets, table);
      const { header, rows, sum } = rawSums(TWEETS);
      expect(rows).toHaveLength(356);
      expect(posts).toHaveLength(356);
      expect(notes).toEqual([]);
      expect(xContent.recognise(table)).toBeNull();
      expect([total(posts, 'impressions'), total(posts, 'shares'), total(posts, 'comments'), total(posts, 'reactions')]).toEqual(
        [['impressions'], ['retweets'], ['replies'], ['likes']].map((columns) => sum(...columns)),
      );
      expect([total(posts, 'linkClicks'), total(posts, 'follows'), total(posts, 'clicks')]).toEqual([
        sum('url clicks'),
        sum('follows'),
        sum('url clicks', 'hashtag clicks', 'permalink clicks', 'detail expands', 'user profile clicks'),
      ]);
      const time = header.indexOf('time');
      expect(posts.map((post) => `${new Date(post.publishedAt).toISOString().slice(0, 16).replace('T', ' ')} +0000`)).toEqual(
        rows.map((row) => row[time]),
      );
    },
  );
});
