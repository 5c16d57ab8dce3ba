import type { ReactNode } from 'react';
import type { ChannelsSlide } from '../../core/deck/slide.ts';
import type { Goal } from '../../core/model/goal.ts';
import { GOALS } from '../../core/model/goal.ts';
import type { Channel } from '../../core/model/platform.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { Trend } from '../../core/report/trend.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { monthText, typicalNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { trendWord } from '../../words/trend-words.ts';
import { ChannelMark } from './channel-mark.tsx';
import { CHANNEL_ROWS, MONTHS_SHOWN } from './foot-sentences.ts';
import { HiddenTable } from './hidden-table.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { Sparkline, toneOf } from './sparkline.tsx';

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
  return (
    <SlideFrame of={props} label={words.channels}>
      {rows.length === 0 ? (
        <p className="slide-empty">{words.nothingToShow}</p>
      ) : (
        <table className={`moves moves-${goals.length} rows-${Math.min(rows.length, CHANNEL_ROWS)}`}>
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
            {rows.slice(0, CHANNEL_ROWS).map((row) => (
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
  const months = trend.months.slice(-MONTHS_SHOWN);
  const now = months.at(-1)?.typical ?? null;
  const goal = GOAL_NAMES[language][trend.goal];
  const word = trendWord(trend.word, language);
  const marks = new Set(trend.marks.map(({ month }) => month));
  return (
    <div className="move">
      {months.every(({ typical }) => typical === null) ? null : (
        <Sparkline
          months={months.map(({ month, typical, usualLow, usualHigh }) => ({
            value: typical,
            low: usualLow,
            high: usualHigh,
            breaks: marks.has(month),
          }))}
          word={trend.word}
          width={wide ? 560 : 150}
          height={44}
          label={`${words.chart(`${name}, ${goal}`)}. ${word}.`}
        />
      )}
      <p>
        <span className="move-now">
          <b className={`tone-${toneOf(trend.word)}`}>{now === null ? '–' : typicalNumber(now, language)}</b>{' '}
          {now === null ? null : answerUnit(trend.answer, now, language)}
        </span>
        <span className="move-word">{word}</span>
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
  const months = lines[0]?.trend.months.slice(-MONTHS_SHOWN) ?? [];
  if (months.length === 0) return null;
  return (
    <HiddenTable
      caption={words.channels}
      head={[words.monthColumn, ...lines.map((line) => line.name)]}
      rows={months.map(({ month }, place) => [
        monthText(month, language),
        ...lines.map(({ trend }) => {
          const typical = trend.months.slice(-MONTHS_SHOWN)[place]?.typical ?? null;
          return typical === null ? words.unknown : typicalNumber(typical, language);
        }),
      ])}
    />
  );
}
