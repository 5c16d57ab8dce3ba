import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import { sampleRows } from '../columns.ts';
import { networkOfLink } from '../sprout/network.ts';
import type { CommentImporter, CommentMatch } from './comment-importer.ts';
import type { CommentShape } from './comment-places.ts';
import { commentShape } from './comment-places.ts';
import { coostoComments, obi4wanComments } from './listening-tools.ts';

/**
 * Comments and inbox messages from Meta: all links stand on Facebook or Instagram, and beside the text there is an id of the comment, the
 * page, or who wrote to whom. Meta has no fixed export of these; tools and Business Suite write them by the same words.
 */
export const metaComments: CommentImporter = {
  id: 'comments/meta',
  source: 'Meta',
  recognise: (table) => {
    const shape = knownShape(table);
    return shape !== null && isMeta(table, shape) ? match(shape) : null;
  },
};

/** Every other table of comments, in any language whose words for a comment are known. */
export const otherComments: CommentImporter = {
  id: 'comments/table',
  recognise: (table) => {
    const shape = knownShape(table);
    return shape !== null && !isMeta(table, shape) ? match(shape) : null;
  },
};

/** The links lead to comments: that says it without a word. Else words alone do, and the table is as likely something else. */
function match({ places, hasCommentLinks }: CommentShape): CommentMatch {
  return { confidence: hasCommentLinks ? 'sure' : 'likely', places };
}

function knownShape(table: Table): CommentShape | null {
  if ([coostoComments, obi4wanComments].some((tool) => tool.recognise(table) !== null)) return null;
  const shape = commentShape(table);
  return shape !== null && isComments(table, shape) ? shape : null;
}

/** Who sends a message; the author of a post stands under other words. */
const SENDERS: ReadonlySet<string> = new Set(
  'from|from name|sender|sender name|commenter|commented by|afzender|naam afzender|van|reageerder|afsender|afsenders navn|fra|contact|contact name|contactpersoon|customer|klant|mittente|remetente|absender'.split(
    '|',
  ),
);

/**
 * A table is one of comments when its links lead to comments or it has ids of comments; when it says so, names who wrote them and where; or when
 * its texts are messages with a sender or a direction. Words alone count only where no row has a number.
 */
function isComments(table: Table, { places, saysComment, hasCommentLinks, hasNumbers }: CommentShape): boolean {
  if (hasCommentLinks || places.commentId !== undefined) return true;
  if (hasNumbers) return false;
  const { author, link, postLink, postId, direction } = places;
  if (saysComment) return author !== undefined && (link ?? postLink ?? postId) !== undefined;
  return direction !== undefined || (author !== undefined && SENDERS.has(foldedKey(table.header[author] ?? '')));
}

function isMeta(table: Table, { places }: CommentShape): boolean {
  const { link, postLink, commentId, account, direction } = places;
  if ((commentId ?? account ?? direction) === undefined) return false;
  const links = sampleRows(table).flatMap((row) => [cellOf(row, link), cellOf(row, postLink)].filter((cell) => cell !== ''));
  return links.length > 0 && links.every((cell) => ['facebook', 'instagram'].includes(networkOfLink(cell) ?? ''));
}
