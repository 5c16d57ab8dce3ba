import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../core/base/calendar.ts';
import { readFile } from '../../core/importers/read-file.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { Metric } from '../../core/model/metric.ts';
import { METRICS } from '../../core/model/metric.ts';
import { PLATFORMS } from '../../core/model/platform.ts';
import type { Post, PostColumns } from '../../core/model/post-columns.ts';
import { kindOf, postAt } from '../../core/model/post-columns.ts';
import { PostsBuilder } from '../../core/model/posts-builder.ts';
import type { PostLabels } from './postproof-csv.ts';
import { postproofCsv } from './postproof-csv.ts';

const zone = new Zone('Europe/Amsterdam');
const MEASURED = Date.UTC(2026, 10, 2, 8);
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|[\t\r\n\0])/u;

const NAUGHTY = [
  ...[
    '=1+1',
    '+31 20 123',
    '-5',
    '-5,2',
    '@gemeente',
    '|cmd',
    '=1+1\nfoo',
    '=HYPERLINK("https://evil.example")\n#ad',
    ' =1',
    '\n=1',
  ],
  ...[
    '＝1',
    '＋1',
    '－1',
    '＠SUM',
    '\u000B=1',
    '\u200B=1',
    '\u00A0=1',
    '\uFEFF=1',
    "'=1",
    "''-1",
    "'s Morgens",
    '\t',
    '\u0007',
    'a\0b',
    '\0',
  ],
  ...[
    '"',
    '""',
    ',',
    ';',
    'a,b;"c"\n"d"',
    '  voor en achter  ',
    'é ø å ß 漢字 🧜‍♀️ \u202Eomgekeerd',
    '<script>',
    '__proto__',
    '{"a":1}',
  ],
  ...['', '1.234', '0x1A', 'NaN', 'null', 'N/A', '2026-10-01', 'post_id', '#N/A', '1E+17', '007'],
];

/** Those that a post can have: reading a file takes control characters out. */
const POSSIBLE = NAUGHTY.filter((text) => !/[^\P{Cc}\t\n]/u.test(text));

function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function madeUp(seed: number, count = 60): PostColumns {
  const chance = chanceOf(seed);
  const one = <Of>(list: readonly Of[]): Of => list[chance(list.length)] as Of;
  const builder = new PostsBuilder(count);
  for (let i = 0; i < count; i++) {
    const isUndated = chance(20) === 0;
    const dayOnly = isUndated || chance(5) === 0;
    const moment = Date.UTC(2024 + chance(2), chance(12), 1 + chance(28), 12) + (dayOnly ? 0 : chance(80_000_000));
    const post = builder.add({
      channel: builder.channel(
        one(PLATFORMS),
        one(['100064467291406', 'a[b]%5D', 'handle', 'x']),
        one(['Naam [1]', 'Naam', 'Huis, "Oost"']),
      ),
      id: one(['-abcdefghij', '1826821309860315450', '_-4', 'nb=1', '=x', '@y', '00123']) + String(i),
      publishedAt: isUndated ? Number.NaN : moment,
      dayOnly,
      kind: one(KINDS),
      text: one(POSSIBLE) + one(['', '', one(POSSIBLE)]),
      permalink: one(['', `https://www.facebook.com/x/posts/${i}`, 'https://lindermeer.example/?a=1,2']),
      boost: one([0, 1, 2]),
    });
    for (const metric of METRICS) {
      if (metric === 'thumbnailImpressions' || chance(3) === 0) continue;
      builder.set(metric, post, metric === 'watchTimeSeconds' ? chance(5_000_000) / 8 : chance(10 ** (1 + chance(8))));
    }
  }
  return builder.finish(MEASURED);
}

/** Nobody said anything about the posts. */
function called(posts: PostColumns): PostLabels {
  const kindAt = (row: number) => kindOf(posts, row);
  return { labelAt: kindAt, kindAt, topicNamesAt: () => [] };
}

async function readBack(text: string): Promise<readonly Post[]> {
  const reading = await readFile({ name: 'a.csv', bytes: new TextEncoder().encode(text), lastModified: MEASURED }, zone);
  if (reading.outcome !== 'posts') throw new Error(JSON.stringify(reading));
  expect(reading.importer).toBe('postproof/posts');
  expect(reading.notes.filter(({ code }) => code !== 'undated')).toEqual([]);
  return reading.posts.flatMap(postsOf);
}

function postsOf(posts: PostColumns): Post[] {
  return Array.from({ length: posts.count }, (_, row) => postAt(posts, row));
}

describe('the Postproof CSV', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('reads back as the same posts (seed %i)', async (seed) => {
    const posts = madeUp(seed);
    expect(await readBack(postproofCsv(posts, called(posts)))).toEqual(postsOf(posts));
  });

  it('has no cell that a spreadsheet program would run, and keeps texts, ids and numbers', () => {
    const builder = new PostsBuilder(NAUGHTY.length);
    const channel = builder.channel('x', '=cmd', '=cmd');
    for (const [i, text] of NAUGHTY.entries()) {
      const post = builder.add({ channel, id: `${text}${i}`, publishedAt: 0, kind: 'text', text, permalink: text });
      builder.set('follows', post, -5);
    }
    const posts = builder.finish(MEASURED);
    const csv = postproofCsv(posts, {
      ...called(posts),
      labelAt: (row) => NAUGHTY[row] as string,
      topicNamesAt: (row) => [NAUGHTY[row] as string],
    });
    expect(csv.startsWith('\uFEFFpost_id,platform,channel,published_at,format,kind,topics,text,permalink,boosted,')).toBe(true);
    const [header = [], ...rows] = Papa.parse(csv.slice(1), {
      delimiter: ',',
      newline: '\r\n',
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(NAUGHTY.length);
    const follows = header.indexOf('follows');
    for (const row of rows) {
      expect(row).toHaveLength(23);
      expect(row[follows]).toBe('-5');
      for (const [place, cell] of row.entries()) if (place !== follows) expect(cell).not.toMatch(FORMULA);
    }
  });

  it('is written as the README says', () => {
    const builder = new PostsBuilder(2);
    const metrics: readonly (readonly [Metric, number])[] = [
      ['linkClicks', 412],
      ['reach', 2210],
    ];
    const letter = builder.add({
      channel: builder.channel('newsletter', 'Lindermeer Nieuws', 'Lindermeer Nieuws'),
      id: 'nb-2026-10',
      publishedAt: Date.UTC(2026, 9, 1, 7),
      kind: 'link',
      text: 'Regel één\nregel "twee"',
      permalink: '',
      boost: 2,
    });
    for (const [metric, value] of metrics) builder.set(metric, letter, value);
    builder.add({
      channel: builder.channel('facebook', '100099887766551', 'Gemeente Lindermeer'),
      id: '9400000000000001',
      publishedAt: Date.UTC(2026, 9, 25, 12),
      dayOnly: true,
      kind: 'video',
      text: '-20% energie',
      permalink: '',
    });
    const posts = builder.finish(MEASURED);
    const labels = {
      ...called(posts),
      labelAt: (row: number) => (row === 0 ? 'link' : 'Vraag van de week'),
      topicNamesAt: (row: number) => (row === 0 ? [] : ['Energie', 'Wijk; Oost']),
    };
    const [, first, second, end] = postproofCsv(posts, labels).split('\r\n');
    expect(first).toBe(
      '"nb-2026-10","newsletter","Lindermeer Nieuws","2026-10-01T07:00:00Z","link","link",,"Regel één\nregel ""twee""",,"no",412,,2210,,,,,,,,,,"2026-11-02T08:00:00Z"',
    );
    expect(second).toBe(
      '"9400000000000001","facebook","Gemeente Lindermeer [100099887766551]","2026-10-25","Vraag van de week","video","Energie; Wijk, Oost","\'-20% energie",,,,,,,,,,,,,,,"2026-11-02T08:00:00Z"',
    );
    expect(end).toBe('');
  });
});
