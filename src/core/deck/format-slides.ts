import { compareText } from '../base/text.ts';
import type { Finding } from '../insight/findings.ts';
import type { ComparedGoal, Report } from '../report/report.ts';
import type { DraftOf } from './draft.ts';
import { channelsOf } from './draft.ts';

const FINDINGS_NEED = 25;

/** Per channel one slide, of the goal about which most can be said; none where the channel has too few posts for any. */
export function formatSlides(report: Report): DraftOf<'formats'>[] {
  const { compared, rows, from, to, boostUnknown } = report.findings;
  return [...channelsOf(report)].flatMap(([key, channel]): DraftOf<'formats'>[] => {
    const rowsOf = ({ goal }: ComparedGoal, group: Finding['group']) =>
      rows.filter((row) => row.channel === key && row.measure === goal && row.group === group);
    // The team's own formats where it has some; else the platform's kinds. Never both in one chart.
    const formatsOf = (goal: ComparedGoal) => {
      const own = rowsOf(goal, 'format');
      return (own.length > 1 ? own : rowsOf(goal, 'kind')).sort(asShown);
    };
    const own = compared
      .filter(({ scope, goal, posts }) => scope === key && goal !== 'reactions' && posts >= FINDINGS_NEED)
      .map((goal) => ({ goal, formats: formatsOf(goal) }))
      .filter(({ formats }) => formats.length > 1);
    const most = Math.max(...own.map(({ formats }) => told(formats)));
    const best = own.find(({ formats }) => told(formats) === most);
    if (best === undefined) return [];
    const { goal, answer, posts } = best.goal;
    // A post has one format of the team's own or none, so that their posts add up.
    const tagged = rowsOf(best.goal, 'format').reduce((sum, row) => sum + row.posts, 0);
    const unsure = boostUnknown.includes(key);
    const numbers = { goal, answer, posts, tagged, from, to, boostUnknown: unsure, rows: best.formats };
    return [{ id: `formats-${key}`, kind: 'formats', channel, ...numbers }];
  });
}

function told(rows: readonly Finding[]): number {
  return rows.filter(({ direction, mirror }) => direction !== 0 && !mirror).length;
}

// Claims by how much they do better; what cannot be told is never ranked by that, but by how many posts there are.
function asShown(a: Finding, b: Finding): number {
  const place = ({ direction, mirror, verdict }: Finding) =>
    direction !== 0 && !mirror ? 0 : { works: 1, seems: 1, none: 1, unclear: 2, 'too-few': 3, sparse: 3 }[verdict];
  const claimed = place(a) === 0 && place(b) === 0 ? (b.effect?.est ?? 0) - (a.effect?.est ?? 0) : 0;
  return place(a) - place(b) || claimed || b.posts - a.posts || compareText(a.level, b.level);
}
