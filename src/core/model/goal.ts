/**
 * What posts are judged by. The first three are the board's questions: what brought clicks, what reached people, what did they react to.
 * engagement: reactions, comments, shares and saves together; rate: engagement per 1,000 reached.
 */
export const GOALS = ['clicks', 'reach', 'reactions', 'engagement', 'rate'] as const;
export type Goal = (typeof GOALS)[number];

export const MAIN_GOALS = ['clicks', 'reach', 'reactions'] as const satisfies readonly Goal[];

/** Goals of the first family of comparisons; reactions are told already by engagement. */
export const STEERED_BY: ReadonlySet<Goal> = new Set(['clicks', 'reach', 'engagement', 'rate']);
