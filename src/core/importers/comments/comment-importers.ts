import type { Table } from '../../tables/table.ts';
import type { CommentImporter, CommentMatch } from './comment-importer.ts';
import { metaComments, otherComments } from './comment-tables.ts';
import { coostoComments, obi4wanComments } from './listening-tools.ts';

/** Every table of comments that Postproof knows, beside the posts that they belong to. No two of them claim the same. */
export const COMMENT_IMPORTERS: readonly CommentImporter[] = [coostoComments, metaComments, obi4wanComments, otherComments];

export interface CommentClaim {
  readonly importer: CommentImporter;
  readonly match: CommentMatch;
}

/** Who knows a table as one of comments; null where nobody does. */
export function commentClaimOf(table: Table): CommentClaim | null {
  for (const importer of COMMENT_IMPORTERS) {
    const match = importer.recognise(table);
    if (match !== null) return { importer, match };
  }
  return null;
}
