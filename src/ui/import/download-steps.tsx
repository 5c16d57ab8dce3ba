import { useId } from 'react';
import { DOWNLOAD_STEPS, DOWNLOAD_WORDS } from '../../words/download-steps.ts';
import { listText } from '../../words/format.ts';
import { SCREENS } from '../../words/screens.ts';
import { platformName } from '../../words/terms.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { linkHost } from '../parts/link-host.ts';
import { ModalDialog } from '../parts/modal-dialog.tsx';

/** How to get the export of each platform, step by step, with the address where it begins. */
export function DownloadSteps({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(DOWNLOAD_WORDS);
  const screens = useWords(SCREENS);
  const language = useLanguage();
  const titleId = useId();
  return (
    <ModalDialog className="side-panel" titleId={titleId} onClose={onClose}>
      <div className="panel-head">
        <h2 id={titleId}>{words.title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {screens.close}
        </button>
      </div>
      <p className="quiet">{words.intro}</p>
      {DOWNLOAD_STEPS.map(({ platforms, address, steps }) => (
        <section key={address} className="steps">
          <h3>{listText(platforms.map(platformName), language)}</h3>
          <ol>
            {steps[language].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {words.open(linkHost(address))}
          </a>
        </section>
      ))}
    </ModalDialog>
  );
}
