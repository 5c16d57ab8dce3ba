import type { PostKey } from '../../core/model/workspace.ts';
import type { MonthBoard, ReportPost } from '../../core/report/report.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { momentText } from '../../words/format.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';

interface SetApartProps {
  readonly posts: readonly ReportPost[];
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

/** Posts that are not compared: too young to judge, or boosted. */
export function SetApart({ posts, report, onOpen }: SetApartProps) {
  const words = useWords(BOARD_SCREEN);
  const boosted = posts.filter((post) => post.boosted === true);
  const young = posts.filter((post) => post.young && post.boosted !== true);
  if (young.length + boosted.length === 0) return null;
  return (
    <section className="apart" aria-label={words.apart}>
      {young.length > 0 && (
        <details>
          <summary>{words.youngTitle(young.length)}</summary>
          <p className="quiet">{words.youngWhat}</p>
          <ApartList posts={young} report={report} onOpen={onOpen} />
        </details>
      )}
      {boosted.length > 0 && (
        <details>
          <summary>{words.boostedTitle(boosted.length)}</summary>
          <p className="quiet">{words.boostedWhat}</p>
          <ApartList posts={boosted} report={report} onOpen={onOpen} />
        </details>
      )}
    </section>
  );
}

function ApartList({ posts, report, onOpen }: SetApartProps) {
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
