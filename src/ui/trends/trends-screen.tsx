import './trends.css';
import { useReport } from '../../app/queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import { GOALS } from '../../core/model/goal.ts';
import type { Report } from '../../core/report/report.ts';
import { ALL_CHANNELS } from '../../core/report/report.ts';
import { TRENDS_SCREEN, trendsTitle } from '../../words/trends-screen.ts';
import { Asked } from '../parts/asked.tsx';
import { ChannelChips } from '../parts/channel-chips.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { shownScope } from '../parts/shown-scope.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import { GoalFigure, PostsFigure } from './month-figures.tsx';

type TrendsRoute = Extract<Route, { screen: 'trends' }>;

interface TrendsScreenProps {
  readonly route: TrendsRoute;
  readonly month: MonthKey;
}

export function TrendsScreen({ route, month }: TrendsScreenProps) {
  const report = useReport(month);
  return <Asked query={report}>{(known) => <TrendsOf report={known} route={{ ...route, month }} />}</Asked>;
}

function TrendsOf({ report, route }: { readonly report: Report; readonly route: TrendsRoute }) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const scope = shownScope(report.channels, route.channel);
  const trends = report.trends.filter(({ channelKey }) => scope === ALL_CHANNELS || channelKey === scope);
  const findings = scope === ALL_CHANNELS ? report.monthly : trends;
  return (
    <>
      <h1>{trendsTitle(findings, language)}</h1>
      <p className="lead">
        {words.lead}
        {scope !== ALL_CHANNELS && trends.some(({ usualLow }) => usualLow !== null) && ` ${words.band}`}
      </p>
      <ChannelChips channels={report.channels} chosen={scope} onChoose={(channel) => goTo({ ...route, channel })} />
      <div className="trend-figures">
        {GOALS.map((goal) => (
          <GoalFigure key={goal} goal={goal} trends={trends} report={report} />
        ))}
        <PostsFigure trends={trends} report={report} />
      </div>
    </>
  );
}
