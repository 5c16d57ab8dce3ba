import type { PostKey, PostMarks } from '../../core/model/workspace.ts';
import type { MarksOfPost } from '../../worker/questions.ts';

/** Whether a post was boosted; `unknown`: asked, and nobody knows. */
export type BoostAnswer = NonNullable<PostMarks['boosted']>;

export const BOOST_ANSWERS: readonly BoostAnswer[] = [true, false, 'unknown'];

/** What has to be kept so that what was answered `before` becomes what is answered `after`; null where nothing is said any more. */
export function asMarks(
  before: ReadonlyMap<PostKey, BoostAnswer>,
  after: ReadonlyMap<PostKey, BoostAnswer>,
): readonly MarksOfPost[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): MarksOfPost[] => {
    const boosted = after.get(key);
    if (boosted === before.get(key)) return [];
    return [[key, boosted === undefined ? null : { boosted, why: '' }]];
  });
}
