import { useState } from 'react';
import { monthMarkdown, monthPlainText } from '../../export/text/month-text.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { downloadFile } from '../parts/download-file.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { FormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';
import { copied } from './use-act.ts';

/** The month in five sentences, as it is read and as it is copied. Ctrl or Cmd and C in the text does the same. */
export function TextForm({ shared, acts }: FormProps) {
  const words = useWords(SHARE_WORDS);
  const language = useLanguage();
  const text = monthPlainText(shared, language);
  const [seen, setSeen] = useState(false);
  const whole = async () => {
    const { deckMarkdown } = await import('../../export/text/deck-markdown.tsx');
    const file = new Blob([deckMarkdown(shared, language)], { type: 'text/markdown' });
    downloadFile(file, `postproof-${shared.year ?? shared.month}.md`);
    return 'saved' as const;
  };
  return (
    <ShareForm title={words.text} what={words.textWhat}>
      <textarea
        className="share-text"
        readOnly
        rows={seen ? 8 : 4}
        value={text}
        aria-label={words.text}
        onFocus={({ target }) => {
          setSeen(true);
          target.select();
        }}
      />
      <div className="row">
        <button type="button" className="button" onClick={() => acts.act(() => copied(text))}>
          {words.copyText}
        </button>
        <button type="button" className="button" onClick={() => acts.act(() => copied(monthMarkdown(shared, language)))}>
          {words.copyMarkdown}
        </button>
        <button type="button" className="button-quiet" onClick={() => acts.act(whole)}>
          {words.saveMarkdown}
        </button>
      </div>
    </ShareForm>
  );
}
