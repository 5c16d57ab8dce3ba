import { useState } from 'react';
import type { Topic, TopicId } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { SCREENS } from '../../words/screens.ts';
import { useWords } from '../parts/language-context.ts';
import { AddName } from './add-name.tsx';
import { CareButtons } from './care-buttons.tsx';
import type { LabelsPart } from './labels-screen.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { useOpened } from './use-opened.ts';

/** All topics, to rename, merge and archive. */
export function TopicsView(part: LabelsPart) {
  const { tags, desk } = part;
  const words = useWords(LABELS_SCREEN);
  const used = ({ id }: Topic) => tags.posts.topics[id]?.year ?? 0;
  const topics = tags.topics.toSorted((a, b) => used(b) - used(a));
  const archived = topics.filter((topic) => topic.archived);
  return (
    <section className="care" aria-label={words.topics}>
      {topics.length === 0 && <p className="labels-lead">{words.noTopics}</p>}
      <TopicList {...part} topics={topics.filter((topic) => !topic.archived)} />
      <AddName
        label={words.addTopic}
        example={words.addTopicExample}
        onAdd={(name) =>
          void desk.edit({ do: 'add-topic', topic: { id: crypto.randomUUID(), name } }, words.saved(name), words.sameName(name))
        }
      />
      {archived.length > 0 && (
        <section aria-labelledby="archived-title">
          <h2 id="archived-title">{words.archived}</h2>
          <TopicList {...part} topics={archived} />
        </section>
      )}
    </section>
  );
}

type Opened = 'edit' | 'merge';

function TopicList({ topics, ...part }: LabelsPart & { readonly topics: readonly Topic[] }) {
  const { tags, desk } = part;
  const words = useWords(LABELS_SCREEN);
  const [opened, setOpened] = useState<{ readonly id: TopicId; readonly what: Opened } | null>(null);
  const list = useOpened<HTMLUListElement>(opened === null ? null : `${opened.what} ${opened.id}`);
  const close = () => setOpened(null);
  return (
    <ul className="care-list" ref={list}>
      {topics.map((topic) => {
        const what = opened?.id === topic.id ? opened.what : null;
        return (
          <li key={topic.id}>
            {what === 'edit' ? (
              <TopicForm {...part} topic={topic} onClose={close} />
            ) : (
              <TopicRow {...part} topic={topic} onOpen={(asked) => setOpened({ id: topic.id, what: asked })} />
            )}
            {what === 'merge' && (
              <MergeDialog
                name={topic.name}
                posts={tags.posts.topics[topic.id]?.all ?? 0}
                others={tags.topics.filter(({ id }) => id !== topic.id)}
                onMerge={({ id, name }) =>
                  void desk.edit({ do: 'merge-topics', from: topic.id, into: id }, words.merged(topic.name, name))
                }
                onClose={close}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface TopicRowProps extends LabelsPart {
  readonly topic: Topic;
  readonly onOpen: (what: Opened) => void;
}

function TopicRow({ tags, desk, topic: { id, name, archived }, onOpen }: TopicRowProps) {
  const words = useWords(LABELS_SCREEN);
  const { year, all } = tags.posts.topics[id] ?? { year: 0, all: 0 };
  const archive = () =>
    void desk.edit(
      { do: 'change-topic', id, to: { archived: !archived } },
      archived ? words.restoredSaid(name) : words.archivedSaid(name),
    );
  return (
    <div className="care-row">
      <div className="care-what">
        <p>
          <b>{name}</b>
        </p>
        <p className="quiet small">{words.postsOf(year, all)}</p>
      </div>
      <CareButtons
        name={name}
        buttons={[
          { label: words.edit, opens: `edit ${id}`, onPress: () => onOpen('edit') },
          tags.topics.length > 1 && { label: words.merge, opens: `merge ${id}`, onPress: () => onOpen('merge') },
          { label: archived ? words.restore : words.archive, onPress: archive },
        ]}
        onRemove={() => void desk.edit({ do: 'remove-topic', id }, words.removed(name))}
      />
    </div>
  );
}

function TopicForm({ desk, topic, onClose }: LabelsPart & { readonly topic: Topic; readonly onClose: () => void }) {
  const words = useWords(LABELS_SCREEN);
  const screens = useWords(SCREENS);
  const [name, setName] = useState(topic.name);
  const keep = async () => {
    if (name.trim() === '') return;
    const isSame = name.trim() === topic.name;
    if (isSame || (await desk.edit({ do: 'change-topic', id: topic.id, to: { name } }, words.saved(name), words.sameName(name))))
      onClose();
  };
  return (
    <form
      className="add-name"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <span className="row">
        <input
          className="field"
          aria-label={words.name}
          // biome-ignore lint/a11y/noAutofocus: the form opened because somebody asked for it.
          autoFocus
          value={name}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {screens.cancel}
        </button>
      </span>
    </form>
  );
}
