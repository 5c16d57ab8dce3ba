import './post.css';
import { usePost } from '../../app/queries.ts';
import { safeLink } from '../../core/base/safe-link.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { MonthBoard } from '../../core/report/report.ts';
import { dayText, momentText } from '../../words/format.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import type { PostDetail } from '../../worker/questions.ts';
import { Asked } from '../parts/asked.tsx';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { linkHost } from '../parts/link-host.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { FormatField } from './format-field.tsx';
import { PostComments } from './post-comments.tsx';
import { PostHistory } from './post-history.tsx';
import { PostNumbers, PostTimes } from './post-numbers.tsx';

interface PostPanelProps {
  readonly postKey: PostKey;
  /** undefined while it is being made. */
  readonly report: MonthBoard | undefined;
  readonly ownFormats: readonly string[];
  readonly zone: string;
  readonly onClose: () => void;
}

/** One post with everything the exports say about it, beside the screen it was opened from. */
export function PostPanel({ postKey, report, ownFormats, zone, onClose }: PostPanelProps) {
  const words = useWords(POST_SCREEN);
  const post = usePost(postKey);
  return (
    <SidePanel title={words.title} onClose={onClose}>
      <Asked query={post}>
        {(detail) =>
          detail === null ? (
            <p>{words.gone}</p>
          ) : (
            <PostContent key={postKey} detail={detail} report={report} ownFormats={ownFormats} zone={zone} />
          )
        }
      </Asked>
    </SidePanel>
  );
}

interface PostContentProps {
  readonly detail: PostDetail;
  readonly report: MonthBoard | undefined;
  readonly ownFormats: readonly string[];
  readonly zone: string;
}

function PostContent({ detail, report, ownFormats, zone }: PostContentProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const { post } = detail;
  const link = safeLink(post.permalink);
  const channels = report?.channels.map(({ channel }) => channel) ?? [post.channel];
  return (
    <>
      <p className="post-where">
        <ChannelMark channel={post.channel} others={channels} />
        <span>{momentText(detail.publishedAt, post.precision === 'minute', language, zone)}</span>
      </p>
      {post.text.trim() !== '' && (
        <p className="post-text" dir="auto">
          {post.text}
        </p>
      )}
      {link !== '' && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words.open(linkHost(link))}
          </a>
        </p>
      )}
      {detail.young && <p className="message">{words.young}</p>}
      {post.boosted === true && <p className="message">{words.boosted}</p>}
      {report !== undefined && !detail.young && post.boosted !== true && (
        <PostTimes post={post} channelKey={channelKey(post.channel)} report={report} />
      )}
      <FormatField detail={detail} ownFormats={ownFormats} />
      <PostComments comments={detail.comments} zone={zone} />
      <PostNumbers post={post} />
      <PostHistory history={detail.history} zone={zone} />
      <p className="quiet small">{words.measured(dayText(post.measuredAt, true, language, zone))}</p>
    </>
  );
}
