import type { ReactNode } from 'react';
import type { ChannelsSlide } from '../../core/deck/slide.ts';
import type { Goal } from '../../core/model/goal.ts';
import { GOALS } from '../../core/model/goal.ts';
import type { Channel } from '../../core/model/platform.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { Trend } from '../../core/report/report.ts';
import { monthText, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { metricUnit } from '../../words/metric-words.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { ChannelMark } from './channel-mark.tsx';
import { HiddenTable } from './hidden-table.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { Sparkline } from './sparkline.tsx';

/** Channels that fit under each other. */
const ROWS = 6;

interface ChannelRow {
  readonly channel: Channel;
  readonly trends: ReadonlyMap<Goal, Trend>;
}

/** How the channels move: a small line per channel and goal, each on its own scale, with a word. */
export function ChannelsPage(props: SlideProps<ChannelsSlide>): ReactNode {
  const { slide, language } = props;
  const words = SLIDE_WORDS[language];
  const rows = rowsOf(slide);
  const goals = GOALS.filter((goal) => slide.rows.some((row) => row.trend.goal === goal));
  const all = rows.map((row) => row.channel);
  const footer = [words.middlePost, words.leftOutYoung(0, ''), rows.length > ROWS ? words.notShown(rows.length - ROWS) : ''];
  return (
    <SlideFrame of={props} label={words.channels} footer={footer}>
      {rows.length === 0 ? (
        <p className="slide-empty">{words.nothingToShow}</p>
      ) : (
        <table className={`moves moves-${goals.length} rows-${Math.min(rows.length, ROWS)}`}>
          <thead>
            <tr>
              <th scope="col">{words.channel}</th>
              {goals.map((goal) => (
                <th key={goal} scope="col">
                  {GOAL_NAMES[language][goal]} <span>{words.perPost}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((row) => (
              <MoveRow key={channelKey(row.channel)} row={row} goals={goals} all={all} language={language} />
            ))}
          </tbody>
        </table>
      )}
      <MovesInNumbers rows={rows} all={all} language={language} />
    </SlideFrame>
  );
}

function rowsOf(slide: ChannelsSlide): ChannelRow[] {
  const rows = new Map<string, { channel: Channel; trends: Map<Goal, Trend> }>();
  for (const { channel, trend } of slide.rows) {
    const row = rows.get(channelKey(channel)) ?? { channel, trends: new Map<Goal, Trend>() };
    row.trends.set(trend.goal, trend);
    rows.set(channelKey(channel), row);
  }
  return [...rows.values()];
}

interface RowProps {
  readonly row: ChannelRow;
  readonly goals: readonly Goal[];
  readonly all: readonly Channel[];
  readonly language: Language;
}

function MoveRow({ row, goals, all, language }: RowProps): ReactNode {
  const name = channelLabel(row.channel, all);
  return (
    <tr>
      <th scope="row">
        <span className="move-channel">
          <ChannelMark platform={row.channel.platform} />
          <span>{name}</span>
        </span>
      </th>
      {goals.map((goal) => {
        const trend = row.trends.get(goal);
        return (
          <td key={goal}>
            {trend === undefined ? '–' : <Move trend={trend} name={name} wide={goals.length === 1} language={language} />}
          </td>
        );
      })}
    </tr>
  );
}

interface MoveProps {
  readonly trend: Trend;
  readonly name: string;
  readonly wide: boolean;
  readonly language: Language;
}

function Move({ trend, name, wide, language }: MoveProps): ReactNode {
  const words = SLIDE_WORDS[language];
  const now = trend.months.at(-1)?.middle ?? null;
  const goal = GOAL_NAMES[language][trend.goal];
  return (
    <div className="move">
      {trend.months.every((month) => month.middle === null) ? null : (
        <Sparkline
          values={trend.months.map((month) => month.middle)}
          low={trend.usualLow}
          high={trend.usualHigh}
          word={trend.word}
          width={wide ? 560 : 150}
          height={44}
          label={`${words.chart(`${name}, ${goal}`)}. ${words.trend[trend.word]}.`}
        />
      )}
      <p>
        <span className="move-now">
          <b className={`tone-${trend.word}`}>{now === null ? '–' : wholeNumber(now, language)}</b>{' '}
          {now === null ? null : metricUnit(trend.metric, now, language)}
        </span>
        <span className="move-word">{words.trend[trend.word]}</span>
      </p>
    </div>
  );
}

function MovesInNumbers({
  rows,
  all,
  language,
}: {
  readonly rows: readonly ChannelRow[];
  readonly all: readonly Channel[];
  readonly language: Language;
}): ReactNode {
  const words = SLIDE_WORDS[language];
  const lines = rows.flatMap(({ channel, trends }) =>
    [...trends.values()].map((trend) => ({ name: `${channelLabel(channel, all)}, ${GOAL_NAMES[language][trend.goal]}`, trend })),
  );
  const months = lines[0]?.trend.months ?? [];
  if (months.length === 0) return null;
  return (
    <HiddenTable
      caption={words.channels}
      head={[words.monthColumn, ...lines.map((line) => line.name)]}
      rows={months.map(({ month }, place) => [
        monthText(month, language),
        ...lines.map(({ trend }) => {
          const middle = trend.months[place]?.middle ?? null;
          return middle === null ? words.unknown : wholeNumber(middle, language);
        }),
      ])}
    />
  );
}
