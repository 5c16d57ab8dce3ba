import type { SharedDeck } from '../../core/share/redact.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { useWords } from '../parts/language-context.ts';
import type { FormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';

/** What is put on paper: every slide, what management needs on one page, or what people wrote as cards to cut out. */
export type Paper = 'slides' | 'one-page' | 'wall-cards';
export type OnPrint = (paper: Paper, deck: SharedDeck) => void;

/** Through the browser's own print window, which makes a pdf too. */
export function PaperForms({ shared, onPrint }: FormProps & { readonly onPrint: OnPrint }) {
  const words = useWords(SHARE_WORDS);
  const hasStars = shared.slides.some(({ starred }) => starred);
  const hasNotes = shared.slides.some((slide) => slide.kind === 'wall' && slide.wall.length > 0);
  return (
    <ShareForm title={words.pdf} what={words.pdfWhat}>
      <div className="row">
        <button type="button" className="button" onClick={() => onPrint('slides', shared)}>
          {words.print}
        </button>
        {hasStars ? (
          <button type="button" className="button" onClick={() => onPrint('one-page', shared)}>
            {words.onePage}
          </button>
        ) : null}
        {hasNotes ? (
          <button type="button" className="button" onClick={() => onPrint('wall-cards', shared)}>
            {words.wallCards}
          </button>
        ) : null}
      </div>
    </ShareForm>
  );
}
