import type { SendInSlide } from '../../core/deck/slide.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import { ownText } from '../../words/own-text.ts';
import { EXAMPLES, SEND_IN_WORDS } from '../../words/send-in-slide.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import type { Box, Paragraph, Run } from './drawing.ts';
import { LEFT, ROOM } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { channelRuns, drawHead, GAP, textOf } from './slide-frame.ts';
import { cutTo, fitted, widthOf } from './text-fit.ts';

/** Widths and heights in px, as on the screen. */
const EXAMPLE = 360;
const EXAMPLE_ROW = 124;
const LIST = 360;
const LINE = 64;
const HEADER = 32;

/** What colleagues should send in: one good example per format, and a short list of questions. */
export function drawSendIn(page: PageOf<SendInSlide>): void {
  const { slide, sheet, language } = page;
  const words = SEND_IN_WORDS[language];
  const top = drawHead(page, { label: words.label });
  const list = LEFT + ROOM - LIST;
  drawHeading(page, words.examples, { x: LEFT, y: top, width: 2 * EXAMPLE + 24, height: HEADER });
  drawHeading(page, words.list, { x: list, y: top, width: LIST, height: HEADER });
  const from = top + HEADER;
  slide.examples.slice(0, EXAMPLES).forEach((example, place) => {
    const x = LEFT + (place % 2) * (EXAMPLE + 24);
    const y = from + Math.floor(place / 2) * EXAMPLE_ROW;
    drawExample(page, example, { x, y, width: EXAMPLE, height: EXAMPLE_ROW });
  });
  if (slide.examples.length === 0) {
    const none = fitted(words.noExamples, [{ size: 17, line: 24, lines: 3, width: 2 * EXAMPLE }]);
    const at = { x: LEFT, y: from + 16, width: 2 * EXAMPLE, height: 76 };
    sheet.textBox({ name: words.examples, at, text: [textOf(none, { colour: 'ink2' })] });
  }
  words.checks.forEach((made, index) => {
    drawCheck(page, ownText(slide, `check-${index + 1}`, made), { x: list, y: from + index * LINE, width: LIST, height: LINE });
  });
}

function drawHeading({ sheet }: PageOf, text: string, at: Box): void {
  const size = 17;
  sheet.textBox({
    name: text,
    at: { ...at, height: 24 },
    text: [{ line: 22, runs: [{ text: cutTo(text, at.width, size, true), size, bold: true }] }],
  });
  sheet.line('Line', { ...at, y: at.y + HEADER, height: 0 }, 'ink', 1.5);
}

function drawExample(page: PageOf<SendInSlide>, { format, card }: SendInSlide['examples'][number], at: Box): void {
  const { sheet, language } = page;
  const words = SEND_IN_WORDS[language];
  const name = cutTo(formatName(format, language), at.width, 15.5, true);
  const text = card.post.text.trim();
  const shown = fitted(text === '' ? words.noText : text, [{ size: 16, line: 22, lines: 2, width: at.width }]);
  const paragraphs: Paragraph[] = [
    { line: 20, runs: [{ text: name, size: 15.5, bold: true }] },
    { ...textOf(shown, { colour: text === '' ? 'ink3' : 'ink' }), above: 3 },
    { line: 20, above: 6, runs: factsOf(page, card, at.width) },
  ];
  sheet.textBox({ name, at: { ...at, y: at.y + 12, height: at.height - 14 }, text: paragraphs });
  sheet.line('Line', { ...at, y: at.y + at.height, height: 0 }, 'line', 1);
}

function factsOf({ language }: PageOf, card: SendInSlide['examples'][number]['card'], width: number): Run[] {
  const words = SEND_IN_WORDS[language];
  const size = 14;
  const times = card.times === null ? '' : `${timesUsual(card.times, language)} ${words.usual}`;
  const value = `${wholeNumber(card.value, language)} ${answerUnit(card.answer, card.value, language)}`;
  const left = width - widthOf(times, size, true) - widthOf(value, size) - 50;
  const channel = channelLabel(card.channel, [card.channel]);
  return [
    ...(times === '' ? [] : [{ text: times, size, bold: true, colour: 'works' } as const]),
    { text: `${times === '' ? '' : GAP}${value}`, size, colour: 'ink2' },
    // Whole or not at all: half a name of a platform says nothing.
    ...(left < 30 ? [] : channelRuns(card.channel, channel, { size, width: left, before: GAP })),
  ];
}

function drawCheck({ sheet }: PageOf, text: string, at: Box): void {
  const shown = fitted(text, [
    { size: 18, line: 24, lines: 2, width: at.width - 40 },
    { size: 14, line: 18, lines: 3, width: at.width - 40 },
  ]);
  sheet.box('Box', { x: at.x + 2, y: at.y + at.height / 2 - 9, width: 18, height: 18 }, 'ink2', 2);
  sheet.textBox({
    name: shown.text,
    at: { x: at.x + 36, y: at.y + 4, width: at.width - 36, height: at.height - 8 },
    anchor: 'ctr',
    text: [textOf(shown)],
  });
  sheet.line('Line', { ...at, y: at.y + at.height, height: 0 }, 'line', 1);
}
