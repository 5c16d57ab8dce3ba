import type { SharedDeck } from '../core/share/redact.ts';
import { pptxOf } from '../export/pptx/pptx-file.ts';
import type { Language } from '../words/language.ts';
import { downloadFile } from './parts/download-file.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Makes the PowerPoint file of a deck and hands it to the browser as a download: `postproof-2026-10.pptx`. */
export function downloadPptxFile(deck: SharedDeck, language: Language): void {
  const bytes = pptxOf(deck, language);
  downloadFile(new Blob([bytes.slice()], { type: TYPE }), `postproof-${deck.year ?? deck.month}.pptx`);
}
