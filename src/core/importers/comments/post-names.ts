import { isRoundedId } from '../../base/ids.ts';
import type { Platform } from '../../model/platform.ts';
import { plainId } from '../meta/post-identity.ts';
import { handleInLink, idInLink, networkPostId } from '../sprout/network.ts';

const PFBID = /\b(pfbid[\dA-Za-z]{20,})/u;
const PAGE_AND_POST_PATH = /facebook\.com\/\d{5,20}_(\d{5,20})(?:[/?#]|$)/iu;
const STORY = /[?&](?:story_fbid|fbid|multi_permalinks)=(\d{5,20})/u;
const GROUP_POST = /\/groups\/[^/?#]+\/(?:posts|permalink)\/(\d{5,20})/u;
// `urn:li:comment:(activity:7141…,7142…)`, also written as %3A, %28 and %2C.
const LINKEDIN_COMMENT =
  /urn(?::|%3A)li(?::|%3A)comment(?::|%3A)(?:\(|%28)(?:urn(?::|%3A)li(?::|%3A))?(?:activity|share|ugcPost)(?::|%3A)(\d{15,20})/iu;
const NAME = /^[\w-]{5,100}$/u;

/**
 * The names that a link holds for the post it leads to, also where it leads to a comment under that post: the story's number and
 * `pfbid…` (Facebook), the short code (Instagram), the status (X), the number of the urn (LinkedIn), `v=` (YouTube), the video (TikTok).
 * Facebook gives one post several numbers, so there can be more than one.
 */
export function postNamesInLink(platform: Platform, link: string): string[] {
  const names = new Set([idInLink(platform, link)]);
  if (platform === 'facebook') {
    for (const form of [PFBID, PAGE_AND_POST_PATH, STORY, GROUP_POST]) names.add(form.exec(link)?.[1] ?? '');
  }
  if (platform === 'linkedin') names.add(LINKEDIN_COMMENT.exec(link)?.[1] ?? '');
  return [...names].filter((name) => name !== '');
}

/** The names in an id of the table: `page_post`, `urn:li:activity:…`, or the post's own id. Empty where a spreadsheet program rounded it. */
export function postNamesInId(platform: Platform, cell: string): string[] {
  const text = plainId(cell);
  if (/^https?:/iu.test(text)) return postNamesInLink(platform, text);
  if (text === '' || isRoundedId(text)) return [];
  const id = networkPostId(platform === 'other' ? 'facebook' : platform, text);
  return NAME.test(id) ? [id] : [];
}

/** Facebook's own id of a comment is `post_comment`: it names the post. [] for every other id. */
export function postNamesInCommentId(cell: string): string[] {
  const parts = /^(\d{10,20})_\d{5,20}$/u.exec(plainId(cell));
  return parts === null ? [] : [parts[1] as string];
}

/** All names under which a comment can know this post. */
export function namesOfPost(platform: Platform, id: string, permalink: string): readonly string[] {
  return [...new Set([id, ...postNamesInLink(platform, permalink)])].filter((name) => name !== '');
}

const MARKS: readonly RegExp[] = [
  /[?&](?:comment_id|reply_comment_id|commentid|lc|commentUrn|replyUrn)=/iu,
  /urn(?::|%3A)li(?::|%3A)comment/iu,
  /instagram\.com\/.*\/c\/\d{5,}/iu,
];

/** Whether a link leads to a comment and not to the post above it. */
export function isCommentLink(link: string): boolean {
  return MARKS.some((mark) => mark.test(link));
}

/**
 * Whether a link without the mark of a comment is the address of the message itself: on X, Bluesky and Threads an answer is a post of its own
 * under the name of who wrote it, and its address does not say what it answers.
 */
export function isOwnAddress(platform: Platform, link: string, author: string): boolean {
  const handle = handleInLink(platform, link).toLowerCase();
  if (handle === '' || isCommentLink(link)) return false;
  return (
    handle ===
    author
      .trim()
      .replace(/^['’]?@/u, '')
      .toLowerCase()
  );
}
