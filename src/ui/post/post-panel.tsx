import './post.css';
import { usePost } from '../../app/queries.ts';
import { safeLink } from '../../core/base/safe-link.ts';
import type { Channel } from '../../core/model/platform.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import { dayText, momentText } from '../../words/format.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { channelLabel } from '../../words/terms.ts';
import type { PostDetail } from '../../worker/questions.ts';
import { Asked } from '../parts/asked.tsx';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { linkHost } from '../parts/link-host.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { FormatField } from './format-field.tsx';
import { MarksField } from './marks-field.tsx';
import { PostComments } from './post-comments.tsx';
import { PostHistory } from './post-history.tsx';
import { PostNumbers } from './post-numbers.tsx';
import { PostStandings } from './post-standings.tsx';
import { isBoosted } from './said-of-post.ts';

interface PostPanelProps {
  readonly postKey: PostKey;
  /** All that are shown, to tell two of one platform apart; undefined while nobody knows them. */
  readonly channels: readonly Channel[] | undefined;
  readonly zone: string;
  readonly onClose: () => void;
}

/** One post with everything the exports say about it, beside the screen it was opened from. */
export function PostPanel({ postKey, channels, zone, onClose }: PostPanelProps) {
  const words = useWords(POST_SCREEN);
  const post = usePost(postKey);
  return (
    <SidePanel title={words.title} onClose={onClose}>
      <Asked query={post}>
        {(detail) =>
          detail === null ? <p>{words.gone}</p> : <PostContent key={postKey} detail={detail} channels={channels} zone={zone} />
        }
      </Asked>
    </SidePanel>
  );
}

interface PostContentProps extends Pick<PostPanelProps, 'channels'> {
  readonly detail: PostDetail;
  readonly zone: string;
}

function PostContent({ detail, channels: known, zone }: PostContentProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const { post } = detail;
  const link = safeLink(post.permalink);
  const channels = known ?? [post.channel];
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
      {isBoosted(detail) && <p className="message">{words.boosted}</p>}
      <PostStandings detail={detail} channel={channelLabel(post.channel, channels)} />
      <FormatField detail={detail} />
      <MarksField detail={detail} />
      <PostComments comments={detail.comments} zone={zone} />
      <PostNumbers post={post} />
      <PostHistory history={detail.history} zone={zone} />
      <p className="quiet small">{words.measured(dayText(post.measuredAt, true, language, zone))}</p>
    </>
  );
}
