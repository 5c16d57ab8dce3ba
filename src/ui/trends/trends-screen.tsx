import './trends.css';
import { useEffect, useRef } from 'react';
import { useEvents, useReport } from '../../app/queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import type { Goal } from '../../core/model/goal.ts';
import { GOALS } from '../../core/model/goal.ts';
import type { Report } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import type { Judged, Trend } from '../../core/report/trend.ts';
import { monthText } from '../../words/format.ts';
import { SCREENS } from '../../words/screens.ts';
import { trendTitle, typicalText, verdictText, youngText } from '../../words/trend-words.ts';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { Asked } from '../parts/asked.tsx';
import { ChannelChips } from '../parts/channel-chips.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { shownScope } from '../parts/shown-scope.ts';
import type { Route, TrendSpan } from '../route.ts';
import { goTo } from '../route.ts';
import { GoalChoice } from './goal-choice.tsx';
import { TrendEvents } from './trend-events.tsx';
import { TrendFacts } from './trend-facts.tsx';
import { nameOf, TrendFigures } from './trend-figures.tsx';

type TrendsRoute = Extract<Route, { screen: 'trends' }>;

interface TrendsScreenProps {
  readonly route: TrendsRoute;
  readonly month: MonthKey;
}

export function TrendsScreen({ route, month }: TrendsScreenProps) {
  const report = useReport(month);
  return <Asked query={report}>{(known) => <TrendsOf report={known} route={{ ...route, month }} />}</Asked>;
}

interface TrendsOfProps {
  readonly report: Report;
  readonly route: TrendsRoute;
}

type JudgedGoal = Judged & { readonly goal: Goal };

/** What each goal did in this scope: on all channels together, or on the one. */
function judgedGoals(report: Report, scope: Scope): readonly JudgedGoal[] {
  const own = (goal: Goal) => report.trends.filter((trend) => trend.goal === goal && isIn(scope, trend));
  return GOALS.flatMap((goal): JudgedGoal[] => {
    const [first, second] = own(goal);
    if (first === undefined) return [];
    return second === undefined ? [first] : report.monthly.filter((one) => one.goal === goal);
  });
}

function isIn(scope: Scope, { channelKey }: Trend): boolean {
  return scope === ALL_CHANNELS || channelKey === scope;
}

function TrendsOf({ report, route }: TrendsOfProps) {
  const words = useWords(TRENDS_SCREEN);
  const screens = useWords(SCREENS);
  const language = useLanguage();
  const asked = useEvents();
  const events = asked.data ?? [];
  const scope = shownScope(report.channels, route.channel);
  const goals = judgedGoals(report, scope);
  const judged = goals.find(({ goal }) => goal === route.goal) ?? goals[0];
  const chips = <ChannelChips channels={report.channels} chosen={scope} onChoose={(channel) => goTo({ ...route, channel })} />;
  if (judged === undefined) {
    return (
      <>
        <h1>{words.none}</h1>
        <p className="lead">{words.noGoals}</p>
        {chips}
      </>
    );
  }
  const { goal } = judged;
  const trends = report.trends.filter((trend) => trend.goal === goal && isIn(scope, trend));
  const known = monthsKnown(trends);
  const span = Math.min(route.span, Math.max(FEWEST_MONTHS, known));
  const since = trends[0]?.months.at(-span)?.month ?? '';
  return (
    <>
      <p className="on-paper">
        {monthText(report.month, language)} · {scope === ALL_CHANNELS ? screens.allChannels : nameOf(scope, report)}
      </p>
      <Finding judged={judged} trends={trends} />
      {chips}
      <GoalChoice goals={goals} chosen={goal} onChoose={(chosen) => goTo({ ...route, goal: chosen })} />
      <Tools route={route} hasMore={known > SPANS[0]} />
      <div className="trend-figures">
        <TrendFigures {...{ report, goal, scope, trends, events }} span={span} view={route.view} />
        <TrendFacts report={report} trends={trends} since={since} />
      </div>
      <TrendEvents report={report} events={events} unread={asked.error} />
    </>
  );
}

/** The finding in one sentence, and what stands behind it in two. */
function Finding({ judged, trends }: { readonly judged: JudgedGoal; readonly trends: readonly Trend[] }) {
  const language = useLanguage();
  const { word, rest } = verdictText(judged, language);
  const [only, second] = trends;
  const single = second === undefined ? only : undefined;
  const facts = single === undefined ? judged : single;
  return (
    <>
      <h1>{trendTitle(facts, language)}</h1>
      <p className="lead">
        <b>{word}</b> {rest} {single === undefined ? youngText(judged, language) : typicalText(single, language)}
      </p>
    </>
  );
}

const SPANS = [13, 25] as const satisfies readonly TrendSpan[];
// So that three months do not fill a chart as if they were a year.
const FEWEST_MONTHS = 6;

/** From the first month with posts on. */
function monthsKnown(trends: readonly Trend[]): number {
  return Math.max(0, ...trends.map(({ months }) => months.length - months.findIndex(({ posts }) => posts > 0)));
}

function Tools({ route, hasMore }: { readonly route: TrendsRoute; readonly hasMore: boolean }) {
  const words = useWords(TRENDS_SCREEN);
  const toggle = () => goTo({ ...route, view: route.view === 'table' ? 'charts' : 'table' }, true);
  const button = useTableKey(route.view === 'table', toggle);
  return (
    <div className="trend-tools">
      {hasMore && (
        <fieldset className="choices">
          <legend className="visually-hidden">{words.span}</legend>
          {SPANS.map((span) => (
            <button
              key={span}
              type="button"
              className="choice"
              aria-pressed={span === route.span}
              onClick={() => goTo({ ...route, span }, true)}
            >
              {words.months(span)}
            </button>
          ))}
        </fieldset>
      )}
      <button ref={button} type="button" className="button" aria-keyshortcuts="t" onClick={toggle}>
        {route.view === 'table' ? words.asChart : words.asTable}{' '}
        <span aria-hidden="true" className="key">
          T
        </span>
      </button>
      <button type="button" className="button" onClick={() => print()}>
        {words.print}
      </button>
    </div>
  );
}

/** The key T shows the tables and moves into the first of them; the next T goes back to the lines, and to the button. */
function useTableKey(isTable: boolean, toggle: () => void) {
  const button = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea, dialog') !== null;
      if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      byKey.current = true;
      toggle();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [toggle]);
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    if (isTable) document.querySelector<HTMLElement>('.trend-table')?.focus();
    else button.current?.focus();
  }, [isTable]);
  return button;
}
