import { DOWNLOAD_STEPS, DOWNLOAD_WORDS } from '../../words/download-steps.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { linkHost } from '../parts/link-host.ts';
import { SidePanel } from '../parts/side-panel.tsx';

/** How to get the export of each platform, step by step, with the address where it begins. */
export function DownloadSteps({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(DOWNLOAD_WORDS);
  const language = useLanguage();
  return (
    <SidePanel title={words.title} onClose={onClose}>
      <p className="quiet">{words.intro}</p>
      {DOWNLOAD_STEPS.map(({ name, address, steps }) => (
        <section key={name.en} className="steps">
          <h3>{name[language]}</h3>
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
    </SidePanel>
  );
}
