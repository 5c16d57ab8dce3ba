import type { Condition, FormatId, Rule, TopicId } from '../../core/model/tags.ts';
import type { ConditionIs } from '../../words/rule-words.ts';

/** A condition that asks one thing. */
export type Leaf = Extract<Condition, { is: ConditionIs }>;

/** One line of a rule as it is edited; what lies deeper is shown and kept as it is. */
export interface DraftPart {
  /** Tells the lines apart while they come and go. */
  readonly line: number;
  readonly not: boolean;
  readonly of: Condition;
}

/** A rule as it is edited: lines of which all or one has to be so. */
export interface RuleDraft {
  readonly id: string;
  readonly on: boolean;
  readonly join: 'all' | 'any';
  readonly parts: readonly DraftPart[];
  readonly format: FormatId | null;
  readonly topics: readonly TopicId[];
}

export function newDraft(id: string): RuleDraft {
  return { id, on: true, join: 'all', parts: [{ line: 1, not: false, of: emptyLeaf('words') }], format: null, topics: [] };
}

export function draftOf({ id, on, when, format, topics }: Rule): RuleDraft {
  const list = when.is === 'all' || when.is === 'any' ? when.of : [when];
  const parts = list.map((of, place) => ({
    line: place + 1,
    ...(of.is === 'not' ? { not: true, of: of.of } : { not: false, of }),
  }));
  return { id, on, join: when.is === 'any' ? 'any' : 'all', parts, format, topics };
}

/** The rule with those of its lines that are filled in; null where none is. */
export function ruleOf({ id, on, join, parts, format, topics }: RuleDraft): Rule | null {
  const of = parts
    .filter((part) => isFilled(part.of))
    .map((part): Condition => (part.not ? { is: 'not', of: part.of } : part.of));
  return of.length === 0 ? null : { id, on, when: { is: join, of }, format, topics };
}

export function withPart(draft: RuleDraft): RuleDraft {
  const line = Math.max(0, ...draft.parts.map((part) => part.line)) + 1;
  return { ...draft, parts: [...draft.parts, { line, not: false, of: emptyLeaf('words') }] };
}

export function isLeaf(condition: Condition): condition is Leaf {
  return condition.is !== 'all' && condition.is !== 'any' && condition.is !== 'not';
}

export function emptyLeaf(is: ConditionIs): Leaf {
  switch (is) {
    case 'words':
      return { is, words: [], compound: false };
    case 'hashtag':
    case 'mention':
      return { is, names: [] };
    case 'link':
      return { is, host: '', path: '' };
    case 'kind':
      return { is, kinds: [] };
    case 'length':
      return { is, from: null, to: null };
    case 'video-length':
      return { is, fromSeconds: null, toSeconds: null };
    case 'channel':
      return { is, keys: [] };
    case 'weekday':
      return { is, days: [] };
    case 'hour':
      return { is, from: 9, to: 17 };
  }
}

/** A link to anywhere asks something already: that there is one. */
function isFilled(condition: Condition): boolean {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.some(isFilled);
    case 'not':
      return isFilled(condition.of);
    case 'words':
      return condition.words.length > 0;
    case 'hashtag':
    case 'mention':
      return condition.names.length > 0;
    case 'kind':
      return condition.kinds.length > 0;
    case 'channel':
      return condition.keys.length > 0;
    case 'weekday':
      return condition.days.length > 0;
    case 'length':
      return condition.from !== null || condition.to !== null;
    case 'video-length':
      return condition.fromSeconds !== null || condition.toSeconds !== null;
    case 'link':
    case 'hour':
      return true;
  }
}

/** `afval, "grof vuil"` as a list: parted by commas and line ends, without quotation marks. */
export function listOf(text: string): string[] {
  const items = text.split(/[,\n]/u).map((item) => item.replace(/^[\s"“”„]+|[\s"“”„]+$/gu, ''));
  return [...new Set(items)].filter((item) => item !== '');
}
