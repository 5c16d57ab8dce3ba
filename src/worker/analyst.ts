import type { MonthKey } from '../core/base/calendar.ts';
import { Zone } from '../core/base/calendar.ts';
import { editedDeck, proposeDeck } from '../core/deck/build-deck.ts';
import type { Deck } from '../core/deck/slide.ts';
import { formatOf, postKeys } from '../core/formats/format-of.ts';
import type { Calendar } from '../core/gaps/calendar.ts';
import { calendarOf } from '../core/gaps/calendar.ts';
import { compareExports } from '../core/gaps/compare-exports.ts';
import type { FromExports, Missing } from '../core/gaps/missing.ts';
import { missingOf } from '../core/gaps/missing.ts';
import type { ColumnMapping } from '../core/importers/mapped/column-mapping.ts';
import type { MappingPreview } from '../core/importers/mapped/preview.ts';
import { readKnown } from '../core/importers/mapped/unknown-table.ts';
import type { FileReading, FileToRead } from '../core/importers/read-file.ts';
import type { CommentsByPost } from '../core/merge/comments-of-post.ts';
import { commentsByPost, commentsOfPost } from '../core/merge/comments-of-post.ts';
import { historyOf } from '../core/merge/history.ts';
import { changeBy, mergePosts, NO_POSTS } from '../core/merge/merge.ts';
import { packedComments } from '../core/model/comment-columns.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { packed, postAt } from '../core/model/post-columns.ts';
import type { DeckEdits, Format, PostKey } from '../core/model/workspace.ts';
import { isKind, NO_EDITS } from '../core/model/workspace.ts';
import { isYoung } from '../core/rank/rank.ts';
import type { ReportInput } from '../core/report/build-report.ts';
import { buildBoard, buildReport } from '../core/report/build-report.ts';
import type { MonthBoard, Report } from '../core/report/report.ts';
import { postproofCsv } from '../export/csv/postproof-csv.ts';
import type { AskedTable } from './asked-tables.ts';
import { AskedTables } from './asked-tables.ts';
import { outcomeOf } from './file-outcome.ts';
import type { KeptFile, Store } from './kept-file.ts';
import type { Analyst, AnsweredTable, DroppedFile, FileOutcome, KeptMapping, OnStep, Overview, PostDetail } from './questions.ts';
import { shownComments } from './shown-comments.ts';
import { suggestedMonth } from './suggested-month.ts';

const DEFAULT_ZONE = 'Europe/Amsterdam';

/** What the analyst needs of the world around it. */
export interface AnalystTools {
  readonly store: Store;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** SHA-256, hexadecimal. */
  readonly digest: (bytes: Uint8Array) => Promise<string>;
}

/**
 * Holds all posts, in columns, and answers the page's questions. What it is told it keeps first and then knows: when keeping
 * fails, nothing has changed.
 */
export class PostAnalyst implements Analyst {
  private readonly tools: AnalystTools;
  private files: KeptFile[] = [];
  private formats = new Map<PostKey, Format>();
  private decks = new Map<MonthKey, DeckEdits>();
  private mappings = new Map<string, KeptMapping>();
  private readonly asked = new AskedTables();
  private zone = new Zone(DEFAULT_ZONE);
  private posts: PostColumns = NO_POSTS;
  private rows: Map<PostKey, number> | null = null;
  private comments: CommentsByPost | null = null;
  private fromExports: readonly FromExports[] | null = null;
  private loaded: Promise<void>;

  constructor(tools: AnalystTools) {
    this.tools = tools;
    this.loaded = this.load();
    // The first question hears of it; nobody else has to.
    this.loaded.catch(() => undefined);
  }

  /** Takes over what another tab has kept meanwhile. */
  async reload(): Promise<void> {
    this.loaded = this.load();
    await this.loaded;
  }

  private async load(): Promise<void> {
    const kept = await this.tools.store.load();
    this.files = [...kept.files];
    this.formats = new Map(kept.formats);
    this.decks = new Map(kept.decks);
    this.mappings = new Map(kept.mappings);
    this.zone = new Zone(kept.zone ?? DEFAULT_ZONE);
    this.merge();
  }

  private merge(): void {
    this.know(mergePosts(this.files.flatMap((file) => file.posts)));
  }

  private know(posts: PostColumns): void {
    this.posts = posts;
    this.comments = null;
    this.rows = null;
    this.fromExports = null;
  }

  async overview(): Promise<Overview> {
    await this.loaded;
    const calendar = calendarOf(this.posts, this.zone);
    const months = calendar.months.filter((_, place) =>
      calendar.channels.some((channel) => (channel.months[place]?.posts ?? 0) > 0),
    );
    return {
      posts: this.posts.count,
      calendar,
      missing: this.missing(calendar),
      months,
      suggestedMonth: suggestedMonth(this.posts, months, this.zone),
      imports: this.files.map((file) => file.kept),
      mappings: [...this.mappings.values()].sort((a, b) => a.savedAt - b.savedAt),
      ownFormats: [...new Set([...this.formats.values()].filter((format) => !isKind(format)))].sort(),
      zone: this.zone.name,
    };
  }

  private missing(calendar: Calendar): Missing[] {
    const { posts, zone } = this;
    this.fromExports ??= compareExports(
      this.files.flatMap((file) => file.posts.map((read) => ({ importer: file.kept.outcome.importer ?? '', posts: read }))),
      zone,
    );
    return missingOf({ posts, calendar, fromExports: this.fromExports, zone, thisMonth: zone.monthOf(this.tools.now()) });
  }

  async importFile(file: DroppedFile, step: OnStep): Promise<FileOutcome> {
    await this.loaded;
    step('recognising');
    const bytes = new Uint8Array(file.bytes);
    const id = await this.tools.digest(bytes);
    const dropped: FileToRead = { name: file.name, bytes, lastModified: file.lastModified };
    const mappings = [...this.mappings.values()].map(({ mapping }) => mapping);
    const onRead = (read: number, of: number, rows: number) => step('reading', { bytes: read, of, rows });
    const outcome = await this.keep(id, dropped, await readKnown(dropped, mappings, this.zone, onRead), step);
    if (outcome.outcome !== 'ask') return outcome;
    return { ...outcome, ...(await this.asked.add(id, dropped, this.zone)) };
  }

  /** Keeps what was read from a file, and what the editor said about its table, where there is any. */
  private async keep(
    id: string,
    file: FileToRead,
    reading: FileReading,
    step: OnStep,
    mapping?: KeptMapping,
  ): Promise<FileOutcome> {
    const { bytes } = file;
    const again = this.files.some(({ kept }) => kept.id === id);
    step('posts');
    const files = reading.outcome === 'posts' ? reading.posts.map(packed) : [];
    const comments = reading.outcome === 'comments' ? reading.comments.map(packedComments) : [];
    const imported = mergePosts(files);
    const isKept = (imported.count > 0 || comments.some(({ count }) => count > 0)) && !again;
    const after = isKept ? mergePosts([...this.files.flatMap((kept) => kept.posts), ...files]) : this.posts;
    const change = changeBy(this.posts, after, imported);
    const outcome = outcomeOf(file.name, bytes.length, reading, imported, change, again, after);
    if (!isKept) return outcome;
    step('saving');
    const importedAt = this.tools.now();
    const kept: KeptFile = { kept: { id, importedAt, outcome }, posts: files, comments };
    // A file of comments holds the names of those who wrote them: what is shown of it is kept, and the file is not.
    await this.tools.store.addFile(kept, comments.length > 0 ? null : bytes, mapping);
    if (mapping !== undefined) this.mappings.set(mapping.mapping.shape, mapping);
    this.files.push(kept);
    this.know(after);
    return outcome;
  }

  async askedTable(id: string): Promise<AskedTable | null> {
    return this.asked.table(id);
  }

  async previewMapping(id: string, mapping: ColumnMapping): Promise<MappingPreview | null> {
    await this.loaded;
    return this.asked.preview(id, mapping, this.zone);
  }

  async importMapped(id: string, said: ColumnMapping): Promise<readonly AnsweredTable[]> {
    await this.loaded;
    const answered: AnsweredTable[] = [];
    for (const { asked, file, reading, mapping } of await this.asked.answer(id, said, this.zone)) {
      const saved: KeptMapping = { mapping, file: file.name, savedAt: this.tools.now() };
      const outcome = await this.keep(asked, file, reading, () => undefined, saved);
      if (outcome.posts > 0) this.asked.drop(asked);
      answered.push({ asked, outcome });
    }
    return answered;
  }

  async dismissTable(id: string): Promise<void> {
    this.asked.drop(id);
  }

  async forgetMapping(shape: string): Promise<void> {
    await this.loaded;
    await this.tools.store.removeMapping(shape);
    this.mappings.delete(shape);
  }

  async removeImport(id: string): Promise<void> {
    await this.loaded;
    await this.tools.store.removeFile(id);
    this.files = this.files.filter((file) => file.kept.id !== id);
    this.merge();
  }

  async board(month: MonthKey): Promise<MonthBoard> {
    await this.loaded;
    return buildBoard(this.about(month));
  }

  async report(month: MonthKey): Promise<Report> {
    await this.loaded;
    return buildReport(this.about(month));
  }

  private about(month: MonthKey): ReportInput {
    const { posts, formats, zone } = this;
    return { posts, formats, month, zone, today: zone.dayOf(this.tools.now()) };
  }

  async deck(month: MonthKey): Promise<Deck> {
    return editedDeck(proposeDeck(await this.report(month)), this.decks.get(month) ?? NO_EDITS);
  }

  async deckEdits(month: MonthKey): Promise<DeckEdits> {
    await this.loaded;
    return this.decks.get(month) ?? NO_EDITS;
  }

  async saveDeckEdits(month: MonthKey, edits: DeckEdits): Promise<void> {
    await this.loaded;
    await this.tools.store.saveDeck(month, edits);
    this.decks.set(month, edits);
  }

  async post(key: PostKey): Promise<PostDetail | null> {
    await this.loaded;
    const { posts, formats, zone } = this;
    const keyOf = postKeys(posts);
    this.rows ??= new Map(Array.from({ length: posts.count }, (_, row) => [keyOf(row), row]));
    const row = this.rows.get(key);
    if (row === undefined) return null;
    const post = postAt(posts, row);
    this.comments ??= commentsByPost(this.files.flatMap((file) => file.comments));
    return {
      key,
      post,
      comments: shownComments(commentsOfPost(post, this.comments)),
      format: formatOf(posts, row, formats, keyOf),
      formatBy: formats.has(key) ? 'editor' : 'platform',
      publishedAt: Number.isNaN(post.publishedAt) ? '' : zone.isoOf(post.publishedAt),
      young: isYoung(posts, row),
      history: historyOf(
        this.files.flatMap((file) => file.posts),
        post.channel,
        post.id,
      ),
    };
  }

  async setFormat(key: PostKey, format: Format | null): Promise<void> {
    await this.loaded;
    await this.tools.store.saveFormat(key, format);
    if (format === null) this.formats.delete(key);
    else this.formats.set(key, format);
  }

  async setZone(name: string): Promise<void> {
    await this.loaded;
    const zone = new Zone(name);
    await this.tools.store.saveZone(name);
    this.zone = zone;
    this.fromExports = null;
  }

  async postsCsv(): Promise<string> {
    await this.loaded;
    const { posts, formats } = this;
    const keyOf = postKeys(posts);
    return postproofCsv(posts, (row) => formatOf(posts, row, formats, keyOf));
  }

  async eraseEverything(): Promise<void> {
    await this.loaded;
    await this.tools.store.erase();
    this.files = [];
    this.formats.clear();
    this.decks.clear();
    this.mappings.clear();
    this.asked.clear();
    this.zone = new Zone(DEFAULT_ZONE);
    this.merge();
  }
}
