import type { ReactNode } from 'react';
import type { ChannelsSlide, MonthSlide } from '../../core/deck/slide.ts';
import { GOALS, MAIN_GOALS } from '../../core/model/goal.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { MonthlyGoal, Trend } from '../../core/report/trend.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { timesUsual, typicalNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { trendWord, verdictText } from '../../words/trend-words.ts';
import { ChannelMark } from './channel-mark.tsx';
import { MONTHS_SHOWN } from './foot-sentences.ts';
import { Sparkline, toneOf } from './sparkline.tsx';

/** How many channels fit on the page. */
const PAGE_CHANNELS = 5;

/** Each main goal of the month with its 13 months and its word. */
export function OnePageGoals({ slide, language }: { readonly slide: MonthSlide; readonly language: Language }): ReactNode {
  const main = new Set<string>(MAIN_GOALS);
  return (
    <div className="one-page-goals">
      {slide.goals
        .filter(({ goal }) => main.has(goal))
        .map((goal) => (
          <Goal key={goal.goal} goal={goal} language={language} />
        ))}
    </div>
  );
}

function Goal({ goal, language }: { readonly goal: MonthlyGoal; readonly language: Language }): ReactNode {
  const words = SLIDE_WORDS[language];
  const name = GOAL_NAMES[language][goal.goal];
  const months = goal.months.slice(-MONTHS_SHOWN);
  const drawn = goal.perChannel.length > 0 && months.some(({ times }) => times !== null);
  const { word, rest } = goal.perChannel.length === 0 ? { word: '', rest: words.noNumbers } : verdictText(goal, language);
  return (
    <div className="one-page-goal">
      <h3>{name}</h3>
      <p className={`one-page-number tone-${toneOf(goal.word)}`}>
        {goal.ratio === null ? '–' : timesUsual(goal.ratio, language)}
        {goal.ratio === null ? null : <small>{words.usual}</small>}
      </p>
      <div className="one-page-line">
        {drawn ? (
          <Sparkline
            months={months.map(({ times, usualLow, usualHigh }) => ({ value: times, low: usualLow, high: usualHigh }))}
            word={goal.word}
            width={218}
            height={48}
            label={`${words.chart(name)}. ${trendWord(goal.word, language)}.`}
          />
        ) : null}
      </div>
      <p className="one-page-word">
        <b>{word}</b> {rest}
      </p>
    </div>
  );
}

/** How each channel moves on each goal: its typical post and a word. */
export function OnePageChannels({ slide, language }: { readonly slide: ChannelsSlide; readonly language: Language }): ReactNode {
  const words = SLIDE_WORDS[language];
  const goals = GOALS.filter((goal) => slide.rows.some(({ trend }) => trend.goal === goal));
  const channels = [...new Map(slide.rows.map(({ channel }) => [channelKey(channel), channel])).values()];
  const trendOf = (key: string, goal: string): Trend | undefined =>
    slide.rows.find(({ channel, trend }) => channelKey(channel) === key && trend.goal === goal)?.trend;
  const more = channels.length - PAGE_CHANNELS;
  return (
    <>
      <table className="one-page-channels">
        <thead>
          <tr>
            <th scope="col">{words.channel}</th>
            {goals.map((goal) => (
              <th key={goal} scope="col">
                {GOAL_NAMES[language][goal]} {words.perPost}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.slice(0, PAGE_CHANNELS).map((channel) => (
            <tr key={channelKey(channel)}>
              <th scope="row">
                <span className="slide-channel">
                  <ChannelMark platform={channel.platform} />
                  {channelLabel(channel, channels)}
                </span>
              </th>
              {goals.map((goal) => (
                <td key={goal}>
                  <Move trend={trendOf(channelKey(channel), goal)} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="one-page-quiet">{words.notShown(more)}</p> : null}
    </>
  );
}

function Move({ trend, language }: { readonly trend: Trend | undefined; readonly language: Language }): ReactNode {
  const now = trend?.months.at(-1)?.typical ?? null;
  if (trend === undefined) return '–';
  return (
    <>
      <b className={`tone-${toneOf(trend.word)}`}>{trendWord(trend.word, language)}</b>
      {now === null ? null : (
        <span>
          {typicalNumber(now, language)} {answerUnit(trend.answer, now, language)}
        </span>
      )}
    </>
  );
}
