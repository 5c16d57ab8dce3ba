import type { Channel } from '../../core/model/platform.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { wholeNumber } from '../../words/format.ts';
import { postsText, SCREENS } from '../../words/screens.ts';
import { channelLabel } from '../../words/terms.ts';
import { useLanguage, useWords } from './language-context.ts';

interface ChannelChipsProps {
  readonly channels: readonly { readonly key: Scope; readonly channel: Channel; readonly posts: number }[];
  readonly chosen: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** All channels or one of them, each with its posts of the month; nothing where there is nothing to choose. */
export function ChannelChips({ channels, chosen, onChoose }: ChannelChipsProps) {
  const words = useWords(SCREENS);
  const language = useLanguage();
  const all = channels.map(({ channel }) => channel);
  if (channels.length < 2) return null;
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{words.channels}</legend>
      <Chip label={words.allChannels} chosen={chosen === ALL_CHANNELS} onChoose={() => onChoose(ALL_CHANNELS)} />
      {channels.map(({ key, channel, posts }) => (
        <Chip
          key={key}
          label={channelLabel(channel, all)}
          count={wholeNumber(posts, language)}
          countText={postsText(posts, language)}
          chosen={chosen === key}
          onChoose={() => onChoose(key)}
        />
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly label: string;
  readonly count?: string;
  readonly countText?: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Chip({ label, count, countText, chosen, onChoose }: ChipProps) {
  return (
    <button type="button" className="choice" aria-pressed={chosen} onClick={onChoose}>
      {label}
      {count !== undefined && (
        <>
          {' '}
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">, {countText}</span>
        </>
      )}
    </button>
  );
}
