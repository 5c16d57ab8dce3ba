import type { Zone } from '../core/base/calendar.ts';
import type { EditHistory, GoesAlong, TagChange } from '../core/formats/change.ts';
import { didEdit, redoEdit, undoEdit } from '../core/formats/change.ts';
import type { TagEdit } from '../core/formats/edit-book.ts';
import { edited, newNames, sameFormat, sameTopic } from '../core/formats/edit-book.ts';
import type { LabelAnswer } from '../core/formats/label-meanings.ts';
import { labelKey, withAnswers, withLabelsGiven } from '../core/formats/label-meanings.ts';
import { withNamed } from '../core/formats/named-labels.ts';
import { postKeys } from '../core/formats/post-keys.ts';
import { RuleFits } from '../core/formats/rule-fits.ts';
import { Tagging } from '../core/formats/tagging.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { NamedLabels, TagBook } from '../core/model/tags.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import type { PostKey } from '../core/model/workspace.ts';
import type { Store } from './kept-file.ts';
import { labelsSince } from './label-answers.ts';
import type { TagEdited, TagSteps } from './tag-questions.ts';

export interface PostsKnown {
  readonly posts: PostColumns;
  readonly zone: Zone;
}

/** An edit that is to be kept, and the history with it. */
interface Made {
  readonly change: TagChange;
  readonly history: EditHistory;
}

/** Who holds what names formats: it goes along where formats get other names. */
export interface FormatNaming {
  naming(newNames: ReadonlyMap<string, string>): GoesAlong;
  renamed(change: TagChange): void;
}

/** What a file brings: how many posts get tags by it, and the history with it. */
interface BroughtTags extends Made {
  readonly posts: number;
}

/**
 * The team's formats, topics, rules and tags, and the steps that can be taken back. An edit is kept first and known then. The steps live as
 * long as the page; what another tab kept begins them anew.
 */
export class TagDesk {
  private readonly store: Store;
  private readonly others: readonly FormatNaming[];
  private history: EditHistory = { book: NO_TAGS, done: [], undone: [] };
  private known: { readonly posts: PostColumns; readonly zone: Zone; readonly fits: RuleFits } | null = null;
  private tagging: Tagging | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(store: Store, others: readonly FormatNaming[] = []) {
    this.store = store;
    this.others = others;
  }

  get book(): TagBook {
    return this.history.book;
  }

  get steps(): TagSteps {
    return { undo: this.history.done.length, redo: this.history.undone.length };
  }

  /** Knows what was kept, and nothing else. */
  take(book: TagBook): void {
    this.history = { book, done: [], undone: [] };
  }

  /** The tags of these posts: the same object as long as nothing has changed. */
  of(posts: PostColumns, zone: Zone): Tagging {
    const fits = this.fitsOf(posts, zone);
    if (this.tagging === null || this.tagging.book !== this.book) this.tagging = new Tagging(posts, this.book, zone, fits);
    return this.tagging;
  }

  fitsOf(posts: PostColumns, zone: Zone): RuleFits {
    if (this.known === null || this.known.posts !== posts || this.known.zone !== zone) {
      this.known = { posts, zone, fits: new RuleFits(posts, zone) };
      this.tagging = null;
    }
    return this.known.fits;
  }

  async edit(edit: TagEdit): Promise<TagEdited> {
    return await this.step((before) => {
      const names = newNames(before.book, edit);
      const along: GoesAlong = Object.assign({}, ...this.others.map((other) => other.naming(names)));
      return madeFrom(before, didEdit(before, edited(before.book, edit), along));
    });
  }

  /** What labels of tools mean from now on; the posts that have them when it is kept get it at once. */
  async sayLabels(answers: readonly LabelAnswer[], known: () => PostsKnown): Promise<TagEdited> {
    const said = new Set(answers.map(labelKey));
    return await this.step((before) => {
      const { posts, zone } = known();
      const book = withAnswers(before.book, answers, () => crypto.randomUUID());
      const next = withLabelsGiven(book, posts, this.of(posts, zone), (_, label) => said.has(labelKey(label)));
      return madeFrom(before, didEdit(before, next));
    });
  }

  async undo(): Promise<TagEdited> {
    return await this.step(undoEdit);
  }

  async redo(): Promise<TagEdited> {
    return await this.step(redoEdit);
  }

  /** One after another: what is being kept is known before the next step is made from it. */
  async inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.turn.then(work);
    this.turn = turn.catch(() => undefined);
    return await turn;
  }

  /** `make`: the history after the step; null where there is nothing to do. */
  private async step(make: (before: EditHistory) => Made | null): Promise<TagEdited> {
    return await this.inTurn(async () => {
      const made = make(this.history);
      if (made !== null) {
        await this.store.saveTags(made.change);
        this.history = made.history;
        for (const other of this.others) other.renamed(made.change);
      }
      return { changed: made !== null, ...this.steps };
    });
  }

  /**
   * The tags that files bring with their posts, for whoever keeps the files, in turn, to keep them in the same transaction. What the editor said
   * stays, and what rules say already is not said again. `before`, `after`: all posts without and with those of the files. null: nothing new.
   */
  broughtBy(files: readonly PostColumns[], before: PostColumns, after: PostColumns, zone: Zone): BroughtTags | null {
    const brought = new Map<PostKey, NamedLabels>();
    for (const file of files) {
      const keyOf = postKeys(file);
      for (const [row, labels] of file.labels ?? []) brought.set(keyOf(row), labels);
    }
    const hasMeanings = this.book.labels.length > 0 && files.some(({ toolLabels }) => toolLabels !== undefined);
    if (brought.size === 0 && !hasMeanings) return null;
    const tagging = new Tagging(after, this.book, zone);
    for (let row = 0; row < after.count; row++) {
      const labels = brought.get(tagging.keyOf(row));
      if (labels !== undefined) brought.set(tagging.keyOf(row), this.notSaidYet(labels, tagging, row));
    }
    const named = withNamed(this.book, brought, () => crypto.randomUUID());
    const book = hasMeanings ? withLabelsGiven(named, after, tagging, labelsSince(before, after)) : named;
    const history = didEdit(this.history, book);
    const change = history.done.at(-1);
    return history === this.history || change === undefined ? null : { posts: change.given.length, change, history };
  }

  private notSaidYet({ format, topics }: NamedLabels, tagging: Tagging, row: number): NamedLabels {
    const isKnown = format !== null && sameFormat(this.book, format)?.id === tagging.formatAt(row);
    const ids = new Set(topics.map((name) => sameTopic(this.book, name)?.id));
    const has = tagging.topicsAt(row);
    const areKnown = ids.size === has.length && has.every((id) => ids.has(id));
    return { format: isKnown ? null : format, topics: areKnown ? [] : topics };
  }

  /** Knows what was kept with the files that brought it. */
  takeBrought(brought: BroughtTags | null): void {
    if (brought !== null) this.history = brought.history;
  }
}

/** null: nothing changed. */
function madeFrom(before: EditHistory, history: EditHistory): Made | null {
  return history === before ? null : { history, change: history.done.at(-1) as TagChange };
}
