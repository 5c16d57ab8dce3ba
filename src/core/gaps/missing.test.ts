import { describe, expect, it } from 'vitest';
import { addMonths, DAY, monthsBetween, Zone } from '../base/calendar.ts';
import { mergePosts } from '../merge/merge.ts';
import type { Metric } from '../model/metric.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { calendarOf } from './calendar.ts';
import type { ReadExport } from './compare-exports.ts';
import { compareExports } from './compare-exports.ts';
import type { Missing } from './missing.ts';
import { missingOf } from './missing.ts';

const zone = new Zone('Europe/Amsterdam');
const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
type Numbers = Partial<Record<Metric, number>>;

/** One export of a channel: a post at ten on each of these days. */
function exported(channel: string, measured: string, days: readonly string[], numbers: Numbers = { reach: 100 }): ReadExport {
  const posts = new PostsBuilder(days.length);
  const place = posts.channel('x', channel, channel);
  for (const day of days) {
    const row = posts.add({ channel: place, id: day, publishedAt: at(day), kind: 'text', text: `Op ${day}`, permalink: '' });
    for (const [metric, value] of Object.entries(numbers)) posts.set(metric as Metric, row, value);
  }
  return { importer: 'x/content', posts: posts.finish(at(measured)) };
}

/** So many posts spread over a month. */
function spread(month: string, posts: number): string[] {
  const { start, end } = zone.monthRange(month);
  return Array.from({ length: posts }, (_, i) => zone.dayOf(start + ((i + 0.9) * (end - start)) / posts));
}

/** An export per month, made on the second day of the next one, with so many posts each. */
function monthly(channel: string, first: string, ...counts: readonly number[]): ReadExport[] {
  return counts.flatMap((count, i) => {
    const month = addMonths(first, i);
    return count === 0 ? [] : [exported(channel, `${addMonths(month, 1)}-02`, spread(month, count))];
  });
}

function missing(exports_: readonly ReadExport[], thisMonth = '2026-11'): Missing[] {
  const posts: PostColumns = mergePosts(exports_.map((one) => one.posts));
  const calendar = calendarOf(posts, zone);
  return missingOf({ posts, calendar, fromExports: compareExports(exports_, zone), zone, thisMonth });
}

/** The codes with their channels; a short past and a month that is still running are not what these tests are about. */
function codes(exports_: readonly ReadExport[]): string[] {
  return missing(exports_).flatMap((one) =>
    one.code === 'short' || one.code === 'complete' || (one.code === 'partial' && one.running)
      ? []
      : [`${one.code} ${one.channel.id}`],
  );
}

const FIVE = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5];
const YEAR = monthly('a', '2025-10', ...FIVE);

describe('what is missing', () => {
  it('is nothing where every channel has its months', () => {
    expect(missing(YEAR)).toEqual([{ code: 'complete' }]);
    expect(missing(YEAR.slice(-2))).toEqual([{ code: 'short', months: 2 }]);
    expect(missing([])).toEqual([{ code: 'complete' }]);
  });

  it('begins with what is most urgent', () => {
    const gone = monthly('gone', '2025-10', ...FIVE.slice(1));
    const cut = [...monthly('cut', '2025-10', ...FIVE.slice(1)), exported('cut', '2026-10-24', ['2026-10-03', '2026-10-23'])];
    const hole = monthly('hole', '2025-10', 5, 5, 5, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5);
    expect(codes([...hole, ...cut, ...YEAR, ...gone])).toEqual(['gone gone', 'partial cut', 'gap hole']);
  });
});

describe('a channel that is not there any more', () => {
  it('is named with the months it misses, while others have them', () => {
    expect(missing([...YEAR, ...monthly('b', '2026-04', 5, 6, 4, 5, 5)])[0]).toMatchObject({
      code: 'gone',
      channel: { id: 'b' },
      months: ['2026-09', '2026-10'],
    });
  });

  it('is named by half a year of any posts, but not by a few months of few', () => {
    expect(codes([...YEAR, ...monthly('b', '2026-04', 1, 1, 2, 1, 1, 1)])).toEqual(['gone b']);
    // Then only what is surely so: the export was made on the second day of a month that others have.
    expect(codes([...YEAR, ...monthly('b', '2026-06', 1, 3, 1, 1)])).toEqual(['partial b']);
    expect(codes([...YEAR, ...monthly('b', '2026-03', 2, 0, 1, 3, 0, 2)])).toEqual(['partial b']);
  });

  it('is no alarm while the month is running, nor long after it stopped', () => {
    const early = exported('a', '2026-11-09', ['2026-11-03', '2026-11-08']);
    expect(codes([...YEAR, early, ...monthly('b', '2025-10', ...FIVE)])).toEqual([]);
    expect(codes([...YEAR, ...monthly('b', '2025-10', 5, 5, 5, 5, 5)])).toEqual([]);
  });
});

describe('a month that is not complete', () => {
  it('tells until when it goes and from when to download', () => {
    const cut = [...YEAR.slice(0, -1), exported('a', '2026-10-24', ['2026-10-03', '2026-10-12', '2026-10-23'])];
    const known = { code: 'partial', until: '2026-10-24', next: '2026-10-25' };
    expect(missing(cut, '2026-11')[0]).toMatchObject({ ...known, running: false });
    expect(missing(cut, '2026-10').at(-1)).toMatchObject({ ...known, running: true });
  });

  it('is complete when it was exported on its last day', () => {
    expect(missing([...YEAR.slice(0, -1), exported('a', '2026-10-31', spread('2026-10', 6))])).toEqual([{ code: 'complete' }]);
  });
});

describe('days that no export covers', () => {
  const daily = (from: string, days: number) => Array.from({ length: days }, (_, i) => zone.dayOf(at(from) + i * DAY));

  it('are named from the first to the last', () => {
    const two = [exported('a', '2026-09-10', daily('2026-08-01', 40)), exported('a', '2026-11-02', daily('2026-09-25', 37))];
    expect(missing(two)[0]).toMatchObject({ code: 'gap', from: '2026-09-10', to: '2026-09-24' });
  });

  it('go from month to month where the exports do', () => {
    const two = [exported('a', '2026-07-02', daily('2026-06-01', 27)), exported('a', '2026-11-02', daily('2026-09-03', 58))];
    expect(missing(two)[0]).toMatchObject({ code: 'gap', from: '2026-07-01', to: '2026-08-31' });
  });

  it('are none where an export goes over them: that was a silence', () => {
    const silent = [...daily('2026-06-01', 40), ...daily('2026-08-20', 72)];
    expect(codes([exported('a', '2026-11-02', silent)])).toEqual([]);
    expect(codes([exported('a', '2026-07-12', daily('2026-06-01', 40)), exported('a', '2026-11-02', silent)])).toEqual([]);
  });

  it('are none for a channel that is seldom heard', () => {
    expect(codes(monthly('a', '2026-01', 1, 1, 1, 0, 1, 1, 1, 1, 1, 1))).toEqual([]);
  });
});

describe('a month with few posts', () => {
  it('is named with what is usual', () => {
    expect(missing(monthly('a', '2025-10', 24, 25, 22, 27, 24, 28, 25, 26, 24, 15, 17, 26, 6))[0]).toMatchObject({
      code: 'few',
      month: '2026-10',
      posts: 6,
      usual: 25,
    });
  });

  it('is not named where the numbers are small, the past is short, or the year goes up and down', () => {
    expect(codes(monthly('a', '2025-10', 4, 5, 3, 6, 4, 5, 4, 5, 4, 4, 5, 4, 1))).toEqual([]);
    expect(codes(monthly('a', '2026-07', 30, 28, 31, 5))).toEqual([]);
    expect(codes(monthly('a', '2025-10', 24, 8, 30, 9, 25, 8, 31, 10, 24, 9, 28, 26, 8))).toEqual([]);
  });
});

describe('two exports of one sort', () => {
  const days = spread('2026-09', 8);
  const newer = spread('2026-10', 8);

  it('tell which metrics vanished', () => {
    const before = exported('a', '2026-10-02', days, { reach: 100, linkClicks: 3, saves: 1 });
    const now = exported('a', '2026-11-02', newer, { reach: 100 });
    expect(missing([before, now])[0]).toMatchObject({ code: 'column', metrics: ['linkClicks', 'saves'] });
    expect(codes([before, { ...now, importer: 'x/tweets' }])).toEqual([]);
    expect(codes([now, before])).toEqual(['column a']);
  });

  it('say nothing of a metric that only some posts have', () => {
    const posts = new PostsBuilder(8);
    const place = posts.channel('x', 'a', 'a');
    days.forEach((day, i) => {
      const row = posts.add({ channel: place, id: day, publishedAt: at(day), kind: 'text', text: '', permalink: '' });
      posts.set('reach', row, 100);
      if (i < 2) posts.set('videoViews', row, 9);
    });
    const before = { importer: 'x/content', posts: posts.finish(at('2026-10-02')) };
    expect(codes([before, exported('a', '2026-11-02', newer)])).toEqual([]);
  });

  it('tell which numbers went down, for how many posts, and by how much at most', () => {
    const before = exported('a', '2026-10-02', days, { reach: 200, reactions: 50 });
    const now = exported('a', '2026-11-02', [...days.slice(0, 6), ...newer], { reach: 120, reactions: 47 });
    expect(missing([now, before])[0]).toEqual({
      code: 'decline',
      channel: { platform: 'x', id: 'a', name: 'a' },
      metric: 'reach',
      posts: 6,
      compared: 6,
      example: { text: `Op ${days[0]}`, before: 200, after: 120 },
    });
  });

  it('say nothing of a like taken back or a reach that was corrected', () => {
    const before = exported('a', '2026-10-02', days, { reach: 1000, reactions: 12 });
    expect(codes([before, exported('a', '2026-11-02', days, { reach: 940, reactions: 8 })])).toEqual([]);
  });
});

describe('normal wobble', () => {
  /** A fixed sequence of numbers between 0 and 1: the same on every machine. */
  function chance(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
  }

  it('raises next to no alarm in a hundred made-up towns', () => {
    const months = monthsBetween('2025-10', '2026-10');
    const alarms = Array.from({ length: 100 }, (_, seed) => {
      const luck = chance(seed * 7919 + 1);
      const towns = ['fb', 'ig', 'li'].flatMap((channel) => {
        const usual = 5 + 25 * luck();
        return months.map((month) => {
          const { start, end } = zone.monthRange(month);
          const count = Math.max(1, Math.round(usual + (luck() + luck() + luck() - 1.5) * 2 * Math.sqrt(usual)));
          const days = Array.from({ length: count }, () => start + luck() * (end - start)).sort((a, b) => a - b);
          return exportedAt(channel, at(`${addMonths(month, 1)}-02`), days, luck);
        });
      });
      return codes(towns);
    }).flat();
    // Days drawn by chance raise what they look like, seldom: an export cut short (300 ends of exports), days that none covers (3,600).
    expect(alarms.filter((code) => !/^(?:partial|gap)/u.test(code))).toEqual([]);
    expect(alarms.filter((code) => code.startsWith('partial')).length).toBeLessThan(300 * 0.05);
    expect(alarms.filter((code) => code.startsWith('gap')).length).toBeLessThan(3600 * 0.005);
  });

  function exportedAt(channel: string, measured: number, moments: readonly number[], luck: () => number): ReadExport {
    const posts = new PostsBuilder(moments.length);
    const place = posts.channel('x', channel, channel);
    for (const moment of moments) {
      const row = posts.add({ channel: place, id: String(moment), publishedAt: moment, kind: 'text', text: '', permalink: '' });
      posts.set('reach', row, Math.round(100 * (1 + luck())));
    }
    return { importer: 'x/content', posts: posts.finish(measured) };
  }
});
