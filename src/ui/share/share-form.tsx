import type { ReactNode } from 'react';
import type { Deck } from '../../core/deck/slide.ts';
import type { ShareChoices, SharedDeck } from '../../core/share/redact.ts';
import type { Acts } from './use-act.ts';

/** What every form of sharing gets. */
export interface FormProps {
  /** What the editor sees, before the gate. */
  readonly deck: Deck;
  /** The same as it leaves. */
  readonly shared: SharedDeck;
  readonly choices: ShareChoices;
  readonly acts: Acts;
}

interface ShareFormProps {
  readonly title: string;
  readonly what: string;
  readonly children: ReactNode;
}

/** One form of sharing: what it is, and its buttons. */
export function ShareForm({ title, what, children }: ShareFormProps) {
  return (
    <div className="share-form">
      <h4>{title}</h4>
      <p className="quiet small">{what}</p>
      {children}
    </div>
  );
}
