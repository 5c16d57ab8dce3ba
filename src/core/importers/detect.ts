import type { Table } from '../tables/table.ts';
import type { CommentClaim } from './comments/comment-importers.ts';
import { commentClaimOf } from './comments/comment-importers.ts';
import type { Importer, LookAlikeId, Match } from './contract.ts';
import { LOOK_ALIKE_RECOGNISERS } from './look-alikes/look-alikes.ts';
import * as registry from './registry.ts';

/** All that stand in the registry. */
export const IMPORTERS: readonly Importer[] = Object.values(registry);

export interface Claim {
  readonly importer: Importer;
  readonly match: Match;
}

/** Whose a table is: one importer's, that of comments, a known look-alike's, or a question (nobody's, or that of several at once). */
export type Detection =
  | { readonly is: 'posts'; readonly claim: Claim }
  | { readonly is: 'comments'; readonly claim: CommentClaim }
  | { readonly is: 'look-alike'; readonly lookAlike: LookAlikeId }
  | { readonly is: 'unknown'; readonly claims: readonly Claim[] };

/** All importers that claim a table; the tests hold that every sample is claimed by one only. */
export function claimsOf(table: Table): Claim[] {
  const claims: Claim[] = [];
  // Without a header the first post would stand in its place, and be lost.
  if (table.header.some(isData)) return claims;
  for (const importer of IMPORTERS) {
    const match = importer.recognise(table);
    if (match !== null) claims.push({ importer, match });
  }
  return claims;
}

// A link or the number of a post: no column is called so.
function isData(cell: string): boolean {
  return /^(?:https?:\/\/\S+|['’]?\d{9,20})$/u.test(cell.trim());
}

/**
 * Asks every importer and every known look-alike. One sure match goes on, of posts before comments; a look-alike wins over a match by
 * shape alone; one match by shape goes on when nobody else is near.
 */
export function detect(table: Table): Detection {
  const claims = claimsOf(table);
  const sure = claims.filter((claim) => claim.match.confidence === 'sure');
  if (sure.length === 1) return { is: 'posts', claim: sure[0] as Claim };
  const comments = sure.length > 0 || table.header.some(isData) ? null : commentClaimOf(table);
  if (comments?.match.confidence === 'sure') return { is: 'comments', claim: comments };
  const lookAlike = LOOK_ALIKE_RECOGNISERS.find((recogniser) => recogniser.recognise(table));
  if (lookAlike !== undefined) return { is: 'look-alike', lookAlike: lookAlike.id };
  if (comments !== null && claims.length === 0) return { is: 'comments', claim: comments };
  if (comments === null && sure.length === 0 && claims.length === 1) return { is: 'posts', claim: claims[0] as Claim };
  return { is: 'unknown', claims };
}
