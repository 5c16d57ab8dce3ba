import type { RankedCard, RankedSlide } from '../../core/deck/slide.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { barChart } from './charts.ts';
import type { Paragraph, Run } from './drawing.ts';
import { BODY_END, type Colour, LEFT, ROOM } from './look.ts';
import { postFacts } from './post-facts.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead, textOf } from './slide-frame.ts';
import { cutTo, fitted, type Setting } from './text-fit.ts';

const HEADER = 31;
/** Three columns in px: the number, the post, the bar. */
const NUMBER = 168;
const BAR = 260;
const POST_LEFT = NUMBER + 24;
const POST = ROOM - POST_LEFT - 24 - BAR;
const BAR_LEFT = LEFT + ROOM - BAR;
const THICK = 22;

/** What worked best, or least: per post how many times the usual, the number itself, and the post's own words. */
export function drawRanked(page: PageOf<RankedSlide>): void {
  const { slide, sheet, language } = page;
  const words = SLIDE_WORDS[language];
  const goal = GOAL_NAMES[language][slide.goal];
  const tone: Colour = slide.kind === 'best' ? 'works' : 'less';
  const label = slide.kind === 'best' ? words.best : words.least;
  const top = drawHead(page, { label, detail: goal.toLocaleLowerCase(language), channel: slide.channel ?? undefined });
  const compared = words.compared(slide.compared, wholeNumber(slide.compared, language));
  sheet.textBox({
    name: compared,
    at: { x: LEFT, y: top, width: 700, height: 24 },
    text: [{ line: 20, runs: [{ text: compared, size: 15, colour: 'ink2' }] }],
  });
  sheet.line('Line', { x: LEFT, y: top + HEADER - 3, width: ROOM, height: 0 }, tone, 3);
  const from = top + HEADER;
  const count = slide.cards.length;
  if (count === 0) {
    drawEmpty(sheet, words.nothingToShow, from);
    return;
  }
  const row = Math.min((BODY_END - from) / count, 182);
  slide.cards.forEach((card, place) => {
    const y = from + place * row;
    const small = count > 3;
    const at = { x: LEFT, y, width: NUMBER, height: row };
    sheet.textBox({ name: `${place + 1}`, at, anchor: 'ctr', text: numberOf(card, tone, small, page) });
    const post = { x: LEFT + POST_LEFT, y, width: POST, height: row };
    sheet.textBox({ name: `${place + 1}: ${words.post}`, at: post, anchor: 'ctr', text: postOf(card, page, small, row) });
    if (place < count - 1) sheet.line('Line', { x: LEFT, y: y + row, width: ROOM, height: 0 }, 'line', 1);
  });
  drawBars(page, { from, row, label: `${label}, ${goal}`, tone });
}

/** A number that is cut would be another number, so it is made smaller instead. */
function numberOf(card: RankedCard, tone: Colour, small: boolean, { language }: PageOf<RankedSlide>): Paragraph[] {
  const { times, value } = card;
  const text = times === null ? wholeNumber(value, language) : timesUsual(times, language);
  const setting = (size: number): Setting => ({ size, line: size + 2, lines: 1, width: NUMBER, bold: true });
  const large = fitted(
    text,
    small ? [setting(32), setting(24), setting(18)] : [setting(44), setting(32), setting(24), setting(18)],
  );
  const quiet = small ? { size: 13.5, line: 16 } : { size: 14, line: 18 };
  const under = (said: string): Paragraph => {
    const runs: Run[] = [{ text: cutTo(said, NUMBER, quiet.size), size: quiet.size, colour: 'ink2' }];
    return { line: quiet.line, runs };
  };
  const unit = answerUnit(card.answer, value, language);
  return [
    textOf(large, { bold: true, colour: tone }),
    ...(times === null ? [under(unit)] : [under(SLIDE_WORDS[language].usual), under(`${wholeNumber(value, language)} ${unit}`)]),
  ];
}

function postOf(card: RankedCard, page: PageOf<RankedSlide>, small: boolean, row: number): Paragraph[] {
  const words = SLIDE_WORDS[page.language];
  const text = card.post.text.trim();
  const lines = page.slide.cards.length < 3 ? 4 : 2;
  const [large, less]: [Setting, Setting] = [
    { size: 19, line: 26, lines, width: POST },
    { size: 16, line: 20, lines: Math.max(lines, Math.min(3, Math.floor((row - 32) / 20))), width: POST },
  ];
  const shown = fitted(text === '' ? words.noText : text, small ? [less] : [large, less]);
  return [
    { line: 24, runs: postFacts(card, page, POST, page.slide.channel === null) },
    { ...textOf(shown, { colour: text === '' ? 'ink3' : 'ink' }), above: small ? 1 : 4 },
  ];
}

interface BarsAt {
  readonly from: number;
  readonly row: number;
  readonly label: string;
  readonly tone: Colour;
}

/** The bars as one chart, and a mark where the usual lies. The axis is fixed, so the mark stays true when a number is changed. */
function drawBars({ slide, sheet, language }: PageOf<RankedSlide>, { from, row, label, tone }: BarsAt): void {
  const words = SLIDE_WORDS[language];
  const times = slide.ranking === 'times';
  const values = slide.cards.map((card) => (times ? (card.times ?? 0) : card.value));
  const most = Math.max(...values, times ? 1 : 0) || 1;
  const shown = (value: number) => (times ? `${timesUsual(value, language)} ${words.usual}` : wholeNumber(value, language));
  const bars = slide.cards.map(({ post }, place) => {
    const text = cutTo(post.text === '' ? words.noText : post.text, 420, 14);
    return { name: `${place + 1}. ${text}`, value: values[place] ?? 0 };
  });
  const height = row * slide.cards.length;
  const name = times ? `${GOAL_NAMES[language][slide.goal]} (× ${words.usual})` : GOAL_NAMES[language][slide.goal];
  for (const place of slide.cards.keys()) {
    sheet.rectangle('Room', { x: BAR_LEFT, y: from + (place + 0.5) * row - THICK / 2, width: BAR, height: THICK }, 'mute');
  }
  sheet.chart(
    label,
    `${label}: ${values.map(shown).join('; ')}.`,
    { x: BAR_LEFT, y: from, width: BAR, height },
    barChart({ name, bars, most, colour: tone, format: times ? '0.0"×"' : '#,##0', row, thick: THICK }),
  );
  if (!times) return;
  const usual = BAR_LEFT + BAR / most;
  for (const place of slide.cards.keys()) {
    sheet.line(words.usual, { x: usual, y: from + (place + 0.5) * row - THICK, width: 0, height: 2 * THICK }, 'ink', 2);
  }
  const width = 120;
  const x = Math.min(Math.max(usual - width / 2, BAR_LEFT), BAR_LEFT + BAR - width);
  const align = usual - BAR_LEFT < width / 2 ? 'l' : BAR_LEFT + BAR - usual < width / 2 ? 'r' : 'ctr';
  sheet.textBox({
    name: words.usual,
    at: { x, y: from - HEADER, width, height: 24 },
    text: [{ line: 20, align, runs: [{ text: cutTo(words.usual, width, 14), size: 14, colour: 'ink2' }] }],
  });
}
