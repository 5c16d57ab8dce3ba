import type { Finding } from './findings.ts';

const MOST_POSTS = 0.6;

type Row = Pick<Finding, 'channel' | 'measure' | 'group' | 'level' | 'direction' | 'exclusive' | 'posts' | 'rest'>;

/**
 * Whether a claim only says again what another one says: "photos do worse" where nearly all posts are photos and "questions do better" was
 * found is one finding, not two. `claims`: all rows with a direction.
 */
export function isMirror(row: Row, claims: readonly Row[]): boolean {
  if (!row.exclusive || row.direction === 0 || row.posts <= MOST_POSTS * (row.posts + row.rest)) return false;
  return claims.some(
    (other) =>
      other.channel === row.channel &&
      other.measure === row.measure &&
      other.group === row.group &&
      other.level !== row.level &&
      other.direction === -row.direction,
  );
}

/**
 * Whether a level reaches more (or fewer) people and therefore gets more (or fewer) answers: reach and engagement both work in one
 * direction, and what people do per 1,000 reached is no different. That is one sentence.
 */
export function isChain(rows: readonly Pick<Finding, 'measure' | 'verdict' | 'direction'>[]): boolean {
  const of = (measure: Finding['measure']) => rows.find((row) => row.measure === measure);
  const reach = of('reach');
  const engagement = of('engagement');
  return (
    reach?.verdict === 'works' &&
    engagement?.verdict === 'works' &&
    reach.direction === engagement.direction &&
    of('rate')?.verdict === 'none'
  );
}
