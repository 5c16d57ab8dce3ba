import './shared-edition.css';
import type { FormEvent } from 'react';
import { useEffect, useState } from 'react';
import type { EditionRead } from '../../core/share/edition.ts';
import { openEditionHash } from '../../core/share/edition-link.ts';
import { SHARED_EDITION_WORDS } from '../../words/shared-edition-words.ts';
import { useWords } from '../parts/language-context.ts';
import { unsealingWith } from '../share/seal.ts';
import { SharedSlides } from './shared-slides.tsx';

/** Where an edition came from: the fragment of the address, or what a dropped file held. */
export type Opened = { readonly from: 'link'; readonly hash: string } | { readonly from: 'file'; readonly read: EditionRead };

interface SharedEditionScreenProps {
  readonly opened: Opened;
  readonly onClose: () => void;
}

/** An edition that somebody sent, to be read. Its banner stands above everything and says that it is not this site's. */
export function SharedEditionScreen({ opened, onClose }: SharedEditionScreenProps) {
  const words = useWords(SHARED_EDITION_WORDS);
  return (
    <>
      <div className="shared-banner" role="note">
        <p>{opened.from === 'link' ? words.fromLink : words.fromFile}</p>
        <button type="button" className="button" onClick={onClose}>
          {words.own}
        </button>
      </div>
      <main className="page page-shared" tabIndex={-1}>
        {opened.from === 'link' ? <FromLink hash={opened.hash} /> : <Read read={opened.read} />}
      </main>
    </>
  );
}

function Read({ read }: { readonly read: EditionRead }) {
  const words = useWords(SHARED_EDITION_WORDS);
  if ('edition' in read) return <SharedSlides edition={read.edition} />;
  return (
    <p className="lead" role="alert">
      {words.faults[read.fault]}
    </p>
  );
}

function FromLink({ hash }: { readonly hash: string }) {
  const words = useWords(SHARED_EDITION_WORDS);
  const [read, setRead] = useState<EditionRead | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => {
    let isHere = true;
    void openEditionHash(hash).then((first) => isHere && setRead(first));
    return () => {
      isHere = false;
    };
  }, [hash]);
  if (read === null) return <p role="status">{words.opening}</p>;
  if ('edition' in read || read.fault !== 'passphrase') return <Read read={read} />;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setTried(false);
    const again = await openEditionHash(hash, unsealingWith(passphrase));
    setRead(again);
    setTried(true);
  };
  return (
    <form className="shared-passphrase" onSubmit={(event) => void open(event)}>
      <h1>{words.passphraseTitle}</h1>
      <p>{words.passphraseAsked}</p>
      <label>
        <span>{words.passphrase}</span>
        <input type="password" autoComplete="off" value={passphrase} onChange={({ target }) => setPassphrase(target.value)} />
      </label>
      <button type="submit" className="button button-primary">
        {words.open}
      </button>
      {tried ? <p role="alert">{words.faults.passphrase}</p> : null}
    </form>
  );
}
