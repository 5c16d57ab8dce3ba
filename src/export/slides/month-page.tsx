import type { ReactNode } from 'react';
import type { MonthSlide } from '../../core/deck/slide.ts';
import type { Channel } from '../../core/model/platform.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { MonthlyGoal } from '../../core/report/report.ts';
import { monthShortYear, monthText, timesUsual, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { metricUnit } from '../../words/metric-words.ts';
import { channelNames, dayWithYear, SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { ChannelMark } from './channel-mark.tsx';
import { HiddenTable } from './hidden-table.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { Sparkline } from './sparkline.tsx';

/** Rows of channels that fit under a picture. */
const CHANNEL_ROWS = 4;

/** The month in one sentence: each goal with its 13 months, its usual range and a word. */
export function MonthPage(props: SlideProps<MonthSlide>): ReactNode {
  const { slide, language } = props;
  const words = SLIDE_WORDS[language];
  const posts = words.posts(slide.posts, wholeNumber(slide.posts, language));
  const footer = [
    slide.channels.length === 0 ? `${posts}.` : words.postsOn(posts, channelNames(slide.channels, language)),
    words.madeOn(dayWithYear(slide.measuredOn, language)),
    words.oneIsUsualYear,
    words.leftOutYoung(0, ''),
    slide.channels.length > 1 ? words.notSummed : '',
  ];
  return (
    <SlideFrame of={props} label={words.month} footer={footer}>
      <div className={`goals goals-${slide.goals.length}`}>
        {slide.goals.map((goal) => (
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
  // Without enough months to compare with, a multiple of the usual would be a number that nobody can stand for.
  const now = goal.word === 'too-few' ? null : (goal.months.at(-1)?.times ?? null);
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
      <p className={`goal-number tone-${goal.word}`}>
        {now === null ? '–' : timesUsual(now, language)}
        {now === null ? null : <small>{words.usual}</small>}
      </p>
      <GoalLine goal={goal} name={name} language={language} />
      <p className="goal-word">
        <b>{words.trend[goal.word]}.</b> {explained(goal, language)}
      </p>
      <ChannelSums goal={goal} channels={channels} language={language} />
    </div>
  );
}

function explained(goal: MonthlyGoal, language: Language): string {
  const words = SLIDE_WORDS[language];
  if (goal.word === 'too-early') return words.stillYoung;
  if (goal.word === 'too-few') return goal.months.at(-1)?.times === null ? words.tooFewPosts : words.tooFewMonths;
  if (goal.usualLow === null || goal.usualHigh === null) return '';
  return words.usually(timesUsual(goal.usualLow, language), timesUsual(goal.usualHigh, language));
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
  const first = goal.months[0]?.month;
  const last = goal.months.at(-1)?.month;
  if (goal.months.every((month) => month.times === null)) return <div className="goal-line" />;
  const label = `${words.chart(name)}. ${words.trend[goal.word]}.`;
  return (
    <div className="goal-line">
      <Sparkline
        values={goal.months.map((month) => month.times)}
        low={goal.usualLow}
        high={goal.usualHigh}
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
        rows={goal.months.map(({ month, times }) => [
          monthText(month, language),
          times === null ? words.unknown : timesUsual(times, language),
        ])}
      />
    </div>
  );
}

function ChannelSums({ goal, channels, language }: GoalProps): ReactNode {
  const shown = goal.perChannel.slice(0, goal.perChannel.length > CHANNEL_ROWS ? CHANNEL_ROWS - 1 : CHANNEL_ROWS);
  const rest = goal.perChannel.length - shown.length;
  return (
    <ul className="goal-channels">
      {shown.map(({ channelKey: key, metric, sum }) => {
        const channel = channels.find((candidate) => channelKey(candidate) === key);
        return (
          <li key={`${key}${metric}`}>
            {channel === undefined ? null : <ChannelMark platform={channel.platform} />}
            <span className="goal-channel">{channel === undefined ? key : channelLabel(channel, channels)}</span>
            <span className="goal-sum">
              <b>{wholeNumber(sum, language)}</b> {metricUnit(metric, sum, language)}
            </span>
          </li>
        );
      })}
      {rest === 0 ? null : <li>{SLIDE_WORDS[language].others(rest)}</li>}
    </ul>
  );
}
