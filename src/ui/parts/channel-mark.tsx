import type { Channel } from '../../core/model/platform.ts';
import { channelLabel } from '../../words/terms.ts';

interface ChannelMarkProps {
  readonly channel: Channel;
  readonly others: readonly Channel[];
}

/** A channel's name; the small square beside it only helps to find it again. */
export function ChannelMark({ channel, others }: ChannelMarkProps) {
  return (
    <span className="channel-mark">
      <span className={`channel-square channel-${channel.platform}`} aria-hidden="true" />
      {channelLabel(channel, others)}
    </span>
  );
}
