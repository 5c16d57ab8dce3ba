import type { GoalProgress } from '../../core/report/deck-facts.ts';

/** A goal that is passed by more than this ends at the edge, so that the others stay readable. */
const FARTHEST = 1.25;

/** How much of a goal a count is; nothing of a goal that is nothing. */
export function shareOf(count: number, { goal }: GoalProgress): number {
  return goal.target > 0 ? count / goal.target : 0;
}

/** The longest share of a goal that is drawn: the goal itself is always in the picture. */
export function farthestShare(goals: readonly GoalProgress[]): number {
  return Math.min(FARTHEST, Math.max(1, ...goals.map((progress) => shareOf(progress.stands ?? 0, progress))));
}

/** Where a share of a goal ends, in px; the goal itself ends at the same place in all rows. */
export function broughtScale(goals: readonly GoalProgress[], width: number): (share: number) => number {
  const most = farthestShare(goals);
  return (share) => Math.round((Math.min(most, Math.max(0, share)) / most) * width * 10) / 10;
}
