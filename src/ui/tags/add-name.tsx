import { useId, useState } from 'react';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { useWords } from '../parts/language-context.ts';

const LONGEST_NAME = 60;

interface AddNameProps {
  readonly label: string;
  readonly example: string;
  readonly onAdd: (name: string) => void;
}

/** A field for the name of something new. */
export function AddName({ label, example, onAdd }: AddNameProps) {
  const words = useWords(LABELS_SCREEN);
  const [name, setName] = useState('');
  const id = useId();
  return (
    <form
      className="add-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        setName('');
        onAdd(name.trim());
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span className="row">
        <input
          id={id}
          className="field"
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={example}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button">
          {words.add}
        </button>
      </span>
    </form>
  );
}
