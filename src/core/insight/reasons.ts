import type { Finding } from './findings.ts';
import { EVERY_CHANNEL } from './pool.ts';
import type { Measure } from './sample.ts';

const FROM_TIMES = Math.log(1.5);
const AT_MOST = 2;

/** Why a post may have done well or badly: a property that it has and that a finding speaks of. */
export interface Reason {
  readonly finding: Finding;
  /** How much of the post's distance from the usual goes with it, 0 to 1, both on the log scale. */
  readonly share: number;
}

/**
 * The reasons for a post: at most two of its properties with a finding on the same measure and in the same direction, of its own channel
 * before all channels; what works before what seems to. None for a post near the usual. `has` says which levels the post has.
 */
export function reasonsOf(
  findings: readonly Finding[],
  post: { readonly channel: string; readonly measure: Measure; readonly times: number },
  has: (finding: Finding) => boolean,
): Reason[] {
  const distance = Math.log(post.times);
  if (!(Math.abs(distance) >= FROM_TIMES)) return [];
  const claims = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.measure !== post.measure || finding.direction !== Math.sign(distance) || !has(finding)) continue;
    if (!finding.primary && finding.verdict !== 'works') continue;
    const key = `${finding.group} ${finding.level}`;
    if (finding.channel === post.channel || (finding.channel === EVERY_CHANNEL && !claims.has(key))) claims.set(key, finding);
  }
  const rank = ({ verdict, effect }: Finding) => (verdict === 'works' ? 1000 : 0) + Math.abs(effect?.est ?? 0);
  return [...claims.values()]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, AT_MOST)
    .map((finding) => ({ finding, share: Math.min(1, (finding.effect?.est ?? 0) / distance) }));
}
