import type { PostColumns } from '../model/post-columns.ts';
import type { FormatId, LabelMeaning, PostTags, TagBook, TopicId } from '../model/tags.ts';
import type { ToolLabel } from '../model/tool-labels.ts';
import { labelledRows } from '../model/tool-labels.ts';
import { edited, nameKey, sameFormat, sameTopic } from './edit-book.ts';
import type { Tagging } from './tagging.ts';

/** What an editor says about a label of a tool, by name: a format or topic that is not there yet is made. null: it means nothing here. */
export interface LabelAnswer extends ToolLabel {
  readonly means: Meant;
}

export type Meant = { readonly is: 'format' | 'topic'; readonly name: string } | null;

/** One label of one tool, whatever its capitals, accents and spaces. */
export function labelKey({ tool, name }: ToolLabel): string {
  return `${tool}\n${nameKey(name)}`;
}

/** What is said about labels, by `labelKey`. */
export function meaningsOf({ labels }: Pick<TagBook, 'labels'>): ReadonlyMap<string, LabelMeaning> {
  return new Map(labels.map((meaning) => [labelKey(meaning), meaning]));
}

/** What a label about which nothing is said may mean: the format of its name where there is one, else the topic. */
export function proposedMeaning(book: Pick<TagBook, 'formats' | 'topics'>, { name }: ToolLabel): NonNullable<Meant> {
  const format = sameFormat(book, name);
  if (format !== undefined) return { is: 'format', name: format.name };
  return { is: 'topic', name: sameTopic(book, name)?.name ?? name };
}

/** The book in which these labels mean what is said, with the formats and topics that it takes. `newId` makes their ids. */
export function withAnswers(book: TagBook, answers: readonly LabelAnswer[], newId: () => string): TagBook {
  let next = book;
  const meanings = new Map(meaningsOf(book));
  for (const { tool, name, means } of answers) {
    if (means?.is === 'format') next = edited(next, { do: 'add-format', format: { id: newId(), name: means.name } });
    if (means?.is === 'topic') next = edited(next, { do: 'add-topic', topic: { id: newId(), name: means.name } });
    const format = means?.is === 'format' ? (sameFormat(next, means.name)?.id ?? null) : null;
    const topic = means?.is === 'topic' ? (sameTopic(next, means.name)?.id ?? null) : null;
    const before = meanings.get(labelKey({ tool, name }));
    if (before?.format === format && before.topic === topic) continue;
    meanings.set(labelKey({ tool, name }), { tool, name, format, topic });
    next = { ...next, labels: [...meanings.values()] };
  }
  return next;
}

/** Which labels of which posts are to be given now. */
export type IsGiven = (row: number, label: ToolLabel) => boolean;

/**
 * The book in which posts have what their labels mean. The editor's format stays, topics come to those that the post has, and what a rule says
 * already is not said again. `before`: what was said until now; what a label meant then and does not mean any more is taken off. `tagging`:
 * of these posts by the book before.
 */
export function withLabelsGiven(book: TagBook, posts: PostColumns, tagging: Tagging, isGiven: IsGiven): TagBook {
  if (posts.toolLabels === undefined) return book;
  const { met } = posts.toolLabels;
  const [now, before] = [meaningsOf(book), meaningsOf(tagging.book)];
  const meaning = met.map((label) => ({ now: now.get(labelKey(label)), before: before.get(labelKey(label)) }));
  let given: Map<string, PostTags> | null = null;
  for (const [row, places] of labelledRows(posts.toolLabels)) {
    const asked = places.filter((place) => isGiven(row, met[place] as ToolLabel)).map((place) => meaning[place] as Said);
    if (asked.length === 0) continue;
    const key = tagging.keyOf(row);
    const tags = book.given.get(key) ?? {};
    const left = withoutGone(
      tags,
      asked,
      places.map((place) => meaning[place] as Said),
    ); // prettier
    const after = withMeant(left, asked, tagging, row);
    if (after === tags) continue;
    given ??= new Map(book.given);
    if (Object.keys(after).length === 0) given.delete(key);
    else given.set(key, after);
  }
  return given === null ? book : { ...book, given };
}

interface Said {
  readonly now: LabelMeaning | undefined;
  readonly before: LabelMeaning | undefined;
}

/** Takes off what labels meant before, but for what another label of the post means too. */
function withoutGone(tags: PostTags, asked: readonly Said[], all: readonly Said[]): PostTags {
  const formats = all.map(({ now }) => now?.format);
  const topics = all.map(({ now }) => now?.topic);
  const isGoneFormat = (id: FormatId) => asked.some(({ before }) => before?.format === id) && !formats.includes(id);
  const isGoneTopic = (id: TopicId) => asked.some(({ before }) => before?.topic === id) && !topics.includes(id);
  let left = tags;
  if (typeof left.format === 'string' && isGoneFormat(left.format)) {
    const { format: _, ...others } = left;
    left = others;
  }
  if (left.topics?.some(isGoneTopic) === true) {
    const { topics: had, ...others } = left;
    const kept = (had ?? []).filter((id) => !isGoneTopic(id));
    left = kept.length === 0 ? others : { ...others, topics: kept };
  }
  return left;
}

function withMeant(tags: PostTags, asked: readonly Said[], tagging: Tagging, row: number): PostTags {
  const format = asked.map(({ now }) => now?.format ?? null).find((id) => id !== null);
  const isNewFormat = format !== undefined && tags.format === undefined && tagging.formatAt(row) !== format;
  const had = tags.topics ?? tagging.of(row).topics.flatMap(({ id, by }) => (by === 'editor' ? [] : [id]));
  const more = asked.flatMap(({ now }) => now?.topic ?? []).filter((id) => !had.includes(id));
  if (!isNewFormat && more.length === 0) return tags;
  return {
    ...tags,
    ...(isNewFormat ? { format } : {}),
    ...(more.length === 0 ? {} : { topics: [...new Set([...had, ...more])].sort() }),
  };
}
