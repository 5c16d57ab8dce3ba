import type { MonthSlide, PlanSlide, RankedCard, RankedSlide, Slide } from '../../core/deck/slide.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { SharedDeck } from '../../core/share/redact.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { listText, longDay, monthText, timesUsual, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { MONTH_TEXT_WORDS } from '../../words/month-text-words.ts';
import { stepText } from '../../words/plan-slide.ts';
import { monthName } from '../../words/slide-facts.ts';
import { madeTitle, SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel } from '../../words/terms.ts';

const SENTENCES = 5;
/** Of the best post's own words, in UTF-16 units. */
const QUOTED = 90;

/** The month in at most five sentences: how it went, its numbers, what worked best, what works by format, what is agreed. */
export function monthSentences(deck: SharedDeck, language: Language): readonly string[] {
  const find = (kind: Slide['kind']) => deck.slides.find((slide) => slide.kind === kind);
  const month = deck.slides.find((slide) => slide.kind === 'month');
  const best = deck.slides.find((slide): slide is RankedSlide => slide.kind === 'best');
  const plan = deck.slides.find((slide) => slide.kind === 'plan');
  const told = [find('formats'), find('shared'), find('alternative'), find('channels'), find('least')].flatMap(
    (slide) => slide ?? [],
  );
  const first = [
    ...(month === undefined ? [] : [titleOf(month, language), numbersOf(month, language)]),
    ...(best?.cards[0] === undefined ? [] : [exampleOf(best.cards[0], language)]),
  ];
  const last = plan === undefined || plan.steps.length === 0 ? [] : [planOf(plan, language)];
  const stand = month === undefined ? [] : [MONTH_TEXT_WORDS[language].standOn(longDay(month.measuredOn, language))];
  const between = told.map((slide) => titleOf(slide, language)).slice(0, SENTENCES - first.length - last.length);
  return [...first, ...between, ...last, ...stand].slice(0, SENTENCES);
}

export function monthPlainText(deck: SharedDeck, language: Language): string {
  return `${monthText(deck.year ?? deck.month, language)}\n\n${monthSentences(deck, language).join(' ')}\n`;
}

export function monthMarkdown(deck: SharedDeck, language: Language): string {
  const sentences = monthSentences(deck, language).map((sentence) => `- ${sentence.replaceAll(/[\\`*_{}[\]<>]/gu, '\\$&')}`);
  return `## ${monthText(deck.year ?? deck.month, language)}\n\n${sentences.join('\n')}\n`;
}

function titleOf(slide: Slide, language: Language): string {
  const own = slide.title?.trim() ?? '';
  return closed(own === '' ? madeTitle(slide, language) : own);
}

function numbersOf({ goals, channels, posts, month }: MonthSlide, language: Language): string {
  const words = MONTH_TEXT_WORDS[language];
  const counted = SLIDE_WORDS[language].posts(posts, wholeNumber(posts, language));
  // Of each goal the channel that brought most: channels are never added up.
  const numbers = goals.flatMap(({ perChannel }) => {
    const [most] = perChannel.filter(({ sum }) => sum !== null && sum > 0).sort((a, b) => (b.sum ?? 0) - (a.sum ?? 0));
    const channel = channels.find((one) => channelKey(one) === most?.channelKey);
    if (most?.sum === undefined || most.sum === null || channel === undefined) return [];
    return [
      `${wholeNumber(most.sum, language)} ${answerUnit(most.answer, most.sum, language)} (${channelLabel(channel, channels)})`,
    ];
  });
  const name = monthName(month, language);
  return numbers.length === 0 ? words.postedOnly(counted, name) : words.brought(counted, name, listText(numbers, language));
}

function exampleOf({ post, channel, answer, value, times }: RankedCard, language: Language): string {
  const words = MONTH_TEXT_WORDS[language];
  const facts = [
    channelLabel(channel, [channel]),
    `${wholeNumber(value, language)} ${answerUnit(answer, value, language)}`,
    ...(times === null ? [] : [words.usual(timesUsual(times, language))]),
  ];
  const text = post.text.replaceAll(/\s+/gu, ' ').trim();
  return words.example(text === '' ? SLIDE_WORDS[language].noText : shortened(text), facts.join(', '));
}

function planOf({ steps, texts }: PlanSlide, language: Language): string {
  const words = MONTH_TEXT_WORDS[language];
  const said = steps.map((step) =>
    words.step[step.does](
      stepText(texts, step)
        .trim()
        .replace(/[.!?]+$/u, ''),
    ),
  );
  return words.plan(listText(said, language));
}

function shortened(text: string): string {
  if (text.length <= QUOTED) return text;
  return `${text.slice(0, QUOTED).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '')}…`;
}

function closed(sentence: string): string {
  return /[.!?…]["”’)]?$/u.test(sentence) ? sentence : `${sentence}.`;
}
