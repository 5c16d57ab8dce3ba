import './board.css';
import { lazy, Suspense, useMemo } from 'react';
import { useBoard, useReport } from '../../app/queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import type { Goal } from '../../core/model/goal.ts';
import { MAIN_GOALS } from '../../core/model/goal.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { Board, BoardGoal, MonthBoard, ScopeCoverage } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { findingsCoverageText } from '../../words/coverage.ts';
import { monthText } from '../../words/format.ts';
import type { Overview } from '../../worker/questions.ts';
import { Asked, Busy } from '../parts/asked.tsx';
import { ChannelChips } from '../parts/channel-chips.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { shownScope } from '../parts/shown-scope.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import { BoostQuestions } from './boost-questions.tsx';
import { ChoiceSwitch } from './choice-switch.tsx';
import { GoalColumn } from './goal-column.tsx';
import { PostTable } from './post-table.tsx';
import type { KnownReasons } from './ranked-list.tsx';
import { SetApart } from './set-apart.tsx';

const PostPanel = lazy(() => import('../post/post-panel.tsx').then((file) => ({ default: file.PostPanel })));

type BoardRoute = Extract<Route, { screen: 'board' }>;

interface BoardScreenProps {
  readonly route: BoardRoute;
  readonly month: MonthKey;
  readonly overview: Overview;
}

export function BoardScreen({ route, month, overview }: BoardScreenProps) {
  const words = useWords(BOARD_SCREEN);
  const board = useBoard(month);
  return (
    <>
      <h1>{words.title}</h1>
      <Asked query={board}>{(known) => <BoardOf report={known} route={{ ...route, month }} />}</Asked>
      {route.post !== null && (
        <Suspense>
          <PostPanel
            postKey={route.post}
            channels={board.data?.channels.map(({ channel }) => channel)}
            zone={overview.zone}
            onClose={() => goTo({ ...route, month, post: null })}
          />
        </Suspense>
      )}
    </>
  );
}

const MAIN: ReadonlySet<Goal> = new Set(MAIN_GOALS);

function BoardOf({ report, route }: { readonly report: MonthBoard; readonly route: BoardRoute }) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const { boards, reasons, suspects, coverage } = useLater(report.month);
  const scope = shownScope(report.channels, route.channel);
  const board = report.boards.find((one) => one.scope === scope);
  const open = (post: PostKey) => goTo({ ...route, post });
  if (board === undefined || report.posts.length === 0) {
    return (
      <div className="empty">
        <h2>{words.empty(monthText(report.month, language))}</h2>
        <p>{words.emptyWhat}</p>
      </div>
    );
  }
  const posts = report.posts.filter((post) => scope === ALL_CHANNELS || post.channelKey === scope);
  // The board answers the three questions; the measures behind them come with the report.
  const shown = route.goals === 'main' ? board : boards.find((one) => one.scope === scope);
  const goals = (shown?.goals ?? []).filter(({ goal }) => MAIN.has(goal) === (route.goals === 'main'));
  return (
    <>
      <BoardChoices report={report} scope={scope} route={route} />
      {scope === ALL_CHANNELS && route.by === 'numbers' && <p className="quiet board-note">{words.numbersOfAll}</p>}
      {goals.length === 0 && <Busy />}
      <div className={`board-columns board-${route.goals}`}>
        {goals.map((goal) => (
          <GoalColumn key={goal.goal} goal={goal} by={route.by} scope={scope} report={report} reasons={reasons} onOpen={open} />
        ))}
      </div>
      {goals.some(({ best }) => best.length > 0) && (
        <div className="board-note">
          <p>{words.luck}</p>
          {goals.some(({ ranking }) => ranking === 'times') && (
            <p className="quiet small">
              {words.usualMeaning} {words.silence}
            </p>
          )}
          {isAboutFormats(goals, reasons) && <FindingsCoverage coverage={coverage.find((one) => one.scope === scope)} />}
        </div>
      )}
      <BoostQuestions key={report.month} posts={posts} suspects={suspects} report={report} onOpen={open} />
      <SetApart posts={posts} goals={goals} report={report} onOpen={open} />
      <PostTable key={`${report.month} ${scope} ${route.goals}`} posts={posts} goals={goals} report={report} onOpen={open} />
    </>
  );
}

/** Whether a reason beside the shown posts speaks of a format of the team's own. */
function isAboutFormats(goals: readonly BoardGoal[], reasons: KnownReasons): boolean {
  return goals.some(({ goal, best, least }) =>
    [...best, ...least].some(({ post }) => reasons(goal, post)?.some(({ group }) => group === 'format') === true),
  );
}

function FindingsCoverage({ coverage }: { readonly coverage: ScopeCoverage | undefined }) {
  const language = useLanguage();
  const text = coverage === undefined ? null : findingsCoverageText(coverage.tagged, coverage.posts, language);
  return text === null ? null : <p className="quiet small">{text}</p>;
}

interface Later {
  readonly boards: readonly Board[];
  readonly reasons: KnownReasons;
  readonly suspects: readonly PostKey[];
  readonly coverage: readonly ScopeCoverage[];
}

/** What the report knows beyond the board: it comes a moment later, into places that are kept for it. */
function useLater(month: MonthKey): Later {
  const { data } = useReport(month);
  return useMemo(() => {
    const known = new Map((data?.reasons ?? []).map(({ goal, post, reasons }) => [`${goal} ${post}`, reasons]));
    return {
      boards: data?.boards ?? [],
      reasons: (goal, post) => known.get(`${goal} ${post}`),
      suspects: data?.suspects ?? [],
      coverage: data?.findings.coverage ?? [],
    };
  }, [data]);
}

interface BoardChoicesProps {
  readonly report: MonthBoard;
  readonly scope: Scope;
  readonly route: BoardRoute;
}

function BoardChoices({ report, scope, route }: BoardChoicesProps) {
  const words = useWords(BOARD_SCREEN);
  return (
    <div className="board-choices">
      <ChannelChips channels={report.channels} chosen={scope} onChoose={(channel) => goTo({ ...route, channel, post: null })} />
      <div className="board-switches">
        <ChoiceSwitch
          legend={words.goals}
          choices={[
            ['main', words.mainGoals],
            ['more', words.moreGoals],
          ]}
          chosen={route.goals}
          onChoose={(goals) => goTo({ ...route, goals, post: null })}
        />
        <ChoiceSwitch
          legend={words.by}
          choices={[
            ['times', words.times],
            ['numbers', words.numbers],
          ]}
          chosen={route.by}
          onChoose={(by) => goTo({ ...route, by, post: null })}
        />
      </div>
    </div>
  );
}
