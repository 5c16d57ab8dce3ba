import { DAY } from '../../src/core/base/calendar.ts';
import { KINDS } from '../../src/core/model/kind.ts';
import type { TagBook } from '../../src/core/model/tags.ts';
import { NO_TAGS } from '../../src/core/model/tags.ts';
import type { PlannedStep, PostMarks } from '../../src/core/model/workspace.ts';
import type { Made, MadePost } from './made-month.ts';
import { at, MEASURED, madeMonth, ownWord } from './made-month.ts';

const WORDS = Array.from({ length: 90 }, (_, place) => ownWord(place));
const CHANNELS = ['facebook:town', 'x:town', 'linkedin:town'];
const STEP: PlannedStep = {
  ...{ id: 's', does: 'change', text: 'Anders', who: 'Anna', by: '2026-10-30' },
  about: { group: 'kind', level: 'video', goal: 'reach', channelKey: null },
};

/** Whole numbers below a bound, the same for the same seed. */
export function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Posts of a made-up team by a seed: few words, so that subjects meet; some boosted, young, marked, without a number or a text. */
export function randomMonth(seed: number): Made {
  const chance = chanceOf(seed);
  const one = <Of>(list: readonly Of[]): Of => list[chance(list.length)] as Of;
  const channels = CHANNELS.slice(0, 1 + chance(3));
  const marks: Record<string, PostMarks> = {};
  const given = new Map<string, { format: string }>();
  const first = at(11, 2, 2025);
  const posts = Array.from({ length: 20 + chance(140) }, (_, place): MadePost => {
    const channel = one(channels);
    const key = `${channel}:p${place}`;
    if (chance(12) === 0) marks[key] = { why: '', ...one([{ duty: true }, { leftOut: true }, { boosted: true }] as const) };
    if (chance(5) === 0) given.set(key, { format: one(['a', 'b']) });
    const reach = chance(15) === 0 ? Number.NaN : Math.round(10 ** (1 + chance(300) / 100));
    return {
      ...{ id: `p${place}`, channel, kind: one(KINDS), boosted: chance(10) === 0 },
      at: first + chance(Math.floor((MEASURED - first) / 1000)) * 1000 - (chance(3) === 0 ? 0 : chance(20) * DAY),
      text: chance(20) === 0 ? '' : Array.from({ length: 2 + chance(9) }, () => one(WORDS)).join(' '),
      ...{ reach, reactions: chance(40), linkClicks: chance(4) === 0 ? Number.NaN : chance(90) },
    };
  });
  const format = (id: string) => ({ id, name: `Format ${id}`, colour: 0, description: '', example: null, archived: false });
  const book: TagBook = { ...NO_TAGS, formats: [format('a'), format('b')], given };
  const goals = [
    {
      ...{ id: 'g', name: 'Kliks', channelKey: null },
      goal: 'clicks',
      target: 900,
      from: '2026-01-01',
      to: '2026-12-31',
    } as const,
  ];
  return madeMonth(posts, { plan: { month: '2026-09', steps: [STEP] }, done: {}, goals }, marks, book);
}
