import './formats.css';
import { lazy, Suspense } from 'react';
import { useReport } from '../../app/queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import type { Goal } from '../../core/model/goal.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import type { Findings, Report } from '../../core/report/report.ts';
import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { claimsText, FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { postsText } from '../../words/screens.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import type { Overview } from '../../worker/questions.ts';
import { ChoiceSwitch } from '../board/choice-switch.tsx';
import { Asked } from '../parts/asked.tsx';
import { ChannelChips } from '../parts/channel-chips.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { shownScope } from '../parts/shown-scope.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import { CoverageLine } from '../tags/coverage-line.tsx';
import { EffectChart } from './effect-chart.tsx';
import { effectScale } from './effect-scale.ts';
import { FindingHead } from './finding-head.tsx';
import { FindingNotes } from './finding-notes.tsx';
import type { Shown } from './shown.ts';
import { TryOuts } from './try-outs.tsx';
import { chartsOf, claimsOf, goalsOf, mostTold } from './what-is-shown.ts';

const PostPanel = lazy(() => import('../post/post-panel.tsx').then((file) => ({ default: file.PostPanel })));

type FormatsRoute = Extract<Route, { screen: 'formats' }>;

interface FormatsScreenProps {
  readonly route: FormatsRoute;
  readonly month: MonthKey;
  readonly overview: Overview;
}

export function FormatsScreen({ route, month, overview }: FormatsScreenProps) {
  const report = useReport(month);
  return (
    <>
      <Asked query={report}>{(known) => <FormatsOf report={known} route={{ ...route, month }} />}</Asked>
      {route.post !== null && (
        <Suspense>
          <PostPanel
            postKey={route.post}
            channels={report.data?.channels.map(({ channel }) => channel)}
            zone={overview.zone}
            onClose={() => goTo({ ...route, month, post: null })}
          />
        </Suspense>
      )}
    </>
  );
}

function FormatsOf({ report, route }: { readonly report: Report; readonly route: FormatsRoute }) {
  const words = useWords(FORMATS_SCREEN);
  const { findings } = report;
  const scope = shownScope(report.channels, route.channel);
  const goals = goalsOf(findings, scope);
  const goal = goals.find((one) => one === route.goal) ?? mostTold(findings, scope, goals);
  const chips = (
    <ChannelChips channels={report.channels} chosen={scope} onChoose={(channel) => goTo({ ...route, channel, row: null })} />
  );
  if (goal === undefined) {
    return (
      <>
        <h1>{words.empty}</h1>
        <p className="lead">{words.emptyWhat}</p>
        {chips}
        <TryOuts report={report} scope={scope} />
      </>
    );
  }
  const charts = chartsOf(findings, scope, goal, route.view);
  const rows = charts.flatMap((chart) => [...chart.rows, ...chart.elsewhere]);
  const shown: Shown = {
    report,
    scope,
    goal,
    charts,
    opened: route.row,
    scale: effectScale(rows),
    onRow: (row) => goTo({ ...route, row }, true),
    onPost: (post: PostKey) => goTo({ ...route, post }),
  };
  return (
    <>
      <FindingHead {...shown} />
      {chips}
      <Choices route={route} findings={findings} scope={scope} goals={goals} goal={goal} />
      <Few {...shown} />
      {charts.map((chart) => (
        <EffectChart key={chart.name} shown={shown} chart={chart} />
      ))}
      {charts.length === 0 && <p className="charts-none">{words.chooseChannel}</p>}
      <CoverageLine
        channels={report.channels.filter(({ key }) => scope === ALL_CHANNELS || key === scope)}
        month={report.month}
      />
      <TryOuts report={report} scope={scope} />
      <FindingNotes {...shown} />
    </>
  );
}

interface ChoicesProps {
  readonly route: FormatsRoute;
  readonly findings: Findings;
  readonly scope: Scope;
  readonly goals: readonly Goal[];
  readonly goal: Goal;
}

/** The goals, each with how much is found: the whole at a glance, and the way into each. */
function Choices({ route, findings, scope, goals, goal }: ChoicesProps) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  return (
    <div className="format-choices">
      <fieldset className="format-goals">
        <legend className="visually-hidden">{words.goal}</legend>
        {goals.map((one) => (
          <button key={one} type="button" aria-pressed={one === goal} onClick={() => goTo({ ...route, goal: one })}>
            {GOAL_NAMES[language][one]}
            <span>{claimsText(claimsOf(findings, scope, one, route.view), language)}</span>
          </button>
        ))}
      </fieldset>
      <ChoiceSwitch
        legend={words.view}
        choices={[
          ['primary', words.primary],
          ['traits', words.traits],
        ]}
        chosen={route.view}
        onChoose={(view) => goTo({ ...route, view, row: null })}
      />
    </div>
  );
}

const CHANNEL_NEEDS = 25;

/** Where no channel has enough posts for anything to be said, that is the whole answer. */
function Few({ report, scope, goal }: Shown) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const most = Math.max(
    0,
    ...report.findings.compared
      .filter((one) => one.goal === goal && one.scope !== ALL_CHANNELS && (scope === ALL_CHANNELS || one.scope === scope))
      .map(({ posts }) => posts),
  );
  return most >= CHANNEL_NEEDS ? null : <p className="message format-few">{words.fewWhat(postsText(most, language))}</p>;
}
