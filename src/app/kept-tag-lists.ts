import type { TagChange } from '../core/formats/change.ts';
import { withRenamedSteps } from '../core/formats/renamed-steps.ts';
import type { LabelMeaning, PostTags, Rule, TagBook, TeamFormat, Topic } from '../core/model/tags.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import type { DeckEdits, PostKey, TryOut } from '../core/model/workspace.ts';
import { wholeEdits } from '../core/model/workspace.ts';

/** Each is kept as a whole; one that nobody kept is empty. */
export interface TagLists {
  readonly formats: readonly TeamFormat[];
  readonly topics: readonly Topic[];
  readonly rules: readonly Rule[];
  readonly labels: readonly LabelMeaning[];
}

interface Listed<Value> {
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<Value[]>;
}

/** All records of a store, each with its key. */
export async function pairs<Value>(store: Listed<Value>): Promise<[string, Value][]> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, place) => [key, values[place] as Value]);
}

/** What both a transaction that writes and the one of an upgrade can do. */
interface TagWriting {
  objectStore(name: 'tagLists'): { put(list: TagLists[keyof TagLists], name: keyof TagLists): Promise<unknown> };
  objectStore(name: 'tags'): { put(tags: PostTags, key: PostKey): Promise<unknown>; delete(key: PostKey): Promise<void> };
}

export async function writeTags(writing: TagWriting, { formats, topics, rules, labels, given }: TagChange): Promise<void> {
  const lists = writing.objectStore('tagLists');
  const tags = writing.objectStore('tags');
  const keepList = async (name: keyof TagLists, list: { readonly after: TagLists[keyof TagLists] } | undefined) => {
    if (list !== undefined) await lists.put(list.after, name);
  };
  await Promise.all([
    keepList('formats', formats),
    keepList('topics', topics),
    keepList('rules', rules),
    keepList('labels', labels),
    // Each may throw at once where the transaction has ended meanwhile: then the others still have to be heard.
    ...given.map(async ([key, , after]) => {
      await (after === null ? tags.delete(key) : tags.put(after, key));
    }),
  ]);
}

/** Plans to try out go along with their format's name, but for one that names another by now. */
export function renamedIn(
  tryOuts: { get(id: string): Promise<TryOut | undefined>; put(tryOut: TryOut, id: string): Promise<unknown> },
  change: TagChange,
): Promise<void>[] {
  return (change.tryOuts ?? []).map(async ([id, before, after]) => {
    const tryOut = await tryOuts.get(id);
    if (tryOut?.format === before) await tryOuts.put({ ...tryOut, format: after }, id);
  });
}

/** Steps of plans go along in the same way. */
export function renamedStepsIn(
  decks: { get(month: string): Promise<DeckEdits | undefined>; put(edits: DeckEdits, month: string): Promise<unknown> },
  { steps = [] }: TagChange,
): Promise<void>[] {
  return [...new Set(steps.map(([month]) => month))].map(async (month) => {
    const edits = await decks.get(month);
    if (edits !== undefined) await decks.put(withRenamedSteps(month, wholeEdits(edits), steps), month);
  });
}

export async function readTags(lists: Listed<TagLists[keyof TagLists]>, tags: Listed<PostTags>): Promise<TagBook> {
  const kept = Object.fromEntries(await pairs(lists)) as Partial<TagLists>;
  return { ...NO_TAGS, ...kept, given: new Map(await pairs(tags)) };
}
