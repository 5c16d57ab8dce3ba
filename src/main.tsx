import { createRoot } from 'react-dom/client';
import { startAnalyst } from './app/analyst-client.ts';
import { openingLanguage } from './app/language.ts';
import { newQueryClient } from './app/queries.ts';
import { App } from './ui/app.tsx';
import { shownIn } from './ui/slides/presenter-address.ts';

const root = document.getElementById('root');
if (root !== null) {
  const show = shownIn(location.hash);
  if (show === null) openApp(root);
  else void openPresenterWindow(root, show);
}

function openApp(root: HTMLElement): void {
  const client = newQueryClient();
  const analyst = startAnalyst(() => void client.invalidateQueries());
  createRoot(root).render(<App analyst={analyst} client={client} />);
}

/** It is told what to show by the window of the presentation, so it reads no posts of its own. */
async function openPresenterWindow(root: HTMLElement, show: string): Promise<void> {
  const { PresenterWindow } = await import('./ui/slides/presenter-window.tsx');
  createRoot(root).render(<PresenterWindow show={show} language={openingLanguage()} />);
}
