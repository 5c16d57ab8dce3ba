import type { Metric } from '../../core/model/metric.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { BoardGoal, MonthBoard } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import type { BoardWords } from '../../words/board-screen.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { listText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { metricInText } from '../../words/metric-words.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { RankedBy } from '../route.ts';
import { channelsByAnswer, labelsOf } from './answers-by-channel.ts';
import type { KnownReasons } from './ranked-list.tsx';
import { RankedList } from './ranked-list.tsx';

interface GoalColumnProps {
  readonly goal: BoardGoal;
  readonly by: RankedBy;
  readonly scope: Scope;
  readonly report: MonthBoard;
  readonly reasons: KnownReasons;
  readonly onOpen: (post: PostKey) => void;
}

/** One question of the board: what worked best, what least, and what was counted to say so. */
export function GoalColumn({ goal, by, scope, report, reasons, onOpen }: GoalColumnProps) {
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
          goal={goal.goal}
          ranked={goal[list]}
          showTimes={showTimes}
          report={report}
          reasons={reasons}
          onOpen={onOpen}
        />
      ))}
      {lists.length === 0 && <p className="board-goal-none">{noneText(goal, scope, words)}</p>}
      {lists.length > 0 && <p className="quiet small">{remarksText(goal, by, report, words, language).join(' ')}</p>}
    </section>
  );
}

/** What was counted; where a channel has no such number, what was taken instead. */
function countedText(goal: BoardGoal, report: MonthBoard, words: BoardWords, language: Language): string {
  const { nearest, ownCounted, own } = channelsByAnswer(goal, report);
  const first = ownCounted ? words.what[goal.goal] : '';
  if (nearest.length === 0) return first;
  const named = (metric: Metric) => (metric === 'clicks' ? words.allClicks : metricInText(metric, language));
  const parts = nearest.map(({ metric, channels }) => words.instead(listText(channels, language), named(metric)));
  const count = nearest.reduce((sum, { channels }) => sum + channels.length, 0);
  const reason = words.because(parts.join(', '), count === 1, metricInText(own, language));
  return `${first} ${reason.charAt(0).toLocaleUpperCase(language)}${reason.slice(1)}`.trim();
}

function noneText(goal: BoardGoal, scope: Scope, words: BoardWords): string {
  if (goal.used.every(({ answer }) => answer === null)) return words.noneNoMetric;
  return goal.withoutUsual.length > 0 && scope === ALL_CHANNELS ? words.noneFew : words.nonePosts;
}

function remarksText(
  goal: BoardGoal,
  by: RankedBy,
  report: MonthBoard,
  words: BoardWords,
  language: Language,
): readonly string[] {
  const remarks = [words.compared(goal.compared)];
  const labels = labelsOf(report);
  if (goal.ranking === 'plain' && by === 'times') remarks.push(words.plain);
  if (goal.goal === 'rate' && goal.ranking === 'times') remarks.push(words.usualRate);
  if (goal.withoutUsual.length > 0 && goal.ranking === 'times') {
    const names = goal.withoutUsual.map((key) => labels.get(key) ?? key);
    remarks.push(words.withoutUsual(listText(names, language), names.length === 1));
  }
  const { silent } = channelsByAnswer(goal, report);
  if (silent.length > 0) {
    const name = GOAL_NAMES[language][goal.goal].toLocaleLowerCase(language);
    remarks.push(words.nothingNear(listText(silent, language), silent.length === 1, name));
  }
  return remarks;
}
