import { Zone } from '../../src/core/base/calendar.ts';
import type { Importer, Match } from '../../src/core/importers/contract.ts';
import type { UnclearDates } from '../../src/core/importers/unclear-dates.ts';
import type { Metric } from '../../src/core/model/metric.ts';
import type { Post } from '../../src/core/model/post-columns.ts';
import { postAt } from '../../src/core/model/post-columns.ts';
import { PostsBuilder } from '../../src/core/model/posts-builder.ts';
import { textAt } from '../../src/core/model/text-column.ts';
import { labelledRows } from '../../src/core/model/tool-labels.ts';
import type { Table } from '../../src/core/tables/table.ts';

/** What an importer made of a table, in a form to look at. */
export interface TrialReading {
  readonly match: Match;
  readonly posts: readonly Post[];
  /** `id-rebuilt ×2 (row 4: 1.22E+17)`, with the first example. */
  readonly notes: readonly string[];
  /** `122160362925734494: afval, markt` of each post that has labels in its tool. */
  readonly labels: readonly string[];
}

/** Recognises and reads a table as the worker does, for tests; null where the importer does not know it. */
export function trialReading(
  importer: Importer,
  table: Table,
  zone = 'Europe/Amsterdam',
  unclearDates: UnclearDates | null = null,
): TrialReading | null {
  const match = importer.recognise(table);
  if (match === null) return null;
  const builder = new PostsBuilder(table.rows.length);
  importer.read(table, match, builder, { zone: new Zone(zone), measuredAt: null, unclearDates });
  const columns = builder.finish(0);
  const notes = builder.notes().map(({ code, count, examples }) => {
    const [first] = examples;
    return `${code} ×${count} (row ${first?.row ?? '-'}: ${first?.value ?? '-'})`;
  });
  const met = columns.toolLabels ?? { met: [], rows: new Uint32Array(0), labels: new Uint32Array(0) };
  const labels = Array.from(
    labelledRows(met),
    ([row, places]) => `${textAt(columns.id, row)}: ${places.map((place) => met.met[place]?.name).join(', ')}`,
  );
  return { match, labels, posts: Array.from({ length: columns.count }, (_, row) => postAt(columns, row)), notes };
}

/** The sum of a metric over posts that have it. */
export function totalOf(posts: readonly Post[], metric: Metric): number {
  return posts.reduce((sum, post) => sum + (post.metrics[metric] ?? 0), 0);
}

/** A table as if a file of this name held just it. */
export function trialTable(header: readonly string[], rows: readonly (readonly string[])[], file = 'export.csv'): Table {
  return { file, place: null, header, rows, preamble: [], firstRow: 2, remarks: [] };
}
