/** The three questions of the board: what brought clicks, what reached people, what did they react to. */
export const GOALS = ['clicks', 'reach', 'reactions'] as const;
export type Goal = (typeof GOALS)[number];
