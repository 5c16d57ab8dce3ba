import { useEffect, useId, useRef } from 'react';
import type { TagEdit } from '../../core/formats/edit-book.ts';
import { sameFormat } from '../../core/formats/edit-book.ts';
import type { FormatId, TopicId } from '../../core/model/tags.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import { listText, momentText } from '../../words/format.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import type { OpenPost } from '../../worker/tag-questions.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { linkHost } from '../parts/link-host.ts';
import type { LabelsPart } from './labels-screen.tsx';
import { isTyping } from './tag-desk.ts';
import { TopicPicker } from './topic-picker.tsx';
import { TriageChoices } from './triage-choices.tsx';
import { triageAction } from './triage-keys.ts';

interface TriagePostProps extends LabelsPart {
  readonly post: OpenPost;
  readonly left: number;
  /** Which formats are offered, in the order of their keys. */
  readonly order: readonly FormatId[];
  readonly onGiven: (keys: readonly PostKey[], kept: Promise<boolean>) => void;
  readonly onSkip: (post: OpenPost) => void;
  readonly onLeave: () => void;
}

/** One post, large, and everything that can be said about it by a key. */
export function TriagePost(props: TriagePostProps) {
  const { post, tags, overview, order } = props;
  const words = useWords(LABELS_SCREEN);
  const card = useCardInFocus(post.key);
  const topicField = useRef<HTMLInputElement>(null);
  const newField = useRef<HTMLInputElement>(null);
  const giving = useGiving(props);
  const toCard = () => card.current?.focus({ preventScroll: true });
  useTriageKeys((pressed) => {
    const action = triageAction(pressed);
    if (action === null) return false;
    switch (action.do) {
      case 'give':
        return order[action.place] !== undefined && giving.give(order[action.place] as FormatId);
      case 'suggestion':
        return post.suggestions[0] !== undefined && giving.give(post.suggestions[0].format);
      case 'none':
        return giving.give(null);
      case 'topic':
        return focusOn(topicField.current);
      case 'new':
        return focusOn(newField.current);
      case 'skip':
        return giving.skip();
      case 'undo':
        void props.desk.step('undo');
        return true;
      case 'leave':
        props.onLeave();
        return true;
    }
  });
  return (
    <div className="triage-post">
      <PostCard post={post} overview={overview} card={card} />
      <div className="triage-side">
        <TriageChoices
          formats={order.flatMap((id) => tags.formats.find((format) => format.id === id) ?? [])}
          suggestions={post.suggestions}
          newField={newField}
          onGive={giving.give}
          onNew={giving.giveNew}
          onSkip={giving.skip}
          onLeaveField={toCard}
        />
        <section className="triage-topics">
          <h3>{words.topicsField}</h3>
          <TopicPicker
            key={post.key}
            topics={tags.topics}
            chosen={post.topics}
            field={topicField}
            onChoose={giving.topics}
            onLeave={toCard}
          />
        </section>
      </div>
      <KeyHelp />
    </div>
  );
}

function focusOn(field: HTMLElement | null): boolean {
  field?.focus();
  return true;
}

/** Keeps what is said of the post and its copies, and tells. Each says whether there was something to do. */
function useGiving({ post, tags, desk, left, onGiven, onSkip }: TriagePostProps) {
  const words = useWords(LABELS_SCREEN);
  const language = useLanguage();
  const keys = [post.key, ...post.also.map(({ key }) => key)];
  const keep = (edits: readonly TagEdit[], said: string) => {
    onGiven(keys, desk.edit({ do: 'several', edits }, `${said} ${words.left(Math.max(0, left - keys.length))}`));
    return true;
  };
  const give = (format: FormatId | null, name = tags.formats.find(({ id }) => id === format)?.name ?? '') =>
    keep([{ do: 'give-format', posts: keys, format }], format === null ? words.givenNone : words.given(name, keys.length));
  return {
    give: (format: FormatId | null) => give(format),
    giveNew: (name: string) => {
      const known = sameFormat(tags, name);
      if (known !== undefined) return give(known.id);
      const format = crypto.randomUUID();
      const edits: TagEdit[] = [
        { do: 'add-format', format: { id: format, name } },
        { do: 'give-format', posts: keys, format },
      ];
      return keep(edits, words.given(name.trim(), keys.length));
    },
    topics: (chosen: readonly TopicId[], made: readonly TagEdit[]) => {
      const names = chosen.flatMap((id) => tags.topics.find((topic) => topic.id === id)?.name ?? []);
      const added = made.flatMap((edit) => (edit.do === 'add-topic' ? [edit.topic.name] : []));
      const edits: TagEdit[] = [...made, { do: 'set-topics', posts: keys, topics: chosen }];
      void desk.edit({ do: 'several', edits }, words.topicsKept(listText([...names, ...added], language)));
    },
    skip: () => {
      desk.say(words.skipped);
      onSkip(post);
      return true;
    },
  };
}

/** `act`: whether the key did something. Keys in fields and dialogs are theirs, and Enter on a button presses it. */
function useTriageKeys(act: (pressed: KeyboardEvent) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      const { target, key } = pressed;
      if (pressed.repeat || pressed.defaultPrevented || isTyping(target)) return;
      if (key === 'Enter' && target instanceof HTMLElement && target.closest('button, a, summary') !== null) return;
      if (latest.current(pressed)) pressed.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The next post is where reading goes on, wherever the focus was among the buttons before. */
function useCardInFocus(key: PostKey) {
  const card = useRef<HTMLElement>(null);
  const shown = useRef<PostKey | null>(null);
  useEffect(() => {
    if (shown.current !== null && shown.current !== key) card.current?.focus({ preventScroll: true });
    shown.current = key;
  }, [key]);
  return card;
}

interface PostCardProps extends Pick<LabelsPart, 'overview'> {
  readonly post: OpenPost;
  readonly card: React.Ref<HTMLElement>;
}

function PostCard({ post, overview, card }: PostCardProps) {
  const words = useWords(LABELS_SCREEN);
  const language = useLanguage();
  const id = useId();
  const channels = overview.calendar.channels.map(({ channel }) => channel);
  const elsewhere = [...new Set(post.also.map(({ channel }) => channelLabel(channel, channels)))];
  return (
    <article className="triage-card" tabIndex={-1} ref={card} aria-labelledby={id}>
      <h2 className="visually-hidden" id={id}>
        {words.post}
      </h2>
      <p className="post-where">
        <ChannelMark channel={post.channel} others={channels} />
        <span>{momentText(post.publishedAt, post.precision === 'minute', language, overview.zone)}</span>
        <span>{formatName(post.kind, language)}</span>
      </p>
      {post.text.trim() === '' ? (
        <p className="quiet">{words.noText}</p>
      ) : (
        <p className="triage-text" dir="auto">
          {post.text}
        </p>
      )}
      {elsewhere.length > 0 && <p className="quiet">{words.alsoOn(listText(elsewhere, language))}</p>}
      {post.permalink !== '' && (
        <p>
          <a href={post.permalink} target="_blank" rel="noopener noreferrer">
            {words.open(linkHost(post.permalink))}
          </a>
        </p>
      )}
    </article>
  );
}

function KeyHelp() {
  const words = useWords(LABELS_SCREEN);
  return (
    <dl className="key-help" aria-label={words.keys}>
      {words.keyList.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
