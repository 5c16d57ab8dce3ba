import type { ReactNode } from 'react';
import type { PostKey } from '../../core/model/workspace.ts';
import type { BoardGoal, MonthBoard, ReportPost } from '../../core/report/report.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { momentText } from '../../words/format.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { RankedList } from './ranked-list.tsx';

interface SetApartProps {
  readonly posts: readonly ReportPost[];
  /** The goals that the board shows. */
  readonly goals: readonly BoardGoal[];
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

/** Posts that have a place of their own: boosted, still counting, had to go out, left out. */
export function SetApart({ posts, goals, report, onOpen }: SetApartProps) {
  const words = useWords(BOARD_SCREEN);
  const boosted = posts.filter((post) => post.boosted === true && !post.leftOut);
  const duty = posts.filter((post) => post.duty);
  const leftOut = posts.filter((post) => post.leftOut);
  const young = posts.filter((post) => post.young && post.boosted !== true && !post.duty && !post.leftOut);
  if (boosted.length + duty.length + leftOut.length + young.length === 0) return null;
  const listOf = (shown: readonly ReportPost[]) => <ApartList posts={shown} report={report} onOpen={onOpen} />;
  return (
    <section className="apart" aria-label={words.apart}>
      <Apart posts={boosted} title={words.boostedTitle} what={words.boostedWhat}>
        <BoostedLists posts={boosted} goals={goals} report={report} onOpen={onOpen} />
      </Apart>
      <Apart posts={young} title={words.youngTitle} what={words.youngWhat}>
        {listOf(young)}
      </Apart>
      <Apart posts={duty} title={words.dutyTitle} what={words.dutyWhat}>
        {listOf(duty)}
      </Apart>
      <Apart posts={leftOut} title={words.leftOutTitle} what={words.leftOutWhat}>
        {listOf(leftOut)}
      </Apart>
    </section>
  );
}

interface ApartProps {
  readonly posts: readonly ReportPost[];
  readonly title: (posts: number) => string;
  readonly what: string;
  readonly children: ReactNode;
}

function Apart({ posts, title, what, children }: ApartProps) {
  if (posts.length === 0) return null;
  return (
    <details>
      <summary>{title(posts.length)}</summary>
      <p className="quiet">{what}</p>
      {children}
    </details>
  );
}

/** What was boosted, best first per goal; where nothing can be compared, one after the other. */
function BoostedLists({ posts, goals, report, onOpen }: SetApartProps) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const ranked = goals.filter(({ boostedPosts }) => boostedPosts.length > 0);
  if (ranked.length === 0) return <ApartList posts={posts} report={report} onOpen={onOpen} />;
  return (
    <div className="apart-columns">
      {ranked.map(({ goal, ranking, boostedPosts }) => (
        <RankedList
          key={goal}
          list="boosted"
          title={GOAL_NAMES[language][goal]}
          name={words.goalOf(GOAL_NAMES[language][goal], words.boosted)}
          goal={goal}
          ranked={boostedPosts}
          showTimes={ranking === 'times'}
          report={report}
          reasons={null}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

function ApartList({ posts, report, onOpen }: Pick<SetApartProps, 'posts' | 'report' | 'onOpen'>) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const channels = report.channels.map(({ channel }) => channel);
  return (
    <ul>
      {posts.map((post) => {
        const channel = report.channels.find(({ key }) => key === post.channelKey)?.channel;
        return (
          <li key={post.key}>
            <button type="button" className="post-link" dir="auto" onClick={() => onOpen(post.key)}>
              {post.text.trim() === '' ? words.noText : post.text}
            </button>
            <span className="quiet small">
              {channel !== undefined && <ChannelMark channel={channel} others={channels} />}{' '}
              {momentText(post.publishedAt, post.precision === 'minute', language, report.zone)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
