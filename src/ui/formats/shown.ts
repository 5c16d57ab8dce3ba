import type { Finding } from '../../core/insight/findings.ts';
import type { Goal } from '../../core/model/goal.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { Answer } from '../../core/rank/answer.ts';
import type { Findings, Report } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { FINDING_WORDS } from '../../words/findings.ts';
import type { Language } from '../../words/language.ts';
import { channelLabel } from '../../words/terms.ts';
import type { EffectScale } from './effect-scale.ts';
import type { Chart } from './what-is-shown.ts';

/** What the screen shows, for all its parts. */
export interface Shown {
  readonly report: Report;
  readonly scope: Scope;
  readonly goal: Goal;
  readonly charts: readonly Chart[];
  /** The name of the row that is opened. */
  readonly opened: string | null;
  readonly scale: EffectScale;
  readonly onRow: (row: string | null) => void;
  readonly onPost: (post: PostKey) => void;
}

/** A channel as it is called in a sentence. */
export function channelName(scope: Scope, { channels }: Report, language: Language): string {
  if (scope === ALL_CHANNELS) return FINDING_WORDS[language].together;
  const all = channels.map(({ channel }) => channel);
  const own = channels.find(({ key }) => key === scope)?.channel;
  return own === undefined ? scope.slice(scope.indexOf(':') + 1) : channelLabel(own, all);
}

/** How the numbers of a finding were counted; of all channels together as the first of them counts. */
export function answerFor({ compared }: Findings, { channel, measure }: Finding): Answer {
  const own = compared.find(({ scope, goal }) => scope === channel && goal === measure);
  return own?.answer ?? { goal: measure as Goal, metrics: ['reactions'], per: null };
}
