import { useEffect, useEffectEvent, useState } from 'react';
import { IMPORT_SCREEN } from '../../words/import-screen.ts';
import { useWords } from '../parts/language-context.ts';

/** The whole page takes files: dropped anywhere, or pasted. Shows where one is while something is dragged over it. */
export function PageDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords(IMPORT_SCREEN);
  const [over, setOver] = useState(false);
  const take = useEffectEvent((files: FileList | undefined, event: Event) => {
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    onFiles([...files]);
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
        take(event.dataTransfer?.files, event);
      },
      options,
    );
    addEventListener('paste', (event) => take(event.clipboardData?.files, event), options);
    return () => stop.abort();
  }, []);
  return over ? (
    <div className="page-drop" aria-hidden="true">
      <p>{words.letGo}</p>
    </div>
  ) : null;
}
