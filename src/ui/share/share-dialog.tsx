import './share.css';
import { useId, useMemo, useState } from 'react';
import type { Deck } from '../../core/deck/slide.ts';
import type { ShareChoices } from '../../core/share/redact.ts';
import { SHARE_DEFAULTS } from '../../core/share/redact.ts';
import { whatLeaves } from '../../core/share/what-leaves.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { ModalDialog } from '../parts/modal-dialog.tsx';
import { FileForms } from './file-forms.tsx';
import { FolderForm } from './folder-form.tsx';
import { LinkForm } from './link-form.tsx';
import type { OnPrint } from './paper-forms.tsx';
import { PaperForms } from './paper-forms.tsx';
import { PictureForm } from './picture-form.tsx';
import { ShareChoicesForm } from './share-choices.tsx';
import type { FormProps } from './share-form.tsx';
import { TextForm } from './text-form.tsx';
import type { Acts } from './use-act.ts';
import { useAct } from './use-act.ts';
import { WhatLeavesList } from './what-leaves-list.tsx';

interface ShareDialogProps {
  readonly deck: Deck;
  readonly edition: ShareChoices['edition'];
  readonly onPrint: OnPrint;
  readonly onClose: () => void;
}

/** How a month leaves the machine: what goes along, what was found in it, and the forms. */
export function ShareDialog({ deck, edition, onPrint, onClose }: ShareDialogProps) {
  const words = useWords(SHARE_WORDS);
  const titleId = useId();
  const [choices, setChoices] = useState<ShareChoices>({ ...SHARE_DEFAULTS, edition });
  const acts = useAct();
  const leaves = useMemo(() => whatLeaves(deck, choices), [deck, choices]);
  const form: FormProps = { deck, shared: leaves.deck, choices, acts };
  const isEmpty = leaves.deck.slides.length === 0;
  return (
    <ModalDialog className="share" titleId={titleId} onClose={onClose}>
      <div className="panel-head">
        <h2 id={titleId}>{words.title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <ShareChoicesForm deck={deck} choices={choices} onChoices={setChoices} />
      <WhatLeavesList leaves={leaves} choices={choices} onChoices={setChoices} />
      <section aria-labelledby={`${titleId}-forms`} className="share-forms">
        <h3 id={`${titleId}-forms`}>{words.forms}</h3>
        {isEmpty ? <p>{words.nothingToShare}</p> : <Forms form={form} onPrint={onPrint} />}
      </section>
      <ActSaid acts={acts} />
    </ModalDialog>
  );
}

function Forms({ form, onPrint }: { readonly form: FormProps; readonly onPrint: OnPrint }) {
  return (
    <>
      <FileForms {...form} />
      <PaperForms {...form} onPrint={onPrint} />
      <PictureForm {...form} />
      <LinkForm {...form} />
      <TextForm {...form} />
      <FolderForm {...form} />
    </>
  );
}

function ActSaid({ acts: { said } }: { readonly acts: Acts }) {
  const words = SHARE_WORDS[useLanguage()];
  const isWrong = said === 'failed' || said === 'copyFailed';
  return (
    <div className="share-said">
      <p role="status">{said === null || isWrong ? '' : words[said]}</p>
      {isWrong ? <p role="alert">{words[said]}</p> : null}
    </div>
  );
}
