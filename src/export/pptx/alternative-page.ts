import type { AlternativeSlide } from '../../core/deck/slide.ts';
import { ALTERNATIVE_WORDS } from '../../words/alternative-slide.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import type { Side } from '../slides/alternative-sides.ts';
import { SIDE, sidesOf } from '../slides/alternative-sides.ts';
import { POINT_SIZES } from '../slides/card-room.ts';
import type { Box, Paragraph } from './drawing.ts';
import { BULLET_ROOM } from './drawing.ts';
import { BODY_END, LEFT, ROOM } from './look.ts';
import { drawPicture } from './own-picture.ts';
import { postFacts } from './post-facts.ts';
import type { PageOf } from './slide-frame.ts';
import { drawHead, GAP, textOf } from './slide-frame.ts';
import { fitted, widthOf } from './text-fit.ts';
import { cardSettings, fittedParts, partsText } from './text-parts.ts';

/** Both cards in px, and the height of the numbers at their foot. */
const CARD = 534;
const AIR = (CARD - SIDE.width) / 2;
const NUMBERS = 74;
const HEADING = 24;

/** This is how it can: left a weak post, right a stronger one on its subject or the editor's own text. */
export function drawAlternative(page: PageOf<AlternativeSlide>): void {
  const { slide, sheet, language } = page;
  const detail = GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language);
  const top = drawHead(page, { label: ALTERNATIVE_WORDS[language].label, detail, channel: slide.channel });
  const height = BODY_END - top;
  const [was, can] = sidesOf(slide, language);
  drawSide(page, was, { x: LEFT, y: top, width: CARD, height });
  const middle = LEFT + ROOM / 2;
  sheet.arrow('Arrow', { x: middle - 20, y: top + height / 2, width: 40, height: 0 }, 'ink', 3);
  drawSide(page, can, { x: LEFT + ROOM - CARD, y: top, width: CARD, height });
}

function drawSide(page: PageOf<AlternativeSlide>, side: Side, at: Box): void {
  const { sheet } = page;
  const inner = { x: at.x + AIR, width: SIDE.width };
  sheet.box('Card', at, 'line2', 1, 'sheet');
  sheet.rectangle('Edge', { ...at, height: 5 }, side.tone);
  sheet.textBox({
    name: side.heading,
    at: { ...inner, y: at.y + 20, height: HEADING },
    anchor: 'ctr',
    text: [{ line: HEADING, runs: headingRuns(page, side) }],
  });
  const from = at.y + 20 + HEADING + 8;
  const below = at.y + at.height - 16 - NUMBERS;
  const ends = drawPoints(page, side, { ...inner, y: drawText(page, side, { ...inner, y: from, height: 0 }), height: 0 });
  drawPicture(page, side.picture, { ...inner, y: ends + 10, height: below - 10 - ends - 10 }, 'l');
  sheet.line('Line', { ...inner, y: below, height: 0 }, 'line', 1);
  drawCounts(page, side, { ...inner, y: below + 8, height: NUMBERS - 8 });
}

function headingRuns(page: PageOf, { heading, tone, card }: Side) {
  const size = 15;
  const own = { text: heading, size, bold: true, colour: tone };
  if (card === null) return [own];
  return [own, { text: GAP, size }, ...postFacts(card, page, SIDE.width - widthOf(heading + GAP, size, true) - 12)];
}

/** Gives the height in px at which it ends. */
function drawText({ sheet }: PageOf, { text, silent, room, heading }: Side, at: Box): number {
  const lines = text.split('\n').map((line) => ({ text: line, point: false }));
  const parts = fittedParts(lines, cardSettings(room, at.width));
  const height = parts.reduce((sum, { taken, line }) => sum + taken * line, 0) + 2;
  const paragraphs = partsText(parts, 'ink', silent ? { colour: 'ink3' } : {});
  sheet.textBox({ name: `${heading}: ${parts[0]?.text ?? ''}`.slice(0, 80), at: { ...at, height }, text: paragraphs });
  return at.y + height;
}

/** The height in px at which they end. */
function drawPoints({ sheet }: PageOf, { points, room, tone, heading }: Side, at: Box): number {
  if (points.length === 0) return at.y;
  const { size, line, above } = POINT_SIZES[room.small ? 'small' : 'usual'];
  const width = at.width - BULLET_ROOM;
  const all = points.map((point, place) => fitted(point, [{ size, line, lines: room.pointLines[place] ?? 1, width }]));
  const text = all.map((one): Paragraph => ({ ...textOf(one, { colour: 'ink2' }), above, bullet: tone }));
  const height = all.reduce((sum, { taken }) => sum + taken * line + above, 0) + 2;
  sheet.textBox({ name: `${heading}: ${points.length}`, at: { ...at, y: at.y + 9, height }, text });
  return at.y + 9 + height;
}

function drawCounts({ sheet }: PageOf, { counts, quiet, heading }: Side, at: Box): void {
  if (counts.length === 0) {
    if (quiet === '') return;
    const text = fitted(quiet, [{ size: 14.5, line: 20, lines: 2, width: at.width }]);
    sheet.textBox({ name: quiet, at: { ...at, y: at.y + 2 }, text: [textOf(text, { colour: 'ink2' })] });
    return;
  }
  const long = counts.reduce((sum, { number }) => sum + number.length, 0) > 16;
  const widths = counts.map(
    ({ number, unit }) => Math.max(widthOf(number, long ? 20 : 28, true), Math.min(widthOf(unit, 14), 110)) + 4,
  );
  const free = at.width - widths.reduce((sum, width) => sum + width, 0) - 20 * (counts.length - 1);
  let x = at.x;
  counts.forEach(({ number, unit }, place) => {
    // What is left goes to the last one: a range says more than a number.
    const width = (widths[place] ?? 0) + (place === counts.length - 1 ? free : Math.min(0, free / counts.length));
    const large = fitted(number, [28, 20, 15].map((size) => ({ size, line: 34, lines: 1, width, bold: true })) as never);
    const small = fitted(unit, [
      { size: 14, line: 18, lines: 1, width },
      { size: 12.5, line: 15, lines: 2, width },
      { size: 11, line: 14, lines: 2, width },
    ]);
    const text = [textOf(large, { bold: true }), textOf(small, { colour: 'ink2' })];
    sheet.textBox({ name: `${heading}: ${unit}`, at: { ...at, x, width }, text });
    x += width + 20;
  });
}
