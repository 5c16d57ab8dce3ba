import { useState } from 'react';
import { useAnalyst } from '../../app/queries.ts';
import type { SharedEdition } from '../../core/share/edition.ts';
import { editionOf } from '../../core/share/edition.ts';
import { folderFiles, folderZip } from '../../core/share/published-folder.ts';
import { deckToShare } from '../../core/share/redact.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { madeTitle } from '../../words/slides.ts';
import { downloadFile } from '../parts/download-file.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { FormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';
import { canWriteFolder, writtenInto } from './write-folder.ts';

/** The archive that colleagues browse: this month and all frozen ones. */
export function FolderForm({ shared, choices, acts }: FormProps) {
  const words = useWords(SHARE_WORDS);
  const language = useLanguage();
  const analyst = useAnalyst();
  const [written, setWritten] = useState<number | null>(null);
  const editions = async (): Promise<readonly SharedEdition[]> => {
    const frozen = (await analyst.editions()).filter(({ month }) => shared.year !== undefined || month !== shared.month);
    const decks = await Promise.all(frozen.map(({ month }) => analyst.deck(month)));
    const others = decks.map((deck) => deckToShare(deck, choices)).filter(({ slides }) => slides.length > 0);
    return [shared, ...others].map((deck) => editionOf(deck, language));
  };
  const zip = async () => {
    const bytes = folderZip(folderFiles(await editions(), titleOf));
    downloadFile(new Blob([bytes.slice()], { type: 'application/zip' }), `postproof-archive-${shared.year ?? shared.month}.zip`);
    return 'saved' as const;
  };
  const write = async () => {
    const count = await writtenInto(async (before) => folderFiles(await editions(), titleOf, before));
    setWritten(count);
    return null;
  };
  return (
    <ShareForm title={words.folder} what={words.folderWhat}>
      <div className="row">
        <button type="button" className="button" onClick={() => acts.act(zip)}>
          {words.folderZip}
        </button>
        {canWriteFolder() ? (
          <button type="button" className="button" onClick={() => acts.act(write)}>
            {words.folderWrite}
          </button>
        ) : null}
      </div>
      {written === null ? null : <p role="status">{words.folderWritten(written)}</p>}
      <p className="quiet small share-address">{words.folderAddress(`${location.origin}${location.pathname}#/published`)}</p>
    </ShareForm>
  );
}

/** The month in one sentence, as its first slide says it. */
function titleOf({ deck, language }: SharedEdition): string {
  const slide = deck.slides.find(({ kind }) => kind === 'month') ?? deck.slides[0];
  return slide === undefined ? '' : (slide.title ?? madeTitle(slide, language));
}
