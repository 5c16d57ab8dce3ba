import { inAmsterdam } from './clock.ts';
import type { Chance } from './random.ts';
import type { Month, Story } from './stories.ts';
import { MONTHS } from './stories.ts';
import type { Sort } from './story.ts';

/** A story as one channel tells it. */
export interface Telling {
  readonly story: Story;
  readonly month: Month;
  /** Milliseconds since 1970 UTC, a whole minute. */
  readonly moment: number;
}

export interface ChannelPlan {
  /** Posts per month from October 2025; 0 where the channel has no file yet. */
  readonly perMonth: readonly number[];
  /** How many of each sort, at most, in the order in which they are taken. */
  readonly wishes: readonly (readonly [Sort, number])[];
  /** The last day on which the channel posts in October 2026. */
  readonly lastDay: number;
  /** Minutes after the story's own time at which this channel follows. */
  readonly delay: readonly [number, number];
}

export const FACEBOOK_PLAN: ChannelPlan = {
  perMonth: [23, 25, 22, 27, 24, 28, 25, 26, 24, 15, 17, 26, 24],
  wishes: [
    ['question', 5],
    ['press', 5],
    ['backstage', 2],
    ['newsletter', 1],
    ['event', 2],
    ['tips', 1],
    ['roadworks', 2],
    ['vacancy', 1],
    ['crisis', 1],
    ['service', 2],
    ['thanks', 1],
    ['poll', 1],
    ['reshare', 1],
    ['event', 1],
    ['backstage', 1],
    ['tips', 1],
    ['vacancy', 1],
    ['roadworks', 1],
    ['event', 1],
    ['tips', 1],
    ['thanks', 1],
    ['service', 1],
    ['poll', 1],
    ['event', 1],
    ['roadworks', 1],
    ['service', 1],
  ],
  lastDay: 31,
  delay: [0, 0],
};

export const INSTAGRAM_PLAN: ChannelPlan = {
  perMonth: [28, 30, 28, 31, 29, 31, 30, 31, 30, 28, 28, 30, 31],
  wishes: [
    ['scenery', 5],
    ['question', 2],
    ['backstage', 4],
    ['event', 4],
    ['tips', 5],
    ['portrait', 2],
    ['thanks', 2],
    ['poll', 2],
    ['service', 2],
    ['roadworks', 1],
    ['vacancy', 1],
    ['portrait', 1],
    ['service', 2],
    ['event', 1],
    ['scenery', 2],
    ['tips', 1],
    ['service', 1],
    ['roadworks', 2],
  ],
  lastDay: 31,
  delay: [5, 95],
};

export const LINKEDIN_PLAN: ChannelPlan = {
  perMonth: [0, 0, 0, 16, 17, 19, 18, 16, 18, 16, 16, 17, 18],
  wishes: [
    ['portrait', 3],
    ['vacancy', 4],
    ['press', 4],
    ['backstage', 2],
    ['tips', 1],
    ['thanks', 1],
    ['event', 1],
    ['service', 1],
    ['backstage', 1],
    ['event', 1],
    ['tips', 1],
    ['service', 1],
  ],
  lastDay: 31,
  delay: [10, 200],
};

export const X_PLAN: ChannelPlan = {
  perMonth: [18, 20, 15, 19, 16, 17, 15, 14, 15, 13, 13, 14, 13],
  wishes: [
    ['crisis', 3],
    ['press', 4],
    ['roadworks', 3],
    ['newsletter', 1],
    ['question', 1],
    ['service', 2],
    ['event', 2],
    ['tips', 2],
    ['roadworks', 1],
    ['event', 2],
    ['service', 1],
    ['press', 1],
    ['tips', 1],
    ['event', 1],
  ],
  lastDay: 24,
  delay: [2, 25],
};

/** Takes the wished sorts in order until the month has its number of posts. */
function choose(stories: readonly Story[], plan: ChannelPlan, month: Month): Story[] {
  const lastDay = month.index === 12 ? plan.lastDay : month.days;
  const left = stories.filter((story) => story.day <= lastDay);
  const chosen: Story[] = [];
  const wanted = plan.perMonth[month.index] as number;
  for (const [sort, count] of plan.wishes) {
    for (let i = 0; i < count && chosen.length < wanted; i++) {
      const place = left.findIndex((story) => story.sort === sort);
      if (place >= 0) chosen.push(...left.splice(place, 1));
    }
  }
  if (chosen.length < wanted) throw new Error(`too few stories: ${chosen.length} of ${wanted} in month ${month.index}`);
  return chosen;
}

/** What a channel posts, in order of time; no two posts in the same minute. */
export function tell(all: readonly (readonly Story[])[], plan: ChannelPlan, luck: Chance): Telling[] {
  const taken = new Set<number>();
  const tellings = MONTHS.flatMap((month) =>
    choose(all[month.index] as readonly Story[], plan, month).map((story) => {
      const late = Math.min(story.minutes + luck.whole(...plan.delay), 22 * 60 + 50);
      let moment = inAmsterdam(month.year, month.month, story.day, late);
      while (taken.has(moment)) moment += 60_000;
      taken.add(moment);
      return { story, month, moment };
    }),
  );
  return tellings.sort((a, b) => a.moment - b.moment);
}
