import type { GuessSlide, RankedCard } from '../../core/deck/slide.ts';
import type { Picture } from '../../core/model/theme.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { wholeNumber } from '../../words/format.ts';
import { GUESS_NAMES, GUESS_WORDS, guessResult } from '../../words/guess-slide.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import { cardRoom } from '../slides/card-room.ts';
import { GUESS_ROOM } from '../slides/guess-room.ts';
import type { Box, Run } from './drawing.ts';
import { BODY_END, type Colour, LEFT, ROOM } from './look.ts';
import { drawPicture } from './own-picture.ts';
import { chip, postFacts } from './post-facts.ts';
import type { PageOf } from './slide-frame.ts';
import { drawHead, GAP, textOf } from './slide-frame.ts';
import type { Setting } from './text-fit.ts';
import { cutTo, fitted, widthOf } from './text-fit.ts';
import { cardSettings, fittedParts } from './text-parts.ts';

/** Both cards and what lies between them, and the strip with the answer, in px. */
const CARD = 556;
const BETWEEN = 40;
const STRIP = 112;
const AIR = 24;

/** Guess which one won: two posts, and the answer below them, which comes with a click. */
export function drawGuess(page: PageOf<GuessSlide>): void {
  const { slide, sheet, language } = page;
  const words = GUESS_WORDS[language];
  const detail = GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language);
  const top = drawHead(page, { label: words.label, detail, channel: slide.channel });
  const height = BODY_END - top - STRIP - 12;
  slide.cards.forEach((card, place) => {
    const at = { x: LEFT + place * (CARD + BETWEEN), y: top, width: CARD, height };
    drawCard(page, card, at, GUESS_NAMES[place] ?? '', slide.pictures[place]);
  });
  const y = BODY_END - STRIP;
  sheet.textBox({
    name: words.answer,
    at: { x: LEFT, y, width: CARD, height: 24 },
    onClick: true,
    text: [{ line: 24, runs: [{ text: words.answer, size: 15, colour: 'ink2' }] }],
  });
  slide.cards.forEach((card, place) => {
    const won = place === slide.winner;
    sheet.textBox({
      name: `${words.answer} ${GUESS_NAMES[place] ?? ''}`,
      at: { x: LEFT + place * (CARD + BETWEEN), y: y + 24, width: CARD, height: 50 },
      onClick: true,
      text: [{ line: 50, runs: numberRuns(card, won ? `${GUESS_NAMES[place]} ${words.won}` : '', page) }],
    });
  });
  const result = guessResult(slide, language);
  sheet.textBox({
    name: result,
    at: { x: LEFT, y: y + 78, width: ROOM, height: 30 },
    onClick: true,
    text: [textOf(fitted(result, [oneLine(19, 28), oneLine(15, 20)]), { bold: true })],
  });
}

function oneLine(size: number, line: number): Setting {
  return { size, line, lines: 1, width: ROOM, bold: true };
}

function numberRuns(card: RankedCard, won: string, { language }: PageOf): Run[] {
  const number = wholeNumber(card.value, language);
  const colour: Colour = won === '' ? 'ink' : 'works';
  const mark = won === '' ? '' : chip(won);
  const left = CARD - widthOf(number, 42, true) - widthOf(GAP + mark, 16, true) - 20;
  return [
    { text: number, size: 42, bold: true, colour },
    { text: ` ${cutTo(answerUnit(card.answer, card.value, language), left, 16)}`, size: 16, colour: 'ink2' },
    ...(won === '' ? [] : [gap, { text: mark, size: 14, bold: true, colour, chip: true }]),
  ];
}
const gap: Run = { text: GAP, size: 14, colour: 'ink2' };

function drawCard(page: PageOf, card: RankedCard, at: Box, name: string, picture: Picture | undefined): void {
  const { sheet, language } = page;
  const width = at.width - 2 * AIR;
  const inner = { x: at.x + AIR, width };
  sheet.box('Card', at, 'line2', 1, 'sheet');
  sheet.textBox({
    name,
    at: { ...inner, y: at.y + 16, height: 32 },
    anchor: 'ctr',
    text: [{ line: 32, runs: [{ text: name, size: 28, bold: true }, gap, ...postFacts(card, page, width - 60)] }],
  });
  const own = card.post.text.trim();
  const room = picture === undefined ? GUESS_ROOM.text : GUESS_ROOM.textOverPicture;
  const said = own === '' ? SLIDE_WORDS[language].noText : own;
  const settings = cardSettings(cardRoom({ text: said, points: [], width, height: room }), width);
  const [text] = fittedParts([{ text: said, point: false }], settings);
  if (text === undefined) return;
  const height = text.taken * text.line + 2;
  sheet.textBox({
    name: `${name}: ${SLIDE_WORDS[language].post}`,
    at: { ...inner, y: at.y + 56, height },
    text: [textOf(text, own === '' ? { colour: 'ink3' } : {})],
  });
  const from = at.y + 56 + height + 10;
  drawPicture(page, picture, { ...inner, y: from, height: at.y + at.height - 16 - from }, 'l');
}
