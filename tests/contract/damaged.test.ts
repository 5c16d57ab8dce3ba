import { expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { deckOf } from '../../src/core/deck/deck-of.ts';
import { Tagging } from '../../src/core/formats/tagging.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { NO_TAGS } from '../../src/core/model/tags.ts';
import { NO_EDITS, NO_SETTINGS } from '../../src/core/model/workspace.ts';
import { buildReport } from '../../src/core/report/build-report.ts';
import { deckFactsOf } from '../../src/core/report/deck-facts-of.ts';
import { outcomeSentence } from '../../src/words/files.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { outcomeOf, postsOf } from '../../src/worker/file-outcome.ts';
import { samples } from './samples.ts';

const zone = new Zone('Europe/Amsterdam');

/** A repeatable chance (a linear congruential generator, Numerical Recipes' constants). */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Damage = (bytes: Uint8Array, chance: (below: number) => number) => Uint8Array;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'bytes changed': (bytes, chance) => {
    const changed = bytes.slice();
    for (let times = chance(20); times >= 0; times--) changed[chance(changed.length)] = chance(256);
    return changed;
  },
  'cut off': (bytes, chance) => bytes.slice(0, chance(bytes.length)),
  'a piece missing': (bytes, chance) => {
    const start = chance(bytes.length);
    const end = start + chance(3000);
    return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(end)]);
  },
  'lines turned': (bytes) => new TextEncoder().encode(new TextDecoder().decode(bytes).split('\n').reverse().join('\n')),
  'another delimiter': (bytes) => new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(',', ';')),
};

const small = samples().filter(({ bytes }) => bytes.length < 130_000);

it.each(Object.entries(DAMAGES))('damaged files are read or refused in a sentence, never a crash: %s', async (_, damage) => {
  for (let seed = 1; seed <= 40; seed++) {
    const chance = chanceOf(seed);
    const { expected, bytes } = small[chance(small.length)] as (typeof small)[number];
    const damaged = damage(bytes, chance);
    const reading = await readFile({ name: expected.name, bytes: damaged, lastModified: null }, zone);
    const posts = postsOf(reading);
    const outcome = outcomeOf(expected.name, damaged.length, reading, posts);
    for (const language of LANGUAGES) {
      expect(outcomeSentence(outcome, language, zone.name)).not.toMatch(/undefined|NaN|Invalid|\[object/u);
    }
    if (outcome.to === null) continue;
    const month = zone.monthOf(outcome.to);
    const input = { posts, tags: new Tagging(posts, NO_TAGS, zone), marks: new Map(), month, zone, today: '2026-11-02' };
    const report = buildReport(input);
    const facts = deckFactsOf(input, report, { plan: null, done: {}, goals: [] });
    const deck = deckOf({ report, facts, edits: NO_EDITS, team: NO_SETTINGS });
    expect(deck.slides.length).toBeGreaterThan(0);
  }
});
