import type { Zone } from '../base/calendar.ts';
import type { Platform } from '../model/platform.ts';
import type { PostsBuilder } from '../model/posts-builder.ts';
import type { Row, Table } from '../tables/table.ts';
import type { SumColumn } from './own-sums.ts';
import type { UnclearDates } from './unclear-dates.ts';

/** What an importer found out while recognising a table, so that reading does not look again. */
export interface Match<Found = unknown> {
  /**
   * sure: shape and words say the same, nobody else's file looks like this. likely: the shape fits; when another importer is
   * sure, that one wins.
   */
  readonly confidence: 'sure' | 'likely';
  /** The language of the header words, `en`, `nl`, `pt` …; null where nobody listed these words and the shape decided. */
  readonly headerLanguage: string | null;
  readonly found: Found;
}

export interface ReadContext {
  /** The team's own time zone: for times in an export that says no other. */
  readonly zone: Zone;
  /** The moment of the export as far as it is known before reading (milliseconds since 1970 UTC), for dates without a year. */
  readonly measuredAt: number | null;
  /** How to read dates whose day and month can be swapped; left out or null: nobody said, and the file is a question. */
  readonly unclearDates?: UnclearDates | null;
}

/**
 * One export of one platform. It recognises its own tables beside the code that reads them; the order in which importers are
 * asked carries no meaning. Every row becomes a post (`posts.add`) or a remark that puts it aside (`posts.note`).
 */
export interface Importer<Found = unknown> {
  /** `facebook/content`: platform and export. */
  readonly id: string;
  /** null: the tool's file holds several platforms. `other`: a platform that is none of ours. */
  readonly platform: Platform | null;
  /** The name of the tool or of the platform that is none of ours, as it writes itself: the same in every language. */
  readonly source?: string;
  readonly recognise: (table: Table) => Match<Found> | null;
  readonly read: (table: Table, match: Match<Found>, posts: PostsBuilder, context: ReadContext) => void;
  /**
   * Which columns make which metric, for the sums over the file beside those over the posts. Left out where columns alone do not say:
   * the table then has no such sums.
   */
  readonly sums?: (match: Match<Found>) => readonly SumColumn[];
  /** How many posts stand in a row of which there are some; left out: one. */
  readonly entriesIn?: (row: Row, match: Match<Found>) => number;
}

/**
 * A table that looks like an export of posts and is none: the account per day, the audience, the totals. Named for what it is,
 * never imported.
 */
export interface LookAlike {
  readonly id: LookAlikeId;
  readonly recognise: (table: Table) => boolean;
}

export const LOOK_ALIKES = [
  'x/account-per-day',
  'x/video-overview',
  'tiktok/account-per-day',
  'tiktok/followers',
  'tiktok/audience',
  'youtube/per-day',
  'youtube/breakdown',
  'linkedin/page-per-day',
  'linkedin/followers',
  'linkedin/visitors',
  'linkedin/competitors',
  'meta/account-per-day',
  'meta/audience',
  'meta/ads-manager',
  'sprout/profiles',
  'hootsuite/account-metrics',
  'fanpagekarma/profiles',
  'metricool/account-per-day',
  'metricool/planner',
  'planner/template',
  'google-analytics',
] as const;
export type LookAlikeId = (typeof LOOK_ALIKES)[number];

/** Keeps the type of what an importer finds between its own two functions, and hides it from everybody else. */
export function defineImporter<Found>(importer: Importer<Found>): Importer {
  return importer as Importer;
}
