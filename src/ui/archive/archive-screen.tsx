import './archive-screen.css';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { useEditions, useFreeze } from '../../app/deck-queries.ts';
import { failureOf } from '../../app/queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import { ARCHIVE_SCREEN } from '../../words/archive-screen.ts';
import { monthText } from '../../words/format.ts';
import { dayWithYear, madeTitle } from '../../words/slides.ts';
import type { EditionSummary } from '../../worker/deck-questions.ts';
import { Asked } from '../parts/asked.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { SlidesView } from '../route.ts';
import { routeTo, writeRoute } from '../route.ts';
import type { ArchiveYear } from './archive-years.ts';
import { archiveYears } from './archive-years.ts';

/** From so many months on there is a year to look back on. */
const A_REVIEW_NEEDS = 2;

/** The frozen months by year, newest first, and the review of each year. `months`: those that have posts now. */
export function ArchiveScreen({ months }: { readonly months: readonly MonthKey[] }) {
  const words = useWords(ARCHIVE_SCREEN);
  const editions = useEditions();
  return (
    <Asked query={editions}>
      {(known) =>
        known.length === 0 ? (
          <NothingFrozen />
        ) : (
          <div className="archive">
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
            {archiveYears(known).map((year) => (
              <Year key={year.year} of={year} months={months} />
            ))}
          </div>
        )
      }
    </Asked>
  );
}

function NothingFrozen() {
  const words = useWords(ARCHIVE_SCREEN);
  return (
    <div className="empty">
      <h1>{words.emptyTitle}</h1>
      <p>{words.empty}</p>
      <p>{words.emptyThen}</p>
      <a className="button button-primary" href={writeRoute(routeTo('slides', null))}>
        {words.toSlides}
      </a>
    </div>
  );
}

function Year({ of: { year, editions }, months }: { readonly of: ArchiveYear; readonly months: readonly MonthKey[] }) {
  const words = useWords(ARCHIVE_SCREEN);
  const titleId = useId();
  const newest = editions[0];
  return (
    <section className="archive-year" aria-labelledby={titleId}>
      <h2 id={titleId}>{year}</h2>
      <ul>
        {newest !== undefined && editions.length >= A_REVIEW_NEEDS && (
          <li className="archive-review">
            <div>
              <h3>{words.year(year)}</h3>
              <p className="quiet small">{words.yearOf(editions.length)}</p>
            </div>
            <Ways month={newest.month} year={year} name={words.year(year)} />
          </li>
        )}
        {editions.map((edition) => (
          <Edition key={edition.month} edition={edition} hasPosts={months.includes(edition.month)} />
        ))}
      </ul>
    </section>
  );
}

function Edition({ edition, hasPosts }: { readonly edition: EditionSummary; readonly hasPosts: boolean }) {
  const words = useWords(ARCHIVE_SCREEN);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const freeze = useFreeze(edition.month);
  const { month, frozenOn, slides, said } = edition;
  const name = monthText(month, language);
  const unfreeze = () => {
    // The button that had the focus goes away with the month; what goes wrong is shown below.
    freeze.mutateAsync(false).then(
      () => document.querySelector('main')?.focus(),
      () => undefined,
    );
  };
  return (
    <li>
      <div>
        <h3>{name}</h3>
        {said !== null && <p>{said.title ?? madeTitle(said, language)}</p>}
        <p className="quiet small">
          {words.frozenOn(dayWithYear(frozenOn, language))} · {words.slides(slides)}
        </p>
        {freeze.isError && <FailureBox failure={failureOf(freeze.error)} />}
      </div>
      <Ways month={month} year={null} name={name}>
        <button
          type="button"
          className="archive-unfreeze"
          aria-haspopup="dialog"
          aria-label={`${words.unfreeze}: ${name}`}
          onClick={() => setAsking(true)}
        >
          {words.unfreeze}
        </button>
      </Ways>
      {asking && (
        <ConfirmDialog title={words.unfreezeTitle(name)} yes={words.unfreeze} onYes={unfreeze} onClose={() => setAsking(false)}>
          <p>{words.unfreezeWhat}</p>
          {!hasPosts && <p>{words.unfreezeGone(name)}</p>}
        </ConfirmDialog>
      )}
    </li>
  );
}

interface WaysProps {
  readonly month: MonthKey;
  readonly year: string | null;
  readonly name: string;
  readonly children?: ReactNode;
}

/** What can be done with a deck of the archive; each link says of which, for who hears it alone. */
function Ways({ month, year, name, children }: WaysProps) {
  const words = useWords(ARCHIVE_SCREEN);
  const way = (view: SlidesView, label: string) => (
    <a
      className="button"
      href={writeRoute({ screen: 'slides', month, year, view, slide: null, edition: 'team' })}
      aria-label={`${label}: ${name}`}
    >
      {label}
    </a>
  );
  return (
    <div className="row archive-ways">
      {way('edit', words.open)}
      {way('present', words.present)}
      {way('share', words.share)}
      {children}
    </div>
  );
}
