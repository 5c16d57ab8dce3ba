import type { Kind } from '../../src/core/model/kind.ts';
import { KINDS } from '../../src/core/model/kind.ts';
import type { Metric } from '../../src/core/model/metric.ts';
import { METRICS } from '../../src/core/model/metric.ts';
import type { NoteCode } from '../../src/core/model/note.ts';
import type { Channel } from '../../src/core/model/platform.ts';
import { monthInAmsterdam } from './clock.ts';

/** What the generator knows of one post it wrote: an absent metric is unknown. */
interface Truth {
  readonly moment: number;
  readonly kind: Kind;
  readonly metrics: Partial<Record<Metric, number>>;
}

export interface ExpectedFile {
  readonly name: string;
  readonly importer: string;
  readonly headerLanguage: string;
  readonly channel: Channel;
  readonly notes: Partial<Record<NoteCode, number>>;
  readonly truths: readonly Truth[];
}

/** One export as it would be downloaded, and the summary beside it. */
export interface SampleFile {
  readonly name: string;
  readonly input: string | Uint8Array;
  readonly expected: string;
}

/** Adds one to a count. */
function tally(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** The summary beside a sample file, to be reviewed by a person and compared with what an importer makes of the file. */
export function expectation({ name, importer, headerLanguage, channel, notes, truths }: ExpectedFile): string {
  const moments = truths.map(({ moment }) => moment).sort((a, b) => a - b);
  const kinds: Record<string, number> = {};
  const perMonth: Record<string, number> = {};
  for (const kind of KINDS) for (const truth of truths) if (truth.kind === kind) tally(kinds, kind);
  for (const moment of moments) tally(perMonth, monthInAmsterdam(moment));
  const metrics: Record<string, { known: number; sum: number }> = {};
  for (const metric of METRICS) {
    const values = truths.flatMap((truth) => truth.metrics[metric] ?? []);
    if (values.length > 0) metrics[metric] = { known: values.length, sum: values.reduce((sum, value) => sum + value, 0) };
  }
  const summary = {
    name,
    importer,
    headerLanguage,
    posts: truths.length,
    from: new Date(moments[0] as number).toISOString(),
    to: new Date(moments.at(-1) as number).toISOString(),
    channels: [{ ...channel, posts: truths.length }],
    metrics,
    kinds,
    perMonth,
    notes,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
