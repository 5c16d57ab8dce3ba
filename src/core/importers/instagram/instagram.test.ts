import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { totalOf, trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { readTables } from '../../tables/read-tables.ts';
import { instagramPosts } from './posts.ts';
import { instagramStories } from './stories.ts';

const real = new URL('../../../../../shared/formats/real/instagram-en-2025-posts-excerpt.csv', import.meta.url);
const LEADING = [
  'Post ID',
  'Account ID',
  'Account username',
  'Account name',
  'Description',
  'Duration (sec)',
  'Publish time',
  'Permalink',
  'Post type',
  'Data comment',
  'Date',
];

interface Cells {
  id?: string;
  account?: string;
  time?: string;
  link?: string;
  type?: string;
}

function row({ id, account, time, link, type }: Cells, metrics: readonly string[]): string[] {
  const leading = [id ?? '18138859501375566', account ?? '17841405985702474', 'voorbeeld', 'Gemeente', 'Tekst', '0'];
  const rest = [
    time ?? '01/15/2025 07:03',
    link ?? 'https://www.instagram.com/p/DE2b-McMrvR/',
    type ?? 'IG image',
    '',
    'Lifetime',
  ];
  return [...leading, ...rest, ...metrics];
}

describe('Instagram posts', () => {
  it.runIf(existsSync(real))('reads the real excerpt: every post under the account of its row', async () => {
    const read = await readTables('instagram.csv', new Uint8Array(readFileSync(real)));
    if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
    const [table] = read.tables;
    const made = trialReading(instagramPosts, table);
    const posts = made?.posts ?? [];
    expect([posts.length, made?.match.headerLanguage, made?.notes]).toEqual([8, 'en', []]);
    expect(new Set(posts.map((post) => post.channel.name))).toEqual(
      new Set(['interactivedigi', 'loopandco_', 'scefinternational', 'swaybyid_']),
    );
    expect(posts[0]?.channel.id).toBe('17841405985702474');
    for (const [metric, header] of [
      ['views', 'Views'],
      ['reactions', 'Likes'],
      ['shares', 'Shares'],
      ['reach', 'Reach'],
    ] as const) {
      const place = table.header.indexOf(header);
      expect(totalOf(posts, metric)).toBe(table.rows.reduce((sum, cells) => sum + Number(cells[place] || 0), 0));
    }
    // Posts made together with others have no reach, and their 0 saves are not known.
    const shared = posts.filter((post) => post.metrics.reach === undefined);
    expect(shared.map((post) => post.metrics.saves)).toEqual([undefined, undefined, undefined]);
    expect(posts.filter((post) => post.kind === 'carousel')).toHaveLength(2);
  });

  it.each([
    ['views|reach|reactions|shares|follows|comments|saves'],
    ['views|reach|reactions|comments|shares|saves|follows'],
    ['views|reactions|shares|comments|saves|reach|follows'],
    ['reach|reactions|shares|follows|comments|saves|views'],
  ])('tells views and reach of %s in words nobody knows by their size, and nothing by place alone', (order) => {
    const numbers = { views: 900, reach: 700, reactions: 40, shares: 3, follows: 1, comments: 5, saves: 2 };
    const fields = order.split('|') as (keyof typeof numbers)[];
    const header = [...LEADING, ...fields].map((_, i) => `wa' ${i}`);
    const metrics = fields.map((field) => String(numbers[field]));
    const made = trialReading(instagramPosts, trialTable(header, [row({}, metrics)]));
    expect(made?.posts.map((post) => post.metrics)).toEqual([{ views: 900, reach: 700 }]);
  });

  it('tells the others by their place where words of some of them leave one order', () => {
    const words = ['wa', 'cha', 'Polubienia', 'wej', 'loS', 'Komentarze', 'vagh'];
    const header = [...LEADING.map((_, i) => `wa' ${i}`), ...words];
    const made = trialReading(instagramPosts, trialTable(header, [row({}, ['900', '700', '40', '3', '1', '5', '2'])]));
    expect(made?.posts[0]?.metrics).toEqual({
      views: 900,
      reach: 700,
      reactions: 40,
      shares: 3,
      follows: 1,
      comments: 5,
      saves: 2,
    });
  });

  it('does not take a column of the editor for views: they are never below the reach', () => {
    const header = [...LEADING, 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((_, i) => `wa' ${i}`);
    const made = trialReading(instagramPosts, trialTable(header, [row({}, ['700', '1', '40', '5', '3', '2', '85'])]));
    expect(made?.posts[0]?.metrics).toEqual({});
  });

  it.each([
    ['th', 'ยอดดู|การเข้าถึง|จำนวนการถูกใจ|การแชร์|การติดตาม|ความคิดเห็น|การบันทึก'],
    ['zh', '瀏覽次數|觸及人數|按讚數|分享|追蹤|留言|收藏'],
    ['vi', 'Lượt xem|Số người tiếp cận|Lượt thích|Lượt chia sẻ|Lượt theo dõi|Bình luận|Lượt lưu'],
    ['el', 'Προβολές|Απήχηση|Μου αρέσει|Κοινοποιήσεις|Ακολουθήσεις|Σχόλια|Αποθηκεύσεις'],
    ['ro', 'Vizualizări|Impact|Aprecieri|Distribuiri|Urmăriri|Comentarii|Salvări'],
    ['id', 'Tayangan|Jangkauan|Suka|Pembagian|Mengikuti|Komentar|Penyimpanan'],
    ['ar', 'المشاهدات|الوصول|الإعجابات|المشاركات|المتابعات|التعليقات|الحفظ'],
  ])('reads the words of %s by their beginnings', (_language, words) => {
    const header = [...LEADING.map((_, i) => `wa' ${i}`), ...words.split('|')];
    const made = trialReading(instagramPosts, trialTable(header, [row({}, ['90', '70', '8', '3', '1', '5', '2'])]));
    expect(made?.posts[0]?.metrics).toEqual({ views: 90, reach: 70, reactions: 8, shares: 3, follows: 1, comments: 5, saves: 2 });
  });

  it('reads 1.234 as a European spreadsheet program writes a count', () => {
    const table = trialTable(
      [...LEADING, 'Views', 'Reach'],
      [row({}, ['1.234', '1.001.234']), row({ id: '18' }, ['376.0', '9'])],
    );
    const metrics = trialReading(instagramPosts, table)?.posts.map((post) => post.metrics);
    expect(metrics).toEqual([
      { views: 1234, reach: 1_001_234 },
      { views: 376, reach: 9 },
    ]);
  });

  it('reads Polish and Japanese words by their stems', () => {
    const polish = ['Polubienia', 'Komentarze', 'Zapisania', 'Zasięg', 'Wyświetlenia'];
    const japanese = ['いいね！', 'コメント', '保存', 'リーチ', '閲覧数'];
    for (const words of [polish, japanese]) {
      const table = trialTable([...LEADING.map((_, i) => `x${i}`), ...words], [row({}, ['4', '3', '2', '70', '90'])]);
      const metrics = trialReading(instagramPosts, table)?.posts[0]?.metrics;
      expect(metrics).toEqual({ reactions: 4, comments: 3, saves: 2, reach: 70, views: 90 });
    }
  });

  it('reads words of a language nobody listed by their beginnings, and by position what stands before', () => {
    const names = [
      'Tunniste',
      'Numero',
      'Nimimerkki',
      'Nimi',
      'Selite',
      'Pituus',
      'Klo',
      'Osoite',
      'Laji',
      'Huomautus',
      'Ajankohta',
    ];
    const header = [
      ...names,
      'Profiilivierailut',
      'Katselukerrat',
      'Tavoitetut tilit',
      'Tykkäysten määrä',
      'Kommenttien määrä',
      'Jaettu',
      'Tallennettu',
    ];
    const made = trialReading(instagramPosts, trialTable(header, [row({}, ['3', '90', '60', '8', '4', '2', '1'])]));
    expect(made?.match).toMatchObject({ confidence: 'sure', headerLanguage: null });
    expect(made?.posts[0]?.metrics).toEqual({ views: 90, reach: 60, reactions: 8, comments: 4, saves: 1, shares: 2 });
  });

  it('checks times against the moment in the permalink', () => {
    const rows = [row({}, ['5']), row({ id: '2', time: '01/16/2025 07:03' }, ['5'])];
    expect(trialReading(instagramPosts, trialTable([...LEADING, 'Likes'], rows))?.notes).toEqual([
      'time-differs-from-id ×1 (row 3: 01/16/2025 07:03)',
    ]);
  });

  it('settles the hour that comes twice in November by the moment in the link', () => {
    // 2 November 2025: 01:30 is 08:30 UTC by summer time and 09:30 UTC by winter time.
    const linkAt = (utc: string): string => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      let id = BigInt(Date.parse(utc) - 1_314_220_021_721) << 23n;
      let code = '';
      for (; id > 0n; id /= 64n) code = (letters[Number(id % 64n)] ?? '') + code;
      return `https://www.instagram.com/p/${code}/`;
    };
    const moments = ['2025-11-02T08:30:10.000Z', '2025-11-02T09:30:10.000Z'];
    const rows = moments.map((utc, i) => row({ id: `${i}`, time: '11/02/2025 01:30', link: linkAt(utc) }, ['5']));
    const made = trialReading(instagramPosts, trialTable([...LEADING, 'Likes'], rows));
    expect(made?.posts.map((post) => new Date(post.publishedAt).toISOString())).toEqual([
      '2025-11-02T08:30:00.000Z',
      '2025-11-02T09:30:00.000Z',
    ]);
    expect(made?.notes).toEqual([]);
  });

  it('takes the code in the link for an id that a spreadsheet program rounded', () => {
    const made = trialReading(
      instagramPosts,
      trialTable([...LEADING, 'Likes'], [row({ id: '1.81389E+16', account: '1.78414E+16' }, ['5'])]),
    );
    expect(made?.posts[0]).toMatchObject({ id: 'DE2b-McMrvR', channel: { id: 'voorbeeld' } });
  });
});

describe('Instagram stories', () => {
  const header = [
    ...LEADING,
    'Views',
    'Reach',
    'Likes',
    'Shares',
    'Profile visits',
    'Replies',
    'Navigation',
    'Follows',
    'Link clicks',
    'Sticker taps',
  ];
  const story = row(
    { link: 'https://www.instagram.com/stories/voorbeeld/3545832112345678901', type: 'IG story', time: '01/14/2025 23:50' },
    ['90', '60', '4', '1', '7', '2', '99', '1', '3', ''],
  );

  it('reads replies as comments and leaves navigation out', () => {
    const made = trialReading(instagramStories, trialTable(header, [story]));
    expect(made?.posts[0]).toMatchObject({ kind: 'story' });
    expect(made?.posts[0]?.metrics).toEqual({
      views: 90,
      reach: 60,
      reactions: 4,
      shares: 1,
      comments: 2,
      follows: 1,
      linkClicks: 3,
    });
  });

  it('is claimed as stories only, and posts as posts only', () => {
    expect(instagramPosts.recognise(trialTable(header, [story]))).toBeNull();
    expect(instagramStories.recognise(trialTable([...LEADING, 'Likes'], [row({}, ['5'])]))).toBeNull();
  });
});
