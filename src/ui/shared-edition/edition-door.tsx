import type { ReactNode } from 'react';
import { createContext, lazy, Suspense, useContext, useEffect, useState } from 'react';
import { Busy } from '../parts/asked.tsx';
import { useHash } from '../route.ts';
import type { Opened } from './shared-edition-screen.tsx';

const SharedEditionScreen = lazy(() =>
  import('./shared-edition-screen.tsx').then((file) => ({ default: file.SharedEditionScreen })),
);
const PublishedScreen = lazy(() => import('./published-screen.tsx').then((file) => ({ default: file.PublishedScreen })));

/** What an address looks like that holds an edition; `openEditionHash` judges it. */
const LINK = /^#e\d{1,2}\./u;
const PUBLISHED = /^#\/published(?:$|\/)/u;

const OpenEdition = createContext<(opened: Opened) => void>(() => undefined);
export function useOpenEdition(): (opened: Opened) => void {
  return useContext(OpenEdition);
}

/** What somebody shared stands in the place of the app: a link in the address, a dropped file, or the archive beside the site. */
export function EditionDoor({ children }: { readonly children: ReactNode }) {
  const hash = useHash();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [openedAt, setOpenedAt] = useState('');
  // Whoever goes elsewhere in the app has put it away.
  if (opened !== null && hash !== openedAt && !LINK.test(hash)) setOpened(null);
  useEffect(() => {
    if (!LINK.test(hash)) return;
    setOpened({ from: 'link', hash });
    setOpenedAt('');
    // What the link holds does not stay in the address, nor in what is copied from there.
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, [hash]);
  if (LINK.test(hash)) return <Busy />;
  if (opened !== null) {
    return (
      <Suspense fallback={<Busy />}>
        <SharedEditionScreen
          key={opened.from === 'link' ? opened.hash : 'file'}
          opened={opened}
          onClose={() => setOpened(null)}
        />
      </Suspense>
    );
  }
  if (PUBLISHED.test(hash)) {
    return (
      <Suspense fallback={<Busy />}>
        <PublishedScreen hash={hash} />
      </Suspense>
    );
  }
  const open = (what: Opened) => {
    setOpened(what);
    setOpenedAt(location.hash);
  };
  return <OpenEdition value={open}>{children}</OpenEdition>;
}
