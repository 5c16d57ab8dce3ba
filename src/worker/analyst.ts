import type { MonthKey } from '../core/base/calendar.ts';
import { Zone } from '../core/base/calendar.ts';
import type { FromExports } from '../core/gaps/missing.ts';
import type { ColumnMapping } from '../core/importers/mapped/column-mapping.ts';
import type { MappingPreview } from '../core/importers/mapped/preview.ts';
import type { FileReading, FileToRead } from '../core/importers/read-file.ts';
import type { CommentsByPost } from '../core/merge/comments-of-post.ts';
import { commentsByPost } from '../core/merge/comments-of-post.ts';
import { mergePosts, NO_POSTS } from '../core/merge/merge.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import type { PostKey } from '../core/model/workspace.ts';
import type { ReportInput } from '../core/report/build-report.ts';
import type { AnalystTools } from './analyst-tools.ts';
import type { KeptAnswer } from './asked-again.ts';
import { fileAgain, keptAnswer, saidAbout } from './asked-again.ts';
import type { AskedTable } from './asked-tables.ts';
import { AskedTables } from './asked-tables.ts';
import { DeckDesk, NO_DECKS } from './deck-desk.ts';
import { readHere } from './dropped-reading.ts';
import { EditorsWord, NO_WORD } from './editors-word.ts';
import { outcomeOf } from './file-outcome.ts';
import { statesOf } from './finding-answers.ts';
import type { FileToKeep, KeptFile } from './kept-file.ts';
import { MonthAnswers } from './month-answers.ts';
import { comparedExports, overviewOf } from './overview.ts';
import { postDetail } from './post-detail.ts';
import { PostListAnswers } from './post-list-answers.ts';
import type { Analyst, AnsweredTable, DroppedFile, FileOutcome, KeptMapping, OnStep, Overview, PostDetail } from './questions.ts';
import { TagAnswers } from './tag-answers.ts';
import { TagDesk } from './tag-desk.ts';
import { whatItBrings } from './what-a-file-brings.ts';

const DEFAULT_ZONE = 'Europe/Amsterdam';

/**
 * Holds all posts, in columns, and answers the page's questions. What it is told it keeps first and then knows: when keeping
 * fails, nothing has changed.
 */
export class PostAnalyst implements Analyst {
  private readonly tools: AnalystTools;
  private files: KeptFile[] = [];
  private readonly word: EditorsWord;
  private readonly desk: TagDesk;
  private readonly tags: TagAnswers;
  private readonly decks: DeckDesk;
  private mappings = new Map<string, KeptMapping>();
  private readonly asked = new AskedTables();
  private zone = new Zone(DEFAULT_ZONE);
  private posts: PostColumns = NO_POSTS;
  private months = new MonthAnswers();
  private readonly listed = new PostListAnswers(async () => {
    await this.loaded;
    const { posts, zone } = this;
    return { posts, tagging: this.desk.of(posts, zone), marks: this.word.marks, zone };
  });
  private rows: Map<PostKey, number> | null = null;
  private comments: CommentsByPost | null = null;
  private fromExports: readonly FromExports[] | null = null;
  private loaded: Promise<void>;

  constructor(tools: AnalystTools) {
    this.tools = tools;
    this.word = new EditorsWord(tools.store, () => this.loaded);
    this.decks = new DeckDesk(tools.store, {
      loaded: () => this.loaded,
      about: (month) => this.about(month),
      report: (input) => this.months.report(input),
      comments: () => this.files.flatMap((file) => file.comments),
    });
    this.desk = new TagDesk(tools.store, [this.word, this.decks]);
    const known = () => ({ posts: this.posts, zone: this.zone });
    this.tags = new TagAnswers(this.desk, () => this.loaded, known);
    this.loaded = this.load();
    // The first question hears of it; nobody else has to.
    this.loaded.catch(() => undefined);
  }

  /** Takes over what another tab has kept meanwhile. */
  async reload(): Promise<void> {
    this.loaded = this.desk.inTurn(() => this.load());
    await this.loaded;
  }

  private async load(): Promise<void> {
    const kept = await this.tools.store.load();
    this.files = [...kept.files];
    this.word.take(kept);
    this.desk.take(kept.tags);
    this.decks.take(kept);
    this.mappings = new Map(kept.mappings);
    this.zone = new Zone(kept.zone ?? DEFAULT_ZONE);
    this.merge();
  }

  private merge(): void {
    this.know(mergePosts(this.files.flatMap((file) => file.posts)));
  }

  private know(posts: PostColumns): void {
    this.posts = posts;
    this.months = new MonthAnswers();
    this.comments = null;
    this.rows = null;
    this.fromExports = null;
  }

  async overview(): Promise<Overview> {
    await this.loaded;
    const { posts, files, zone } = this;
    this.fromExports ??= comparedExports(files, zone);
    const mappings = this.mappings.values();
    const frozen = this.decks.frozenMonths;
    return overviewOf({ posts, files, mappings, frozen, fromExports: this.fromExports, zone, now: this.tools.now() });
  }

  async importFile(file: DroppedFile, step: OnStep): Promise<FileOutcome> {
    await this.loaded;
    const mappings = this.said();
    const dropped: FileToRead = { name: file.name, bytes: new Uint8Array(file.bytes), lastModified: file.lastModified };
    const size = dropped.bytes.length;
    const task = { file: dropped, mappings, zone: this.zone.name, known: this.files.map(({ kept }) => kept.id) };
    const { readDropped = (one, tell) => readHere(one, this.tools.digest, tell) } = this.tools;
    const { id, reading, gzip, file: read } = await readDropped(task, step);
    const told = gzip === null ? step : () => undefined;
    const toKeep = { ...read, size, original: gzip === null ? read.bytes : { gzip } };
    const outcome = await this.desk.inTurn(() => this.keep(id, toKeep, reading, told));
    if (outcome.outcome !== 'ask') return outcome;
    return { ...outcome, ...(await this.asked.add(id, read, this.zone, mappings)) };
  }

  private said(): ColumnMapping[] {
    return [...this.mappings.values()].map(({ mapping }) => mapping);
  }

  /** Keeps what was read from a file, and what the editor said about it, where there is any. One that is in is read anew by an answer. */
  private async keep(
    id: string,
    file: FileToKeep,
    reading: FileReading,
    step: OnStep,
    { said, saved, isIn }: KeptAnswer = {},
  ): Promise<FileOutcome> {
    const { size, original, lastModified } = file;
    const others = isIn === true ? this.files.filter(({ kept }) => kept.id !== id) : this.files;
    const again = others.some(({ kept }) => kept.id === id);
    step('posts');
    const read = whatItBrings({ reading, posts: this.posts, others, again, isIn: isIn === true });
    const { files, comments, imported, change, isKept, after } = read;
    const brought =
      isKept && reading.outcome === 'posts' ? this.desk.broughtBy(reading.posts, this.posts, after, this.zone) : null;
    const tagged = brought === null ? {} : { tagged: brought.posts };
    const outcome = { ...outcomeOf(file.name, size, reading, imported, change, again, after), ...tagged };
    if (!isKept) return outcome;
    step('saving');
    const importedAt = this.files.find(({ kept }) => kept.id === id)?.kept.importedAt ?? this.tools.now();
    const record = { id, importedAt, outcome, lastModified, ...(said === undefined ? {} : { said }) };
    const kept: KeptFile = { kept: record, posts: files, comments };
    // A file of comments holds the names of those who wrote them: what is shown of it is kept, and the file is not.
    await this.tools.store.addFile(kept, comments.length > 0 ? null : original, saved, brought?.change);
    this.desk.takeBrought(brought);
    if (saved !== undefined) this.mappings.set(saved.mapping.shape, saved);
    this.files = [...others, kept].sort((a, b) => a.kept.importedAt - b.kept.importedAt);
    this.know(after);
    return outcome;
  }

  async askAgain(id: string): Promise<boolean> {
    await this.loaded;
    const kept = this.files.find((file) => file.kept.id === id);
    const original = await this.tools.store.original(id);
    if (kept === undefined || original === null) return false;
    return await this.asked.addAgain(id, fileAgain(kept, original), saidAbout(kept.kept, this.said()), this.zone);
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
    for (const { asked, file, reading, ...answer } of await this.asked.answer(id, said, this.zone, this.said())) {
      const kept = keptAnswer(answer, file.name, this.tools.now());
      const toKeep = { ...file, size: file.bytes.length, original: file.bytes };
      const outcome = await this.desk.inTurn(() => this.keep(asked, toKeep, reading, () => undefined, kept));
      if (outcome.posts > 0) this.asked.drop(asked);
      answered.push({ asked, outcome: outcome.outcome === 'ask' ? { ...outcome, asked } : outcome });
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

  readonly board: Analyst['board'] = (month) => this.ofMonth(month, (input) => this.months.board(input));
  readonly report: Analyst['report'] = (month) => this.ofMonth(month, (input) => this.months.report(input));
  readonly findingPosts: Analyst['findingPosts'] = (month, name) =>
    this.ofMonth(month, (input) => this.months.findingPosts(input, name));
  readonly tryOutStates: Analyst['tryOutStates'] = () =>
    this.word.tryOuts().then((tryOuts) => statesOf(this.about(this.zone.monthOf(this.tools.now())), tryOuts));

  private async ofMonth<Answer>(month: MonthKey, answer: (input: ReportInput) => Answer): Promise<Answer> {
    await this.loaded;
    return answer(this.about(month));
  }

  private about(month: MonthKey): ReportInput {
    const { posts, word, zone } = this;
    return { posts, tags: this.desk.of(posts, zone), marks: word.marks, month, zone, today: zone.dayOf(this.tools.now()) };
  }

  readonly deck: Analyst['deck'] = (month) => this.decks.deck(month);
  readonly deckEdits: Analyst['deckEdits'] = (key) => this.decks.deckEdits(key);
  readonly saveDeckEdits: Analyst['saveDeckEdits'] = (key, edits) => this.decks.saveDeckEdits(key, edits);
  readonly deckFacts: Analyst['deckFacts'] = (month) => this.decks.deckFacts(month);
  readonly wallComments: Analyst['wallComments'] = (month) => this.decks.wallComments(month);
  readonly teamSettings: Analyst['teamSettings'] = () => this.decks.teamSettings();
  readonly saveTeamSettings: Analyst['saveTeamSettings'] = (settings) => this.decks.saveTeamSettings(settings);
  readonly freeze: Analyst['freeze'] = (month) => this.decks.freeze(month);
  readonly unfreeze: Analyst['unfreeze'] = (month) => this.decks.unfreeze(month);
  readonly editions: Analyst['editions'] = () => this.decks.editions();
  readonly yearDeck: Analyst['yearDeck'] = (year) => this.decks.yearDeck(year);
  readonly tagBook: Analyst['tagBook'] = () => this.tags.tagBook();
  readonly postsOfFormat: Analyst['postsOfFormat'] = (format, most) => this.tags.postsOfFormat(format, most);
  readonly editTags: Analyst['editTags'] = (edit) => this.tags.editTags(edit);
  readonly undoTags: Analyst['undoTags'] = () => this.tags.undoTags();
  readonly redoTags: Analyst['redoTags'] = () => this.tags.redoTags();
  readonly labels: Analyst['labels'] = () => this.tags.labels();
  readonly sayLabels: Analyst['sayLabels'] = (answers) => this.tags.sayLabels(answers);
  readonly previewRule: Analyst['previewRule'] = (rule) => this.tags.previewRule(rule);
  readonly triage: Analyst['triage'] = (month, skipped) => this.tags.triage(month, skipped);
  readonly setMarks: Analyst['setMarks'] = (key, marks) => this.word.setMarks(key, marks);
  readonly setMarksOf: Analyst['setMarksOf'] = (said) => this.word.setMarksOf(said);
  readonly events: Analyst['events'] = () => this.word.events();
  readonly saveEvent: Analyst['saveEvent'] = (event) => this.word.saveEvent(event);
  readonly removeEvent: Analyst['removeEvent'] = (id) => this.word.removeEvent(id);
  readonly tryOuts: Analyst['tryOuts'] = () => this.word.tryOuts();
  readonly saveTryOut: Analyst['saveTryOut'] = (tryOut) => this.word.saveTryOut(tryOut);
  readonly removeTryOut: Analyst['removeTryOut'] = (id) => this.word.removeTryOut(id);
  readonly postList: Analyst['postList'] = (query) => this.listed.postList(query);
  readonly postRows: Analyst['postRows'] = (query, range, goals) => this.listed.postRows(query, range, goals);
  readonly postKeysOf: Analyst['postKeysOf'] = (query, id, ranges) => this.listed.postKeysOf(query, id, ranges);
  readonly postsCsv: Analyst['postsCsv'] = (query) => this.listed.postsCsv(query);

  async post(key: PostKey): Promise<PostDetail | null> {
    await this.loaded;
    const { posts, zone } = this;
    const tags = this.desk.of(posts, zone);
    this.rows ??= new Map(Array.from({ length: posts.count }, (_, row) => [tags.keyOf(row), row]));
    const row = this.rows.get(key);
    if (row === undefined) return null;
    this.comments ??= commentsByPost(this.files.flatMap((file) => file.comments));
    const inMonth = this.months.post(posts.publishedAt[row] as number, row, zone, (month) => this.about(month));
    const known = { posts, tags, marks: this.word.marks, zone, comments: this.comments, files: this.files };
    return { ...postDetail(row, known), ...inMonth };
  }

  async setZone(name: string): Promise<void> {
    await this.loaded;
    const zone = new Zone(name);
    await this.tools.store.saveZone(name);
    this.zone = zone;
    this.fromExports = null;
  }

  async eraseEverything(): Promise<void> {
    await this.loaded;
    await this.desk.inTurn(() => this.tools.store.erase());
    this.files = [];
    this.word.take(NO_WORD);
    this.desk.take(NO_TAGS);
    this.decks.take(NO_DECKS);
    this.mappings.clear();
    this.asked.clear();
    this.zone = new Zone(DEFAULT_ZONE);
    this.merge();
  }
}
