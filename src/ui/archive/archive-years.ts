import type { EditionSummary } from '../../worker/deck-questions.ts';

export interface ArchiveYear {
  /** `2026` */
  readonly year: string;
  readonly editions: readonly EditionSummary[];
}

/** Frozen months by their year, in the order in which they come. */
export function archiveYears(editions: readonly EditionSummary[]): ArchiveYear[] {
  const years = new Map<string, EditionSummary[]>();
  for (const edition of editions) {
    const year = edition.month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), edition]);
  }
  return [...years].map(([year, own]) => ({ year, editions: own }));
}
