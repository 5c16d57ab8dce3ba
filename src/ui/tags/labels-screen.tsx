import './tags.css';
import { useEffect, useRef } from 'react';
import { useLabels, useTagBook } from '../../app/tag-queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import type { Overview } from '../../worker/questions.ts';
import type { KnownTags } from '../../worker/tag-questions.ts';
import { Asked } from '../parts/asked.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useWords } from '../parts/language-context.ts';
import type { Route } from '../route.ts';
import { goTo, LABELS_VIEWS, routeTo, writeRoute } from '../route.ts';
import { FormatsView } from './formats-view.tsx';
import { RulesView } from './rules-view.tsx';
import type { TagDesk } from './tag-desk.ts';
import { useTagDesk, useUndoKeys } from './tag-desk.ts';
import { ToolLabelsView } from './tool-labels-view.tsx';
import { TopicsView } from './topics-view.tsx';
import { TriageView } from './triage-view.tsx';

type LabelsRoute = Extract<Route, { screen: 'labels' }>;

interface LabelsScreenProps {
  readonly route: LabelsRoute;
  readonly month: MonthKey;
  readonly overview: Overview;
}

/** Formats and topics: to give them, to let rules give them, and to look after them. */
export function LabelsScreen({ route, month, overview }: LabelsScreenProps) {
  const words = useWords(LABELS_SCREEN);
  const tags = useTagBook();
  const desk = useTagDesk();
  const hasLabels = (useLabels().data ?? []).length > 0;
  const views = LABELS_VIEWS.filter((view) => view !== 'tools' || hasLabels || route.view === 'tools');
  useUndoKeys(desk.step);
  useSilenceAt(route.view, desk);
  return (
    <>
      <h1>{words.title}</h1>
      {tags.data?.formats.length === 0 && <p className="lead">{words.lead}</p>}
      <div className="labels-bar">
        <nav aria-label={words.views}>
          <ul className="labels-views">
            {views.map((view) => (
              <li key={view}>
                <a href={writeRoute({ ...route, month, view })} aria-current={view === route.view ? 'page' : undefined}>
                  {words[view]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {tags.data !== undefined && <Steps tags={tags.data} desk={desk} />}
      </div>
      <p role="status" className="labels-said">
        {desk.said}
      </p>
      {desk.failure !== null && <FailureBox failure={desk.failure} />}
      <Asked query={tags}>
        {(known) => {
          const shared = { tags: known, desk, overview };
          if (route.view === 'rules') return <RulesView {...shared} />;
          if (route.view === 'formats') return <FormatsView {...shared} />;
          if (route.view === 'topics') return <TopicsView {...shared} />;
          if (route.view === 'tools') return <ToolLabelsView {...shared} />;
          return <TriageView key={month} month={month} onLeave={() => goTo(routeTo('board', month))} {...shared} />;
        }}
      </Asked>
    </>
  );
}

/** What was said in one part is no news in the next. */
function useSilenceAt(view: LabelsRoute['view'], { say }: TagDesk) {
  const latest = useRef(say);
  latest.current = say;
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current !== view) latest.current('');
    shown.current = view;
  }, [view]);
}

/** What every part of the screen is given. */
export interface LabelsPart {
  readonly tags: KnownTags;
  readonly desk: TagDesk;
  readonly overview: Overview;
}

function Steps({ tags, desk }: Pick<LabelsPart, 'tags' | 'desk'>) {
  const words = useWords(LABELS_SCREEN);
  const steps = [
    ['undo', words.undo, tags.undo, 'Control+Z'],
    ['redo', words.redo, tags.redo, 'Control+Shift+Z'],
  ] as const;
  return (
    <div className="row">
      {steps.map(([step, name, left, keys]) => (
        <button
          key={step}
          type="button"
          className="button"
          aria-disabled={left === 0}
          aria-keyshortcuts={keys}
          onClick={() => void desk.step(step)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
