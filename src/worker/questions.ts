import type { MonthKey } from '../core/base/calendar.ts';
import type { Tagged } from '../core/formats/tagging.ts';
import type { Calendar } from '../core/gaps/calendar.ts';
import type { Missing } from '../core/gaps/missing.ts';
import type { LookAlikeId } from '../core/importers/contract.ts';
import type { ColumnMapping, MissingMeaning } from '../core/importers/mapped/column-mapping.ts';
import type { MappingPreview } from '../core/importers/mapped/preview.ts';
import type { Measurement } from '../core/merge/history.ts';
import type { MetricAccount } from '../core/merge/metric-accounts.ts';
import type { Comment } from '../core/model/comment-columns.ts';
import type { Goal } from '../core/model/goal.ts';
import type { NoteCount } from '../core/model/note.ts';
import type { Channel, Platform } from '../core/model/platform.ts';
import type { Post } from '../core/model/post-columns.ts';
import type { PostTags } from '../core/model/tags.ts';
import type { Format, PostKey, PostMarks, TrendEvent, TryOut } from '../core/model/workspace.ts';
import type { PostInMonth } from '../core/report/build-report.ts';
import type { FindingName, FindingPosts } from '../core/report/finding-posts.ts';
import type { PostQuery } from '../core/report/post-query.ts';
import type { MonthBoard, Report } from '../core/report/report.ts';
import type { TryOutState } from '../core/report/try-outs.ts';
import type { Refusal } from '../core/tables/refusal.ts';
import type { AskedTable } from './asked-tables.ts';
import type { DeckQuestions } from './deck-questions.ts';
import type { ListedPost, ListedPosts, PlaceRange, SameTopics } from './listed-posts.ts';
import type { TagQuestions } from './tag-questions.ts';

/** What came of one dropped file. Facts and counts; the sentence is made in `words`. */
export interface FileOutcome {
  readonly file: string;
  readonly bytes: number;
  readonly outcome: 'posts' | 'comments' | 'refused' | 'ask';
  /** `facebook/content`; null where no importer took it. */
  readonly importer: string | null;
  /** `Buffer`: the tool, or the platform that is none of ours; null for the others, absent in what was kept before it was known. */
  readonly source?: string | null;
  readonly headerLanguage: string | null;
  readonly channels: readonly { readonly channel: Channel; readonly posts: number }[];
  /** Rows that are posts; `added` + `updated` + `unchanged` = `posts`. */
  readonly posts: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Milliseconds since 1970 UTC of the first and last post; null without posts. */
  readonly from: number | null;
  readonly to: number | null;
  /** Rows of the tables that were read: posts, rows put aside, and rows that were joined with another about the same post. */
  readonly rows: number;
  /** The sum of each metric over the posts, beside the one over the file. */
  readonly metrics: readonly MetricAccount[];
  readonly notes: readonly NoteCount[];
  readonly refusal:
    | Refusal
    | { readonly code: 'look-alike'; readonly place: string | null; readonly lookAlike: LookAlikeId }
    | null;
  /** Posts that got their format or topics from the file; absent where it brought nothing new. */
  readonly tagged?: number;
  /** How many labels of the tool its posts have; absent where they have none. */
  readonly labels?: number;
  /** The same bytes were imported before. */
  readonly again: boolean;
  /** Of a file of comments or messages. */
  readonly comments?: CommentCounts;
  /** Of a file that waits for an answer: under which name it waits. */
  readonly asked?: string;
  /** What is asked where it is not what the columns are: its letters or which entry, or two date styles. */
  readonly asks?: 'letters' | 'same-name' | 'dates';
  /** The entry or the sheet that the question is about; absent where it is the whole file. */
  readonly place?: string | null;
  /** Of a table that no importer knows: what it does not hold, so that nobody can point it out either. */
  readonly lacks?: MissingMeaning;
}

/** How many comments a file holds, and what is known of the posts they stand under. */
export interface CommentCounts {
  readonly count: number;
  /** Whose link or id says which post they belong to. */
  readonly tied: number;
  /** Those of them whose post was here when the file was read; null where there were no posts to look among. */
  readonly here: number | null;
  /** Written by the team itself, as far as the file tells. */
  readonly own: number;
  /** Where they were written, in the order of the platforms. */
  readonly platforms: readonly Platform[];
}

/** A kept import, as the list of what is in shows it. */
export interface KeptImport {
  /** SHA-256 of the file's bytes, hexadecimal: tells a file that was read before. */
  readonly id: string;
  readonly importedAt: number;
  readonly outcome: FileOutcome;
  /** What the editor said about it; absent where nothing was asked. */
  readonly said?: ColumnMapping;
  /** The file's own date, milliseconds since 1970 UTC; absent in what was kept before it was known. */
  readonly lastModified?: number | null;
}

/** What the editor said about a table that no importer knows, as it is kept for the next file of that shape. */
export interface KeptMapping {
  readonly mapping: ColumnMapping;
  /** The file that it was said about. */
  readonly file: string;
  readonly savedAt: number;
}

/** What came of a file that waited for its columns to be pointed out. */
export interface AnsweredTable {
  readonly asked: string;
  readonly outcome: FileOutcome;
}

/** What is being done with a file: it is recognised, it is read, its posts are compared with what is there, it is kept. */
export type ImportStep = 'recognising' | 'reading' | 'posts' | 'saving';

/** How far a long file was read. */
export interface HowFar {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

/** Hears what is being done with a file; while a long one is read, how far it is. */
export type OnStep = (step: ImportStep, far?: HowFar) => void;

export interface Overview {
  readonly posts: number;
  readonly calendar: Calendar;
  /** What to look at or download next, most urgent first. */
  readonly missing: readonly Missing[];
  /** Months that have posts, newest last. The newest complete month is the one to open. */
  readonly months: readonly MonthKey[];
  /** Months whose numbers are frozen, oldest first; they can be shown without any import. */
  readonly frozen: readonly MonthKey[];
  readonly suggestedMonth: MonthKey | null;
  readonly imports: readonly KeptImport[];
  /** Tables that the editor pointed out. */
  readonly mappings: readonly KeptMapping[];
  readonly zone: string;
}

export interface PostDetail extends PostInMonth {
  readonly key: PostKey;
  readonly post: Post;
  /** The name of the team's format; of a post without one its kind. */
  readonly format: Format;
  readonly tagged: Tagged;
  /** What the editor said about its kind, format and topics; null: nothing. */
  readonly said: PostTags | null;
  /** What the editor said about its place in the rankings; null: nothing. */
  readonly marks: PostMarks | null;
  /** ISO with zone; '' of a post without a date. */
  readonly publishedAt: string;
  readonly young: boolean;
  /** What people wrote under it, oldest first: the latest few, and how many there are in all. */
  readonly comments: { readonly count: number; readonly shown: readonly Pick<Comment, 'text' | 'writtenAt'>[] };
  /** Its numbers per export, oldest first. */
  readonly history: readonly Measurement[];
}

/** A post and what is said about it; null: nothing any more. */
export type MarksOfPost = readonly [key: PostKey, marks: PostMarks | null];

export interface DroppedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Milliseconds since 1970 UTC: the file's own date, which for a download is the moment of the export. */
  readonly lastModified: number;
}

/**
 * What the page can ask the analyst. Each is one message there and one answer back; answers are small.
 * Failures come as a rejected promise with an Error whose `message` is one of `FailureCode`.
 */
export interface Analyst extends TagQuestions, DeckQuestions {
  overview(): Promise<Overview>;
  importFile(file: DroppedFile, onStep: OnStep): Promise<FileOutcome>;
  removeImport(id: string): Promise<void>;
  /** Opens the questions about a file that is in, to answer them otherwise: then `askedTable` knows its id. False where there are none. */
  askAgain(id: string): Promise<boolean>;
  /** A table that waits for its columns to be pointed out; null where it waits no more. */
  askedTable(id: string): Promise<AskedTable | null>;
  previewMapping(id: string, mapping: ColumnMapping): Promise<MappingPreview | null>;
  /** Imports the table and all that wait with the same header, and remembers the answer. Empty where it waits no more. */
  importMapped(id: string, mapping: ColumnMapping): Promise<readonly AnsweredTable[]>;
  dismissTable(id: string): Promise<void>;
  /** The next file of this shape is asked about again. */
  forgetMapping(shape: string): Promise<void>;
  /** Answers before the findings and trends of the report are worked out. */
  board(month: MonthKey): Promise<MonthBoard>;
  report(month: MonthKey): Promise<Report>;
  /** The posts that a row of the month's findings stands on. */
  findingPosts(month: MonthKey, name: FindingName): Promise<FindingPosts>;
  post(key: PostKey): Promise<PostDetail | null>;
  /** null, or marks that say nothing: nothing is said about the post any more. */
  setMarks(key: PostKey, marks: PostMarks | null): Promise<void>;
  /** The same for many posts at once: all of them or none. */
  setMarksOf(said: readonly MarksOfPost[]): Promise<void>;
  /** Oldest day first. */
  events(): Promise<readonly TrendEvent[]>;
  /** A new one, or one that takes the place of the one with the same id. */
  saveEvent(event: TrendEvent): Promise<void>;
  removeEvent(id: string): Promise<void>;
  /** The first to begin first. */
  tryOuts(): Promise<readonly TryOut[]>;
  /** How each stands on the posts that are known now, in the same order. */
  tryOutStates(): Promise<readonly TryOutState[]>;
  /** A new one, or one that takes the place of the one with the same id. */
  saveTryOut(tryOut: TryOut): Promise<void>;
  removeTryOut(id: string): Promise<void>;
  setZone(zone: string): Promise<void>;
  /** How many posts a query finds; the posts themselves are asked for a screenful at a time. */
  postList(query: PostQuery): Promise<ListedPosts>;
  /** The posts at these places of the list, with times the usual for these goals. */
  postRows(query: PostQuery, range: PlaceRange, goals: readonly Goal[]): Promise<readonly ListedPost[]>;
  /** The posts at these places of list `id`, those with the same topics together; null where the query finds another list by now. */
  postKeysOf(query: PostQuery, id: number, ranges: readonly PlaceRange[]): Promise<readonly SameTopics[] | null>;
  /** All posts, or those that a query finds, as Postproof's own table: what is in the file that the page hands out. */
  postsCsv(query?: PostQuery): Promise<string>;
  eraseEverything(): Promise<void>;
}

export type FailureCode = 'storage-full' | 'storage-blocked' | 'storage-failed' | 'worker-failed' | 'newer-version';
