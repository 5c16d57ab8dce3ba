import type { Finding } from '../insight/findings.ts';
import { traitTableOf } from '../insight/traits.ts';
import { MAIN_GOALS } from '../model/goal.ts';
import type { SharedTraits } from './deck-facts.ts';
import type { Report } from './report.ts';
import { ALL_CHANNELS } from './scope.ts';
import { levelsOf } from './what-works.ts';
import type { FactWork } from './year-posts.ts';
import { monthRows } from './year-posts.ts';

const SHARED_BY = 2;
const MOST_ROWS = 4;

/**
 * Per main goal that has best posts: what works on it and is shared by at least two of them. Where nothing was compared, "no pattern" would
 * say more than is known: such a goal is not there.
 */
export function sharedTraits(work: FactWork, report: Report): SharedTraits[] {
  const rows = monthRows(work);
  const { posts, zone, tags } = work;
  const tagging = {
    kindAt: (row: number) => tags.kindAt(row),
    formatAt: (row: number) => tags.formatNameAt(row),
    topicsAt: (row: number) => tags.topicNamesAt(row),
    traits: traitTableOf(posts, zone),
  };
  const board = report.boards.find(({ scope }) => scope === ALL_CHANNELS);
  return MAIN_GOALS.flatMap((goal): SharedTraits[] => {
    const best = (board?.goals.find((one) => one.goal === goal)?.best ?? []).flatMap(({ post }) => rows.get(post) ?? []);
    const isCompared = report.findings.rows.some(({ measure, effect }) => measure === goal && effect !== null);
    if (best.length === 0 || !isCompared) return [];
    const claims = report.findings.rows.filter((row) => row.measure === goal && isTold(row));
    const counted = claims.map((finding) => {
      const having = best.filter(
        ({ row, channel }) =>
          (finding.channel === ALL_CHANNELS || finding.channel === channel.key) && levelsOf(row, tagging)(finding),
      );
      return { finding, posts: having.length };
    });
    // Claims stand in order of their strength, so that among equals the strongest comes first.
    const shared = counted.filter((one) => one.posts >= SHARED_BY).sort((a, b) => b.posts - a.posts);
    return [{ goal, best: best.length, rows: shared.filter(isFirstOfLevel).slice(0, MOST_ROWS) }];
  });
}

// As reasons are given: facts of a post that nobody chose as its format need more than an indication.
function isTold({ direction, mirror, primary, verdict }: Finding): boolean {
  return direction === 1 && !mirror && (primary || verdict === 'works');
}

// "Questions work" on one channel and on all is one thing to tell.
function isFirstOfLevel(
  { finding }: { readonly finding: Finding },
  place: number,
  all: readonly { readonly finding: Finding }[],
): boolean {
  return all.findIndex(({ finding: other }) => other.group === finding.group && other.level === finding.level) === place;
}
