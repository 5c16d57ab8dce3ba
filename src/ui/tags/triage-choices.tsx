import type { Ref } from 'react';
import { useId, useState } from 'react';
import type { Suggestion } from '../../core/formats/suggest.ts';
import type { FormatId, TeamFormat } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';
import { FormatMark } from './format-mark.tsx';

const KEYS = 9;
const LONGEST_NAME = 60;

interface TriageChoicesProps {
  /** In the order of their keys. */
  readonly formats: readonly TeamFormat[];
  readonly suggestions: readonly Suggestion[];
  readonly newField: Ref<HTMLInputElement>;
  readonly onGive: (format: FormatId | null) => void;
  readonly onNew: (name: string) => void;
  readonly onSkip: () => void;
  /** Escape in the field for a new one. */
  readonly onLeaveField: () => void;
}

/** The suggestion with its reason, all formats with their keys, and a field for one that is not there yet. */
export function TriageChoices({ formats, suggestions, newField, onGive, onNew, onSkip, onLeaveField }: TriageChoicesProps) {
  const words = useWords(LABELS_SCREEN);
  return (
    <section className="triage-choices">
      {formats.length > 0 && <FirstSuggestion suggestion={suggestions[0]} formats={formats} onGive={onGive} />}
      <h3>{words.whichFormat}</h3>
      {formats.length === 0 && (
        <>
          <p className="quiet">{words.noFormats}</p>
          <p>
            <a href={writeRoute({ screen: 'labels', month: null, view: 'rules' })}>{words.toStarters}</a>
          </p>
        </>
      )}
      <ul className="format-keys">
        {formats.map((format, place) => (
          <li key={format.id}>
            <button
              type="button"
              title={format.description === '' ? undefined : format.description}
              aria-keyshortcuts={place < KEYS ? String(place + 1) : undefined}
              onClick={() => onGive(format.id)}
            >
              <span className="key" aria-hidden="true">
                {place < KEYS ? place + 1 : ''}
              </span>
              <FormatMark format={format} />
            </button>
          </li>
        ))}
      </ul>
      <NewFormat field={newField} onNew={onNew} onLeave={onLeaveField} />
      <p className="row">
        <button type="button" className="button" aria-keyshortcuts="S" onClick={onSkip}>
          {words.skip}
        </button>
        <button type="button" className="button" aria-keyshortcuts="0" onClick={() => onGive(null)}>
          {words.none}
        </button>
      </p>
    </section>
  );
}

interface FirstSuggestionProps extends Pick<TriageChoicesProps, 'formats' | 'onGive'> {
  readonly suggestion: Suggestion | undefined;
}

/** Its place is kept where there is none, so that nothing jumps from one post to the next. */
function FirstSuggestion({ suggestion, formats, onGive }: FirstSuggestionProps) {
  const words = useWords(LABELS_SCREEN);
  const format = formats.find(({ id }) => id === suggestion?.format);
  if (suggestion === undefined || format === undefined) return <p className="suggestion quiet">{words.noSuggestion}</p>;
  const reason = suggestion.like > 0 ? words.like(suggestion.like, format.name) : words.likeWords;
  return (
    <div className="suggestion">
      <button type="button" className="button-primary" aria-keyshortcuts="Enter" onClick={() => onGive(format.id)}>
        <span className="key" aria-hidden="true">
          Enter
        </span>
        <span className="visually-hidden">{words.suggestion}: </span>
        {format.name}
      </button>
      <p className="quiet">{reason}</p>
    </div>
  );
}

interface NewFormatProps {
  readonly field: Ref<HTMLInputElement>;
  readonly onNew: (name: string) => void;
  readonly onLeave: () => void;
}

function NewFormat({ field, onNew, onLeave }: NewFormatProps) {
  const words = useWords(LABELS_SCREEN);
  const [name, setName] = useState('');
  const id = useId();
  return (
    <form
      className="new-format"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        setName('');
        onNew(name);
      }}
    >
      <label htmlFor={id}>{words.newFormat}</label>
      <span className="row">
        <input
          id={id}
          ref={field}
          className="field"
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={words.newFormatExample}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onLeave()}
        />
        <button type="submit" className="button">
          {words.add}
        </button>
      </span>
    </form>
  );
}
