import type { Metric } from '../../core/model/metric.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { BoardGoal, MonthBoard, Scope } from '../../core/report/report.ts';
import { ALL_CHANNELS } from '../../core/report/report.ts';
import type { BoardWords } from '../../words/board-screen.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { listText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { isNearest, metricCount, metricInText, ownMetric } from '../../words/metric-words.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { RankedBy } from '../route.ts';
import { RankedList } from './ranked-list.tsx';

interface GoalColumnProps {
  readonly goal: BoardGoal;
  readonly by: RankedBy;
  readonly scope: Scope;
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

/** One question of the board: what worked best, what least, and what was counted to say so. */
export function GoalColumn({ goal, by, scope, report, onOpen }: GoalColumnProps) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const name = GOAL_NAMES[language][goal.goal];
  const showTimes = by === 'times' && goal.ranking === 'times';
  const lists = (['best', 'least'] as const).filter((list) => goal[list].length > 0);
  return (
    <section className="board-goal" aria-labelledby={`goal-${goal.goal}`}>
      <div className="board-goal-head">
        <h2 id={`goal-${goal.goal}`}>{name}</h2>
        <p className="quiet">{countedText(goal, report, words, language)}</p>
      </div>
      {lists.map((list) => (
        <RankedList
          key={list}
          list={list}
          title={words[list]}
          name={words.goalOf(name, words[list])}
          ranked={goal[list]}
          showTimes={showTimes}
          report={report}
          onOpen={onOpen}
        />
      ))}
      {lists.length === 0 && <p className="board-goal-none">{noneText(goal, scope, words)}</p>}
      {lists.length > 0 && <p className="quiet small">{remarksText(goal, by, scope, report, words, language).join(' ')}</p>}
    </section>
  );
}

/** What was counted; where a channel has no such number, what was taken instead. */
function countedText(goal: BoardGoal, report: MonthBoard, words: BoardWords, language: Language): string {
  const own = ownMetric(goal.goal);
  const instead = [...channelsByMetric(goal, report)].flatMap(([metric, channels]) =>
    metric === null || !isNearest(goal.goal, metric) ? [] : [{ metric, channels }],
  );
  const first = goal.used.some(({ metric }) => metric === own) ? words.what[goal.goal] : '';
  if (instead.length === 0) return first;
  const parts = instead.map(({ metric, channels }) =>
    words.instead(listText(channels, language), metric === 'clicks' ? words.allClicks : metricInText(metric, language)),
  );
  const count = instead.reduce((sum, { channels }) => sum + channels.length, 0);
  const reason = words.because(parts.join(', '), count === 1, metricInText(own, language));
  return `${first} ${reason.charAt(0).toLocaleUpperCase(language)}${reason.slice(1)}`.trim();
}

function channelsByMetric(goal: BoardGoal, report: MonthBoard): ReadonlyMap<Metric | null, readonly string[]> {
  const labels = labelsOf(report);
  const channels = new Map<Metric | null, readonly string[]>();
  for (const { channelKey, metric } of goal.used) {
    channels.set(metric, [...(channels.get(metric) ?? []), labels.get(channelKey) ?? channelKey]);
  }
  return channels;
}

function labelsOf(report: MonthBoard): ReadonlyMap<Scope, string> {
  const channels = report.channels.map(({ channel }) => channel);
  return new Map(report.channels.map(({ key, channel }) => [key, channelLabel(channel, channels)]));
}

function noneText(goal: BoardGoal, scope: Scope, words: BoardWords): string {
  if (goal.used.every(({ metric }) => metric === null)) return words.noneNoMetric;
  if (goal.withoutUsual.length > 0 && scope === ALL_CHANNELS) return words.noneFew;
  return goal.compared === 0 && goal.young > 0 ? words.noneYoung : words.nonePosts;
}

function remarksText(
  goal: BoardGoal,
  by: RankedBy,
  scope: Scope,
  report: MonthBoard,
  words: BoardWords,
  language: Language,
): readonly string[] {
  const remarks = [words.compared(goal.compared)];
  if (goal.ranking === 'plain' && by === 'times') remarks.push(words.plain);
  const usual = goal.best[0]?.usual ?? null;
  const metric = goal.used[0]?.metric ?? null;
  if (scope !== ALL_CHANNELS && usual !== null && metric !== null) {
    remarks.push(words.usual(metricCount(metric, usual, language)));
  }
  if (goal.ranking === 'times') remarks.push(words.usualMeaning);
  if (goal.withoutUsual.length > 0 && goal.ranking === 'times') {
    const labels = labelsOf(report);
    const names = goal.withoutUsual.map((key) => labels.get(key) ?? key);
    remarks.push(words.withoutUsual(listText(names, language), names.length === 1));
  }
  const silent = channelsByMetric(goal, report).get(null) ?? [];
  if (silent.length > 0) {
    const name = GOAL_NAMES[language][goal.goal].toLocaleLowerCase(language);
    remarks.push(words.nothingNear(listText(silent, language), silent.length === 1, name));
  }
  return remarks;
}
