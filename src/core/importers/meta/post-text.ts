const MENTION = /@\[\d+:\d+:([^\]]*)\]/gu;
const SPACES = /\s+/gu;

/** `@[100003790134957:2048:Liat Regev]` as a person reads it. */
function withoutMentionTokens(text: string): string {
  return text.includes('@[') ? text.replace(MENTION, '$1') : text;
}

/**
 * The text of a Facebook post: photos and links have it in Title, videos in Description with a title or a flattened copy
 * beside it. The longer of the two; Description where Title is the same without its line breaks.
 */
export function postText(title: string, description: string): string {
  if (description === '') return withoutMentionTokens(title);
  if (title.length < description.length || title === description) return withoutMentionTokens(description);
  const isFlatCopy = title.replace(SPACES, ' ').trim() === description.replace(SPACES, ' ').trim();
  return withoutMentionTokens(isFlatCopy ? description : title);
}
