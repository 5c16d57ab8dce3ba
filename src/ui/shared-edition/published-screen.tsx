import './shared-edition.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FolderFault } from '../../app/published-folder.ts';
import { FolderError, fetchFolderIndex, fetchPublished } from '../../app/published-folder.ts';
import type { PublishedEdition } from '../../core/share/published-folder.ts';
import { longDay, monthText } from '../../words/format.ts';
import { SHARED_EDITION_WORDS } from '../../words/shared-edition-words.ts';
import { Busy } from '../parts/asked.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { SharedSlides } from './shared-slides.tsx';

const PUBLISHED = '#/published';

/** The months that a team has published beside the site, to be searched and read. `hash`: the list, or a month of it. */
export function PublishedScreen({ hash }: { readonly hash: string }) {
  const words = useWords(SHARED_EDITION_WORDS);
  const index = useQuery({
    queryKey: ['published'],
    queryFn: () => fetchFolderIndex(document.baseURI),
    retry: false,
    staleTime: 60_000,
  });
  const month = hash.slice(PUBLISHED.length + 1);
  const chosen = index.data?.editions.find((edition) => edition.month === month);
  return (
    <>
      <div className="shared-banner" role="note">
        <p>{words.fromFolder}</p>
        {chosen === undefined ? (
          <a className="button" href="#/">
            {words.own}
          </a>
        ) : (
          <a className="button" href={PUBLISHED}>
            {words.back}
          </a>
        )}
      </div>
      <main className="page page-shared" tabIndex={-1}>
        {index.isPending && <Busy />}
        {index.isError && <Fault error={index.error} onAgain={() => void index.refetch()} />}
        {index.data !== undefined &&
          (chosen === undefined ? <List editions={index.data.editions} /> : <Published key={chosen.sha256} edition={chosen} />)}
      </main>
    </>
  );
}

function Published({ edition }: { readonly edition: PublishedEdition }) {
  const read = useQuery({
    queryKey: ['published', edition.sha256],
    queryFn: () => fetchPublished(document.baseURI, edition),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (read.data !== undefined) return <SharedSlides edition={read.data} />;
  return read.isError ? <Fault error={read.error} onAgain={() => void read.refetch()} /> : <Busy />;
}

function List({ editions }: { readonly editions: readonly PublishedEdition[] }) {
  const words = useWords(SHARED_EDITION_WORDS);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [month, setMonth] = useState('');
  const sought = search.trim().toLocaleLowerCase(language);
  const found = editions.filter(
    (edition) =>
      (month === '' || edition.month === month) &&
      `${monthText(edition.month, language)} ${edition.title}`.toLocaleLowerCase(language).includes(sought),
  );
  return (
    <>
      <h1>{words.archive}</h1>
      <p className="lead">{editions.length === 0 ? words.empty : words.archiveWhat}</p>
      {editions.length > 1 && (
        <div className="row published-find">
          <label>
            <span>{words.search}</span>
            <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
          </label>
          <label>
            <span>{words.month}</span>
            <select value={month} onChange={({ target }) => setMonth(target.value)}>
              <option value="">{words.allMonths}</option>
              {editions.map((edition) => (
                <option key={edition.month} value={edition.month}>
                  {monthText(edition.month, language)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {editions.length > 0 && found.length === 0 ? <p role="status">{words.noneFound}</p> : null}
      <ul className="published-list">
        {found.map((edition) => (
          <li key={edition.file}>
            <a href={`${PUBLISHED}/${edition.month}`}>
              <b>{monthText(edition.month, language)}</b>
              <p lang={edition.language}>{edition.title}</p>
              <p className="quiet small">
                {words.slides(edition.slides)}.{' '}
                {edition.frozenOn === null ? '' : words.frozenOn(longDay(edition.frozenOn, language))}
              </p>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const SAID: Readonly<Record<FolderFault, 'notThere' | 'damagedIndex' | 'newerIndex' | 'fileGone' | 'offline'>> = {
  'not-there': 'notThere',
  damaged: 'damagedIndex',
  newer: 'newerIndex',
  'file-gone': 'fileGone',
  offline: 'offline',
};

function Fault({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  const words = useWords(SHARED_EDITION_WORDS);
  return (
    <>
      <p className="lead" role="alert">
        {words[SAID[error instanceof FolderError ? error.fault : 'offline']]}
      </p>
      <button type="button" className="button" onClick={onAgain}>
        {words.again}
      </button>
    </>
  );
}
