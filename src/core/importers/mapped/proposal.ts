import { headerKey } from '../../base/text.ts';
import type { Metric } from '../../model/metric.ts';
import type { Platform } from '../../model/platform.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { sampleRows, shareThatFits } from '../columns.ts';
import type { DayOrder } from '../day-text.ts';
import { handleInLink, networkNamed, networkOfLink } from '../sprout/network.ts';
import type { DateQuestion } from '../unclear-dates.ts';
import type { Candidate, Looked, Sureness } from './candidate.ts';
import type { ColumnMapping, DecimalSign, Meaning, MissingMeaning } from './column-mapping.ts';
import { columnKeys, emptyMapping, isMetric, shapeOf } from './column-mapping.ts';
import { neverLess, numbersOfColumns, sumAmong, totalOf } from './column-sums.ts';
import type { ColumnValues } from './column-values.ts';
import { areDates, areNumbers, valuesOfColumns } from './column-values.ts';
import { meaningsByShape } from './meaning-by-shape.ts';
import { meaningsByWord } from './meaning-by-word.ts';
import { dayOrderIn, decimalSignIn } from './open-questions.ts';
import { unclearIn } from './settle.ts';

export interface ProposedColumn {
  readonly key: string;
  readonly meaning: Meaning;
  readonly sureness: Sureness;
}

/** What only the editor can say. `example`: a value that can be read in both ways. */
export type OpenQuestion =
  | { readonly is: 'day-order'; readonly example: string; readonly likelier: DayOrder }
  | { readonly is: 'decimal-sign'; readonly example: string; readonly likelier: DecimalSign }
  | { readonly is: 'two-date-styles'; readonly dates: DateQuestion }
  | { readonly is: 'platform' }
  | { readonly is: 'channel' };

export interface MappingProposal {
  readonly mapping: ColumnMapping;
  /** One per column of the table. */
  readonly columns: readonly ProposedColumn[];
  readonly questions: readonly OpenQuestion[];
  /** What the table does not hold at all, so that no answer can make posts of it; null where it can be read. */
  readonly lacks: MissingMeaning | null;
}

/**
 * Proposes what the columns of an unknown table mean: by the shape of their values, by sums, and by their header words in eleven
 * languages. What both leave open becomes a question. `measuredAt`: when the export was made, milliseconds since 1970 UTC.
 */
export function proposeMapping(table: Table, measuredAt: number | null = null): MappingProposal {
  const values = valuesOfColumns(table);
  const numeric = values.flatMap((column, place) => (areNumbers(column) ? [place] : []));
  const rates = values.flatMap((column, place) => (column.shares > 0.5 ? [place] : []));
  const sign = decimalSignIn(table, [...numeric, ...rates]);
  const numbers = numbersOfColumns(table, numeric, sign.answer ?? '.');
  const looked: Looked = { table, values, numbers, platform: platformIn(table, values) };
  const found = withSums(looked, unique(looked, meaningsByShape(looked, meaningsByWord(looked))));
  const placeOf = (meaning: Meaning) => found.findIndex((column) => column.meaning === meaning);
  const column = (meaning: Meaning) => (placeOf(meaning) < 0 ? undefined : placeOf(meaning));
  const order = dayOrderIn(table, column('publishedAt') ?? column('day'), column('permalink'), measuredAt);
  const keys = columnKeys(table.header);
  const columns = found.map(({ meaning, sureness }, place) => ({ key: keys[place] as string, meaning, sureness }));
  const used = columns.filter(({ meaning }) => meaning !== 'unused').map(({ key, meaning }) => [key, meaning] as const);
  const mapping: ColumnMapping = {
    ...emptyMapping(shapeOf(table.header)),
    columns: Object.fromEntries(used),
    dayOrder: order.open ? null : order.answer,
    decimalSign: sign.answer,
    zone: table.header.some((cell) => /\b(?:gmt|utc)\b/u.test(headerKey(cell))) ? 'utc' : 'team',
    platform: looked.platform,
  };
  const unclear = unclearIn(table, mapping);
  const questions: OpenQuestion[] = [
    ...(order.open ? [{ is: 'day-order' as const, example: order.example, likelier: order.answer as DayOrder }] : []),
    ...(unclear === null ? [] : [{ is: 'two-date-styles' as const, dates: unclear }]),
    ...(sign.open ? [{ is: 'decimal-sign' as const, example: sign.example, likelier: sign.answer as DecimalSign }] : []),
    ...(looked.platform === null && column('platform') === undefined ? [{ is: 'platform' as const }] : []),
    ...(saysChannel(table, column) ? [] : [{ is: 'channel' as const }]),
  ];
  return { mapping, columns, questions, lacks: lackIn(values) };
}

function saysChannel(table: Table, column: (meaning: Meaning) => number | undefined): boolean {
  if (column('channelName') !== undefined || column('channelId') !== undefined) return true;
  return (
    shareThatFits(sampleRows(table), column('permalink') ?? -1, (cell) => {
      const network = networkOfLink(cell);
      return network !== null && handleInLink(network, cell) !== '';
    }) > 0.5
  );
}

function lackIn(values: readonly ColumnValues[]): MissingMeaning | null {
  if (!values.some((column) => column.dates >= 0.5)) return 'date';
  return values.some((column) => areNumbers(column) && !areDates(column)) ? null : 'metric';
}

/** The platform of most links, else the one that the file's name or the lines above the table speak of. */
function platformIn(table: Table, values: readonly ColumnValues[]): Platform | null {
  const counts = new Map<Platform, number>();
  for (const [place, column] of values.entries()) {
    if (column.postLinks < 0.5) continue;
    for (const row of sampleRows(table)) {
      const network = networkOfLink(cellOf(row, place));
      if (network !== null) counts.set(network, (counts.get(network) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most !== undefined) return most[0];
  if (values.some((column) => column.networks >= 0.9)) return null;
  // "x.csv" is no name of a network.
  const words = [table.file.replace(/\.\w+$/u, ''), ...table.preamble.slice(0, 3)].filter((text) => text.length > 3);
  return words.map(networkNamed).find((network) => network !== null) ?? null;
}

/** Each fact has one column: the surest, of equals the one whose values suit it better. A metric too, until the editor adds one. */
function unique({ values, numbers }: Looked, candidates: readonly Candidate[]): Candidate[] {
  const ORDER: readonly Sureness[] = ['sure', 'likely', 'guess', 'none'];
  const best = new Map<Meaning, number>();
  const suits = (place: number, meaning: Meaning): number => {
    const column = values[place] as ColumnValues;
    if (meaning === 'text') return column.length + column.sentences * 100;
    if (meaning === 'publishedAt') return column.dates - column.days;
    if (meaning === 'permalink') return column.postLinks;
    return meaning === 'id' ? column.different : 0;
  };
  const isBetter = (place: number, known: number, meaning: Meaning): boolean => {
    if (isMetric(meaning)) return neverLess(numbers, place, known) && !neverLess(numbers, known, place);
    const [one, other] = [place, known].map((at) => ORDER.indexOf((candidates[at] as Candidate).sureness)) as [number, number];
    const difference = suits(place, meaning) - suits(known, meaning);
    return meaning === 'text' || meaning === 'publishedAt' ? difference > 0 : one < other || (one === other && difference > 0);
  };
  for (const [place, { meaning }] of candidates.entries()) {
    const known = best.get(meaning);
    if (known === undefined || isBetter(place, known, meaning)) best.set(meaning, place);
  }
  return candidates.map((candidate, place) =>
    candidate.meaning === 'unused' || best.get(candidate.meaning) === place
      ? candidate
      : { meaning: 'unused', sureness: 'likely' },
  );
}

const PARTS: readonly Metric[] = ['reactions', 'comments', 'shares'];

/** Three nameless columns and their sum are reactions, comments and shares: the most of them reactions, then as platforms order them. */
function withSums({ numbers }: Looked, found: readonly Candidate[]): Candidate[] {
  const nameless = new Map([...numbers].filter(([place]) => found[place]?.sureness === 'none'));
  if (PARTS.some((part) => found.some(({ meaning }) => meaning === part))) return [...found];
  const sum = sumAmong(nameless);
  if (sum === null) return [...found];
  const most = [...sum.parts].sort((a, b) => totalOf(numbers, b) - totalOf(numbers, a))[0] as number;
  const ordered = [most, ...sum.parts.filter((place) => place !== most)];
  return found.map((candidate, place) => {
    const part = PARTS[ordered.indexOf(place)];
    return part === undefined ? candidate : { meaning: part, sureness: 'guess' };
  });
}
