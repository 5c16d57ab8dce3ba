import type { ColumnMapping, Meaning } from '../../../core/importers/mapped/column-mapping.ts';
import { isMetric } from '../../../core/importers/mapped/column-mapping.ts';
import type { Channel, Platform } from '../../../core/model/platform.ts';
import type { BytesAnswer } from '../../../core/tables/bytes-question.ts';

/** A date in one column and a day in another say the same thing twice. */
const INSTEAD: Partial<Record<Meaning, Meaning>> = { publishedAt: 'day', day: 'publishedAt' };

/**
 * Gives a column its meaning. What only one column can be is taken from the other one that had it; numbers may be several, and are
 * then added up. Another date column has an order of day and month of its own.
 */
export function withMeaning(mapping: ColumnMapping, key: string, meaning: Meaning): ColumnMapping {
  const isAlone = !isMetric(meaning) && meaning !== 'watchTimeHours';
  const others = Object.entries(mapping.columns).filter(
    ([other, meant]) => other !== key && !(isAlone && (meant === meaning || meant === INSTEAD[meaning])),
  );
  const own: [string, Meaning][] = meaning === 'unused' ? [] : [[key, meaning]];
  const columns = Object.fromEntries([...others, ...own]);
  if (dateColumn(columns) === dateColumn(mapping.columns)) return { ...mapping, columns };
  const { unclearDates: _, ...rest } = mapping;
  return { ...rest, columns, dayOrder: null };
}

function dateColumn(columns: ColumnMapping['columns']): string | undefined {
  return Object.entries(columns).find(([, meaning]) => meaning === 'publishedAt' || meaning === 'day')?.[0];
}

/** The mapping with another answer about the file's bytes. */
export function withBytes({ file = {}, ...mapping }: ColumnMapping, part: BytesAnswer): ColumnMapping {
  const { repair, ...answer } = { ...file, ...part };
  return { ...mapping, file: repair === true ? { ...answer, repair } : answer };
}

export function means(mapping: ColumnMapping, ...meanings: readonly Meaning[]): boolean {
  return Object.values(mapping.columns).some((meaning) => meanings.includes(meaning));
}

/** The channel by its name; one that is in already keeps its own number, so that its posts stay together. */
export function withChannel(mapping: ColumnMapping, name: string, known: readonly Channel[]): ColumnMapping {
  const same = known.find((channel) => channel.platform === mapping.platform && channel.name === name.trim());
  return { ...mapping, channelName: name, channelId: same?.id ?? '' };
}

export function withPlatform(mapping: ColumnMapping, platform: Platform | null, known: readonly Channel[]): ColumnMapping {
  return withChannel({ ...mapping, platform }, mapping.channelName, known);
}
