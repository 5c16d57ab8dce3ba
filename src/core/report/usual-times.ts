import type { Zone } from '../base/calendar.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { PostColumns } from '../model/post-columns.ts';
import type { Places } from '../rank/places.ts';
import { PLACE } from '../rank/places.ts';
import type { ChannelMonth } from '../rank/rank.ts';
import { rankChannel, rankedRow, YEAR } from '../rank/rank.ts';

/**
 * Times the usual of all posts. Each post is held against the level of its own time, as it stands in the ranking of its month, so that a
 * list of years says of a post what its board says.
 */
export class UsualTimes {
  private readonly posts: PostColumns;
  private readonly places: Places;
  private readonly zone: Zone;
  private known: ReadonlyMap<Goal, Float64Array> | null = null;

  constructor(posts: PostColumns, places: Places, zone: Zone) {
    this.posts = posts;
    this.places = places;
    this.zone = zone;
  }

  /** Per goal, by row; NaN where there is no number or nothing usual. Pauses after each month of a channel. */
  *all(): Generator<void, ReadonlyMap<Goal, Float64Array>> {
    if (this.known !== null) return this.known;
    const all = new Map(GOALS.map((goal) => [goal, new Float64Array(this.posts.count).fill(Number.NaN)]));
    for (const month of channelMonthsOf(this.posts, this.zone)) {
      this.fill(all, month);
      yield;
    }
    this.known = all;
    return all;
  }

  private fill(all: ReadonlyMap<Goal, Float64Array>, channel: ChannelMonth): void {
    const { posts, places } = this;
    // What the editor set apart is in no ranking; it can be held against the usual all the same.
    const apart = channel.month.filter((row) => places.place[row] === PLACE.duty || places.place[row] === PLACE.leftOut);
    for (const [goal, { answer, rows, boosted }] of rankChannel(posts, places, channel)) {
      if (answer === null) continue;
      const others = apart.map((row) => rankedRow(posts, places, channel, answer, row));
      for (const { row, value, times } of [...rows, ...boosted, ...others]) {
        if (times !== null && !Number.isNaN(value)) (all.get(goal) as Float64Array)[row] = times;
      }
    }
  }
}

/** Per channel and month with posts: its rows, and those of the 365 days until its end. Posts without a date are in none. */
function channelMonthsOf(posts: PostColumns, zone: Zone): ChannelMonth[] {
  const at = posts.publishedAt;
  const perChannel = posts.channels.map((): number[] => []);
  for (let row = 0; row < posts.count; row++) {
    if (!Number.isNaN(at[row])) perChannel[posts.channel[row] as number]?.push(row);
  }
  return perChannel.flatMap((rows) => {
    rows.sort((a, b) => (at[a] as number) - (at[b] as number));
    const months: ChannelMonth[] = [];
    let year = 0;
    for (let first = 0; first < rows.length; ) {
      const { end } = zone.monthRange(zone.monthOf(at[rows[first] as number] as number));
      let next = first;
      while (next < rows.length && (at[rows[next] as number] as number) < end) next++;
      while ((at[rows[year] as number] as number) < end - YEAR) year++;
      months.push({ month: rows.slice(first, next), year: rows.slice(year, next) });
      first = next;
    }
    return months;
  });
}
