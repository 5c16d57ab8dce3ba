import './topic-picker.css';
import type { Ref } from 'react';
import { useId, useState } from 'react';
import type { TagEdit } from '../../core/formats/edit-book.ts';
import { sameTopic } from '../../core/formats/edit-book.ts';
import type { Topic, TopicId } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { useWords } from '../parts/language-context.ts';

const LONGEST_NAME = 60;

interface TopicPickerProps {
  readonly topics: readonly Topic[];
  readonly chosen: readonly TopicId[];
  /** `made`: the edits that make topics which were not there. */
  readonly onChoose: (chosen: readonly TopicId[], made: readonly TagEdit[]) => void;
  readonly field?: Ref<HTMLInputElement>;
  /** Escape in the field. */
  readonly onLeave?: () => void;
}

/** Topics as chips that can be taken away, and a field to type the next one: one that is there, or a new one. */
export function TopicPicker({ topics, chosen, onChoose, field, onLeave }: TopicPickerProps) {
  const words = useWords(LABELS_SCREEN);
  const [text, setText] = useState('');
  const id = useId();
  const shown = topics.filter((topic) => chosen.includes(topic.id));
  const add = () => {
    const name = text.trim();
    if (name === '') return;
    setText('');
    const known = sameTopic({ topics }, name);
    if (known !== undefined) return chosen.includes(known.id) ? undefined : onChoose([...chosen, known.id], []);
    const made = crypto.randomUUID();
    onChoose([...chosen, made], [{ do: 'add-topic', topic: { id: made, name } }]);
  };
  return (
    <div className="topic-picker">
      {shown.length > 0 && (
        <ul className="topic-chips">
          {shown.map(({ id: topic, name }) => (
            <li key={topic}>
              {name}
              <button
                type="button"
                aria-label={words.removeTopic(name)}
                onClick={() => {
                  onChoose(
                    chosen.filter((other) => other !== topic),
                    [],
                  );
                  document.getElementById(id)?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id}>{words.addTopic}</label>
      <span className="row">
        <input
          id={id}
          ref={field}
          className="field"
          list={`${id}-known`}
          value={text}
          maxLength={LONGEST_NAME}
          placeholder={words.addTopicExample}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave?.();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className="button" onClick={add}>
          {words.add}
        </button>
      </span>
      <datalist id={`${id}-known`}>
        {topics
          .filter((topic) => !topic.archived && !chosen.includes(topic.id))
          .map((topic) => (
            <option key={topic.id} value={topic.name} />
          ))}
      </datalist>
    </div>
  );
}
