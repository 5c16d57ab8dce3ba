import type { MonthKey } from '../core/base/calendar.ts';
import { Zone } from '../core/base/calendar.ts';
import { editedDeck, proposeDeck } from '../core/deck/build-deck.ts';
import type { Deck } from '../core/deck/slide.ts';
import { formatOf, postKeys } from '../core/formats/format-of.ts';
import { readFile } from '../core/importers/read-file.ts';
import { changeBy, mergePosts, NO_POSTS } from '../core/merge/merge.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { packed, postAt } from '../core/model/post-columns.ts';
import type { DeckEdits, Format, PostKey } from '../core/model/workspace.ts';
import { isKind, NO_EDITS } from '../core/model/workspace.ts';
import { isYoung } from '../core/rank/rank.ts';
import { buildReport } from '../core/report/build-report.ts';
import type { Report } from '../core/report/report.ts';
import { calendarOf } from './calendar.ts';
import { outcomeOf } from './file-outcome.ts';
import type { KeptFile, Store } from './kept-file.ts';
import type { Analyst, DroppedFile, FileOutcome, ImportStep, Overview, PostDetail } from './questions.ts';

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
  private zone = new Zone(DEFAULT_ZONE);
  private posts: PostColumns = NO_POSTS;
  private rows: Map<PostKey, number> | null = null;
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
    this.zone = new Zone(kept.zone ?? DEFAULT_ZONE);
    this.merge();
  }

  private merge(): void {
    this.know(mergePosts(this.files.flatMap((file) => file.posts)));
  }

  private know(posts: PostColumns): void {
    this.posts = posts;
    this.rows = null;
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
      months,
      suggestedMonth: this.suggestedMonth(months),
      imports: this.files.map((file) => file.kept),
      ownFormats: [...new Set([...this.formats.values()].filter((format) => !isKind(format)))].sort(),
      zone: this.zone.name,
    };
  }

  // The newest month that was over when it was measured; in the first days of a month people talk about the one before.
  private suggestedMonth(months: readonly MonthKey[]): MonthKey | null {
    const measured = this.posts.measuredAt.reduce((latest, at) => Math.max(latest, at), 0);
    const complete = months.filter((month) => this.zone.monthRange(month).end <= measured);
    return complete.at(-1) ?? months.at(-1) ?? null;
  }

  async importFile(file: DroppedFile, step: (step: ImportStep) => void): Promise<FileOutcome> {
    await this.loaded;
    step('reading');
    const bytes = new Uint8Array(file.bytes);
    const id = await this.tools.digest(bytes);
    const again = this.files.some(({ kept }) => kept.id === id);
    step('recognising');
    const reading = await readFile({ name: file.name, bytes, lastModified: file.lastModified }, this.zone);
    step('posts');
    const files = reading.outcome === 'posts' ? reading.posts.map(packed) : [];
    const imported = mergePosts(files);
    const isKept = imported.count > 0 && !again;
    const after = isKept ? mergePosts([...this.files.flatMap((kept) => kept.posts), ...files]) : this.posts;
    const change = changeBy(this.posts, after, imported);
    const outcome = outcomeOf(file.name, bytes.length, reading, imported, change, again);
    if (!isKept) return outcome;
    step('saving');
    const importedAt = this.tools.now();
    const kept: KeptFile = { kept: { id, importedAt, outcome }, posts: files };
    await this.tools.store.addFile(kept, bytes);
    this.files.push(kept);
    this.know(after);
    return outcome;
  }

  async removeImport(id: string): Promise<void> {
    await this.loaded;
    await this.tools.store.removeFile(id);
    this.files = this.files.filter((file) => file.kept.id !== id);
    this.merge();
  }

  async report(month: MonthKey): Promise<Report> {
    await this.loaded;
    const { posts, formats, zone } = this;
    return buildReport({ posts, formats, month, zone, today: zone.dayOf(this.tools.now()) });
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
    return {
      key,
      post,
      format: formatOf(posts, row, formats, keyOf),
      formatBy: formats.has(key) ? 'editor' : 'platform',
      publishedAt: Number.isNaN(post.publishedAt) ? '' : zone.isoOf(post.publishedAt),
      young: isYoung(posts, row),
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
  }

  async eraseEverything(): Promise<void> {
    await this.loaded;
    await this.tools.store.erase();
    this.files = [];
    this.formats.clear();
    this.decks.clear();
    this.zone = new Zone(DEFAULT_ZONE);
    this.merge();
  }
}
