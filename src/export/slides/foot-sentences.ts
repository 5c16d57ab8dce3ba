import type {
  AlternativeSlide,
  ChannelsSlide,
  FormatsSlide,
  GuessSlide,
  MonthSlide,
  RankedSlide,
  Slide,
} from '../../core/deck/slide.ts';
import { MAIN_GOALS } from '../../core/model/goal.ts';
import { channelKey } from '../../core/model/platform.ts';
import { isKind } from '../../core/model/workspace.ts';
import { alternativeFoot } from '../../words/alternative-slide.ts';
import { countedFor } from '../../words/answer-words.ts';
import { broughtFoot } from '../../words/brought-slide.ts';
import { cornersFoot } from '../../words/corners-slide.ts';
import { findingsCoverageText } from '../../words/coverage.ts';
import { listText, monthShortYear, wholeNumber } from '../../words/format.ts';
import { freeFoot } from '../../words/free-slide.ts';
import { guessFoot } from '../../words/guess-slide.ts';
import type { Language } from '../../words/language.ts';
import { isNearest } from '../../words/metric-words.ts';
import { planFoot } from '../../words/plan-slide.ts';
import { promisesFoot } from '../../words/promises-slide.ts';
import { sendInFoot } from '../../words/send-in-slide.ts';
import { sharedFoot } from '../../words/shared-slide.ts';
import { nearestMetrics } from '../../words/slide-facts.ts';
import { channelNames, dayWithYear, nearestText, SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, platformName } from '../../words/terms.ts';
import { markTexts, youngText } from '../../words/trend-words.ts';
import { wallFoot } from '../../words/wall-slide.ts';

/** What fits on a slide, in every form of it: rows of channels, rows of formats, months. */
export const CHANNEL_ROWS = 6;
export const FORMAT_ROWS = 7;
export const MONTHS_SHOWN = 13;

/** The small sentences at the bottom of a slide, each in its turn; those that have nothing to say are left out. */
export function footSentences(slide: Slide, language: Language): string[] {
  return sentences(slide, language).filter((sentence) => sentence !== '');
}

function sentences(slide: Slide, language: Language): string[] {
  switch (slide.kind) {
    case 'month':
      return monthFoot(slide, language);
    case 'channels':
      return channelsFoot(slide, language);
    case 'best':
    case 'least':
      return rankedFoot(slide, language);
    case 'formats':
      return formatsFoot(slide, language);
    case 'guess':
      return [...guessFoot(slide, language), nearestFoot(slide, language)];
    case 'promises':
      return promisesFoot(slide, language);
    case 'shared':
      return sharedFoot(slide, language);
    case 'alternative':
      return [...alternativeFoot(slide, language), nearestFoot(slide, language)];
    case 'corners':
      return cornersFoot(slide, language);
    case 'wall':
      return wallFoot(slide, language);
    case 'brought':
      return broughtFoot(slide, language);
    case 'plan':
      return planFoot(slide, language);
    case 'send-in':
      return sendInFoot(slide, language);
    case 'free':
      return freeFoot(slide, language);
    case 'appendix':
      return [SLIDE_WORDS[language].appendixMarks];
  }
}

/** Where a channel has no true number for the goal, what was counted instead. */
function nearestFoot({ goal, answer, channel }: GuessSlide | AlternativeSlide, language: Language): string {
  const metric = countedFor(answer);
  return isNearest(goal, metric) ? nearestText(goal, metric, channelLabel(channel, [channel]), language) : '';
}

function monthFoot(slide: MonthSlide, language: Language): string[] {
  const words = SLIDE_WORDS[language];
  const main = new Set<string>(MAIN_GOALS);
  const goals = slide.goals.filter(({ goal }) => main.has(goal));
  const young = goals.toSorted((a, b) => b.young - a.young)[0];
  const posts = words.posts(slide.posts, wholeNumber(slide.posts, language));
  return [
    slide.channels.length === 0 ? `${posts}.` : words.postsOn(posts, channelNames(slide.channels, language)),
    words.madeOn(dayWithYear(slide.measuredOn, language)),
    goals.some(({ ratio }) => ratio !== null) ? words.oneIsUsualYear : '',
    young === undefined ? '' : youngText(young, language),
    slide.channels.length > 1 ? words.notSummed : '',
  ];
}

function channelsFoot(slide: ChannelsSlide, language: Language): string[] {
  const words = SLIDE_WORDS[language];
  const trends = slide.rows.map(({ trend }) => trend);
  const young = trends.toSorted((a, b) => b.young - a.young)[0];
  const since = trends[0]?.months.at(-MONTHS_SHOWN)?.month ?? '';
  const marks = trends.flatMap((trend) => markTexts(trend.marks, since, language));
  const more = new Set(slide.rows.map(({ channel }) => channelKey(channel))).size - CHANNEL_ROWS;
  return [
    words.middlePost,
    young === undefined ? '' : youngText(young, language),
    ...new Set(marks),
    more > 0 ? words.notShown(more) : '',
  ];
}

function rankedFoot(slide: RankedSlide, language: Language): string[] {
  const words = SLIDE_WORDS[language];
  const { channel } = slide;
  const usual =
    slide.ranking === 'plain'
      ? words.plainRanking
      : channel === null
        ? words.oneIsUsual
        : words.usualMeaning(channelLabel(channel, [channel]));
  const nearest = (slide.cards.length > 0 ? nearestMetrics(slide) : []).map((metric) => {
    const those = slide.cards.filter((card) => countedFor(card.answer) === metric);
    const where = [...new Set(those.map((card) => platformName(card.channel.platform)))];
    const place = channel === null ? listText(where, language) : channelLabel(channel, [channel]);
    return nearestText(slide.goal, metric, place, language);
  });
  return [
    slide.cards.length > 0 ? usual : '',
    ...nearest,
    ...(slide.kind === 'least' ? leastNotes(slide, language) : []),
    slide.cards.length > 0 ? words.luck : '',
  ];
}

/** What is never among the least: what still counts, and what had to go out. */
function leastNotes({ young, duty }: RankedSlide, language: Language): string[] {
  const words = SLIDE_WORDS[language];
  return [words.leftOutYoung(young, wholeNumber(young, language)), words.leftOutDuty(duty, wholeNumber(duty, language))];
}

function formatsFoot(slide: FormatsSlide, language: Language): string[] {
  const { rows, channel, answer, posts, tagged } = slide;
  const words = SLIDE_WORDS[language];
  const nearest = countedFor(answer);
  const monthOf = (day: string | null) => monthShortYear((day ?? slide.month).slice(0, 7), language);
  const hidden = rows.slice(FORMAT_ROWS);
  const ownFormats = rows.slice(0, FORMAT_ROWS).some(({ level }) => !isKind(level));
  const tooFew = hidden.every(({ effect }) => effect === null);
  return [
    words.comparedYear(posts, wholeNumber(posts, language), monthOf(slide.from), monthOf(slide.to)),
    rows.some(({ effect }) => effect !== null) ? words.rangeMeaning : '',
    ownFormats ? (findingsCoverageText(tagged, posts, language) ?? '') : '',
    isNearest(slide.goal, nearest) ? nearestText(slide.goal, nearest, channelLabel(channel, [channel]), language) : '',
    slide.boostUnknown ? words.boostUnknown : '',
    hidden.length === 0 ? '' : tooFew ? words.moreWithFew(hidden.length) : words.moreFormats(hidden.length),
  ];
}
