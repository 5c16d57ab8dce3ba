import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { usePostsOfFormat } from '../../app/tag-queries.ts';
import { sameFormat } from '../../core/formats/edit-book.ts';
import type { TeamFormat } from '../../core/model/tags.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import { momentText } from '../../words/format.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { SCREENS } from '../../words/screens.ts';
import { Asked } from '../parts/asked.tsx';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import type { LabelsPart } from './labels-screen.tsx';

const MOST = 300;
const LONGEST_NAME = 60;

interface SplitDialogProps extends LabelsPart {
  readonly format: TeamFormat;
  readonly onClose: () => void;
}

/** Which posts of a format become a new one. */
export function SplitDialog({ tags, desk, overview, format, onClose }: SplitDialogProps) {
  const words = useWords(LABELS_SCREEN);
  const screens = useWords(SCREENS);
  const language = useLanguage();
  const posts = usePostsOfFormat(format.id, MOST);
  const [chosen, setChosen] = useState<readonly PostKey[]>([]);
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const isWhole = chosen.length > 0 && name.trim() !== '' && sameFormat(tags, name) === undefined;
  const channels = overview.calendar.channels.map(({ channel }) => channel);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isWhole) return;
    onClose();
    const into = { id: crypto.randomUUID(), name };
    void desk.edit({ do: 'split-format', posts: chosen, into }, words.given(name.trim(), chosen.length));
  };
  return (
    <SidePanel title={words.splitTitle(format.name)} onClose={onClose}>
      <form className="split-form" onSubmit={submit}>
        <label htmlFor={id}>
          {words.splitName}
          <input
            id={id}
            className="field"
            value={name}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <div className="row">
          <button type="submit" className="button button-primary">
            {words.split}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {screens.cancel}
          </button>
        </div>
        {asked && !isWhole && (
          <p className="message" role="alert">
            {words.splitNeeds}
          </p>
        )}
        <p>{words.splitWhat}</p>
        {(tags.posts.formats[format.id]?.all ?? 0) > MOST && <p className="quiet small">{words.splitMost(MOST)}</p>}
        <Asked query={posts}>
          {(known) => (
            <ul className="split-posts">
              {known.map((post) => (
                <li key={post.key}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.includes(post.key)}
                      onChange={({ target }) =>
                        setChosen(target.checked ? [...chosen, post.key] : chosen.filter((key) => key !== post.key))
                      }
                    />
                    <span>
                      <span className="split-text">{post.text.trim() === '' ? words.noText : post.text}</span>
                      <span className="quiet small split-where">
                        <ChannelMark channel={post.channel} others={channels} />{' '}
                        {momentText(post.publishedAt, false, language, overview.zone)}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          )}
        </Asked>
      </form>
    </SidePanel>
  );
}
