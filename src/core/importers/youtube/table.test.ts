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
import { dayOrderOf, noonOfDayText } from '../day-text.ts';
import { youtubeTable } from './table.ts';

const real = new URL('../../../../../shared/formats/real/', import.meta.url);

function tableOf(text: string, file = 'Table data.csv'): Table {
  const [header = [], ...rows] = Papa.parse(text.trim(), { delimiter: ',' }).data;
  return { file, place: null, header, rows, preamble: [], firstRow: 2, remarks: [] };
}

function reading(table: Table) {
  const match = youtubeTable.recognise(table);
  if (match === null) throw new Error('not recognised');
  const builder = new PostsBuilder(table.rows.length);
  youtubeTable.read(table, match, builder, { zone: new Zone('Europe/Amsterdam'), measuredAt: null });
  const columns = builder.finish(0);
  const posts = Array.from({ length: columns.count }, (_, row) => postAt(columns, row));
  return { match, posts, notes: builder.notes().map((note) => [note.code, note.count, note.examples[0]?.row]) };
}

function total(posts: readonly Post[], metric: Metric): number {
  return posts.reduce((sum, post) => sum + (post.metrics[metric] ?? 0), 0);
}

const ENGLISH = `
Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Likes,Comments added,Shares,Impressions,Impressions click-through rate (%)
Total,,,,130,3.75,1,7,8,9,2000,5.1
 -GhQQTIylYY,De markt #Shorts,"Dec 15, 2023",60,100,2.5,2,4,5,6,1500,5
abcdefghijk,De raad,"Jan 2, 2024",4000,30,1.25,-1,3,3,3,500,5.3
abcdefghijk,De raad,"Jan 2, 2024",4000,30,1.25,-1,3,3,3,500,5.3
lmnopqrstuv,Verborgen,,20,0,0,0,0,0,0,0,
#NAME?,Iets,"Jan 2, 2024",20,0,0,0,0,0,0,0,
Showing top 500 results
`;
const DUTCH_2025 = `
Content,Videotitel,Publicatietijd van video,Duur,Keren bekeken,Kijkduur in uren,Nieuwe abonnees,Impressies,Klikratio (%)
Totaal,,,,130,3.75,1,2000,5.1
-GhQQTIylYY,De markt,"Dec 15, 2023",60,100,2.5,2,1500,5
abcdefghijk,De raad,"Jan 2, 2024",4000,30,1.25,-1,500,5.3
`;
const DUTCH_2023 = `
Inhoud,Titel,Publicatietijd,Keren bekeken,Kijkduur in uren,Abonnees,Inkomsten,Impressies,Klikratio (%)
Totaal,,,130,3.75,1,,2000,5.1
-GhQQTIylYY,De markt,"Dec 15, 2023",100,2.5,2,,1500,5
`;

describe('YouTube table', () => {
  it('reads videos and puts the total, the notice and what is no video aside', () => {
    const { posts, notes, match } = reading(tableOf(ENGLISH, 'Content 2023-12-01_2024-01-31 Gemeente Voorbeeld (1).zip'));
    expect(match).toMatchObject({ confidence: 'sure', headerLanguage: 'en' });
    expect(posts).toHaveLength(3);
    expect(posts[0]).toEqual({
      id: '-GhQQTIylYY',
      channel: { platform: 'youtube', id: 'gemeente-voorbeeld', name: 'Gemeente Voorbeeld' },
      publishedAt: Date.UTC(2023, 11, 15, 12),
      precision: 'day',
      measuredAt: 0,
      kind: 'reel',
      boosted: null,
      durationSeconds: 60,
      text: 'De markt #Shorts',
      permalink: 'https://www.youtube.com/watch?v=-GhQQTIylYY',
      metrics: {
        views: 100,
        watchTimeSeconds: 9000,
        follows: 2,
        reactions: 4,
        comments: 5,
        shares: 6,
        thumbnailImpressions: 1500,
      },
    });
    expect(posts[1]).toMatchObject({ kind: 'video', metrics: { follows: -1 } });
    expect(notes).toEqual([
      ['totals-row', 1, 2],
      ['duplicate-row', 1, 5],
      ['undated', 1, 6],
      ['id-damaged', 1, 7],
      ['notice-row', 1, 8],
    ]);
  });

  it.each([
    ['of 2025', DUTCH_2025],
    ['of 2023 with revenue', DUTCH_2023],
  ])('knows the default columns %s in a language that nobody listed', (_, text) => {
    const { match, posts } = reading(tableOf(text));
    expect(match).toMatchObject({ confidence: 'likely', headerLanguage: null });
    expect(posts[0]?.metrics).toEqual({ views: 100, watchTimeSeconds: 9000, follows: 2, thumbnailImpressions: 1500 });
  });

  it('names the language and finds likes where the likely Dutch words stand, in any order', () => {
    const { match, posts } = reading(
      tableOf(`
Content,Videotitel,Publicatietijd van video,Weergaven,Vind-ik-leuks,Toegevoegde reacties,Kijktijd (uren),Abonnees,Vertoningen
Totaal,,,100,7,3,2.5,2,1500
-GhQQTIylYY,De markt,"Dec 15, 2023",100,7,3,2.5,2,1500
`),
    );
    expect(match.headerLanguage).toBe('nl');
    expect(posts[0]?.metrics).toMatchObject({ views: 100, reactions: 7, comments: 3, follows: 2, thumbnailImpressions: 1500 });
  });

  it.each([
    ['nl', 'Weergaven,Kijktijd (uren)'],
    ['da', 'Visninger,Seertid (timer)'],
    ['pl', 'Wyświetlenia,Czas oglądania (godziny)'],
    ['ru', 'Просмотры,Время просмотра (часы)'],
  ])('knows a table of few columns in %s by its words', (language, words) => {
    const table = tableOf(`\nContent,Titel,Tijd,${words}\nTotaal,,,100,2.5\n-GhQQTIylYY,De markt,"Dec 15, 2023",100,2.5\n`);
    const { match, posts } = reading(table);
    expect(match.headerLanguage).toBe(language);
    expect(posts[0]?.metrics).toEqual({ views: 100, watchTimeSeconds: 9000 });
  });

  it('finds views by the average view, and impressions by their whole clicks, whatever they are called and wherever they stand', () => {
    const videos = [
      [1500, 4.13, 812, 73],
      [2210, 2.58, 640, 41],
      [903, 6.09, 1204, 95],
      [3120, 3.14, 377, 122],
      [1711, 1.99, 951, 60],
    ].map(([impressions = 0, rate = 0, views = 0, seconds = 0], i) => {
      const hours = ((views * seconds) / 3600).toFixed(4);
      return `a${i}bcdefghij,Video ${i},"Dec 1${i}, 2023",${impressions},${rate},${7 + i},${hours},${views},0:0${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    });
    const header = 'Qa,Qb,Qc,Qd,Qe (%),Qf,Qg (rep),Qh,Qi\nQa,,,9444,3.1,45,80.1,3984,0:01:12';
    const { match, posts } = reading(tableOf(`\n${header}\n${videos.join('\n')}\n`));
    expect(match).toMatchObject({ headerLanguage: null, found: { isProven: true } });
    expect(posts[0]?.metrics).toMatchObject({ views: 812, thumbnailImpressions: 1500 });
    expect(Object.keys(posts[0]?.metrics ?? {}).sort()).toEqual(['thumbnailImpressions', 'views', 'watchTimeSeconds']);
  });

  it('reads days in the words and orders of other languages', () => {
    const days = ['15 дек. 2023 г.', '15 gru 2023', '2023年12月15日', '2023. 12. 15.', '15. prosince 2023', '15 Ara 2023'];
    expect(days.map((day) => noonOfDayText(day, 'day-first'))).toEqual(days.map(() => Date.UTC(2023, 11, 15, 12)));
  });

  it('takes no other column for the views where these were deleted and the other words are known', () => {
    const { posts } = reading(
      tableOf(`
Content,Videotitel,Publicatietijd van video,Duur,Kijktijd (uren),Abonnees,Vertoningen,Klikfrequentie van vertoningen (%)
-GhQQTIylYY,De markt,"Dec 15, 2023",60,2.5,2,1500,4.1
`),
    );
    expect(posts[0]?.metrics).toEqual({ watchTimeSeconds: 9000, follows: 2, thumbnailImpressions: 1500 });
  });

  it('reads days that a spreadsheet program turned', () => {
    const turned = ENGLISH.replace('"Dec 15, 2023"', '15-12-2023').replaceAll('"Jan 2, 2024"', '2-1-2024');
    const days = reading(tableOf(turned)).posts.filter((post) => !Number.isNaN(post.publishedAt));
    expect(days.map((post) => new Date(post.publishedAt).toISOString())).toEqual([
      '2023-12-15T12:00:00.000Z',
      '2024-01-02T12:00:00.000Z',
    ]);
  });

  it('leaves the chart per day and the other breakdowns alone', () => {
    expect(
      youtubeTable.recognise(
        tableOf('Date,Content,Video title,Video publish time,Views\n2024-01-01,abcdefghijk,De raad,"Jan 2, 2024",3'),
      ),
    ).toBeNull();
    expect(youtubeTable.recognise(tableOf('Traffic source,Views,Watch time (hours)\nTotal,3,0.2\nExternal,3,0.2'))).toBeNull();
  });

  it.runIf(existsSync(new URL('youtube-de-2021-Tabellendaten.csv', real))).each([
    ['youtube-de-2021-Tabellendaten.csv', 'de', 'Aufrufe', 'Wiedergabezeit (Stunden)', 'Impressionen', 500],
    ['youtube-en-2023-Table_data.csv', 'en', 'Views', 'Watch time (hours)', 'Impressions', 154],
    ['youtube-en-2025-Table_data.csv', 'en', 'Views', 'Watch time (hours)', 'Impressions', 71],
  ])('gives %s a post per video with a day', async (name, language, views, hours, impressions, videos) => {
    const bytes = readFileSync(new URL(name, real));
    const read = await readTables(name, new Uint8Array(bytes));
    if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
    const { posts, notes, match } = reading(read.tables[0]);
    expect(match).toMatchObject({ confidence: 'sure', headerLanguage: language });
    const plain = bytes.toString().replaceAll('\u00AD', '').trim();
    const [header = [], ...rows] = Papa.parse(plain, { delimiter: ',' }).data;
    const all = rows.filter((row) => /^[\w-]{11}$/u.test((row[0] ?? '').trim()));
    const dated = all.filter((row) => /^[A-Z][a-z]{2} \d+, \d{4}$/u.test(row[2] ?? ''));
    const sum = (column: string) => all.reduce((total, row) => total + Number(row[header.indexOf(column)]), 0);
    expect(posts).toHaveLength(videos);
    expect(notes.find(([code]) => code === 'undated')?.[1]).toBe(videos - dated.length);
    expect(notes.find(([code]) => code === 'totals-row')).toEqual(['totals-row', 1, 2]);
    expect(posts.map((post) => post.publishedAt).filter((at) => !Number.isNaN(at))).toEqual(
      dated.map((row) => Date.parse(`${row[2]} 12:00 UTC`)),
    );
    expect(total(posts, 'views')).toBe(sum(views));
    expect(total(posts, 'thumbnailImpressions')).toBe(sum(impressions));
    expect(total(posts, 'watchTimeSeconds')).toBeCloseTo(sum(hours) * 3600, 3);
    expect(posts.every((post) => post.metrics.impressions === undefined)).toBe(true);
  });
});

describe('days as text', () => {
  it.each([
    ['Dec 15, 2023', '2023-12-15'],
    ['Thu Mar 20 2025', '2025-03-20'],
    ['Sat, Aug 1, 2026', '2026-08-01'],
    ['2023-06-24', '2023-06-24'],
    ['12/14/2023', '2023-12-14'],
    ['45274', '2023-12-14'],
    ['15 Dec 2023', '2023-12-15'],
  ])('%s', (cell, day) => {
    expect(new Date(noonOfDayText(cell, 'month-first')).toISOString()).toBe(`${day}T12:00:00.000Z`);
  });

  it('lets the number above twelve settle the order, and says when there is no day', () => {
    expect(dayOrderOf(['13-06-2025', '7-6-2025'])).toBe('day-first');
    expect(dayOrderOf(['06/07/2025', '06/13/2025'])).toBe('month-first');
    expect(noonOfDayText('16 juli', 'day-first')).toBeNaN();
    expect(noonOfDayText('31/02/2025', 'day-first')).toBeNaN();
  });
});
