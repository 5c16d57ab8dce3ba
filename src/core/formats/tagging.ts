import type { Zone } from '../base/calendar.ts';
import type { Kind } from '../model/kind.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf } from '../model/post-columns.ts';
import type { FormatId, PostTags, Rule, TagBook, TopicId } from '../model/tags.ts';
import type { Format, PostKey } from '../model/workspace.ts';
import { postKeys } from './post-keys.ts';
import { RuleFits } from './rule-fits.ts';

/** Who said it: the editor, or a rule (its id). */
export type SaidBy = 'editor' | { readonly rule: string };

/** The format and the topics of a post, and who said so; null and empty where nobody did. */
export interface Tagged {
  readonly format: { readonly id: FormatId; readonly by: SaidBy } | null;
  readonly topics: readonly { readonly id: TopicId; readonly by: SaidBy }[];
}

/**
 * The tags of all posts: the editor's word before a rule, the first rule that fits before the next. Each post is looked at when it is first
 * asked about. A format or topic that is no more counts as not said.
 */
export class Tagging {
  readonly book: TagBook;
  readonly keyOf: (row: number) => PostKey;
  private readonly posts: PostColumns;
  private readonly fits: RuleFits;
  private readonly rules: readonly Rule[];
  private readonly formatNames: ReadonlyMap<FormatId, string>;
  private readonly topicNames: ReadonlyMap<TopicId, string>;
  private readonly known = new Map<number, Tagged>();

  /** `fits`: what is known already of the same posts in the same zone. */
  constructor(posts: PostColumns, book: TagBook, zone: Zone, fits = new RuleFits(posts, zone)) {
    this.posts = posts;
    this.book = book;
    this.keyOf = postKeys(posts);
    this.fits = fits;
    this.formatNames = new Map(book.formats.map(({ id, name }) => [id, name]));
    this.topicNames = new Map(book.topics.map(({ id, name }) => [id, name]));
    this.rules = book.rules.filter(({ on }) => on);
  }

  of(row: number): Tagged {
    let tagged = this.known.get(row);
    if (tagged === undefined) {
      tagged = this.look(row);
      this.known.set(row, tagged);
    }
    return tagged;
  }

  formatAt(row: number): FormatId | null {
    return this.of(row).format?.id ?? null;
  }

  topicsAt(row: number): readonly TopicId[] {
    return this.of(row).topics.map(({ id }) => id);
  }

  /** What the editor says that the post is, else the platform. */
  kindAt(row: number): Kind {
    return this.saidOf(row)?.kind ?? kindOf(this.posts, row);
  }

  /** What the post is called where formats are ranked: the name of the team's format, or the kind of a post that has none. */
  labelAt(row: number): Format {
    return this.formatNameAt(row) ?? this.kindAt(row);
  }

  /** The name of the team's format; null of a post that has none. */
  formatNameAt(row: number): string | null {
    const format = this.formatAt(row);
    return format === null ? null : (this.formatNames.get(format) as string);
  }

  topicNamesAt(row: number): readonly string[] {
    return this.topicsAt(row).map((id) => this.topicNames.get(id) as string);
  }

  /** What the editor said of the post. */
  saidOf(row: number): PostTags | undefined {
    return this.book.given.size === 0 ? undefined : this.book.given.get(this.keyOf(row));
  }

  /** Whether nobody has said which format it has; that it has none is said too. */
  isOpen(row: number): boolean {
    return this.formatAt(row) === null && this.saidOf(row)?.format === undefined;
  }

  private look(row: number): Tagged {
    const said = this.saidOf(row);
    const isAllSaid = said?.format !== undefined && said.topics !== undefined;
    const fitting = isAllSaid || this.rules.length === 0 ? NONE : this.fits.fitting(this.rules, row, said?.kind);
    if (said === undefined && fitting.length === 0) return NOTHING;
    return {
      format: this.formatBy(said?.format, fitting),
      topics: said?.topics === undefined ? this.topicsBy(fitting) : this.saidTopics(said.topics),
    };
  }

  private formatBy(said: FormatId | null | undefined, fitting: readonly Rule[]): Tagged['format'] {
    if (said !== undefined) return said === null || !this.formatNames.has(said) ? null : { id: said, by: 'editor' };
    for (const { id, format } of fitting) {
      if (format !== null && this.formatNames.has(format)) return { id: format, by: { rule: id } };
    }
    return null;
  }

  private saidTopics(topics: readonly TopicId[]): Tagged['topics'] {
    return topics.filter((id) => this.topicNames.has(id)).map((id) => ({ id, by: 'editor' as const }));
  }

  private topicsBy(fitting: readonly Rule[]): Tagged['topics'] {
    const topics = new Map<TopicId, SaidBy>();
    for (const { id, topics: given } of fitting) {
      for (const topic of given) if (this.topicNames.has(topic) && !topics.has(topic)) topics.set(topic, { rule: id });
    }
    return [...topics].map(([id, by]) => ({ id, by }));
  }
}

const NONE: readonly Rule[] = [];
const NOTHING: Tagged = { format: null, topics: [] };
