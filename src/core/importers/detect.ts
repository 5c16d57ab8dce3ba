import type { Table } from '../tables/table.ts';
import type { Importer, LookAlikeId, Match } from './contract.ts';
import { LOOK_ALIKE_RECOGNISERS } from './look-alikes/look-alikes.ts';
import { IMPORTERS } from './registry.ts';

export interface Claim {
  readonly importer: Importer;
  readonly match: Match;
}

/** Whose a table is: one importer's, a known look-alike's, or a question (nobody's, or that of several at once). */
export type Detection =
  | { readonly is: 'posts'; readonly claim: Claim }
  | { readonly is: 'look-alike'; readonly lookAlike: LookAlikeId }
  | { readonly is: 'unknown'; readonly claims: readonly Claim[] };

/** All importers that claim a table; the tests hold that every sample is claimed by one only. */
export function claimsOf(table: Table): Claim[] {
  const claims: Claim[] = [];
  for (const importer of IMPORTERS) {
    const match = importer.recognise(table);
    if (match !== null) claims.push({ importer, match });
  }
  return claims;
}

/**
 * Asks every importer and every known look-alike. One sure match goes on; a look-alike wins over a match by shape alone; one
 * match by shape goes on when nobody else is near.
 */
export function detect(table: Table): Detection {
  const claims = claimsOf(table);
  const sure = claims.filter((claim) => claim.match.confidence === 'sure');
  if (sure.length === 1) return { is: 'posts', claim: sure[0] as Claim };
  const lookAlike = LOOK_ALIKE_RECOGNISERS.find((recogniser) => recogniser.recognise(table));
  if (lookAlike !== undefined) return { is: 'look-alike', lookAlike: lookAlike.id };
  if (sure.length === 0 && claims.length === 1) return { is: 'posts', claim: claims[0] as Claim };
  return { is: 'unknown', claims };
}
