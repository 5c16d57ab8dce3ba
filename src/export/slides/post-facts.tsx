import type { ReactNode } from 'react';
import { safeLink } from '../../core/base/safe-link.ts';
import type { RankedCard } from '../../core/deck/slide.ts';
import { momentText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import { ChannelMark } from './channel-mark.tsx';

interface PostFactsProps {
  readonly card: RankedCard;
  readonly language: Language;
  readonly zone: string;
  /** Where the slide does not name the channel itself. */
  readonly withChannel?: boolean;
}

/** The line above a post's words: its format, its channel, its moment, and the way to it. */
export function PostFacts({ card, language, zone, withChannel = false }: PostFactsProps): ReactNode {
  const { post, channel } = card;
  return (
    <p className="card-facts">
      <span className="chip">{formatName(post.format, language)}</span>
      {withChannel ? (
        <span className="slide-channel">
          <ChannelMark platform={channel.platform} />
          {channelLabel(channel, [channel])}
        </span>
      ) : null}
      {post.young ? <span className="chip">{SLIDE_WORDS[language].young}</span> : null}
      <span>{momentText(post.publishedAt, post.precision === 'minute', language, zone)}</span>
      <PostLink address={post.permalink} language={language} />
    </p>
  );
}

function PostLink({ address, language }: { readonly address: string; readonly language: Language }): ReactNode {
  const href = safeLink(address);
  if (href === '') return null;
  return (
    <a className="card-link" href={href} target="_blank" rel="noopener noreferrer">
      {SLIDE_WORDS[language].seePost}
    </a>
  );
}
