import { compareText } from '../base/text.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS, STEERED_BY } from '../model/goal.ts';
import type { Kind } from '../model/kind.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Answer } from '../rank/answer.ts';
import { answersOf, valuesOf } from '../rank/answer.ts';
import type { Places } from '../rank/places.ts';
import type { ChannelMonth } from '../rank/rank.ts';
import { comparableRows, numbersOf } from '../rank/rank.ts';
import type { ChannelSample, Property } from './sample.ts';
import type { TraitTable } from './traits.ts';
import { TRAIT_GROUPS, TRAITS } from './traits.ts';

/** What is known of the posts beside their columns. */
export interface Tagging {
  readonly kindAt: (row: number) => Kind;
  /** The name of the team's own format; null: none. */
  readonly formatAt: (row: number) => string | null;
  readonly topicsAt: (row: number) => readonly string[];
  readonly traits: TraitTable;
}

/** One channel's posts as they are compared, and how its export answers each goal. */
export interface ChannelFacts {
  readonly sample: ChannelSample;
  readonly answers: ReadonlyMap<Goal, Answer>;
  /** The posts of the sample by row, by time. */
  readonly rows: readonly number[];
}

// More posts of one channel than any team writes in a year: the newest tell as much, and in a fraction of the time.
const MOST_POSTS = 20_000;
// Topics exclude each other where at most one post in ten has several.
const MANY_TOPICS = 0.1;

/**
 * The posts that may be compared, per channel: those of its year and, where given, of the time before. Its answers to the goals are those
 * of the year. Channels without any such post are left out.
 */
export function channelFacts(
  posts: PostColumns,
  places: Places,
  channels: readonly (Pick<ChannelMonth, 'year'> & { readonly before?: readonly number[] })[],
  tagging: Tagging,
): ChannelFacts[] {
  return channels.flatMap(({ year, before = [] }, place) => {
    const rows = comparableRows(posts, places, [...before, ...year]).slice(-MOST_POSTS);
    if (rows.length === 0) return [];
    const answers = new Map<Goal, Answer>();
    for (const [goal, answer] of answersOf(posts, year, GOALS)) if (answer !== null) answers.set(goal, answer);
    const sample: ChannelSample = {
      channel: channelKey(posts.channels[place] as Parameters<typeof channelKey>[0]),
      at: numbersOf(rows, (row) => posts.publishedAt[row] as number),
      week: tagging.traits.weeksOf(rows),
      properties: [
        labelled('kind', true, rows.map(tagging.kindAt)),
        labelled('format', true, rows.map(tagging.formatAt)),
        topics(rows, tagging),
        ...traits(rows, tagging.traits),
      ],
      measures: [...answers].map(([goal, answer]) => ({
        measure: goal,
        goal: STEERED_BY.has(goal),
        values: numbersOf(rows, valuesOf(posts, answer)),
      })),
    };
    return [{ sample, answers, rows }];
  });
}

/** The part of a sample that lies between two moments, without copying it. */
export function between(sample: ChannelSample, from: number, until: number): ChannelSample {
  const { at } = sample;
  let start = 0;
  while (start < at.length && (at[start] as number) < from) start++;
  let end = at.length;
  while (end > start && (at[end - 1] as number) >= until) end--;
  return {
    channel: sample.channel,
    at: at.subarray(start, end),
    week: sample.week.subarray(start, end),
    properties: sample.properties.map((property) => ({
      ...property,
      has: property.has.map((level) => level.subarray(start, end)),
    })),
    measures: sample.measures.map((column) => ({ ...column, values: column.values.subarray(start, end) })),
  };
}

function topics(rows: readonly number[], { topicsAt }: Tagging): Property {
  const labels = rows.map(topicsAt);
  const several = labels.filter(({ length }) => length > 1).length;
  return labelled('topic', several <= MANY_TOPICS * rows.length, labels);
}

function labelled(
  group: 'kind' | 'format' | 'topic',
  exclusive: boolean,
  labels: readonly (string | null | readonly string[])[],
): Property {
  const perLabel = new Map<string, Uint8Array>();
  const give = (label: string, place: number) => {
    let has = perLabel.get(label);
    if (has === undefined) {
      has = new Uint8Array(labels.length);
      perLabel.set(label, has);
    }
    has[place] = 1;
  };
  labels.forEach((own, place) => {
    if (typeof own === 'string') give(own, place);
    else if (own !== null) for (const label of own) give(label, place);
  });
  const levels = [...perLabel.keys()].sort(compareText);
  return { group, primary: true, exclusive, levels, has: levels.map((level) => perLabel.get(level) as Uint8Array) };
}

function traits(rows: readonly number[], table: TraitTable): Property[] {
  return TRAIT_GROUPS.map((group) => {
    const levels: readonly string[] = TRAITS[group];
    const has = levels.map(() => new Uint8Array(rows.length));
    table.column(group, rows).forEach((place, i) => {
      const column = has[place];
      if (column !== undefined) column[i] = 1;
    });
    return { group, primary: false, exclusive: levels.length > 1, levels, has };
  });
}
