import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JudgedPost } from './adapter.ts';
import { analyse } from './adapter.ts';

// One brand's page in 2014, public data of Moro, Rita and Vala (2016); it lies beside the project on its makers' machines.
const PAGE = new URL('../../../shared/insight/facebook-metrics-2014.csv', import.meta.url);
const DAY = 86_400_000;

type Row = Readonly<Record<string, string>>;

/** The file has months and no days: the k-th of a month's m posts is put at k / (m + 1) of thirty days into it, oldest first. */
function postsOf(text: string): JudgedPost[] {
  const [header = [], ...lines] = text
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(';'));
  const rows = lines.reverse().map((cells): Row => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
  const perMonth = new Map<string, number>();
  const number = (row: Row, name: string) => (row[name] === '' ? null : Number(row[name]));
  return rows.map((row, place) => {
    const month = row['Post Month'] as string;
    const before = perMonth.get(month) ?? 0;
    perMonth.set(month, before + 1);
    const all = rows.filter((other) => other['Post Month'] === month).length;
    const at = Date.UTC(2014, Number(month) - 1, 1) + ((before + 1) / (all + 1)) * 30 * DAY;
    const reach = number(row, 'Total Reach');
    const [reactions, comments, shares] = [number(row, 'like'), number(row, 'comment'), number(row, 'share')];
    const engagement = (reactions ?? 0) + (comments ?? 0) + (shares ?? 0);
    return {
      id: String(place).padStart(4, '0'),
      channel: 'facebook',
      publishedAt: new Date(at).toISOString(),
      ageH: 1000,
      paid: row.Paid === '' ? null : row.Paid === '1',
      format: row.Type as string,
      tags: [row.Category as string],
      lev: { weekday: row['Post Weekday'] as string, daypart: partOf(Number(row['Post Hour'])) },
      reach,
      reactions,
      comments,
      shares,
      clicks: null,
      engagement,
      rate: reach !== null && reach >= 20 ? (1000 * engagement) / reach : null,
    };
  });
}

function partOf(hour: number): string {
  return ['before 9', '9-12', '12-17', '17-20', 'after 20'][[9, 12, 17, 20].filter((end) => hour >= end).length] as string;
}

describe.runIf(existsSync(PAGE))('a real page of 2014', () => {
  const { findings } = existsSync(PAGE) ? analyse(postsOf(readFileSync(PAGE, 'utf8')), '2014-12-31T12:00:00Z') : { findings: [] };
  const rowOf = (metric: string, group: string, level: string) =>
    findings.find((finding) => finding.metric === metric && finding.group === group && finding.level === level);

  // [measure, group, level, posts, verdict, ratio, low, high]: table 8.10 of the method's evidence. It does not tell which other
  // properties were taken into account, so that the last digit may differ by one.
  const expected = [
    ['reach', 'format', 'Status', 35, 'works', 3.1, 2.5, 3.8],
    ['reach', 'format', 'Link', 16, 'seems', 1.7, 1.1, 2.6],
    ['engagement', 'tag', '3', 112, 'works', 1.9, 1.6, 2.2],
    ['engagement', 'tag', '2', 98, 'unclear', 1.2, 1, 1.5],
  ] as const;
  for (const [metric, group, level, posts, verdict, ratio, lo, hi] of expected) {
    it(`${metric} of ${group} ${level}: ${verdict}, ×${ratio}`, () => {
      const row = rowOf(metric, group, level);
      expect(row).toMatchObject({ verdict, posts });
      const rounded = [row?.ratio, row?.lo, row?.hi].map((value) => Math.round((value ?? 0) * 10));
      [ratio, lo, hi].forEach((told, i) => {
        expect(Math.abs((rounded[i] as number) - told * 10), `${told}`).toBeLessThanOrEqual(1.001);
      });
    });
  }

  it('says nothing of seven videos of which three were not boosted', () => {
    expect(rowOf('reach', 'format', 'Video')).toMatchObject({ verdict: 'too-few', posts: 3 });
  });
});
