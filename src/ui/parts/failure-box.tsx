import type { ReactNode } from 'react';
import { FAILURE_WORDS } from '../../words/screens.ts';
import type { FailureCode } from '../../worker/questions.ts';
import { useWords } from './language-context.ts';

interface FailureBoxProps {
  readonly failure: FailureCode;
  /** What one can do right here, such as a button that tries again. */
  readonly children?: ReactNode;
}

/** What happened, what is safe, what to do. */
export function FailureBox({ failure, children }: FailureBoxProps) {
  const words = useWords(FAILURE_WORDS)[failure];
  return (
    <div className="message message-failure" role="alert">
      <p>
        <strong>{words.what}</strong> {words.safe}
      </p>
      <p>{words.now}</p>
      {children}
    </div>
  );
}
