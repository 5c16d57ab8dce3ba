import type { ReactNode } from 'react';
import type { MonthSlide } from '../../core/deck/slide.ts';
import { MAIN_GOALS } from '../../core/model/goal.ts';
import type { Channel } from '../../core/model/platform.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { MonthlyGoal } from '../../core/report/trend.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { monthShortYear, monthText, timesUsual, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { trendWord, verdictText } from '../../words/trend-words.ts';
import { ChannelMark } from './channel-mark.tsx';
import { MONTHS_SHOWN } from './foot-sentences.ts';
import { HiddenTable } from './hidden-table.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { Sparkline, toneOf } from './sparkline.tsx';

/** Rows of channels that fit under a picture. */
const CHANNEL_ROWS = 4;

/** The month in one sentence: each goal with its 13 months, its usual range and a word. */
export function MonthPage(props: SlideProps<MonthSlide>): ReactNode {
  const { slide, language } = props;
  const words = SLIDE_WORDS[language];
  const main = new Set<string>(MAIN_GOALS);
  const goals = slide.goals.filter(({ goal }) => main.has(goal));
  return (
    <SlideFrame of={props} label={words.month}>
      <div className={`goals goals-${goals.length}`}>
        {goals.map((goal) => (
          <GoalColumn key={goal.goal} goal={goal} channels={slide.channels} language={language} />
        ))}
      </div>
    </SlideFrame>
  );
}

interface GoalProps {
  readonly goal: MonthlyGoal;
  readonly channels: readonly Channel[];
  readonly language: Language;
}

function GoalColumn({ goal, channels, language }: GoalProps): ReactNode {
  const words = SLIDE_WORDS[language];
  const name = GOAL_NAMES[language][goal.goal];
  // A multiple of the usual stands only where the month is compared: else it would be a number that nobody can stand for.
  const now = goal.ratio;
  const { word, rest } = verdictText(goal, language);
  if (goal.perChannel.length === 0) {
    return (
      <div className="goal">
        <h3>{name}</h3>
        <p className="goal-number">–</p>
        <p className="goal-word">{words.noNumbers}</p>
      </div>
    );
  }
  return (
    <div className="goal">
      <h3>{name}</h3>
      <p className={`goal-number tone-${toneOf(goal.word)}`}>
        {now === null ? '–' : timesUsual(now, language)}
        {now === null ? null : <small>{words.usual}</small>}
      </p>
      <GoalLine goal={goal} name={name} language={language} />
      <p className="goal-word">
        <b>{word}</b> {rest}
      </p>
      <ChannelSums goal={goal} channels={channels} language={language} />
    </div>
  );
}

function GoalLine({
  goal,
  name,
  language,
}: {
  readonly goal: MonthlyGoal;
  readonly name: string;
  readonly language: Language;
}): ReactNode {
  const words = SLIDE_WORDS[language];
  const months = goal.months.slice(-MONTHS_SHOWN);
  const first = months[0]?.month;
  const last = months.at(-1)?.month;
  if (months.every((month) => month.times === null)) return <div className="goal-line" />;
  const label = `${words.chart(name)}. ${trendWord(goal.word, language)}.`;
  return (
    <div className="goal-line">
      <Sparkline
        months={months.map(({ times, usualLow, usualHigh }) => ({ value: times, low: usualLow, high: usualHigh }))}
        word={goal.word}
        width={360}
        height={80}
        label={label}
      />
      <p className="goal-ends" aria-hidden="true">
        <span>{first === undefined ? '' : monthShortYear(first, language)}</span>
        <span>{last === undefined ? '' : monthShortYear(last, language)}</span>
      </p>
      <HiddenTable
        caption={label}
        head={[words.monthColumn, name]}
        rows={months.map(({ month, times }) => [
          monthText(month, language),
          times === null ? words.unknown : timesUsual(times, language),
        ])}
      />
    </div>
  );
}

function ChannelSums({ goal, channels, language }: GoalProps): ReactNode {
  const known = goal.perChannel.flatMap(({ sum, ...rest }) => (sum === null ? [] : [{ sum, ...rest }]));
  const shown = known.slice(0, known.length > CHANNEL_ROWS ? CHANNEL_ROWS - 1 : CHANNEL_ROWS);
  const rest = known.length - shown.length;
  return (
    <ul className="goal-channels">
      {shown.map(({ channelKey: key, answer, sum }) => {
        const channel = channels.find((candidate) => channelKey(candidate) === key);
        return (
          <li key={key}>
            {channel === undefined ? null : <ChannelMark platform={channel.platform} />}
            <span className="goal-channel">{channel === undefined ? key : channelLabel(channel, channels)}</span>
            <span className="goal-sum">
              <b>{wholeNumber(sum, language)}</b> {answerUnit(answer, sum, language)}
            </span>
          </li>
        );
      })}
      {rest === 0 ? null : <li>{SLIDE_WORDS[language].others(rest)}</li>}
    </ul>
  );
}
