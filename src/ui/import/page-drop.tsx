import { useEffect, useEffectEvent, useState } from 'react';
import { IMPORT_SCREEN } from '../../words/import-screen.ts';
import { useWords } from '../parts/language-context.ts';
import type { Dropped } from './dropped-files.ts';
import { droppedIn, pastedTable } from './dropped-files.ts';

/** The whole page takes files: dropped anywhere, or pasted; a table that was copied in a spreadsheet program too. Shows where one is while something is dragged over it. */
export function PageDrop({ onFiles }: { readonly onFiles: (dropped: Dropped) => void }) {
  const words = useWords(IMPORT_SCREEN);
  const [over, setOver] = useState(false);
  const take = useEffectEvent((event: Event, dropped: Dropped) => {
    if (dropped.files.length + dropped.folders.length === 0) return;
    event.preventDefault();
    onFiles(dropped);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = droppedIn(event.clipboardData);
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null;
    const table = files.files.length > 0 || isTyping ? null : pastedTable(event.clipboardData, words.pasted, Date.now());
    take(event, table === null ? files : { files: [table], folders: [] });
  });
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      options,
    );
    // Leaving for a child is no leaving; outside the window there is nothing left to be related to.
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options);
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        take(event, droppedIn(event.dataTransfer));
      },
      options,
    );
    addEventListener('paste', (event) => paste(event), options);
    return () => stop.abort();
  }, []);
  return over ? (
    <div className="page-drop" aria-hidden="true">
      <p>{words.letGo}</p>
    </div>
  ) : null;
}
