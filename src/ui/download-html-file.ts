import bricolage from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url';
import publicSans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import { sha256 } from '../app/digest.ts';
import type { SharedDeck } from '../core/share/redact.ts';
import { htmlFile } from '../export/html/html-file.tsx';
import { PRESENTER_SCRIPT } from '../export/html/presenter-script.ts';
import css from '../export/slides/slide-styles.css?inline';
import type { Language } from '../words/language.ts';
import { downloadFile } from './parts/download-file.ts';

/** Makes the one file that holds a deck and hands it to the browser as a download: `postproof-2026-10.html`. */
export async function downloadHtmlFile(deck: SharedDeck, language: Language): Promise<void> {
  const text = await htmlFile(deck, {
    language,
    css,
    fonts: await slideFonts(),
    script: PRESENTER_SCRIPT,
    digest: async (part) => base64Of(await sha256(new TextEncoder().encode(part))),
  });
  downloadFile(new Blob([text], { type: 'text/html' }), `postproof-${deck.year ?? deck.month}.html`);
}

/** The fonts of the slides as a file holds them: woff2, base64. */
export async function slideFonts(): Promise<readonly { readonly name: string; readonly base64: string }[]> {
  return await Promise.all([embedded('Public Sans', publicSans), embedded('Bricolage Grotesque', bricolage)]);
}

async function embedded(name: string, address: string): Promise<{ readonly name: string; readonly base64: string }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font ${response.status}`);
  return { name, base64: base64Of(new Uint8Array(await response.arrayBuffer())) };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
