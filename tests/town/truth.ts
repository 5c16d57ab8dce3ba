import type { Sort } from './story.ts';

/**
 * The truth planted in the town: what a good analysis has to find again, and what it must not. Each count is the channel's
 * middle value × the effects below × chance (log-normal around 1; small counts Poisson), and × growth for young posts.
 *
 * | channel   | what                          | effect                                                        |
 * |-----------|-------------------------------|---------------------------------------------------------------|
 * | Facebook  | Vraag van de week, from May   | × 2.2 clicks and reactions, × 3 comments, × 1.6 reach         |
 * | Facebook  | press release                 | × 0.4 on all                                                  |
 * | Facebook  | behind the scenes             | × 1.5 on all                                                  |
 * | Facebook  | all posts since May 2026      | clicks grow: × 1.05 in May, 0.04 more each month              |
 * | Facebook  | one post, September 2026      | boosted: reach × 18, clicks as usual; the export does not say |
 * | Instagram | carousel                      | × 1.6 saves and reactions                                     |
 * | Instagram | reel                          | × 1.8 reach                                                   |
 * | Instagram | one reel, June 2026           | viral: × 14 on all                                            |
 * | LinkedIn  | vacancy                       | × 0.7 on all                                                  |
 * | LinkedIn  | employee portrait             | × 1.7 on all                                                  |
 * | X         | crisis update                 | × 2.5 on all                                                  |
 * | all       | 27–31 October 2026            | too young: counted for some days only, see `grown`            |
 * | Danish FB | question                      | × 1.9 clicks and reactions, × 3 comments, × 1.4 reach         |
 * | Danish FB | behind the scenes             | × 1.5 on all                                                  |
 * | Danish FB | news of the board             | × 0.4 on all                                                  |
 *
 * Nothing else differs: not the hour, the weekday, the length, an emoji, a hashtag, nor any sort that is not named.
 */
export interface Effect {
  readonly reach: number;
  readonly clicks: number;
  readonly reactions: number;
  readonly comments: number;
  readonly saves: number;
}

const NONE: Effect = { reach: 1, clicks: 1, reactions: 1, comments: 1, saves: 1 };

export function onAll(factor: number): Effect {
  return { reach: factor, clicks: factor, reactions: factor, comments: factor, saves: factor };
}

const FACEBOOK: Partial<Record<Sort, Effect>> = {
  question: { ...NONE, reach: 1.6, clicks: 2.2, reactions: 2.2, comments: 3 },
  press: onAll(0.4),
  backstage: onAll(1.5),
};
const LINKEDIN: Partial<Record<Sort, Effect>> = { vacancy: onAll(0.7), portrait: onAll(1.7) };
const X: Partial<Record<Sort, Effect>> = { crisis: onAll(2.5) };
const DANISH: Readonly<Record<string, Effect>> = {
  question: { ...NONE, reach: 1.4, clicks: 1.9, reactions: 1.9, comments: 3 },
  backstage: onAll(1.5),
  news: onAll(0.4),
};

export function facebookEffect(sort: Sort): Effect {
  return FACEBOOK[sort] ?? NONE;
}

/** `month`: 0 is October 2025. */
export function facebookClickGrowth(month: number): number {
  return month < 7 ? 1 : 1.05 + 0.04 * (month - 7);
}

export const BOOSTED_REACH = 18;
export const VIRAL = 14;

export function instagramEffect(kind: string): Effect {
  if (kind === 'carousel') return { ...NONE, saves: 1.6, reactions: 1.6 };
  return kind === 'reel' ? { ...NONE, reach: 1.8 } : NONE;
}

export function linkedinEffect(sort: Sort): Effect {
  return LINKEDIN[sort] ?? NONE;
}

export function xEffect(sort: Sort): Effect {
  return X[sort] ?? NONE;
}

export function danishEffect(sort: string): Effect {
  return DANISH[sort] ?? NONE;
}

/** The part of its final count that a post has after so many days: 0.49 after two, 0.74 after four, all after two weeks. */
export function grown(days: number): number {
  return days > 14 ? 1 : 1 - Math.exp(-days / 3);
}
