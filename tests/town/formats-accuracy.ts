import { readFileSync } from 'node:fs';
import { Zone } from '../../src/core/base/calendar.ts';
import { postFacts } from '../../src/core/formats/rule-fits.ts';
import type { Example } from '../../src/core/formats/suggest.ts';
import { FormatSuggester, featuresOf } from '../../src/core/formats/suggest.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import { textAt } from '../../src/core/model/text-column.ts';
import { planStories } from './stories.ts';

const SAMPLES = new URL('../../sample-data/', import.meta.url);
const LEARNED_MONTHS = 12;

interface KnownPost extends Example {
  /** 0 is October 2025, the first of the town's thirteen months. */
  readonly month: number;
}

/** The town's posts with the sort of story that they tell: the truth, as a perfect editor would have tagged it. */
async function knownPosts(): Promise<KnownPost[]> {
  const zone = new Zone('Europe/Amsterdam');
  const town = JSON.parse(readFileSync(new URL('town.json', SAMPLES), 'utf8')) as {
    path: string;
    name: string;
    exportedAt: string;
  }[];
  const readings = await Promise.all(
    town.map(({ path, name, exportedAt }) =>
      readFile({ name, bytes: new Uint8Array(readFileSync(new URL(path, SAMPLES))), lastModified: Date.parse(exportedAt) }, zone),
    ),
  );
  const posts = mergePosts(readings.flatMap((reading) => (reading.outcome === 'posts' ? reading.posts : [])));
  const months = planStories();
  const known: KnownPost[] = [];
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    const [year, month] = zone.monthOf(at).split('-').map(Number) as [number, number];
    const index = (year - 2025) * 12 + month - 10;
    const text = textAt(posts.text, row);
    const story = months[index]?.find((told) => text.includes(told.text.slice(0, 30)));
    if (story !== undefined) known.push({ month: index, format: story.sort, features: featuresOf(postFacts(posts, row, zone)) });
  }
  return known;
}

export interface Accuracy {
  readonly learned: number;
  readonly asked: number;
  /** How many of those asked were right at once, and among the first three. */
  readonly first: number;
  readonly amongThree: number;
}

/** Learns from the first twelve months and is asked about the thirteenth. */
export async function accuracyOnTown(): Promise<Accuracy> {
  const posts = await knownPosts();
  const learned = posts.filter(({ month }) => month < LEARNED_MONTHS);
  const asked = posts.filter(({ month }) => month === LEARNED_MONTHS);
  const suggester = new FormatSuggester(learned);
  const suggestions = asked.map(({ features, format }) => suggester.suggest(features).findIndex((one) => one.format === format));
  return {
    learned: learned.length,
    asked: asked.length,
    first: suggestions.filter((place) => place === 0).length,
    amongThree: suggestions.filter((place) => place >= 0).length,
  };
}
