import type { Kind } from '../model/kind.ts';
import type { FormatId, NamedLabels, TagBook, TopicId } from '../model/tags.ts';
import type { Format, PostKey } from '../model/workspace.ts';
import { isKind } from '../model/workspace.ts';
import type { TagEdit } from './edit-book.ts';
import { edited, sameFormat, sameTopic } from './edit-book.ts';

/**
 * The book after posts were given formats and topics by name. Names that are not known become formats and topics; `newId` makes their
 * ids. What the editor said about a post before stays.
 */
export function withNamed(
  book: TagBook,
  labels: Iterable<readonly [key: PostKey, labels: NamedLabels]>,
  newId: () => string,
): TagBook {
  const { given } = book;
  let next = book;
  const formatOf = known((name): FormatId | null => {
    if (sameFormat(next, name) === undefined) next = edited(next, { do: 'add-format', format: { id: newId(), name } });
    return sameFormat(next, name)?.id ?? null;
  });
  const topicOf = known((name): TopicId | null => {
    if (sameTopic(next, name) === undefined) next = edited(next, { do: 'add-topic', topic: { id: newId(), name } });
    return sameTopic(next, name)?.id ?? null;
  });
  const byFormat = new Map<FormatId, PostKey[]>();
  const byTopics = new Map<string, PostKey[]>();
  for (const [key, { format, topics }] of labels) {
    const id = format === null || given.get(key)?.format !== undefined ? null : formatOf(format);
    if (id !== null) gather(byFormat, id, key);
    const ids = given.get(key)?.topics === undefined ? topics.flatMap((name) => topicOf(name) ?? []) : [];
    if (ids.length > 0) gather(byTopics, ids.join(' '), key);
  }
  const formats = Array.from(byFormat, ([format, posts]): TagEdit => ({ do: 'give-format', posts, format }));
  const topics = Array.from(byTopics, ([ids, posts]): TagEdit => ({ do: 'set-topics', posts, topics: ids.split(' ') }));
  return edited(next, { do: 'several', edits: [...formats, ...topics] });
}

function gather<Name>(groups: Map<Name, PostKey[]>, name: Name, key: PostKey): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [key]);
  else group.push(key);
}

function known<Id>(find: (name: string) => Id): (name: string) => Id {
  const ids = new Map<string, Id>();
  return (name) => {
    const id = ids.has(name) ? (ids.get(name) as Id) : find(name);
    ids.set(name, id);
    return id;
  };
}

/**
 * The book of a workspace that kept one name per post: a name of the team's own is a format, the name of a kind says which kind the post
 * is. Names that differ only in capitals, accents and spaces are one format.
 */
export function bookOfNames(book: TagBook, names: ReadonlyMap<PostKey, Format>): TagBook {
  const own: [PostKey, NamedLabels][] = [];
  const byKind = new Map<Kind, PostKey[]>();
  for (const [key, name] of names) {
    if (isKind(name)) gather(byKind, name, key);
    else own.push([key, { format: name, topics: [] }]);
  }
  let made = 0;
  const edits = Array.from(byKind, ([kind, posts]): TagEdit => ({ do: 'set-kind', posts, kind }));
  return edited(
    withNamed(book, own, () => `kept-${++made}`),
    { do: 'several', edits },
  );
}
