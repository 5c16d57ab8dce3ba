import type { Kind } from '../../src/core/model/kind.ts';
import { KINDS } from '../../src/core/model/kind.ts';
import type { Metric } from '../../src/core/model/metric.ts';
import { METRICS } from '../../src/core/model/metric.ts';
import type { NoteCode } from '../../src/core/model/note.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import type { Chance } from '../town/random.ts';
import { DAY, inEurope } from './clock.ts';
import type { TextLanguage } from './texts.ts';
import { TEXTS } from './texts.ts';

/** What the maker knows of one post it wrote. A metric that is not there is unknown. */
export interface Truth {
  readonly channel: Channel;
  /** Milliseconds since 1970 UTC; NaN where the file gives no day. */
  readonly moment: number;
  readonly kind: Kind;
  readonly metrics: Readonly<Partial<Record<Metric, number>>>;
}

/** One made-up export: its folder, its bytes, and what is in it. */
export interface Sample {
  /** `facebook/content/en-2024-06` */
  readonly folder: string;
  readonly extension: 'csv' | 'xls' | 'xlsx' | 'zip';
  readonly bytes: Uint8Array;
  /** As the platform would name the download. */
  readonly name: string;
  readonly importer: string;
  /** undefined: nobody has seen a file of this language, whichever the importer takes it for. */
  readonly headerLanguage?: string | null;
  readonly notes?: Partial<Record<NoteCode, number>>;
  /** In the order of the file. */
  readonly truths: readonly Truth[];
  /** Rows below the headers of the tables that hold posts; as many as posts and rows put aside where nothing is said. */
  readonly rows?: number;
  /** Why a row is not one post. */
  readonly rowsAre?: string;
  /** Why this file cannot be read with its columns in another order. */
  readonly columnsStay?: string;
  /** Rows at the top that are part of the header. */
  readonly rowsStay?: number;
  /** What the editor has to say of dates that can be read in two ways. */
  readonly unclearDates?: 'month-first';
}

export interface Planned {
  readonly moment: number;
  readonly text: string;
  readonly place: number;
}

/** `count` moments, whole minutes, over the days from `from` on; the first one while it is still yesterday in California. */
export function plan(luck: Chance, language: TextLanguage, from: string, count: number, days = 28): Planned[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: count }, (_, place) => {
    const day = start + Math.floor((place * days) / count) * DAY;
    const minutes = place === 0 ? 6 * 60 + 20 : luck.whole(7 * 60, 19 * 60);
    const texts = TEXTS[language];
    return { moment: day + minutes * 60_000, text: texts[place % texts.length] as string, place };
  });
}

/** The moments of posts with the summary that a person can check, as JSON. */
export function expectationOf(sample: Sample): string {
  const { truths } = sample;
  const dated = truths.map(({ moment }) => moment).filter((moment) => !Number.isNaN(moment));
  const aside = Object.entries(sample.notes ?? {}).reduce((sum, [code, count]) => sum + (ASIDE.has(code) ? count : 0), 0);
  return `${JSON.stringify(
    {
      name: sample.name,
      importer: sample.importer,
      headerLanguage: sample.headerLanguage,
      posts: truths.length,
      from: new Date(Math.min(...dated)).toISOString(),
      to: new Date(Math.max(...dated)).toISOString(),
      channels: channelsOf(truths),
      metrics: metricsOf(truths),
      kinds: countsOf(KINDS.flatMap((kind) => truths.filter((truth) => truth.kind === kind).map(() => kind))),
      perMonth: countsOf([...dated].sort((a, b) => a - b).map((moment) => inEurope(moment).slice(0, 7))),
      notes: sample.notes ?? {},
      rows: sample.rows ?? truths.length + aside,
      rowsAre: sample.rowsAre,
      unclearDates: sample.unclearDates,
      columnsStay: sample.columnsStay,
      rowsStay: sample.rowsStay,
    },
    null,
    2,
  )}\n`;
}

// What puts a row aside, as the contract of a file's notes has it: written out, so that the sum is the maker's own.
const ASIDE: ReadonlySet<string> = new Set([
  'totals-row',
  'notice-row',
  'ghost-row',
  'description-row',
  'repeated-header',
  'no-id',
  'no-date',
  'duplicate-row',
  'id-damaged',
]);

function countsOf(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function channelsOf(truths: readonly Truth[]): (Channel & { posts: number })[] {
  const channels = new Map<string, Channel & { posts: number }>();
  for (const { channel } of truths) {
    const key = `${channel.platform}:${channel.id}`;
    channels.set(key, { ...channel, posts: (channels.get(key)?.posts ?? 0) + 1 });
  }
  return [...channels.values()];
}

function metricsOf(truths: readonly Truth[]): Record<string, { known: number; sum: number }> {
  const metrics: Record<string, { known: number; sum: number }> = {};
  for (const metric of METRICS) {
    const values = truths.flatMap((truth) => truth.metrics[metric] ?? []);
    if (values.length === 0) continue;
    const sum = values.reduce((total, value) => total + value, 0);
    metrics[metric] = { known: values.length, sum: Math.round(sum * 10_000) / 10_000 };
  }
  return metrics;
}
