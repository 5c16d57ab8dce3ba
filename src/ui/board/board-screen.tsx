import './board.css';
import { lazy, Suspense } from 'react';
import { useBoard } from '../../app/queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { MonthBoard } from '../../core/report/report.ts';
import { ALL_CHANNELS } from '../../core/report/report.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { monthText } from '../../words/format.ts';
import type { Overview } from '../../worker/questions.ts';
import { Asked } from '../parts/asked.tsx';
import { ChannelChips } from '../parts/channel-chips.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { shownScope } from '../parts/shown-scope.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import { GoalColumn } from './goal-column.tsx';
import { PostTable } from './post-table.tsx';
import { RankedBySwitch } from './ranked-by-switch.tsx';
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
  const report = useBoard(month);
  return (
    <>
      <h1>{words.title}</h1>
      <Asked query={report}>{(known) => <BoardOf report={known} route={{ ...route, month }} />}</Asked>
      {route.post !== null && (
        <Suspense>
          <PostPanel
            postKey={route.post}
            report={report.data}
            ownFormats={overview.ownFormats}
            zone={overview.zone}
            onClose={() => goTo({ ...route, month, post: null })}
          />
        </Suspense>
      )}
    </>
  );
}

function BoardOf({ report, route }: { readonly report: MonthBoard; readonly route: BoardRoute }) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
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
  return (
    <>
      <div className="board-choices">
        <ChannelChips channels={report.channels} chosen={scope} onChoose={(channel) => goTo({ ...route, channel, post: null })} />
        <RankedBySwitch chosen={route.by} onChoose={(by) => goTo({ ...route, by, post: null })} />
      </div>
      {scope === ALL_CHANNELS && route.by === 'numbers' && <p className="quiet board-note">{words.numbersOfAll}</p>}
      <div className="board-columns">
        {board.goals.map((goal) => (
          <GoalColumn key={goal.goal} goal={goal} by={route.by} scope={scope} report={report} onOpen={open} />
        ))}
      </div>
      <SetApart posts={posts} report={report} onOpen={open} />
      <PostTable key={`${report.month} ${scope}`} posts={posts} goals={board.goals} report={report} onOpen={open} />
    </>
  );
}
