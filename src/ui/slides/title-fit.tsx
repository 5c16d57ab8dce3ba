import { isCut, titleSize } from '../../export/slides/title-size.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { useWords } from '../parts/language-context.ts';

/** Says when a title is so long that it stands smaller on the slide, or is cut there. */
export function TitleFit({ title }: { readonly title: string }) {
  const words = useWords(SLIDE_SCREENS);
  const size = titleSize(title);
  const isSmall = size === 's' || size === 'xs';
  return (
    <p className="deck-warning" role="status">
      {isCut(title) ? words.fitCut : isSmall ? words.fitSmaller : ''}
    </p>
  );
}
