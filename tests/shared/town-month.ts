import { readFileSync } from 'node:fs';
import { planProposals } from '../../src/core/deck/plan-proposals.ts';
import { Tagging } from '../../src/core/formats/tagging.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import { NO_TAGS } from '../../src/core/model/tags.ts';
import { buildReport } from '../../src/core/report/build-report.ts';
import { deckFactsOf } from '../../src/core/report/deck-facts-of.ts';
import type { Made } from '../deck/made-month.ts';
import { NOTHING_SAID, ZONE } from '../deck/made-month.ts';

const SAMPLES = new URL('../../sample-data/', import.meta.url);

interface TownFile {
  readonly path: string;
  readonly name: string;
  readonly exportedAt: string;
}

export const TOWN_FILES = JSON.parse(readFileSync(new URL('town.json', SAMPLES), 'utf8')) as readonly TownFile[];

/** October of the made-up town, from its files, with September's plan. */
export async function townOctober(): Promise<Made> {
  const readings = await Promise.all(
    TOWN_FILES.map(({ path, name, exportedAt }) => {
      const bytes = new Uint8Array(readFileSync(new URL(path, SAMPLES)));
      return readFile({ name, bytes, lastModified: Date.parse(exportedAt) }, ZONE);
    }),
  );
  const posts = mergePosts(readings.flatMap((reading) => (reading.outcome === 'posts' ? reading.posts : [])));
  const tags = new Tagging(posts, NO_TAGS, ZONE);
  const input = { posts, tags, marks: new Map(), month: '2026-10', zone: ZONE, today: '2026-11-02' };
  const report = buildReport(input);
  const plan = { month: '2026-09', steps: planProposals(report) };
  return { input, report, facts: deckFactsOf(input, report, { ...NOTHING_SAID, plan }) };
}
