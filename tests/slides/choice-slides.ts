import type { AlternativeSlide, FreeSlide, GuessSlide, RankedCard, SharedTraitsSlide, Slide } from '../../src/core/deck/slide.ts';
import type { Finding } from '../../src/core/insight/findings.ts';
import type { Picture } from '../../src/core/model/theme.ts';
import { CAUSES } from '../../src/core/model/workspace.ts';
import type { Difference } from '../../src/core/report/deck-facts.ts';

const base = { title: null, notes: '', hidden: false, starred: false, texts: {}, pictures: [], month: '2026-10' } as const;

/** Six by four dots, and two by six. */
const WIDE: Picture = {
  data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAHUlEQVR42mNYfOIIGmLAIvRg+zLvgAgggjOwCAEAHxkqwTT7phwAAAAASUVORK5CYII=',
  width: 600,
  height: 400,
  alt: 'De nieuwe fietsbrug bij zonsopkomst, met twee fietsers',
};
const TALL: Picture = {
  data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAAGCAIAAABmRdhlAAAAF0lEQVR42mPQit0ARAyo1Pu3z4AIlQIAkKQX17sEB5gAAAAASUVORK5CYII=',
  width: 200,
  height: 600,
  alt: 'Schermafdruk van de post op een telefoon',
};

type Pair = readonly [RankedCard, RankedCard];

function guess(cards: Pair, winner: 0 | 1, changes: Partial<GuessSlide> = {}): GuessSlide {
  const [{ answer, channel }] = cards;
  return { ...base, id: 'guess', kind: 'guess', goal: answer.goal, answer, channel, cards, winner, ...changes };
}

function alternative(weak: RankedCard, changes: Partial<AlternativeSlide> = {}): AlternativeSlide {
  const { answer, channel } = weak;
  return {
    ...base,
    id: `alternative-${weak.post.key}`,
    kind: 'alternative',
    goal: answer.goal,
    answer,
    channel,
    weak,
    example: null,
    rewritten: '',
    causes: [],
    because: '',
    differences: [],
    expected: null,
    ...changes,
  };
}

function shared(best: number, rows: SharedTraitsSlide['rows'], id = 'shared'): SharedTraitsSlide {
  return { ...base, id, kind: 'shared', goal: 'clicks', best, rows };
}

function free(id: string, changes: Partial<FreeSlide>): FreeSlide {
  return { ...base, id, kind: 'free', ...changes };
}

const DIFFERENCES: readonly Difference[] = [
  { in: 'format', weak: 'Persbericht', better: 'Vraag van de week' },
  { in: 'question', weak: false, better: true },
  { in: 'length', weak: 1140, better: 212 },
  { in: 'hashtags', weak: 3, better: 0 },
  { in: 'hour', weak: 9, better: 19 },
];
const ALL: readonly Difference[] = [
  { in: 'format', weak: 'link', better: 'video' },
  { in: 'link', weak: true, better: false },
  { in: 'emoji', weak: false, better: true },
  { in: 'weekday', weak: 6, better: 2 },
  { in: 'hashtags', weak: 0, better: 1 },
];
const REWRITTEN = 'Grond over van je verbouwing? Zo weet je in twee minuten of je die mag hergebruiken.\n\nDoe de check.';
const BODY = `We deden een proef met kortere teksten.

- Twee weken lang elke post onder de 200 tekens
- De helft met een vraag, de helft zonder
- Steeds op dinsdag en donderdag om 19 uur

Volgende maand weten we meer. Wie wil meedoen, kan zich nu melden.`;

interface Parts {
  readonly best: readonly [RankedCard, RankedCard, RankedCard];
  readonly least: readonly [RankedCard, RankedCard, RankedCard];
  readonly finding: (level: string, group: Finding['group'], said: 'works' | 'seems', ratio: number) => Finding;
}

/** With reach and reactions beside its clicks, and a long text for the second. */
function counted(card: RankedCard, place: number): RankedCard {
  const metrics = { ...card.post.metrics, reach: 61 * card.value + 60, reactions: Math.round(card.value / 4) };
  const text = place === 1 && card.value < 100 ? `${card.post.text} ${MORE}` : card.post.text;
  return { ...card, post: { ...card.post, metrics, text } };
}
const MORE =
  'In deze editie lees je over het besluit van het college, de planning van het groot onderhoud, de inspraakavond in het dorpshuis en de nieuwe openingstijden van de balie. Kijk op de website voor alle stukken, de bijlagen en de verslagen van eerdere avonden.';

/** Of an ordinary month: guesses, alternatives, traits and own slides with and without pictures. */
export function usualChoices({ finding, ...parts }: Parts): Slide[] {
  const [best, least] = [parts.best.map(counted), parts.least.map(counted)] as unknown as [Parts['best'], Parts['least']];
  return [
    guess([best[0], least[0]], 0),
    guess([least[1], best[1]], 1, { id: 'guess-pictures', pictures: [WIDE, TALL] }),
    shared(5, [
      { finding: finding('Vraag van de week', 'format', 'works', 2.3), channel: best[0].channel, posts: 3 },
      { finding: finding('yes', 'question', 'works', 1.7), channel: null, posts: 4 },
      { finding: finding('17-20', 'daypart', 'seems', 1.4), channel: best[0].channel, posts: 2 },
    ]),
    alternative(least[0], {
      example: best[0],
      differences: DIFFERENCES,
      causes: ['opening', 'jargon'],
      because: 'De link ging naar een pdf van 48 bladzijden.',
      expected: { low: 90, high: 280, posts: 11 },
    }),
    alternative(least[1], {
      id: 'alternative-rewritten',
      example: best[1],
      rewritten: REWRITTEN,
      differences: ALL,
      causes: ['link'],
      expected: { low: 90, high: 280, posts: 11 },
      pictures: [TALL, WIDE],
    }),
    alternative(least[2], { id: 'alternative-own', rewritten: REWRITTEN, expected: { low: 0, high: 14, posts: 8 } }),
    free('free-text', { texts: { body: BODY } }),
    free('free-both', { title: 'De proef met korte teksten loopt goed', texts: { body: BODY }, pictures: [WIDE, TALL] }),
    free('free-pictures', { pictures: [WIDE, TALL] }),
  ];
}

/** Of a team that has just begun: no pattern, no example, no text. */
export function fewChoices({ best, least }: Parts): Slide[] {
  const silent = (card: RankedCard, value: number): RankedCard => ({
    ...card,
    value,
    times: null,
    post: { ...card.post, text: '' },
  });
  return [
    guess([silent(best[0], 3), silent(least[0], 0)], 0),
    shared(5, []),
    shared(1, [], 'shared-one'),
    alternative(silent(least[0], 0), { id: 'alternative-nothing' }),
    alternative(least[1], { id: 'alternative-example', example: silent(best[0], 12), causes: [...CAUSES].slice(0, 1) }),
    alternative(silent(least[2], 0), { id: 'alternative-words', rewritten: 'Kom je bij ons werken?' }),
    free('free-empty', {}),
  ];
}

interface Extremes extends Parts {
  readonly cards: readonly [RankedCard, RankedCard, RankedCard];
  readonly longText: string;
  readonly longWord: string;
  readonly hostile: string;
}

/** All too long, too many, or hostile. */
export function extremeChoices({ cards, longText, longWord, hostile, finding }: Extremes): Slide[] {
  const [a, b, c] = cards;
  const metrics = { linkClicks: 123_456_789, reach: 987_654_321, reactions: 123_456_789, views: 123_456_789 };
  const weak = { ...a, value: 0.2, post: { ...a.post, metrics } };
  return [
    guess([a, b], 0, { title: `${longWord} ${'en nog zestig woorden erbij in een titel '.repeat(9)}` }),
    guess([b, c], 0, { id: 'guess-hostile' }),
    shared(
      5,
      ['Vraag', longWord, hostile, 'Achter de schermen', 'Kaart', 'Vacature', 'Persbericht'].map((level, place) => ({
        finding: finding(level, 'format', place % 2 === 0 ? 'works' : 'seems', 64 / 3 ** place),
        channel: place === 1 ? { platform: 'other' as const, id: 'brief', name: longWord } : null,
        posts: 5 - (place % 4),
      })),
    ),
    alternative(weak, {
      title: `${longWord} ${'en nog zestig woorden erbij in een titel '.repeat(9)}`,
      example: { ...b, value: 123_456_789 },
      rewritten: longText,
      causes: CAUSES,
      because: longText.slice(0, 400),
      differences: [{ in: 'format', weak: longWord, better: hostile }, ...DIFFERENCES.slice(1), ...ALL],
      expected: { low: 12_345_678, high: 123_456_789, posts: 98_765 },
    }),
    alternative(
      { ...c, post: { ...c.post, metrics } },
      { id: 'alternative-hostile', example: b, rewritten: hostile, causes: CAUSES, because: hostile },
    ),
    free('free-long', { title: hostile, texts: { body: `${longText}\n\n- ${longWord}\n- ${hostile}\n- 🎉🎉🎉` } }),
  ];
}
