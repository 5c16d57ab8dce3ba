import { useId, useState } from 'react';
import type { PostKey } from '../../core/model/workspace.ts';
import type { MonthBoard, RankedPost, ReportPost } from '../../core/report/report.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import { formatName } from '../../words/terms.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';

const SHOWN_FIRST = 3;

interface RankedListProps {
  readonly list: 'best' | 'least';
  readonly title: string;
  /** The title with its goal, for who does not see in which column it stands. */
  readonly name: string;
  readonly ranked: readonly RankedPost[];
  readonly showTimes: boolean;
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

export function RankedList({ list, title, name, ranked, showTimes, report, onOpen }: RankedListProps) {
  const words = useWords(BOARD_SCREEN);
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? ranked : ranked.slice(0, SHOWN_FIRST);
  return (
    <section className={`board-list board-${list}`} aria-labelledby={id}>
      <h3 id={id}>
        <span aria-hidden="true">{title}</span>
        <span className="visually-hidden">{name}</span>
      </h3>
      <ol>
        {shown.map((one) => {
          const post = report.posts.find(({ key }) => key === one.post);
          return post === undefined ? null : (
            <li key={one.post}>
              <RankedCard ranked={one} post={post} showTimes={showTimes} report={report} onOpen={onOpen} />
            </li>
          );
        })}
      </ol>
      {ranked.length > SHOWN_FIRST && (
        <button type="button" className="button-quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more}
          <span className="visually-hidden">: {name}</span>
        </button>
      )}
    </section>
  );
}

interface RankedCardProps {
  readonly ranked: RankedPost;
  readonly post: ReportPost;
  readonly showTimes: boolean;
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

function RankedCard({ ranked, post, showTimes, report, onOpen }: RankedCardProps) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const value = wholeNumber(ranked.value, language);
  const times = ranked.times === null ? null : timesUsual(ranked.times, language);
  const channel = report.channels.find(({ key }) => key === post.channelKey)?.channel;
  return (
    <button type="button" className="post-card" onClick={() => onOpen(post.key)}>
      <span className="post-card-numbers">
        <span className="post-card-large">{showTimes ? times : value}</span>
        <span className="post-card-small">
          {showTimes
            ? value
            : times !== null && (
                <>
                  {times}
                  <span className="visually-hidden"> {words.usualWord}</span>
                </>
              )}
        </span>
      </span>
      <span className="post-card-body">
        <span className="post-card-text" dir="auto">
          {post.text.trim() === '' ? words.noText : post.text}
        </span>
        <span className="post-card-marks">
          <span className="format-mark">{formatName(post.format, language)}</span>
          {channel !== undefined && <ChannelMark channel={channel} others={report.channels.map((one) => one.channel)} />}
        </span>
      </span>
    </button>
  );
}
