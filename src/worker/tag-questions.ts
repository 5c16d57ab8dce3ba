import type { MonthKey } from '../core/base/calendar.ts';
import type { TagEdit } from '../core/formats/edit-book.ts';
import type { LabelAnswer, Meant } from '../core/formats/label-meanings.ts';
import type { Suggestion } from '../core/formats/suggest.ts';
import type { Kind } from '../core/model/kind.ts';
import type { Channel } from '../core/model/platform.ts';
import type { Precision } from '../core/model/post-columns.ts';
import type { FormatId, Rule, TeamFormat, Topic, TopicId } from '../core/model/tags.ts';
import type { ToolLabel } from '../core/model/tool-labels.ts';
import type { PostKey } from '../core/model/workspace.ts';

/** How many edits can be taken back, and how many that were taken back can be done again. */
export interface TagSteps {
  readonly undo: number;
  readonly redo: number;
}

/** `changed`: false where the edit said nothing new, as a format under a name that is there already. */
export interface TagEdited extends TagSteps {
  readonly changed: boolean;
}

/** How many posts: those of the last 12 months, and all. The months are counted back from the newest post. */
export interface PostsInYear {
  readonly year: number;
  readonly all: number;
}

/** Formats, topics and rules, and how many posts have them. */
export interface KnownTags extends TagSteps {
  readonly formats: readonly TeamFormat[];
  readonly topics: readonly Topic[];
  readonly rules: readonly Rule[];
  /** By id. */
  readonly posts: {
    readonly formats: Readonly<Record<FormatId, PostsInYear>>;
    readonly topics: Readonly<Record<TopicId, PostsInYear>>;
    /** Those whose format or a topic it gives. */
    readonly rules: Readonly<Record<string, PostsInYear>>;
    /** Those that nobody has given a format. */
    readonly open: PostsInYear;
    readonly total: PostsInYear;
  };
}

/** What a rule would do, before it is kept. */
export interface RulePreview {
  /** Posts of the last 12 months that it means. */
  readonly posts: number;
  /** Those of them that have another format already. */
  readonly others: number;
  /** The newest of them. */
  readonly examples: readonly TagPost[];
}

/** A post as it is shown where it gets its tags. */
export interface TagPost {
  readonly key: PostKey;
  readonly channel: Channel;
  readonly kind: Kind;
  /** ISO with zone; '' of a post without a date. */
  readonly publishedAt: string;
  readonly precision: Precision;
  readonly text: string;
  /** '' where there is none that is safe to open. */
  readonly permalink: string;
}

/** A post without a format. */
export interface OpenPost extends TagPost {
  /** The same text on other channels, within a few days: they get the same format. Without the post itself. */
  readonly also: readonly { readonly key: PostKey; readonly channel: Channel }[];
  readonly topics: readonly TopicId[];
  /** At most three, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
}

/** What is left to tag, newest first. */
export interface Triage {
  /** Posts of the month, or of all time, about which it is said which format they have, and the others. */
  readonly done: number;
  readonly left: number;
  /** The next few. */
  readonly next: readonly OpenPost[];
}

/** A label that posts have in a tool. */
export interface MetLabel extends ToolLabel {
  readonly posts: number;
  /** Whether somebody said what it means; else `means` is what it may mean. */
  readonly isSaid: boolean;
  readonly means: Meant;
}

export interface TagQuestions {
  tagBook(): Promise<KnownTags>;
  /** The posts that have the format, newest first, at most so many. */
  postsOfFormat(format: FormatId, most: number): Promise<readonly TagPost[]>;
  /** All of it or nothing. */
  editTags(edit: TagEdit): Promise<TagEdited>;
  /** Those about which nobody said anything first, then by tool and by how many posts have them. */
  labels(): Promise<readonly MetLabel[]>;
  /** From now on, and for all posts that have them: as one edit. */
  sayLabels(answers: readonly LabelAnswer[]): Promise<TagEdited>;
  undoTags(): Promise<TagEdited>;
  redoTags(): Promise<TagEdited>;
  previewRule(rule: Rule): Promise<RulePreview>;
  /** null: of all months. `skipped`: posts that are not to be shown now. */
  triage(month: MonthKey | null, skipped: readonly PostKey[]): Promise<Triage>;
}
