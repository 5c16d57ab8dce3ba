import type { BroughtSlide, PlanSlide, PromisesSlide, Slide, WallSlide } from '../../src/core/deck/slide.ts';
import type { Channel, Platform } from '../../src/core/model/platform.ts';
import type { PlannedStep, WallNote } from '../../src/core/model/workspace.ts';
import type { GoalProgress, StepState } from '../../src/core/report/deck-facts.ts';

// What the team promised, plans, heard back and reached: slides that hold the words of people.
const base = { title: null, notes: '', hidden: false, starred: false, texts: {}, pictures: [], month: '2026-10' } as const;
const facebook: Channel = { platform: 'facebook', id: '100064467291406', name: 'Gemeente Voorbeeld' };
const linkedin: Channel = { platform: 'linkedin', id: 'gemeente-voorbeeld', name: 'Gemeente Voorbeeld' };

const HOSTILE = '</script><img src=x onerror=alert(1)>\u2028<!-- </style> " onload="x" & {{x}} $& $1';
const LONG_WORD = 'Gemeinderatssitzungsprotokollveröffentlichungsverpflichtungsverordnung'.repeat(2);
const SIXTY_WORDS = 'We kijken bij elke post eerst of er een vraag aan de buurt in past, '
  .repeat(4)
  .concat('en wie hem beantwoordt. 👩‍👩‍👧‍👦');
const LONG_NOTE = `🎉 ${'Wat een geweldige actie in onze straat, de kinderen praten nergens anders meer over. '.repeat(8)}`;

function step(id: string, does: PlannedStep['does'], text: string, who = '', by = '', level = 'Vraag van de week'): PlannedStep {
  return { id, does, text, who, by, about: { group: 'format', level, goal: 'clicks', channelKey: null } };
}

const ask = step('1', 'keep', 'Elke week één vraag aan de buurt op Facebook.', 'Anna en team Groen', '2026-11-30');
const cards = step('2', 'change', 'Persberichten worden een kort verhaal met één foto van een mens.', 'Redactie', '2026-11-16');
const flyers = step('3', 'stop', 'Flyers als afbeelding plaatsen.', '', '');

const since = (word: NonNullable<StepState['since']>['word'], posts: number, ratio: number | null, low: number, high: number) =>
  ({ posts, before: 24, word, ratio, low: ratio === null ? null : low, high: ratio === null ? null : high }) as const;

function promises(steps: readonly StepState[], id = 'promises'): PromisesSlide {
  return { ...base, id, kind: 'promises', promisedIn: '2026-09', steps };
}

function plan(steps: readonly PlannedStep[], id = 'plan'): PlanSlide {
  return { ...base, id, kind: 'plan', starred: true, steps };
}

function note(id: number, platform: Platform, day: string, text: string, after = ''): WallNote {
  return { id: String(id), text, platform, day, after };
}

function wall(notes: readonly WallNote[], id = 'wall'): WallSlide {
  return { ...base, id, kind: 'wall', wall: notes };
}

const notes = [
  note(
    1,
    'facebook',
    '2026-10-14',
    'Eindelijk een gemeente die gewoon antwoord geeft. Dank voor de snelle reactie over onze lantaarnpaal!',
  ),
  note(2, 'instagram', '2026-10-19', 'Tegel eruit, zonnebloem erin. De kinderen staan elke ochtend te kijken.'),
  note(3, 'linkedin', '2026-10-24', 'Dit filmpje laat ik morgen in de klas zien. Wat een baan.'),
  note(
    4,
    'facebook',
    '2026-10-23',
    'Ik wist niet dat jullie om vijf uur al rijden. Vanaf nu mopper ik niet meer over gladde stoepen.',
  ),
  note(
    5,
    'facebook',
    '2026-10-15',
    'Kan dit ook bij ons in Overveld? Dan doen wij met de hele straat mee.',
    'Doorgezet naar team Groen, 11 straten aangemeld.',
  ),
];

function goal(id: string, name: string, target: number, stands: number | null, expected: number): GoalProgress {
  return {
    goal: { id, name, goal: 'clicks', channelKey: null, target, from: '2026-01-01', to: '2026-12-31' },
    answer: stands === null ? null : { goal: 'clicks', metrics: ['linkClicks'], per: null },
    stands,
    expected,
  };
}

function brought(goals: readonly GoalProgress[], cost: BroughtSlide['cost'], id = 'brought'): BroughtSlide {
  return { ...base, id, kind: 'brought', starred: true, goals, cost };
}

const cost = {
  hours: 52,
  perHour: 55,
  budget: 400,
  currency: 'EUR',
  total: 3260,
  clicks: 1772,
  channels: [facebook, linkedin],
} as const;

export const usualMeeting: readonly Slide[] = [
  promises([
    { step: ask, done: 'done', since: since('better', 8, 1.6, 1.1, 2.3) },
    { step: cards, done: 'partly', since: since('too-early', 2, null, 0, 0) },
    { step: flyers, done: 'not', since: null },
  ]),
  wall(notes),
  brought(
    [
      goal('1', 'Meer bezoek aan de afvalkalender', 20_000, 17_240, 16_658),
      goal('2', 'Vacatures: naar de werkenbij-site', 6000, 3120, 4998),
      goal('3', 'Inschrijvingen nieuwsbrief', 900, 931, 750),
    ],
    cost,
  ),
  plan([ask, cards, flyers]),
];

export const fewMeeting: readonly Slide[] = [
  promises([{ step: flyers, done: null, since: since('too-early', 0, null, 0, 0) }]),
  promises([], 'promises-none'),
  wall(notes.slice(1, 2)),
  wall(notes.slice(0, 2), 'wall-two'),
  wall([{ ...notes[2], id: '9', day: '', platform: 'other' } as WallNote, ...notes.slice(0, 3)], 'wall-four'),
  wall([], 'wall-none'),
  brought([goal('1', 'Nog geen getal', 500, null, 416.6)], null),
  brought([], { ...cost, hours: 0, budget: 75.5, total: 75.5, clicks: null, channels: [], currency: 'DKK' }, 'brought-cost'),
  brought([], null, 'brought-none'),
  plan([ask]),
  plan([ask, flyers], 'plan-two'),
  plan([], 'plan-none'),
];

export const extremeMeeting: readonly Slide[] = [
  promises([
    {
      step: step('1', 'keep', SIXTY_WORDS, `${LONG_WORD} en de hele redactie`, '2026-11-30'),
      done: 'partly',
      since: since('worse', 123_456, 0.01, 0, 0.4),
    },
    { step: step('2', 'change', LONG_WORD.repeat(3)), done: null, since: since('same', 9, 1.02, 0.6, 900) },
    {
      step: {
        ...step('3', 'stop', HOSTILE, '👩‍👩‍👧‍👦'.repeat(60)),
        about: { group: 'kind', level: 'photo', goal: 'rate', channelKey: null },
      },
      done: 'done',
      since: since('better', 1, 128, 20, 900),
    },
    { step: ask, done: 'done', since: null },
  ]),
  {
    ...wall(
      [LONG_NOTE, HOSTILE, LONG_WORD.repeat(4), '👩‍👩‍👧‍👦'.repeat(90), LONG_NOTE.repeat(3), SIXTY_WORDS, 'Een zevende.'].map(
        (text, at) => note(at, 'instagram', '2026-10-01', text, at % 2 === 0 ? SIXTY_WORDS : ''),
      ),
    ),
    texts: { 'note-1': `${HOSTILE} ${HOSTILE}` },
  },
  wall([note(1, 'facebook', '2026-10-14', LONG_NOTE.repeat(4)), note(2, 'x', '2026-10-14', 'Kort.', LONG_WORD)], 'wall-two'),
  brought(
    [
      goal('1', LONG_WORD, 987_654_321, 987_654_321_000, 1),
      goal('2', HOSTILE, 1, 0, 1),
      goal('3', '👩‍👩‍👧‍👦'.repeat(40), 123_456_789, null, 123_456_789),
      goal('4', 'Nul', 0, 0, 0),
      goal('5', 'Past er niet bij', 10, 5, 5),
    ],
    { ...cost, hours: 98_765.5, perHour: 1234.56, budget: 987_654_321.12, total: 1_109_585_812.8, clicks: 3, currency: 'DKK' },
  ),
  plan([
    step('1', 'keep', SIXTY_WORDS, SIXTY_WORDS, '2026-12-07'),
    step('2', 'change', LONG_WORD.repeat(4), LONG_WORD),
    step('3', 'stop', `${HOSTILE} ${SIXTY_WORDS.repeat(3)}`, '👩‍👩‍👧‍👦'.repeat(60)),
  ]),
];
