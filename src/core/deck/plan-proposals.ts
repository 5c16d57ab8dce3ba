import type { Finding } from '../insight/findings.ts';
import type { Goal } from '../model/goal.ts';
import type { PlannedStep } from '../model/workspace.ts';
import { isKind } from '../model/workspace.ts';
import type { Report } from '../report/report.ts';
import { ALL_CHANNELS } from '../report/scope.ts';
import type { TryOutState } from '../report/try-outs.ts';

/** Numbers that people can count with. Not the rate: what reaches more people has a lower one by that alone. */
const PROMISED = ['clicks', 'reach', 'reactions', 'engagement'] as const satisfies readonly Goal[];
const MOST_KEPT = 2;
const MOST_STEPS = 3;

type StepGroup = NonNullable<PlannedStep['about']>['group'];
type Plannable = Finding & { readonly group: StepGroup; readonly measure: Goal };

/**
 * What the findings suggest to promise: keep what works, change what works less. At most three, each about another format or topic, the
 * surest and largest first. What helps one goal and harms
 * another is for the team to weigh: the program proposes neither. A proposal has no text: it is worded from what it is about.
 */
export function planProposals(report: Report): PlannedStep[] {
  const { rows } = report.findings;
  const claims = rows
    .filter(isPlannable)
    .filter((claim) => isOneSided(claim, rows))
    .filter(isFirstOfLevel);
  const kept = claims.filter(({ direction }) => direction === 1).slice(0, MOST_KEPT);
  const changed = claims.filter(({ direction }) => direction === -1).slice(0, MOST_STEPS - kept.length);
  return [...kept, ...changed].map(stepOf);
}

function isPlannable(finding: Finding): finding is Plannable {
  const { direction, mirror, group, measure } = finding;
  const isChosen = group === 'format' || group === 'kind' || group === 'topic';
  return isChosen && direction !== 0 && !mirror && PROMISED.some((goal) => goal === measure);
}

function isOneSided({ group, level, channel, direction }: Plannable, all: readonly Finding[]): boolean {
  const isHere = (other: Finding['channel']) => other === channel || other === ALL_CHANNELS || channel === ALL_CHANNELS;
  const isOther = (other: Finding) => other.group === group && other.level === level && other.direction === -direction;
  return !all.some((other) => isOther(other) && isHere(other.channel) && PROMISED.some((goal) => goal === other.measure));
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

/** The try-outs that go on, as promises: next month's slide then tells of their posts. `posts`: how many each wants. */
export function tryOutSteps(states: readonly TryOutState[]): { readonly step: PlannedStep; readonly posts: number }[] {
  return states
    .filter(({ answer }) => answer.verdict === 'waiting')
    .map(({ tryOut: { id, channelKey, format, goal, order } }) => {
      const group = isKind(format) ? 'kind' : 'format';
      const about = { group, level: format, goal, channelKey } as const;
      return { step: { id: `try-${id}`, does: 'change', text: '', who: '', by: '', about }, posts: order.length };
    });
}
