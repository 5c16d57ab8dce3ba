import type { ReactNode } from 'react';
import { useId } from 'react';
import { SCREENS } from '../../words/screens.ts';
import { useWords } from './language-context.ts';
import { ModalDialog } from './modal-dialog.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** A question before something that cannot be undone. What is safe has the focus. */
export function ConfirmDialog({ title, children, yes, onYes, onClose }: ConfirmDialogProps) {
  const words = useWords(SCREENS);
  const titleId = useId();
  return (
    <ModalDialog className="confirm" titleId={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </ModalDialog>
  );
}
