import { useState } from 'react';
import type { SlideId } from '../../core/model/workspace.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { madeTitle } from '../../words/slides.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { FormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';
import { copied } from './use-act.ts';

/** One slide as a picture, with its description as text. */
export function PictureForm({ shared, acts }: FormProps) {
  const words = useWords(SHARE_WORDS);
  const language = useLanguage();
  const [id, setId] = useState<SlideId | null>(null);
  const slide = shared.slides.find((one) => one.id === id) ?? shared.slides[0];
  if (slide === undefined) return null;
  const tool = () => import('./slide-picture.ts');
  const save = async () => {
    await (await tool()).downloadSlidePng(shared, slide, language);
    return 'saved' as const;
  };
  const copy = async () => {
    await (await tool()).copySlidePng(shared, slide, language);
    return 'copied' as const;
  };
  const describe = async () => copied((await tool()).slideDescription(shared, slide, language));
  return (
    <ShareForm title={words.png} what={words.pngWhat}>
      <label className="share-field">
        <span>{words.whichSlide}</span>
        <select value={slide.id} onChange={({ target }) => setId(target.value)}>
          {shared.slides.map((one, place) => (
            <option key={one.id} value={one.id}>
              {place + 1}. {one.title ?? madeTitle(one, language)}
            </option>
          ))}
        </select>
      </label>
      <div className="row">
        <button type="button" className="button" onClick={() => acts.act(save)}>
          {words.savePicture}
        </button>
        <button type="button" className="button" onClick={() => acts.act(copy)}>
          {words.copyPicture}
        </button>
        <button type="button" className="button-quiet" onClick={() => acts.act(describe)}>
          {words.copyDescription}
        </button>
      </div>
    </ShareForm>
  );
}
