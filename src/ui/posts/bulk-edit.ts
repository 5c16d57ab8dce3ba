import type { TagEdit } from '../../core/formats/edit-book.ts';
import type { FormatId, TopicId } from '../../core/model/tags.ts';
import type { SameTopics } from '../../worker/listed-posts.ts';

/** What is wanted of all selected posts. */
export type TagWish =
  | { readonly wish: 'format'; readonly id: FormatId; readonly name: string }
  | { readonly wish: 'no-format' | 'by-rules' }
  | { readonly wish: 'add-topic' | 'drop-topic'; readonly id: TopicId; readonly name: string };

/** The wish as one step of the team's book; topics that a post has beside it stay. */
export function editOf(wish: TagWish, posts: readonly SameTopics[]): TagEdit {
  const keys = posts.flatMap((group) => group.keys);
  switch (wish.wish) {
    case 'format':
      return { do: 'give-format', posts: keys, format: wish.id };
    case 'no-format':
      return { do: 'give-format', posts: keys, format: null };
    case 'by-rules':
      return { do: 'unsay', posts: keys, what: 'format' };
    case 'add-topic':
      return several(
        posts.filter(({ topics }) => !topics.includes(wish.id)).map((group) => withTopics(group, [...group.topics, wish.id])),
      );
    case 'drop-topic':
      return several(
        posts
          .filter(({ topics }) => topics.includes(wish.id))
          .map((group) =>
            withTopics(
              group,
              group.topics.filter((id) => id !== wish.id),
            ),
          ),
      );
  }
}

function withTopics({ keys }: SameTopics, topics: readonly TopicId[]): TagEdit {
  return { do: 'set-topics', posts: keys, topics };
}

function several(edits: readonly TagEdit[]): TagEdit {
  return { do: 'several', edits };
}
