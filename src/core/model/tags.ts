import type { Kind } from './kind.ts';
import type { ToolLabel } from './tool-labels.ts';
import type { PostKey } from './workspace.ts';

export type FormatId = string;
export type TopicId = string;

/** A format of the team's own: "Vraag van de week". A post has one or none. */
export interface TeamFormat {
  readonly id: FormatId;
  readonly name: string;
  /** Which of the palette's colours, from 0. */
  readonly colour: number;
  /** One line, '' where nobody wrote one. */
  readonly description: string;
  readonly example: PostKey | null;
  /** Not offered any more; posts that have it keep it. */
  readonly archived: boolean;
}

/** A theme, a campaign, a department. A post has any number. */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly archived: boolean;
}

/** What the editor said about a post. It stands before every rule. */
export interface PostTags {
  /** Another kind than the platform gives: "video" where an export calls every post with an address a link. Absent: nothing said. */
  readonly kind?: Kind;
  /** Absent: nothing said. null: none, whatever a rule says. */
  readonly format?: FormatId | null;
  /** Absent: nothing said. Else exactly these, in the order of their ids. */
  readonly topics?: readonly TopicId[];
}

/** Gives posts a format, topics or both. The order of rules decides: the first one that fits gives the format. */
export interface Rule {
  readonly id: string;
  readonly on: boolean;
  readonly when: Condition;
  readonly format: FormatId | null;
  readonly topics: readonly TopicId[];
}

/** Which posts a rule means. Texts are compared without capitals and accents. */
export type Condition =
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  /** One of these words or phrases. `compound`: also at the beginning of a longer word, as Dutch and Danish put words together. */
  | { readonly is: 'words'; readonly words: readonly string[]; readonly compound: boolean }
  | { readonly is: 'hashtag' | 'mention'; readonly names: readonly string[] }
  /** A link to this host (or one below it), and to pages whose address begins with this path; '' for any. */
  | { readonly is: 'link'; readonly host: string; readonly path: string }
  | { readonly is: 'kind'; readonly kinds: readonly Kind[] }
  /** Letters of the text. Either end may be open. */
  | { readonly is: 'length'; readonly from: number | null; readonly to: number | null }
  | { readonly is: 'video-length'; readonly fromSeconds: number | null; readonly toSeconds: number | null }
  | { readonly is: 'channel'; readonly keys: readonly string[] }
  /** 0 is Monday, in the team's zone. */
  | { readonly is: 'weekday'; readonly days: readonly number[] }
  /** From this hour until before that one, in the team's zone; over midnight where `to` is the smaller. Never where only the day is known. */
  | { readonly is: 'hour'; readonly from: number; readonly to: number };

/** What a label of another tool means: a format, a topic, or (both null) nothing. It is said once, for all files of the tool. */
export interface LabelMeaning extends ToolLabel {
  readonly format: FormatId | null;
  readonly topic: TopicId | null;
}

/** All that a team has said about formats and topics. Never changed in place: an edit makes the next book. */
export interface TagBook {
  readonly formats: readonly TeamFormat[];
  readonly topics: readonly Topic[];
  readonly rules: readonly Rule[];
  readonly given: ReadonlyMap<PostKey, PostTags>;
  readonly labels: readonly LabelMeaning[];
}

/** What a file calls a post: names, as its tool keeps them. */
export interface NamedLabels {
  /** null: nothing is said. */
  readonly format: string | null;
  /** Empty: nothing is said. */
  readonly topics: readonly string[];
}

export const NO_TAGS: TagBook = { formats: [], topics: [], rules: [], given: new Map(), labels: [] };
