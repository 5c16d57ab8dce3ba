import { useId, useRef, useState } from 'react';
import { failureOf, useSetMarksOf } from '../../app/queries.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { MonthBoard, ReportPost } from '../../core/report/report.ts';
import type { BoardWords } from '../../words/board-screen.ts';
import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { listText, momentText } from '../../words/format.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { labelsOf } from './answers-by-channel.ts';
import type { BoostAnswer } from './boost-answers.ts';
import { asMarks, BOOST_ANSWERS } from './boost-answers.ts';

interface BoostQuestionsProps {
  /** Of the month, in the scope that is shown. */
  readonly posts: readonly ReportPost[];
  /** Posts that may have been boosted, of all channels; empty while that is being worked out. */
  readonly suspects: readonly PostKey[];
  readonly report: MonthBoard;
  readonly onOpen: (post: PostKey) => void;
}

/** "Was this boosted?", once where an export does not say it; what was answered stays in its place until one goes elsewhere. */
export function BoostQuestions({ posts, suspects, report, onOpen }: BoostQuestionsProps) {
  const words = useWords(BOARD_SCREEN);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<ReadonlySet<PostKey>>(new Set());
  const { answers, isPending, said, failure, answer, undo } = useBoostAnswers();
  if (suspects.some((key) => !asked.has(key))) setAsked(new Set([...asked, ...suspects]));
  const open = posts.filter(({ key }) => asked.has(key));
  const keys = open.map(({ key }) => key);
  // Asked about again, the board may know better than what was answered here: the post's own panel asks too.
  const chosenOf = ({ key, boosted }: ReportPost) => (isPending ? undefined : boosted) ?? answers.get(key) ?? null;
  if (open.length === 0) return <Unsaid posts={posts} report={report} />;
  return (
    <section className="boost-questions" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {words.boostTitle}
      </h2>
      <Unsaid posts={posts} report={report} />
      <p>{words.boostWhat(open.length)}</p>
      <ul>
        {open.map((post) => (
          <li key={post.key}>
            <PostLine post={post} report={report} onOpen={onOpen} />
            <Answers name={post.text} chosen={chosenOf(post)} onAnswer={(one) => answer([post.key], one)} />
          </li>
        ))}
        {open.length > 1 && (
          <li>
            <span className="quiet">{words.boostAll(open.length)}</span>
            <Answers name={words.boostAll(open.length)} chosen={null} onAnswer={(one) => answer(keys, one)} />
          </li>
        )}
      </ul>
      <p className="row boost-said">
        <span role="status">{said === null ? '' : saidText(said, words)}</span>
        {said !== null && said.answer !== null && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              undo();
              title.current?.focus();
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
      {failure !== null && <FailureBox failure={failureOf(failure)} />}
    </section>
  );
}

interface Said {
  readonly posts: number;
  /** null: what was said before was taken back. */
  readonly answer: BoostAnswer | null;
}

function saidText({ posts, answer }: Said, words: BoardWords): string {
  if (answer === null) return words.undone;
  return (answer === 'unknown' ? words.saidUnsure : answer ? words.saidYes : words.saidNo)(posts);
}

/** What was answered here, with the step before it, so that it can be taken back. */
function useBoostAnswers() {
  const change = useSetMarksOf();
  const [answers, setAnswers] = useState<ReadonlyMap<PostKey, BoostAnswer>>(new Map());
  const [before, setBefore] = useState<ReadonlyMap<PostKey, BoostAnswer>>(new Map());
  const [said, setSaid] = useState<Said | null>(null);
  const take = (after: ReadonlyMap<PostKey, BoostAnswer>, now: Said) => {
    const onError = () => setAnswers(answers);
    change.mutate(asMarks(answers, after), { onError });
    setBefore(answers);
    setAnswers(after);
    setSaid(now);
  };
  return {
    answers,
    isPending: change.isPending,
    said: change.isError ? null : said,
    failure: change.error,
    answer: (keys: readonly PostKey[], answer: BoostAnswer) =>
      take(new Map([...answers, ...keys.map((key) => [key, answer] as const)]), { posts: keys.length, answer }),
    undo: () => take(before, { posts: 0, answer: null }),
  };
}

/** Said once where an export does not say which posts were boosted. */
function Unsaid({ posts, report }: Pick<BoostQuestionsProps, 'posts' | 'report'>) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const labels = labelsOf(report);
  const channels = new Set(posts.filter(({ boosted }) => boosted === null).map(({ channelKey }) => channelKey));
  if (channels.size === 0) return null;
  const names = [...channels].map((key) => labels.get(key) ?? key);
  return <p className="quiet board-note">{words.boostUnsaid(listText(names, language), names.length === 1)}</p>;
}

function PostLine({ post, report, onOpen }: { readonly post: ReportPost } & Pick<BoostQuestionsProps, 'report' | 'onOpen'>) {
  const words = useWords(BOARD_SCREEN);
  const language = useLanguage();
  const channel = report.channels.find(({ key }) => key === post.channelKey)?.channel;
  return (
    <span className="boost-post">
      <button type="button" className="post-link" dir="auto" onClick={() => onOpen(post.key)}>
        {post.text.trim() === '' ? words.noText : post.text}
      </button>
      <span className="quiet small">
        {channel !== undefined && <ChannelMark channel={channel} others={report.channels.map((one) => one.channel)} />}{' '}
        {momentText(post.publishedAt, post.precision === 'minute', language, report.zone)}
      </span>
    </span>
  );
}

interface AnswersProps {
  readonly name: string;
  readonly chosen: BoostAnswer | null;
  readonly onAnswer: (answer: BoostAnswer) => void;
}

function Answers({ name, chosen, onAnswer }: AnswersProps) {
  const words = useWords(BOARD_SCREEN);
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{`${words.boostTitle} ${name}`}</legend>
      {BOOST_ANSWERS.map((answer) => (
        <button key={String(answer)} type="button" aria-pressed={answer === chosen} onClick={() => onAnswer(answer)}>
          {answer === 'unknown' ? words.unsure : answer ? words.yes : words.no}
        </button>
      ))}
    </fieldset>
  );
}
