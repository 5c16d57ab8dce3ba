import type { SharedDeck } from '../../core/share/redact.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { useWords } from '../parts/language-context.ts';
import type { FormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';

/** What is put on paper: every slide. */
export type OnPrint = (deck: SharedDeck) => void;

/** Through the browser's own print window, which makes a pdf too. */
export function PaperForms({ shared, onPrint }: FormProps & { readonly onPrint: OnPrint }) {
  const words = useWords(SHARE_WORDS);
  return (
    <ShareForm title={words.pdf} what={words.pdfWhat}>
      <button type="button" className="button" onClick={() => onPrint(shared)}>
        {words.print}
      </button>
    </ShareForm>
  );
}
