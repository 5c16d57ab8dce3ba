import { foldedKey } from '../base/text.ts';
import type { Kind } from '../model/kind.ts';
import type { Condition, FormatId, LabelMeaning, PostTags, Rule, TagBook, TeamFormat, Topic, TopicId } from '../model/tags.ts';
import type { PostKey } from '../model/workspace.ts';

/** Everything an editor can do with formats and topics. Ids of new things come from outside, where chance is allowed. */
export type TagEdit =
  | { readonly do: 'give-format'; readonly posts: readonly PostKey[]; readonly format: FormatId | null }
  /** Nothing is said any more, about all of it or about `what`: a rule may speak again. */
  | { readonly do: 'unsay'; readonly posts: readonly PostKey[]; readonly what?: keyof PostTags }
  | { readonly do: 'set-kind'; readonly posts: readonly PostKey[]; readonly kind: Kind }
  | { readonly do: 'set-topics'; readonly posts: readonly PostKey[]; readonly topics: readonly TopicId[] }
  | { readonly do: 'add-format'; readonly format: Pick<TeamFormat, 'id' | 'name'> & Partial<TeamFormat> }
  | { readonly do: 'change-format'; readonly id: FormatId; readonly to: Partial<Omit<TeamFormat, 'id'>> }
  /** All posts and rules of one become the other's. */
  | { readonly do: 'merge-formats'; readonly from: FormatId; readonly into: FormatId }
  /** These posts of it become a new format. */
  | { readonly do: 'split-format'; readonly posts: readonly PostKey[]; readonly into: Pick<TeamFormat, 'id' | 'name'> }
  | { readonly do: 'remove-format'; readonly id: FormatId }
  | { readonly do: 'add-topic'; readonly topic: Pick<Topic, 'id' | 'name'> }
  | { readonly do: 'change-topic'; readonly id: TopicId; readonly to: Partial<Omit<Topic, 'id'>> }
  | { readonly do: 'merge-topics'; readonly from: TopicId; readonly into: TopicId }
  | { readonly do: 'remove-topic'; readonly id: TopicId }
  | { readonly do: 'save-rule'; readonly rule: Rule }
  | { readonly do: 'remove-rule'; readonly id: string }
  | { readonly do: 'order-rules'; readonly ids: readonly string[] }
  /** One after another, as one step: what one makes the next may use. */
  | { readonly do: 'several'; readonly edits: readonly TagEdit[] };

/** How many colours there are to tell formats apart. */
export const COLOURS = 8;

/** The book after an edit. What the edit does not touch stays the same object; an edit that changes nothing gives the book back. */
export function edited(book: TagBook, edit: TagEdit): TagBook {
  switch (edit.do) {
    case 'give-format':
      return isFormat(book, edit.format) ? retagged(book, edit.posts, (tags) => ({ ...tags, format: edit.format })) : book;
    case 'unsay':
      return retagged(book, edit.posts, (tags) => without(tags, edit.what));
    case 'set-kind':
      return retagged(book, edit.posts, (tags) => ({ ...tags, kind: edit.kind }));
    case 'set-topics':
      return retagged(book, edit.posts, (tags) => ({ ...tags, topics: ordered(edit.topics.filter((id) => isTopic(book, id))) }));
    case 'add-format':
      return withFormat(book, edit.format);
    case 'change-format':
      return changedFormat(book, edit.id, edit.to);
    case 'merge-formats':
      return mergedFormats(book, edit.from, edit.into);
    case 'split-format': {
      const next = withFormat(book, edit.into);
      return next === book ? book : retagged(next, edit.posts, (tags) => ({ ...tags, format: edit.into.id }));
    }
    case 'remove-format':
      return withoutFormat(book, edit.id);
    case 'add-topic':
      return sameTopic(book, edit.topic.name) === undefined && edit.topic.name.trim() !== '' && !isTopic(book, edit.topic.id)
        ? { ...book, topics: [...book.topics, { archived: false, ...edit.topic, name: tidy(edit.topic.name) }] }
        : book;
    case 'change-topic':
      return changedTopic(book, edit.id, edit.to);
    case 'merge-topics':
      return edit.from === edit.into || !isTopic(book, edit.into) ? book : replacedTopic(book, edit.from, edit.into);
    case 'remove-topic':
      return replacedTopic(book, edit.id, null);
    case 'save-rule':
      return withRule(book, edit.rule);
    case 'remove-rule':
      return book.rules.some(({ id }) => id === edit.id)
        ? { ...book, rules: book.rules.filter(({ id }) => id !== edit.id) }
        : book;
    case 'order-rules':
      return orderedRules(book, edit.ids);
    case 'several':
      return edit.edits.reduce(edited, book);
  }
}

/** Which names formats have after an edit, by those they had: of formats that got another name or became another one. */
export function newNames(book: TagBook, edit: TagEdit): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let now = book;
  for (const step of edit.do === 'several' ? edit.edits : [edit]) {
    const next = edited(now, step);
    const renamed = step.do === 'several' ? newNames(now, step) : namesBy(now, next, step);
    for (const [old, name] of names) names.set(old, renamed.get(name) ?? name);
    for (const [old, name] of renamed) if (!names.has(old)) names.set(old, name);
    now = next;
  }
  return names;
}

function namesBy(book: TagBook, next: TagBook, edit: TagEdit): ReadonlyMap<string, string> {
  const id = edit.do === 'merge-formats' ? edit.from : edit.do === 'change-format' ? edit.id : null;
  const to = edit.do === 'merge-formats' ? edit.into : id;
  const before = book.formats.find((format) => format.id === id)?.name;
  const after = next.formats.find((format) => format.id === to)?.name;
  return next === book || before === undefined || after === undefined || before === after
    ? new Map()
    : new Map([[before, after]]);
}

/** The format that a name means, whatever its capitals, accents and spaces: "vraag  van de WEEK" is no second one. */
export function sameFormat({ formats }: Pick<TagBook, 'formats'>, name: string): TeamFormat | undefined {
  return formats.find((format) => nameKey(format.name) === nameKey(name));
}

export function sameTopic({ topics }: Pick<TagBook, 'topics'>, name: string): Topic | undefined {
  return topics.find((topic) => nameKey(topic.name) === nameKey(name));
}

/** A name as it is compared. */
export function nameKey(name: string): string {
  return foldedKey(name).replaceAll(' ', '');
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function isFormat({ formats }: TagBook, id: FormatId | null): boolean {
  return id === null || formats.some((format) => format.id === id);
}

function isTopic({ topics }: TagBook, id: TopicId): boolean {
  return topics.some((topic) => topic.id === id);
}

function ordered(topics: readonly TopicId[]): readonly TopicId[] {
  return [...new Set(topics)].sort();
}

/** Says something else about some posts. `null`: nothing is said any more. */
function retagged(book: TagBook, posts: Iterable<PostKey>, say: (tags: PostTags) => PostTags | null): TagBook {
  let given: Map<PostKey, PostTags> | null = null;
  for (const key of posts) {
    const before = (given ?? book.given).get(key);
    const after = say(before ?? {});
    if (isSame(before, after)) continue;
    given ??= new Map(book.given);
    if (after === null) given.delete(key);
    else given.set(key, after);
  }
  return given === null ? book : { ...book, given };
}

function isSame(before: PostTags | undefined, after: PostTags | null): boolean {
  if (before === undefined || after === null) return before === undefined && after === null;
  const topics = (tags: PostTags) => tags.topics?.join(' ');
  return before.kind === after.kind && before.format === after.format && topics(before) === topics(after);
}

/** `what` left out: nothing stays. null: nothing is left. */
function without(tags: PostTags, what?: keyof PostTags): PostTags | null {
  if (what === undefined) return null;
  const { [what]: _, ...others } = tags;
  return Object.keys(others).length === 0 ? null : others;
}

function withFormat(book: TagBook, format: Pick<TeamFormat, 'id' | 'name'> & Partial<TeamFormat>): TagBook {
  const name = tidy(format.name);
  if (name === '' || sameFormat(book, name) !== undefined || isFormat(book, format.id)) return book;
  const made: TeamFormat = {
    colour: book.formats.length % COLOURS,
    description: '',
    example: null,
    archived: false,
    ...format,
    name,
  };
  return { ...book, formats: [...book.formats, made] };
}

function changedFormat(book: TagBook, id: FormatId, to: Partial<Omit<TeamFormat, 'id'>>): TagBook {
  const before = book.formats.find((format) => format.id === id);
  const name = tidy(to.name ?? before?.name ?? '');
  const other = sameFormat(book, name);
  if (before === undefined || name === '' || (other !== undefined && other.id !== id)) return book;
  const after = { ...before, ...to, name };
  if (JSON.stringify(before) === JSON.stringify(after)) return book;
  return { ...book, formats: book.formats.map((format) => (format.id === id ? after : format)) };
}

function mergedFormats(book: TagBook, from: FormatId, into: FormatId): TagBook {
  if (from === into || !book.formats.some(({ id }) => id === from) || !book.formats.some(({ id }) => id === into)) return book;
  return replacedFormat(book, from, into);
}

/** A removed format is said of no post any more; posts that the editor gave it are open again. */
function withoutFormat(book: TagBook, id: FormatId): TagBook {
  return book.formats.some((format) => format.id === id) ? replacedFormat(book, id, null) : book;
}

function replacedFormat(book: TagBook, from: FormatId, into: FormatId | null): TagBook {
  const posts = [...book.given].flatMap(([key, tags]) => (tags.format === from ? [key] : []));
  const next = retagged(book, posts, (tags) => (into === null ? without(tags, 'format') : { ...tags, format: into }));
  return {
    ...next,
    formats: next.formats.filter(({ id }) => id !== from),
    rules: sameIfUnchanged(next.rules, (rule) => (rule.format === from ? { ...rule, format: into } : rule)),
    labels: meaning(next.labels, (label) => (label.format !== from ? label : into === null ? null : { ...label, format: into })),
  };
}

function changedTopic(book: TagBook, id: TopicId, to: Partial<Omit<Topic, 'id'>>): TagBook {
  const before = book.topics.find((topic) => topic.id === id);
  const name = tidy(to.name ?? before?.name ?? '');
  const other = sameTopic(book, name);
  if (before === undefined || name === '' || (other !== undefined && other.id !== id)) return book;
  const after = { ...before, ...to, name };
  if (JSON.stringify(before) === JSON.stringify(after)) return book;
  return { ...book, topics: book.topics.map((topic) => (topic.id === id ? after : topic)) };
}

function replacedTopic(book: TagBook, from: TopicId, into: TopicId | null): TagBook {
  if (!isTopic(book, from)) return book;
  const instead = (topics: readonly TopicId[]) =>
    topics.includes(from) ? ordered(topics.flatMap((id) => (id === from ? (into ?? []) : [id]))) : topics;
  const posts = [...book.given].flatMap(([key, { topics }]) => (topics?.includes(from) === true ? [key] : []));
  const next = retagged(book, posts, (tags) => ({ ...tags, topics: instead(tags.topics ?? []) }));
  return {
    ...next,
    topics: next.topics.filter(({ id }) => id !== from),
    rules: sameIfUnchanged(next.rules, (rule) => (rule.topics.includes(from) ? { ...rule, topics: instead(rule.topics) } : rule)),
    labels: meaning(next.labels, (label) => (label.topic !== from ? label : into === null ? null : { ...label, topic: into })),
  };
}

function withRule(book: TagBook, rule: Rule): TagBook {
  if (isEmpty(rule.when)) return book;
  const known = book.rules.some(({ id }) => id === rule.id);
  return { ...book, rules: known ? book.rules.map((one) => (one.id === rule.id ? rule : one)) : [...book.rules, rule] };
}

/** A condition that asks nothing would mean every post; nobody wants that by mistake. */
function isEmpty(condition: Condition): boolean {
  return (condition.is === 'all' || condition.is === 'any') && condition.of.every(isEmpty);
}

function orderedRules(book: TagBook, ids: readonly string[]): TagBook {
  const place = (rule: Rule) => (ids.includes(rule.id) ? ids.indexOf(rule.id) : ids.length);
  const rules = book.rules.toSorted((a, b) => place(a) - place(b));
  return rules.every((rule, i) => rule === book.rules[i]) ? book : { ...book, rules };
}

/** What labels of tools mean after a change; null: nobody has said it any more. */
function meaning(labels: TagBook['labels'], change: (label: LabelMeaning) => LabelMeaning | null): TagBook['labels'] {
  const next = labels.map(change);
  return next.every((label, i) => label === labels[i]) ? labels : next.filter((label) => label !== null);
}

function sameIfUnchanged<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, i) => item === list[i]) ? list : next;
}
