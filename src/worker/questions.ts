import type { MonthKey } from '../core/base/calendar.ts';
import type { Deck } from '../core/deck/slide.ts';
import type { LookAlikeId } from '../core/importers/contract.ts';
import type { NoteCount } from '../core/model/note.ts';
import type { Channel } from '../core/model/platform.ts';
import type { Post } from '../core/model/post-columns.ts';
import type { DeckEdits, Format, PostKey } from '../core/model/workspace.ts';
import type { Report, Scope } from '../core/report/report.ts';
import type { Refusal } from '../core/tables/refusal.ts';

/** What came of one dropped file. Facts and counts; the sentence is made in `words`. */
export interface FileOutcome {
  readonly file: string;
  readonly bytes: number;
  readonly outcome: 'posts' | 'refused' | 'ask';
  /** `facebook/content`; null where no importer took it. */
  readonly importer: string | null;
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
  readonly notes: readonly NoteCount[];
  readonly refusal:
    | Refusal
    | { readonly code: 'look-alike'; readonly place: string | null; readonly lookAlike: LookAlikeId }
    | null;
  /** The same bytes were imported before. */
  readonly again: boolean;
}

/** A kept import, as the list of what is in shows it. */
export interface KeptImport {
  /** SHA-256 of the file's bytes, hexadecimal: tells a file that was read before. */
  readonly id: string;
  readonly importedAt: number;
  readonly outcome: FileOutcome;
}

/** What is being done with a file: it is read, it is recognised, its posts are compared with what is there, it is kept. */
export type ImportStep = 'reading' | 'recognising' | 'posts' | 'saving';

export interface Calendar {
  readonly months: readonly MonthKey[];
  readonly channels: readonly CalendarChannel[];
}

export interface CalendarChannel {
  readonly key: Scope;
  readonly channel: Channel;
  /** One per month of `Calendar.months`. */
  readonly months: readonly CalendarMonth[];
}

export interface CalendarMonth {
  readonly posts: number;
  /** The last day that the export covers, where that is before the month's end (`2026-10-24`): the month is not complete. */
  readonly until: string | null;
}

export interface Overview {
  readonly posts: number;
  readonly calendar: Calendar;
  /** Months that have posts, newest last. The newest complete month is the one to open. */
  readonly months: readonly MonthKey[];
  readonly suggestedMonth: MonthKey | null;
  readonly imports: readonly KeptImport[];
  /** All formats that the team made itself, alphabetical. */
  readonly ownFormats: readonly string[];
  readonly zone: string;
}

export interface PostDetail {
  readonly key: PostKey;
  readonly post: Post;
  readonly format: Format;
  readonly formatBy: 'platform' | 'editor';
  /** ISO with zone; '' of a post without a date. */
  readonly publishedAt: string;
  readonly young: boolean;
}

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
export interface Analyst {
  overview(): Promise<Overview>;
  importFile(file: DroppedFile, onStep: (step: ImportStep) => void): Promise<FileOutcome>;
  removeImport(id: string): Promise<void>;
  report(month: MonthKey): Promise<Report>;
  deck(month: MonthKey): Promise<Deck>;
  post(key: PostKey): Promise<PostDetail | null>;
  /** null: back to what the platform says. */
  setFormat(key: PostKey, format: Format | null): Promise<void>;
  saveDeckEdits(month: MonthKey, edits: DeckEdits): Promise<void>;
  deckEdits(month: MonthKey): Promise<DeckEdits>;
  setZone(zone: string): Promise<void>;
  eraseEverything(): Promise<void>;
}

export type FailureCode = 'storage-full' | 'storage-blocked' | 'storage-failed' | 'worker-failed' | 'newer-version';
