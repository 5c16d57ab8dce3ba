import type { ReactNode } from 'react';
import { useId } from 'react';
import { SCREENS } from '../../words/screens.ts';
import { useWords } from './language-context.ts';
import { ModalDialog } from './modal-dialog.tsx';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog beside the screen it was opened from, with its title and the button that closes it. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const words = useWords(SCREENS);
  const titleId = useId();
  return (
    <ModalDialog className="side-panel" titleId={titleId} onClose={onClose}>
      <div className="panel-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {children}
    </ModalDialog>
  );
}
