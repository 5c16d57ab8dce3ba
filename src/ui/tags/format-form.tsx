import { useId, useState } from 'react';
import { usePostsOfFormat } from '../../app/tag-queries.ts';
import { COLOURS } from '../../core/formats/edit-book.ts';
import type { TeamFormat } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { SCREENS } from '../../words/screens.ts';
import { useWords } from '../parts/language-context.ts';
import { FormatMark } from './format-mark.tsx';
import type { LabelsPart } from './labels-screen.tsx';

const LONGEST_NAME = 60;
const LONGEST_LINE = 160;
const EXAMPLES = 50;
const SHOWN_TEXT = 80;

interface FormatFormProps extends LabelsPart {
  readonly format: TeamFormat;
  readonly onClose: () => void;
}

/** A format's name, what it is in one line, its colour, and a post that shows how it is done. */
export function FormatForm({ desk, format, onClose }: FormatFormProps) {
  const words = useWords(LABELS_SCREEN);
  const screens = useWords(SCREENS);
  const [to, setTo] = useState(format);
  const posts = usePostsOfFormat(format.id, EXAMPLES);
  const id = useId();
  const keep = async () => {
    const { name, description, colour, example } = to;
    const changed = { name, description: description.trim(), colour, example };
    if (name.trim() === '') return;
    const isSame = JSON.stringify({ ...format, ...changed }) === JSON.stringify(format);
    if (isSame || (await desk.edit({ do: 'change-format', id: format.id, to: changed }, words.saved(name), words.sameName(name))))
      onClose();
  };
  return (
    <form
      className="format-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label htmlFor={`${id}name`}>
        {words.name}
        <input
          id={`${id}name`}
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the form opened because somebody asked for it.
          autoFocus
          required
          value={to.name}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={({ target }) => setTo({ ...to, name: target.value })}
        />
      </label>
      <label htmlFor={`${id}line`}>
        {words.description}
        <input
          id={`${id}line`}
          className="field"
          value={to.description}
          maxLength={LONGEST_LINE}
          autoComplete="off"
          onChange={({ target }) => setTo({ ...to, description: target.value })}
        />
      </label>
      <label htmlFor={`${id}example`}>
        {words.example}
        <select
          id={`${id}example`}
          className="field"
          value={to.example ?? ''}
          onChange={({ target }) => setTo({ ...to, example: target.value === '' ? null : target.value })}
        >
          <option value="">{words.noExample}</option>
          {to.example !== null && posts.data?.every(({ key }) => key !== to.example) === true && (
            <option value={to.example}>{to.example}</option>
          )}
          {posts.data?.map(({ key, text }) => (
            <option key={key} value={key}>
              {text.slice(0, SHOWN_TEXT)}
            </option>
          ))}
        </select>
      </label>
      <ColourChoice chosen={to.colour} onChoose={(colour) => setTo({ ...to, colour })} />
      <div className="row">
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {screens.cancel}
        </button>
      </div>
    </form>
  );
}

function ColourChoice({ chosen, onChoose }: { readonly chosen: number; readonly onChoose: (colour: number) => void }) {
  const words = useWords(LABELS_SCREEN);
  const id = useId();
  return (
    <fieldset className="colours">
      <legend>{words.colour}</legend>
      {Array.from({ length: COLOURS }, (_, colour) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a colour is its number.
        <label key={colour}>
          <input type="radio" name={id} checked={colour === chosen} onChange={() => onChoose(colour)} />
          <FormatMark format={{ name: '', colour }} />
          <span className="visually-hidden">{words.colourNumber(colour + 1)}</span>
        </label>
      ))}
    </fieldset>
  );
}
