import './dialog.css';
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';

interface ModalDialogProps {
  readonly className: string;
  readonly titleId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus in, closes with Escape or a click beside it, and gives the focus back. */
export function ModalDialog({ className, titleId, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it leaves the page, because only then the browser returns the focus to where it was.
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside it is a second way out; Escape is the keyboard's.
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-content">{children}</div>
    </dialog>
  );
}
