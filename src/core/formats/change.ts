import type { LabelMeaning, PostTags, Rule, TagBook, TeamFormat, Topic } from '../model/tags.ts';
import type { Format, PostKey } from '../model/workspace.ts';

/** Before and after of what differs between two books: it can be kept, undone and done again, whatever the edit was. */
export interface TagChange {
  readonly formats?: Pair<readonly TeamFormat[]>;
  readonly topics?: Pair<readonly Topic[]>;
  readonly rules?: Pair<readonly Rule[]>;
  readonly labels?: Pair<readonly LabelMeaning[]>;
  /** Per post; null: nothing was said. */
  readonly given: readonly (readonly [key: PostKey, before: PostTags | null, after: PostTags | null])[];
  /** Plans to try out that name a format, by their id: they go along where it gets another name. Absent: none. */
  readonly tryOuts?: readonly (readonly [id: string, before: Format, after: Format])[];
  /** Steps of plans that name a format, by the month of their plan and their id: they go along in the same way. Absent: none. */
  readonly steps?: readonly (readonly [month: string, id: string, before: Format, after: Format])[];
}

/** What goes along where formats get other names. */
export type GoesAlong = Pick<TagChange, 'tryOuts' | 'steps'>;

interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** What an edit changed. Lists count as changed as soon as they are another list: edits leave alone what they do not touch. */
export function changeBetween(before: TagBook, after: TagBook): TagChange {
  const given: [PostKey, PostTags | null, PostTags | null][] = [];
  if (before.given !== after.given) {
    for (const [key, tags] of after.given) {
      const old = before.given.get(key) ?? null;
      if (old !== tags) given.push([key, old, tags]);
    }
    for (const [key, tags] of before.given) if (!after.given.has(key)) given.push([key, tags, null]);
  }
  return {
    ...(before.formats === after.formats ? {} : { formats: { before: before.formats, after: after.formats } }),
    ...(before.topics === after.topics ? {} : { topics: { before: before.topics, after: after.topics } }),
    ...(before.rules === after.rules ? {} : { rules: { before: before.rules, after: after.rules } }),
    ...(before.labels === after.labels ? {} : { labels: { before: before.labels, after: after.labels } }),
    given,
  };
}

function isNoChange({ formats, topics, rules, labels, given }: TagChange): boolean {
  return [formats, topics, rules, labels].every((list) => list === undefined) && given.length === 0;
}

function inverseOf({ formats, topics, rules, labels, given, tryOuts, steps }: TagChange): TagChange {
  return {
    ...(formats === undefined ? {} : { formats: turned(formats) }),
    ...(topics === undefined ? {} : { topics: turned(topics) }),
    ...(rules === undefined ? {} : { rules: turned(rules) }),
    ...(labels === undefined ? {} : { labels: turned(labels) }),
    given: given.map(([key, before, after]) => [key, after, before]),
    ...(tryOuts === undefined ? {} : { tryOuts: tryOuts.map(([id, before, after]) => [id, after, before] as const) }),
    ...(steps === undefined ? {} : { steps: steps.map(([month, id, before, after]) => [month, id, after, before] as const) }),
  };
}

function turned<T>({ before, after }: Pair<T>): Pair<T> {
  return { before: after, after: before };
}

/** The book after a change that was made on it. */
export function applied(book: TagBook, { formats, topics, rules, labels, given }: TagChange): TagBook {
  return {
    formats: formats?.after ?? book.formats,
    topics: topics?.after ?? book.topics,
    rules: rules?.after ?? book.rules,
    labels: labels?.after ?? book.labels,
    given: given.length === 0 ? book.given : withGiven(book.given, given),
  };
}

function withGiven(given: TagBook['given'], changes: TagChange['given']): TagBook['given'] {
  const next = new Map(given);
  for (const [key, , after] of changes) {
    if (after === null) next.delete(key);
    else next.set(key, after);
  }
  return next;
}

/** What was done and what was undone, newest last. Doing something new forgets what was undone. */
export interface EditHistory {
  readonly book: TagBook;
  readonly done: readonly TagChange[];
  readonly undone: readonly TagChange[];
}

const MOST_STEPS = 200;

export function didEdit(history: EditHistory, next: TagBook, along: GoesAlong = {}): EditHistory {
  const between = changeBetween(history.book, next);
  if (isNoChange(between)) return history;
  const change = { ...between, ...along };
  return { book: next, done: [...history.done, change].slice(-MOST_STEPS), undone: [] };
}

/** Takes the last edit back; null where there is none. The change is what has to be kept. */
export function undoEdit({
  book,
  done,
  undone,
}: EditHistory): { readonly history: EditHistory; readonly change: TagChange } | null {
  const last = done.at(-1);
  if (last === undefined) return null;
  const change = inverseOf(last);
  return { change, history: { book: applied(book, change), done: done.slice(0, -1), undone: [...undone, last] } };
}

export function redoEdit({
  book,
  done,
  undone,
}: EditHistory): { readonly history: EditHistory; readonly change: TagChange } | null {
  const change = undone.at(-1);
  if (change === undefined) return null;
  return { change, history: { book: applied(book, change), done: [...done, change], undone: undone.slice(0, -1) } };
}
