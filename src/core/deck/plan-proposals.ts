import type { Finding } from '../insight/findings.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS } from '../model/goal.ts';
import type { PlannedStep } from '../model/workspace.ts';
import type { Report } from '../report/report.ts';
import { ALL_CHANNELS } from '../report/scope.ts';

const MOST_KEPT = 2;
const MOST_STEPS = 3;

type StepGroup = NonNullable<PlannedStep['about']>['group'];
type Plannable = Finding & { readonly group: StepGroup; readonly measure: Goal };

/**
 * What the findings suggest to promise: keep what works, change what works less. At most three, each about another format or topic, the
 * surest and largest first. A proposal has no text: it is worded from what it is about.
 */
export function planProposals(report: Report): PlannedStep[] {
  const claims = report.findings.rows.filter(isPlannable).filter(isFirstOfLevel);
  const kept = claims.filter(({ direction }) => direction === 1).slice(0, MOST_KEPT);
  const changed = claims.filter(({ direction }) => direction === -1).slice(0, MOST_STEPS - kept.length);
  return [...kept, ...changed].map(stepOf);
}

function isPlannable(finding: Finding): finding is Plannable {
  const { direction, mirror, group, measure } = finding;
  const isChosen = group === 'format' || group === 'kind' || group === 'topic';
  return isChosen && direction !== 0 && !mirror && GOALS.some((goal) => goal === measure);
}

function isFirstOfLevel({ group, level }: Plannable, place: number, all: readonly Plannable[]): boolean {
  return all.findIndex((other) => other.group === group && other.level === level) === place;
}

function stepOf({ channel, measure, group, level, direction }: Plannable): PlannedStep {
  return {
    id: `${group}-${level}`,
    does: direction === 1 ? 'keep' : 'change',
    text: '',
    who: '',
    by: '',
    about: { group, level, goal: measure, channelKey: channel === ALL_CHANNELS ? null : channel },
  };
}
