import { DAY, HOUR } from '../base/calendar.ts';
import { textFacts } from '../formats/condition.ts';
import { TRAITS, traitTableOf } from '../insight/traits.ts';
import { textAt } from '../model/text-column.ts';
import type { Difference } from './deck-facts.ts';
import type { FactWork } from './year-posts.ts';

/** A text is longer from half as long again on, and not by a few words. */
const LONGER = 1.5;
const LONGER_BY = 50;
const MORE_HASHTAGS = 2;
const HOURS_APART = 3;
const HOURS_A_DAY = 24;
const SATURDAY = 6;

/** How a stronger post differs from a weak one in plain facts, in the order in which they are told: only what really differs. */
export function differencesOf(work: FactWork, weak: number, better: number): Difference[] {
  const a = factsOf(work, weak);
  const b = factsOf(work, better);
  const all: (Difference | null)[] = [
    a.format === b.format ? null : { in: 'format', weak: a.format, better: b.format },
    isLonger(a.length, b.length) ? { in: 'length', weak: a.length, better: b.length } : null,
    a.question === b.question ? null : { in: 'question', weak: a.question, better: b.question },
    a.link === b.link ? null : { in: 'link', weak: a.link, better: b.link },
    a.emoji === b.emoji ? null : { in: 'emoji', weak: a.emoji, better: b.emoji },
    Math.abs(a.hashtags - b.hashtags) < MORE_HASHTAGS ? null : { in: 'hashtags', weak: a.hashtags, better: b.hashtags },
    // One working day is much like another.
    a.weekday < SATURDAY === b.weekday < SATURDAY ? null : { in: 'weekday', weak: a.weekday, better: b.weekday },
    hoursApart(a.hour, b.hour) < HOURS_APART ? null : { in: 'hour', weak: a.hour, better: b.hour },
  ];
  return all.filter((difference) => difference !== null);
}

function factsOf({ posts, zone, tags }: FactWork, row: number) {
  const { letters, hashtags } = textFacts(textAt(posts.text, row));
  const traits = traitTableOf(posts, zone).of(row);
  const wall = zone.wallOf(posts.publishedAt[row] as number);
  return {
    format: tags.labelAt(row),
    length: letters,
    hashtags: hashtags.length,
    question: TRAITS.question[traits.question] === 'yes',
    link: TRAITS.link[traits.link] === 'yes',
    emoji: TRAITS.emoji[traits.emoji] === 'yes',
    weekday: traits.weekday + 1,
    hour: posts.dayOnly[row] === 1 ? Number.NaN : Math.floor((wall % DAY) / HOUR),
  };
}

function isLonger(a: number, b: number): boolean {
  return Math.max(a, b) >= LONGER * Math.min(a, b) && Math.abs(a - b) >= LONGER_BY;
}

/** On a clock that goes round; 0 where an hour is not known. */
function hoursApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Number.isNaN(apart) ? 0 : Math.min(apart, HOURS_A_DAY - apart);
}
