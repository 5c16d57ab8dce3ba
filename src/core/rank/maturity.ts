import { DAY } from '../base/calendar.ts';
import type { Platform } from '../model/platform.ts';

/**
 * How many days a post takes until its numbers are nearly final (90 to 99 in 100 of them; on YouTube 75): a post that was measured
 * earlier is young and is never among the least.
 */
const MATURE_DAYS: Readonly<Partial<Record<Platform, number>>> = {
  x: 2,
  threads: 2,
  bluesky: 2,
  mastodon: 2,
  facebook: 4,
  youtube: 28,
};
const OTHER_DAYS = 7;

/** From which age on a post can be judged, in milliseconds. */
export function matureAge(platform: Platform): number {
  return (MATURE_DAYS[platform] ?? OTHER_DAYS) * DAY;
}

/** `age` in milliseconds, from publishing to measuring. */
export function isMature(platform: Platform, age: number): boolean {
  return age >= matureAge(platform);
}
