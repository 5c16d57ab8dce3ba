import * as v from 'valibot';
import { CAUSES } from '../model/workspace.ts';
import * as f from './fact-schemas.ts';

const MOST_SLIDES = 500;
const MOST_POINTS = 5000;

const base = {
  id: f.name,
  title: v.nullable(f.text),
  notes: v.pipe(v.string(), v.maxLength(20_000)),
  hidden: v.boolean(),
  starred: v.boolean(),
  month: v.union([f.month, f.year]),
  texts: v.pipe(
    v.record(f.name, f.text),
    v.check((texts) => Object.keys(texts).length <= 200),
  ),
  pictures: f.listOf(f.picture, 2),
};

const step = v.strictObject({
  id: f.name,
  does: v.picklist(['keep', 'change', 'stop']),
  text: f.text,
  who: f.name,
  by: v.union([v.literal(''), f.day]),
  about: v.nullable(
    v.strictObject({
      group: v.picklist(['format', 'kind', 'topic']),
      level: f.name,
      goal: f.goal,
      channelKey: v.nullable(f.name),
    }),
  ),
});

const stepState = v.strictObject({
  step,
  done: v.nullable(v.picklist(['done', 'partly', 'not'])),
  since: v.nullable(
    v.strictObject({
      posts: f.count,
      before: f.count,
      word: v.picklist(['better', 'worse', 'same', 'too-early']),
      ratio: v.nullable(f.positive),
      low: v.nullable(f.positive),
      high: v.nullable(f.positive),
    }),
  ),
});

const ranked = {
  goal: f.goal,
  answer: f.answer,
  channel: v.nullable(f.channel),
  ranking: v.picklist(['times', 'plain']),
  cards: f.listOf(f.card, 20),
  compared: f.count,
  young: f.count,
  duty: f.count,
};

const differs = <In extends string, Value extends v.GenericSchema>(place: In, value: Value) =>
  v.strictObject({ in: v.literal(place), weak: value, better: value });

const difference = v.variant('in', [
  differs('format', f.name),
  differs('length', f.count),
  v.strictObject({ in: v.picklist(['question', 'link', 'emoji']), weak: v.boolean(), better: v.boolean() }),
  differs('hashtags', f.count),
  differs('weekday', v.pipe(f.count, v.minValue(1), v.maxValue(7))),
  differs('hour', v.pipe(f.count, v.maxValue(23))),
]);

const teamGoal = v.strictObject({
  id: f.name,
  name: f.name,
  goal: f.goal,
  channelKey: v.nullable(f.name),
  target: f.positive,
  from: f.day,
  to: f.day,
});

const cost = v.strictObject({
  hours: f.positive,
  perHour: f.positive,
  budget: f.positive,
  currency: v.picklist(['EUR', 'DKK', 'GBP']),
  total: f.positive,
  clicks: v.nullable(f.positive),
  channels: f.listOf(f.channel, 200),
});

const wallNote = v.strictObject({
  id: f.name,
  text: f.text,
  platform: f.platform,
  day: v.union([v.literal(''), f.day]),
  after: f.text,
});

const yearFacts = v.strictObject({
  year: f.year,
  months: f.listOf(f.month, 12),
  posts: f.count,
  channels: f.listOf(f.channel, 200),
  promises: f.count,
  helped: f.count,
});

const slide = v.variant('kind', [
  v.strictObject({
    ...base,
    kind: v.literal('guess'),
    goal: f.goal,
    answer: f.answer,
    channel: f.channel,
    cards: v.strictTuple([f.card, f.card]),
    winner: v.picklist([0, 1]),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('month'),
    goals: f.listOf(f.monthlyGoal, 10),
    channels: f.listOf(f.channel, 200),
    posts: f.count,
    measuredOn: f.day,
  }),
  v.strictObject({
    ...base,
    kind: v.literal('promises'),
    promisedIn: f.month,
    steps: f.listOf(stepState, 20),
    year: v.exactOptional(yearFacts),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('channels'),
    rows: f.listOf(v.strictObject({ channel: f.channel, trend: f.trend }), 1000),
  }),
  v.strictObject({ ...base, kind: v.picklist(['best', 'least']), ...ranked }),
  v.strictObject({
    ...base,
    kind: v.literal('shared'),
    goal: f.goal,
    best: f.count,
    rows: f.listOf(v.strictObject({ finding: f.finding, channel: v.nullable(f.channel), posts: f.count }), 100),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('alternative'),
    goal: f.goal,
    answer: f.answer,
    channel: f.channel,
    weak: f.card,
    example: v.nullable(f.card),
    rewritten: f.text,
    causes: f.listOf(v.picklist(CAUSES), CAUSES.length),
    because: f.text,
    differences: f.listOf(difference, 20),
    expected: v.nullable(v.strictObject({ low: f.positive, high: f.positive, posts: f.count })),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('formats'),
    channel: f.channel,
    goal: f.goal,
    answer: f.answer,
    posts: f.count,
    tagged: f.count,
    from: v.nullable(f.day),
    to: v.nullable(f.day),
    boostUnknown: v.boolean(),
    rows: f.listOf(f.finding),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('corners'),
    points: f.listOf(
      v.strictObject({ post: f.post, channel: f.channel, reach: f.positive, reactions: f.positive, named: v.boolean() }),
      MOST_POINTS,
    ),
    without: f.count,
  }),
  v.strictObject({ ...base, kind: v.literal('wall'), wall: f.listOf(wallNote, 20) }),
  v.strictObject({
    ...base,
    kind: v.literal('brought'),
    goals: f.listOf(
      v.strictObject({
        goal: teamGoal,
        answer: v.nullable(f.answer),
        stands: v.nullable(f.positive),
        expected: f.positive,
      }),
      50,
    ),
    cost: v.nullable(cost),
  }),
  v.strictObject({ ...base, kind: v.literal('plan'), steps: f.listOf(step, 20) }),
  v.strictObject({
    ...base,
    kind: v.literal('send-in'),
    examples: f.listOf(v.strictObject({ format: f.name, card: f.card }), 50),
  }),
  v.strictObject({ ...base, kind: v.literal('free'), year: v.exactOptional(yearFacts) }),
  v.strictObject({
    ...base,
    kind: v.literal('appendix'),
    page: f.count,
    pages: f.count,
    channel: f.channel,
    metrics: f.metrics,
    posts: f.listOf(f.post, 100),
  }),
]);

/**
 * A deck that passed the gate: nothing hidden, nothing named as left out. That it and the `Slide` union cannot part is a type test in
 * `edition.test.ts`.
 */
export const deckSchema = v.strictObject({
  version: v.literal(2),
  month: f.month,
  year: v.exactOptional(f.year),
  zone: f.zone,
  today: f.day,
  theme: f.theme,
  frozenOn: v.nullable(f.day),
  slides: f.listOf(slide, MOST_SLIDES),
  leftOut: f.listOf(v.strictObject({ kind: v.picklist(['guess']), needs: v.picklist(['numbers']) }), 0),
});
