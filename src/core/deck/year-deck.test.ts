import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../base/calendar.ts';
import { Tagging } from '../formats/tagging.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import { NO_TAGS } from '../model/tags.ts';
import type { PlannedStep } from '../model/workspace.ts';
import { NO_EDITS, NO_SETTINGS } from '../model/workspace.ts';
import { buildReport } from '../report/build-report.ts';
import type { StepState } from '../report/deck-facts.ts';
import { NO_FACTS } from '../report/deck-facts.ts';
import type { YearMonth } from './year-deck.ts';
import { yearDeck } from './year-deck.ts';

const zone = new Zone('Europe/Amsterdam');

/** A post every second day for a year, each seen 99 times but for these: so times the usual is (seen + 1) / 100. */
const SEEN: ReadonlyMap<string, number> = new Map([
  ['2026-08-10', 299],
  ['2026-09-09', 999],
  ['2026-09-21', 199],
  ['2026-10-05', 499],
]);

const posts = (() => {
  const builder = new PostsBuilder(200);
  const channel = builder.channel('facebook', 'stad', 'Stad');
  for (let i = 0; i < 181; i++) {
    const publishedAt = Date.UTC(2025, 10, 5, 10) + i * 2 * DAY;
    const day = zone.dayOf(publishedAt);
    const row = builder.add({
      channel,
      id: day,
      publishedAt,
      kind: 'photo',
      text: `Bericht van ${day}`,
      permalink: '',
      boost: 0,
    });
    builder.set('reach', row, SEEN.get(day) ?? 99);
  }
  return builder.finish(Date.UTC(2026, 11, 1));
})();
const tags = new Tagging(posts, NO_TAGS, zone);

function frozen(month: string, frozenOn: string, steps: readonly StepState[] = []): YearMonth {
  const report = buildReport({ posts, tags, marks: new Map(), month, zone, today: frozenOn });
  const promises = steps.length === 0 ? null : { month: '2026-07', steps };
  return {
    edition: { version: 1, month, frozenOn, report, facts: { ...NO_FACTS, promises }, team: NO_SETTINGS },
    edits: NO_EDITS,
  };
}

const about: PlannedStep['about'] = { group: 'kind', level: 'photo', goal: 'reach', channelKey: null };
type Word = NonNullable<StepState['since']>['word'];
const state = (id: string, word: Word | null, ratio: number | null = null): StepState => ({
  step: { id, does: 'keep', text: id, who: '', by: '', about: word === null ? null : about },
  done: null,
  since: word === null ? null : { posts: 9, before: 40, word, ratio, low: ratio, high: ratio },
});

const AUGUST = frozen('2026-08', '2026-09-02', [state('a', 'better', 1.4), state('b', 'too-early'), state('c', null)]);
const SEPTEMBER = frozen('2026-09', '2026-12-03', [state('d', 'same', 1), state('e', 'better', 2)]);
const OCTOBER = frozen('2026-10', '2026-11-02', [state('f', 'worse', 0.5)]);
const of = (edits = NO_EDITS) => yearDeck([AUGUST, SEPTEMBER, OCTOBER], edits, NO_SETTINGS);

describe('the year’s review', () => {
  it('begins with what it stands on', () => {
    const [first] = of().slides;
    expect(first).toMatchObject({
      id: 'year',
      kind: 'free',
      starred: true,
      year: {
        year: '2026',
        months: ['2026-08', '2026-09', '2026-10'],
        // 31, 30 and 31 days, a post every second one: from 2 August, 1 September and 1 October on.
        posts: 15 + 15 + 16,
        channels: [{ platform: 'facebook', id: 'stad', name: 'Stad' }],
        promises: 4,
        helped: 2,
      },
    });
  });

  it('names the best of the whole year, as times the usual', () => {
    const best = of().slides.find(({ id }) => id === 'best-reach');
    if (best?.kind !== 'best') throw new Error('no best slide');
    expect(best.cards.map(({ post, times, value }) => [post.key, times?.toFixed(6), value])).toEqual([
      ['facebook:stad:2026-09-09', '10.000000', 999],
      ['facebook:stad:2026-10-05', '5.000000', 499],
      ['facebook:stad:2026-08-10', '3.000000', 299],
    ]);
    expect(best.compared).toBe(46);
    expect(best.channel).toEqual({ platform: 'facebook', id: 'stad', name: 'Stad' });
  });

  it('shows three promises whose posts tell something: what went better first', () => {
    const promises = of().slides.find(({ kind }) => kind === 'promises');
    if (promises?.kind !== 'promises') throw new Error('no promises');
    expect(promises.steps.map(({ step }) => step.id)).toEqual(['e', 'a', 'f']);
    expect(promises.year).toMatchObject({ promises: 4, helped: 2 });
  });

  it('counts no promise that was not kept, in the editor’s word of that month', () => {
    const said = { ...SEPTEMBER, edits: { ...NO_EDITS, done: { e: 'not', d: 'done' } as const } };
    const { slides } = yearDeck([AUGUST, said], NO_EDITS, NO_SETTINGS);
    expect(slides[0]).toMatchObject({ year: { promises: 2, helped: 1 } });
  });

  it('takes the channels of the newest month, and is frozen on the last day on which one was', () => {
    const deck = of();
    expect(deck).toMatchObject({ month: '2026-10', year: '2026', frozenOn: '2026-12-03', leftOut: [] });
    const channels = deck.slides.find(({ kind }) => kind === 'channels');
    if (channels?.kind !== 'channels') throw new Error('no channels');
    expect(channels.rows[0]?.trend.months.at(-1)?.month).toBe('2026-10');
    expect(channels.month).toBe('2026-10');
    expect(deck.slides[0]?.month).toBe('2026');
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
  });

  it('takes the editor’s words, order and own slides like any deck', () => {
    const { slides } = of({
      ...NO_EDITS,
      titles: { year: 'Wat een jaar' },
      hidden: ['channels'],
      stars: { year: false },
      order: ['best-reach', 'year'],
      added: [{ id: 'own-1', of: null }],
    });
    expect(
      slides.filter(({ id }) => id === 'best-reach' || id === 'year').map(({ id, title, starred }) => [id, title, starred]),
    ).toEqual([
      ['best-reach', null, false],
      ['year', 'Wat een jaar', false],
    ]);
    expect(slides.find(({ id }) => id === 'channels')?.hidden).toBe(true);
    expect(slides.some(({ id }) => id === 'own-1')).toBe(true);
  });
});
