import { useId, useState } from 'react';
import type { Goal } from '../../core/model/goal.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { MonthBoard, PostReason, RankedPost, ReportPost } from '../../core/report/report.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { timesUsual, typicalNumber, wholeNumber } from '../../words/format.ts';
import { reasonsInShort } from '../../words/post-reasons.ts';
import { formatName } from '../../words/terms.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';

const SHOWN_FIRST = 3;

/** The reasons of a post on a goal; `undefined` where there are none, or none are known yet. */
export type KnownReasons = (goal: Goal, post: PostKey) => readonly PostReason[] | undefined;

interface RankedListProps {
  readonly list: 'best' | 'least' | 'boosted';
  readonly title: string;
  /** The title with its goal, for who does not see in which column it stands. */
  readonly name: string;
  readonly goal: Goal;
  readonly ranked: readonly RankedPost[];
  readonly showTimes: boolean;
  readonly report: MonthBoard;
  /** null: a list that has none. */
  readonly reasons: KnownReasons | null;
  readonly onOpen: (post: PostKey) => void;
}

export function RankedList({ list, title, name, goal, ranked, showTimes, report, reasons, onOpen }: RankedListProps) {
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
              <RankedCard
                goal={goal}
                ranked={one}
                post={post}
                showTimes={showTimes}
                report={report}
                reasons={reasons}
                onOpen={onOpen}
              />
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
  readonly goal: Goal;
  readonly ranked: RankedPost;
  readonly post: ReportPost;
  readonly showTimes: boolean;
  readonly report: MonthBoard;
  readonly reasons: KnownReasons | null;
  readonly onOpen: (post: PostKey) => void;
}

function RankedCard({ goal, ranked, post, showTimes, report, reasons, onOpen }: RankedCardProps) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const value = goal === 'rate' ? typicalNumber(ranked.value, language) : wholeNumber(ranked.value, language);
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
          {post.young && <span className="young-mark">{words.young}</span>}
        </span>
        {reasons !== null && <span className="post-card-reason">{reasonText(reasons, goal, ranked)}</span>}
      </span>
    </button>
  );

  function reasonText(known: KnownReasons, of: Goal, { post: key, times: by }: RankedPost): string {
    const own = known(of, key);
    return own === undefined || by === null ? '' : reasonsInShort(own, by, language);
  }
}
