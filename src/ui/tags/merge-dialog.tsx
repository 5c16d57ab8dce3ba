import { useId, useState } from 'react';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { SCREENS } from '../../words/screens.ts';
import { useWords } from '../parts/language-context.ts';
import { ModalDialog } from '../parts/modal-dialog.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface MergeDialogProps {
  readonly name: string;
  readonly posts: number;
  readonly others: readonly Named[];
  readonly onMerge: (into: Named) => void;
  readonly onClose: () => void;
}

/** Which of the others a format or topic becomes. */
export function MergeDialog({ name, posts, others, onMerge, onClose }: MergeDialogProps) {
  const words = useWords(LABELS_SCREEN);
  const screens = useWords(SCREENS);
  const [into, setInto] = useState(others[0]?.id ?? '');
  const id = useId();
  return (
    <ModalDialog className="confirm" titleId={`${id}title`} onClose={onClose}>
      <h2 id={`${id}title`}>{words.mergeTitle(name)}</h2>
      <label htmlFor={`${id}into`}>
        {words.mergeInto}
        <select id={`${id}into`} className="field" value={into} onChange={({ target }) => setInto(target.value)}>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
      </label>
      <p>{words.mergeWhat(name, posts)}</p>
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {screens.cancel}
        </button>
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            const chosen = others.find((other) => other.id === into);
            onClose();
            if (chosen !== undefined) onMerge(chosen);
          }}
        >
          {words.merge}
        </button>
      </div>
    </ModalDialog>
  );
}
