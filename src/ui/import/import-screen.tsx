import './import.css';
import { lazy, Suspense } from 'react';
import type { MonthKey } from '../../core/base/calendar.ts';
import { monthText } from '../../words/format.ts';
import { IMPORT_SCREEN } from '../../words/import-screen.ts';
import type { Overview } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { routeTo, writeRoute } from '../route.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportProgressLine } from './import-progress.tsx';
import type { ImportQueue } from './import-queue.ts';

// The sentences about files are many, and nobody needs them before the first file was read; nor what is in before anything is.
const OutcomeList = lazy(() => import('./outcome-list.tsx').then((file) => ({ default: file.OutcomeList })));
const LabelsAsked = lazy(() => import('./labels-asked.tsx').then((file) => ({ default: file.LabelsAsked })));
const WhatIsIn = lazy(() => import('./what-is-in.tsx').then((file) => ({ default: file.WhatIsIn })));

interface ImportScreenProps {
  readonly overview: Overview;
  readonly queue: ImportQueue;
  readonly month: MonthKey | null;
}

export function ImportScreen({ overview, queue, month }: ImportScreenProps) {
  const words = useWords(IMPORT_SCREEN);
  const language = useLanguage();
  const empty = overview.imports.length === 0;
  const fresh = queue.outcomes.length > 0 || queue.unreadable.length > 0;
  const hasPosts = queue.outcomes.some(({ outcome }) => outcome === 'posts');
  return (
    <>
      <h1>{empty ? words.hello : words.title}</h1>
      {empty && <p className="lead">{words.what}</p>}
      <div className={empty ? 'import-empty' : 'import-columns'}>
        <div className="import-in">
          <DropZone queue={queue} first={empty} />
          <ImportProgressLine queue={queue} />
          {hasPosts && queue.phase === 'rest' && month !== null && (
            <a className="button button-primary" href={writeRoute(routeTo('board', month))}>
              {words.toBoard(monthText(month, language))}
            </a>
          )}
          {!empty && (
            <Suspense>
              <LabelsAsked />
            </Suspense>
          )}
          {fresh && (
            <Suspense>
              <OutcomeList outcomes={queue.outcomes} unreadable={queue.unreadable} zone={overview.zone} />
            </Suspense>
          )}
        </div>
        {!empty && (
          <div className="import-known">
            <Suspense>
              <WhatIsIn overview={overview} onErased={queue.forget} />
            </Suspense>
          </div>
        )}
      </div>
    </>
  );
}
