import { foldedKey } from '../base/text.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';

/** What a post tells, as far as that can be told from its text: where it links to and the words it uses. */
export interface Story {
  readonly links: readonly string[];
  readonly words: ReadonlySet<string>;
}

const LINK = /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+/gu;
const WORD = /[\p{L}\p{N}]{2,}/gu;
const TRACKING = /[?&](?:utm_[a-z]+|fbclid|gclid|mc_[a-z]+)=[^&#]*/gu;
const ENOUGH_WORDS = 4;
const NEAR = 0.7;

export function storyOf(text: string): Story {
  const links = (text.match(LINK) ?? []).map(linkKey).filter((link) => link.includes('/'));
  const words = foldedKey(text.replace(LINK, ' ')).match(WORD) ?? [];
  return { links, words: new Set(words) };
}

/** Of the posts that came near a list: every goal asks again, for its channel and for all channels together. */
const STORIES = new WeakMap<PostColumns, Map<number, Story>>();

/** The story of the post at `row`, made once. */
export function storyAt(posts: PostColumns, row: number): Story {
  let stories = STORIES.get(posts);
  if (stories === undefined) {
    stories = new Map();
    STORIES.set(posts, stories);
  }
  let story = stories.get(row);
  if (story === undefined) {
    story = storyOf(textAt(posts.text, row));
    stories.set(row, story);
  }
  return story;
}

/** Without protocol, tracking and closing marks; a home page has no path left and is no story. */
function linkKey(link: string): string {
  return link
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(TRACKING, '')
    .replace(/[)\].,;:!?'"/]+$/u, '');
}

/** Whether two posts tell the same: the same link, or nearly the same words (seven of ten that either uses). */
export function isSameStory(a: Story, b: Story): boolean {
  if (a.links.some((link) => b.links.includes(link))) return true;
  let both = 0;
  for (const word of a.words) if (b.words.has(word)) both++;
  const either = a.words.size + b.words.size - both;
  if (Math.min(a.words.size, b.words.size) < ENOUGH_WORDS) return either > 0 && both === either;
  return both >= NEAR * either;
}
