import type { CornerPoint, CornersSlide } from '../../core/deck/slide.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { Corner } from '../../words/corners-slide.ts';
import { bothTimes, CORNERS, CORNERS_WORDS, cornerOf, firstWords, wholeTimes } from '../../words/corners-slide.ts';
import { wholeNumber } from '../../words/format.ts';
import { ownText } from '../../words/own-text.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { cornersScale, PLOT, PLOT_AIR } from '../slides/corners-scale.ts';
import { cornersChart } from './corners-chart.ts';
import type { Box, Paragraph } from './drawing.ts';
import { type Colour, LEFT, ROOM } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead, textOf } from './slide-frame.ts';
import { cutTo, fitted } from './text-fit.ts';

/** The columns of words on both sides of the picture, in px. */
const SIDE = 272;
const HALF = PLOT.height / 2;
const INNER: Box = {
  x: LEFT + SIDE + 24 + PLOT.left,
  y: PLOT.top,
  width: PLOT.width - PLOT.left - PLOT.right,
  height: PLOT.height - PLOT.top - PLOT.bottom,
};

const TONES: Readonly<Record<Corner, Colour>> = {
  'seldom-liked': 'ink2',
  'much-liked': 'works',
  seldom: 'less',
  much: 'ink2',
};

/** Reach or reactions: every post of the month in a chart with both as times the usual, and what each corner asks for. */
export function drawCorners(page: PageOf<CornersSlide>): void {
  const { slide, sheet, language } = page;
  const words = CORNERS_WORDS[language];
  const channels = new Map(slide.points.map(({ channel }) => [channelKey(channel), channel]));
  const only = channels.size === 1 ? slide.points[0]?.channel : undefined;
  const detail = channels.size > 1 ? SLIDE_WORDS[language].allChannels : undefined;
  const top = drawHead(page, { label: words.label, detail, channel: only });
  if (slide.points.length === 0) {
    drawEmpty(sheet, SLIDE_WORDS[language].nothingToShow, top);
    return;
  }
  CORNERS.forEach((corner, place) => {
    const x = place % 2 === 0 ? LEFT : LEFT + ROOM - SIDE;
    drawCorner(page, corner, place + 1, { x, y: top + Math.floor(place / 2) * HALF, width: SIDE, height: HALF });
  });
  drawPlot(page, top);
}

function drawCorner({ slide, sheet, language }: PageOf<CornersSlide>, corner: Corner, number: number, at: Box): void {
  const words = CORNERS_WORDS[language];
  const here = slide.points.filter((point) => cornerOf(point) === corner);
  const named = here.find((point) => point.named);
  const tone = TONES[corner];
  const made = here.length === 0 ? words.nobody : words.advice[corner];
  const advice = fitted(ownText(slide, `corner-${number}`, made), [
    { size: 16, line: 22, lines: 3, width: SIDE },
    { size: 13.5, line: 18, lines: 3, width: SIDE },
  ]);
  const head = fitted(words.corners[corner], [
    { size: 16.5, line: 21, lines: 1, width: SIDE, bold: true },
    { size: 14.5, line: 21, lines: 1, width: SIDE, bold: true },
  ]);
  const posts = words.posts(here.length, wholeNumber(here.length, language));
  sheet.line('Line', { ...at, height: 0 }, tone === 'ink2' ? 'axis' : tone, 2);
  sheet.textBox({
    name: words.corners[corner],
    at: { ...at, y: at.y + 10, height: 112 },
    text: [
      textOf(head, { bold: true, colour: tone === 'ink2' ? 'ink' : tone }),
      { line: 19, runs: [{ text: posts, size: 14, colour: 'ink2' }] },
      { ...textOf(advice), above: 4 },
    ],
  });
  if (named === undefined) return;
  sheet.textBox({
    name: `${words.corners[corner]}: ${number}`,
    at: { ...at, y: at.y + 126, height: 74 },
    text: namedPost(named, number, tone, language),
  });
}

function namedPost(point: CornerPoint, number: number, tone: Colour, language: PageOf['language']): Paragraph[] {
  const size = 13.5;
  const text = fitted(firstWords(point.post.text, language), [{ size, line: 18, lines: 2, width: SIDE - 22 }]);
  return [
    {
      line: 18,
      runs: [
        { text: `${number}  `, size, bold: true, colour: tone },
        { text: text.text, size, colour: 'ink2' },
      ],
    },
    { line: 18, runs: [{ text: cutTo(bothTimes(point, language), SIDE, size), size, colour: 'ink3' }] },
  ];
}

/** The lines at 1× and the marks of the axes stand still, as the axes do; the dots are the chart's own. */
function drawPlot({ slide, sheet, language }: PageOf<CornersSlide>, top: number): void {
  const words = CORNERS_WORDS[language];
  const scale = cornersScale(slide);
  const inner = { ...INNER, y: top + INNER.y };
  const [right, bottom] = [inner.x + inner.width + PLOT_AIR, inner.y + inner.height + PLOT_AIR];
  const [left, upper] = [inner.x - PLOT_AIR, inner.y - PLOT_AIR];
  sheet.box('Room', { x: left, y: upper, width: right - left, height: bottom - upper }, 'line', 1);
  sheet.line('1×', { x: inner.x + inner.width / 2, y: upper, width: 0, height: bottom - upper }, 'axis', 2);
  sheet.line('1×', { x: left, y: inner.y + inner.height / 2, width: right - left, height: 0 }, 'axis', 2);
  for (const times of scale.marks) {
    const text = wholeTimes(times);
    const [x, y] = [inner.x + scale.place(times) * inner.width, inner.y + (1 - scale.place(times)) * inner.height];
    drawMark(sheet, text, { x: x - 20, y: bottom + 4, width: 40, height: 18 }, 'ctr');
    drawMark(sheet, text, { x: left - 40, y: y - 9, width: 34, height: 18 }, 'r');
  }
  drawMark(sheet, `↑ ${words.reactions}`, { x: inner.x - PLOT.left, y: top, width: 240, height: 18 }, 'l');
  drawMark(sheet, `${words.reach} →`, { x: right - 240, y: bottom + 24, width: 240, height: 18 }, 'r');
  const about = slide.points
    .filter(({ named }) => named)
    .map((point) => `${firstWords(point.post.text, language)} (${bothTimes(point, language)})`);
  sheet.chart(
    words.label,
    [...CORNERS.map((corner) => countText(slide, corner, language)), ...about].join('; '),
    { x: inner.x - PLOT.left, y: top, width: PLOT.width, height: PLOT.height },
    cornersChart({
      head: { reach: words.reach, corners: words.corners },
      points: slide.points.map((point) => ({ ...point, name: firstWords(point.post.text, language), corner: cornerOf(point) })),
      farthest: scale.farthest,
      tones: TONES,
    }),
  );
}

function countText(slide: CornersSlide, corner: Corner, language: PageOf['language']): string {
  const words = CORNERS_WORDS[language];
  const count = slide.points.filter((point) => cornerOf(point) === corner).length;
  return `${words.corners[corner]}: ${words.posts(count, wholeNumber(count, language))}`;
}

function drawMark(sheet: PageOf['sheet'], text: string, at: Box, align: 'l' | 'ctr' | 'r'): void {
  const runs = [{ text: cutTo(text, at.width, 13), size: 13, colour: 'ink3' as const }];
  sheet.textBox({ name: text, at, text: [{ line: 17, align, runs }] });
}
