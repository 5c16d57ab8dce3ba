import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planProposals } from '../../src/core/deck/plan-proposals.ts';
import type { Slide } from '../../src/core/deck/slide.ts';
import { PICTURE_PLACES } from '../../src/core/deck/slide.ts';
import { Tagging } from '../../src/core/formats/tagging.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import { NO_TAGS } from '../../src/core/model/tags.ts';
import type { WallNote } from '../../src/core/model/workspace.ts';
import { buildReport } from '../../src/core/report/build-report.ts';
import { deckFactsOf } from '../../src/core/report/deck-facts-of.ts';
import type { Made } from './made-month.ts';
import { madeDeck, NOTHING_SAID, ZONE } from './made-month.ts';

const SAMPLES = new URL('../../sample-data/', import.meta.url);
const TOWN = JSON.parse(readFileSync(new URL('town.json', SAMPLES), 'utf8')) as {
  path: string;
  name: string;
  exportedAt: string;
}[];
const readings = await Promise.all(
  TOWN.map(({ path, name, exportedAt }) =>
    readFile({ name, bytes: new Uint8Array(readFileSync(new URL(path, SAMPLES))), lastModified: Date.parse(exportedAt) }, ZONE),
  ),
);
const posts = mergePosts(readings.flatMap((reading) => (reading.outcome === 'posts' ? reading.posts : [])));
const tags = new Tagging(posts, NO_TAGS, ZONE);

function townIn(month: string): Made {
  const input = { posts, tags, marks: new Map(), month, zone: ZONE, today: '2026-11-02' };
  const report = buildReport(input);
  const plan = { month: '2026-09', steps: planProposals(report) };
  return { input, report, facts: deckFactsOf(input, report, { ...NOTHING_SAID, plan }) };
}

const NOTE: WallNote = { id: 'n', text: 'Dank jullie wel', platform: 'facebook', day: '2026-10-14', after: '' };

describe('the made-up town', () => {
  const october = townIn('2026-10');

  it('has a slide of every kind in October, when the editor filled in what only people know', () => {
    const cost = { hours: 30, perHour: 45, budget: 250, currency: 'EUR' } as const;
    const plan = planProposals(october.report);
    const deck = madeDeck(october, { wall: [NOTE], cost, plan, added: [{ id: 'own', of: null }] });
    const kinds = new Set(deck.slides.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual((Object.keys(PICTURE_PLACES) as Slide['kind'][]).sort());
    expect(deck.leftOut).toEqual([]);
    // One weak post has only examples that are a little alike: it waits for the editor.
    const hidden = deck.slides.filter((slide) => slide.hidden);
    expect(hidden.map((slide) => (slide.kind === 'alternative' ? slide.example : slide.kind))).toEqual([null]);
  });

  it('sets a riddle about one subject, and finds examples of the same', () => {
    const riddles = october.facts.guesses.map(({ posts: pair }) => pair.map(({ post }) => post.text));
    expect(riddles.some((pair) => pair.every((text) => text.toLowerCase().includes('stroomstoring')))).toBe(true);
    expect(october.facts.weak.filter(({ better }) => better.length > 0).length).toBeGreaterThanOrEqual(3);
  });

  it.each(['2025-11', '2026-02', '2026-05', '2026-08'])('says in %s only what is known then', (month) => {
    const { facts, report } = townIn(month);
    const last = `${month}-31T23:59:59`;
    const named = [
      ...facts.guesses.flatMap((pair) => pair.posts),
      ...facts.weak.flatMap(({ weak, better }) => [weak, ...better.map(({ standing }) => standing)]),
      ...facts.examples.map(({ post }) => post),
    ];
    for (const { post } of named) expect(post.publishedAt <= last).toBe(true);
    // What stands in the lists says of a post what the facts say.
    const least = new Map(
      report.boards.flatMap((board) =>
        board.goals.flatMap(({ goal, least: list }) => list.map((one) => [`${goal} ${one.post}`, one])),
      ),
    );
    for (const { goal, weak } of facts.weak) {
      expect(least.get(`${goal} ${weak.post.key}`)?.times).toBe(weak.times);
      expect(least.get(`${goal} ${weak.post.key}`)?.value).toBe(weak.value);
    }
  });
});
