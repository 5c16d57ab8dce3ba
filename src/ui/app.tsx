import './parts/parts.css';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AnalystClient } from '../app/analyst-client.ts';
import { keepLanguage, openingLanguage } from '../app/language.ts';
import { AnalystProvider, useOverview } from '../app/queries.ts';
import type { MonthKey } from '../core/base/calendar.ts';
import { monthText } from '../words/format.ts';
import type { Language } from '../words/language.ts';
import { SCREENS } from '../words/screens.ts';
import type { Overview } from '../worker/questions.ts';
import type { Dropped } from './import/dropped-files.ts';
import type { ImportQueue } from './import/import-queue.ts';
import { useImportQueue } from './import/import-queue.ts';
import { ImportScreen } from './import/import-screen.tsx';
import { PageDrop } from './import/page-drop.tsx';
import { Asked, Busy } from './parts/asked.tsx';
import { Header } from './parts/header.tsx';
import { LanguageProvider, useLanguage, useWords } from './parts/language-context.ts';
import { NoMonth } from './parts/no-month.tsx';
import type { Route, Screen } from './route.ts';
import { goTo, readRoute, routeTo, useHash } from './route.ts';
import { EditionDoor, useOpenEdition } from './shared-edition/edition-door.tsx';
import { editionIn } from './shared-edition/edition-file.ts';

const board = () => import('./board/board-screen.tsx').then((file) => ({ default: file.BoardScreen }));
// Who comes back to a board need not wait for it until the posts are counted.
const boardAtOnce = location.hash.startsWith('#/board') ? board() : null;
const BoardScreen = lazy(() => boardAtOnce ?? board());
const MappingScreen = lazy(() => import('./import/mapping/mapping-screen.tsx').then((file) => ({ default: file.MappingScreen })));
const PostsScreen = lazy(() => import('./posts/posts-screen.tsx').then((file) => ({ default: file.PostsScreen })));
const LabelsScreen = lazy(() => import('./tags/labels-screen.tsx').then((file) => ({ default: file.LabelsScreen })));
const FormatsScreen = lazy(() => import('./formats/formats-screen.tsx').then((file) => ({ default: file.FormatsScreen })));
const TrendsScreen = lazy(() => import('./trends/trends-screen.tsx').then((file) => ({ default: file.TrendsScreen })));
const ArchiveScreen = lazy(() => import('./archive/archive-screen.tsx').then((file) => ({ default: file.ArchiveScreen })));
const SlidesPage = lazy(() => import('./slides-page.tsx').then((file) => ({ default: file.SlidesPage })));

export function App({ analyst, client }: { readonly analyst: AnalystClient; readonly client: QueryClient }) {
  const [language, setLanguage] = useState<Language>(openingLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const onLanguage = (chosen: Language) => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <QueryClientProvider client={client}>
      <AnalystProvider value={analyst}>
        <LanguageProvider value={language}>
          <EditionDoor>
            <Screens onLanguage={onLanguage} />
          </EditionDoor>
        </LanguageProvider>
      </AnalystProvider>
    </QueryClientProvider>
  );
}

function Screens({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const overview = useOverview();
  const route = readRoute(useHash()) ?? firstRoute(overview.data);
  const month = useMonth(route, overview.data);
  const queue = useQueueWithEditions();
  const main = useFocusOnScreen(route);
  useFullAddress(route, month, overview.data !== undefined);
  useDocumentTitle(route, month);
  const onFiles = (dropped: Dropped) => {
    goTo(routeTo('import', month));
    queue.add(dropped);
  };
  return (
    <>
      <Header route={route} month={month} months={overview.data?.months ?? []} onLanguage={onLanguage} />
      <main className={`page page-${route.screen}`} tabIndex={-1} ref={main}>
        <Asked query={overview}>
          {(known) => (
            <Suspense fallback={<Busy />}>
              <ScreenOf route={route} month={month} overview={known} queue={queue} />
            </Suspense>
          )}
        </Asked>
      </main>
      <PageDrop onFiles={onFiles} />
    </>
  );
}

/** A shared month that comes in as a file is opened to be read; it never becomes posts. */
function useQueueWithEditions(): ImportQueue {
  const queue = useImportQueue();
  const open = useOpenEdition();
  const add = async (dropped: Dropped) => {
    if (dropped.files.length !== 1) return queue.add(dropped);
    const read = await editionIn(dropped);
    if (read === null) queue.add(dropped);
    else open({ from: 'file', read });
  };
  return { ...queue, add: (dropped) => void add(dropped) };
}

interface ScreenOfProps {
  readonly route: Route;
  readonly month: MonthKey | null;
  readonly overview: Overview;
  readonly queue: ImportQueue;
}

function ScreenOf({ route, month, overview, queue }: ScreenOfProps) {
  if (route.screen === 'import' && route.table !== null)
    return <MappingScreen id={route.table} overview={overview} queue={queue} />;
  if (route.screen === 'import') return <ImportScreen overview={overview} queue={queue} month={month} />;
  if (route.screen === 'archive') return <ArchiveScreen months={overview.months} />;
  if (month === null) return <NoMonth />;
  switch (route.screen) {
    case 'board':
      return <BoardScreen route={route} month={month} overview={overview} />;
    case 'posts':
      return <PostsScreen route={route} overview={overview} />;
    case 'formats':
      return <FormatsScreen route={route} month={month} overview={overview} />;
    case 'trends':
      return <TrendsScreen route={route} month={month} />;
    case 'labels':
      return <LabelsScreen route={route} month={month} overview={overview} />;
    case 'slides':
      return <SlidesPage route={route} month={month} zone={overview.zone} />;
  }
}

/** Screens that also show what belongs to no month. */
const MONTH_IS_CHOSEN: ReadonlySet<Screen> = new Set<Screen>(['import', 'posts', 'archive']);

/** What the app chose stands in the address as well, so that it does not change under what is being done there. */
function useFullAddress(route: Route, month: MonthKey | null, known: boolean) {
  useEffect(() => {
    if (!known) return;
    if (!MONTH_IS_CHOSEN.has(route.screen) && route.month === null && month !== null) goTo({ ...route, month }, true);
    else if (readRoute(location.hash) === null) goTo(route, true);
  }, [route, month, known]);
}

/** With posts in, one came for the board; without, for importing. */
function firstRoute(overview: Overview | undefined): Route {
  return routeTo(overview !== undefined && overview.suggestedMonth !== null ? 'board' : 'import', null);
}

/** Among all posts one is in no month; from there one goes back to the month that was shown before. */
function useMonth(route: Route, overview: Overview | undefined): MonthKey | null {
  const [before, setBefore] = useState(route.month);
  const month = monthOf(route, overview);
  if (route.screen === 'posts' && route.month === null) {
    return before !== null && overview?.months.includes(before) === true ? before : month;
  }
  if (month !== before) setBefore(month);
  return month;
}

function monthOf(route: Route, overview: Overview | undefined): MonthKey | null {
  if (overview === undefined) return null;
  // What is frozen is shown without any import.
  if (overview.months.length === 0) return route.screen === 'slides' ? frozenMonthOf(route, overview) : null;
  return route.month ?? overview.suggestedMonth ?? overview.months.at(-1) ?? null;
}

function frozenMonthOf({ month }: Route, { frozen }: Overview): MonthKey | null {
  return frozen.find((one) => one === month) ?? frozen.at(-1) ?? null;
}

/** A change of screen is a new page to someone who hears it: reading begins at its start. */
function useFocusOnScreen(route: Route) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.screen);
  useEffect(() => {
    if (shown.current === route.screen) return;
    shown.current = route.screen;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [route.screen]);
  return main;
}

function useDocumentTitle(route: Route, month: MonthKey | null) {
  const name = useWords(SCREENS)[route.screen];
  const language = useLanguage();
  useEffect(() => {
    const parts = MONTH_IS_CHOSEN.has(route.screen) || month === null ? [name] : [name, monthText(month, language)];
    document.title = [...parts, 'Postproof'].join(' · ');
  }, [name, route.screen, month, language]);
}
