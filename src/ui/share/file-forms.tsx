import { SHARE_WORDS } from '../../words/share-words.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { FormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';

/** The two files that hold all slides. */
export function FileForms({ shared, acts }: FormProps) {
  const words = useWords(SHARE_WORDS);
  const language = useLanguage();
  const html = async () => {
    const { downloadHtmlFile } = await import('../download-html-file.ts');
    await downloadHtmlFile(shared, language);
    return 'saved' as const;
  };
  const pptx = async () => {
    const { downloadPptxFile } = await import('../download-pptx-file.ts');
    downloadPptxFile(shared, language);
    return 'saved' as const;
  };
  return (
    <>
      <ShareForm title={words.htmlTitle} what={words.htmlWhat}>
        <button type="button" className="button" onClick={() => acts.act(html)}>
          {words.html}
        </button>
      </ShareForm>
      <ShareForm title="PowerPoint" what={words.pptxWhat}>
        <button type="button" className="button" onClick={() => acts.act(pptx)}>
          {words.pptx}
        </button>
      </ShareForm>
    </>
  );
}
