import { safeLink } from '../../core/base/safe-link.ts';
import type { AppendixSlide } from '../../core/deck/slide.ts';
import type { Metric } from '../../core/model/metric.ts';
import type { ReportPost } from '../../core/report/report.ts';
import { momentText, wholeNumber } from '../../words/format.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, formatName, METRIC_NAMES } from '../../words/terms.ts';
import type { Run } from './drawing.ts';
import { BODY_END, LEFT, ROOM } from './look.ts';
import { chip } from './post-facts.ts';
import type { PageOf } from './slide-frame.ts';
import { drawHead, textOf } from './slide-frame.ts';
import type { Cell, TableRow } from './table.ts';
import { drawTable } from './table.ts';
import { cutTo, fitted, type Setting, widthOf } from './text-fit.ts';

/** Columns of numbers that fit beside the text. */
const METRIC_COLUMNS = 6;
const WHEN = 142;
const FORMAT = 128;
const NUMBER = 100;
const HEADER = 38;
const ROW = 27;
const SIZE = 13.5;

/** Every post with its numbers, as a table. An absent number is a dash, never 0. */
export function drawAppendix(page: PageOf<AppendixSlide>): void {
  const { slide, sheet, language } = page;
  const words = SLIDE_WORDS[language];
  const detail = slide.pages > 1 ? words.page(slide.page, slide.pages) : undefined;
  const top = drawHead(page, { label: words.appendix, detail, channel: slide.channel });
  const metrics = slide.metrics.slice(0, METRIC_COLUMNS);
  const post = ROOM - WHEN - FORMAT - metrics.length * NUMBER;
  const height = Math.min(ROW, (BODY_END - top - HEADER) / Math.max(1, slide.posts.length));
  const head: TableRow = {
    height: HEADER,
    rule: { colour: 'ink', width: 1.5 },
    cells: [
      headerCell(words.when, WHEN),
      headerCell(words.format, FORMAT),
      headerCell(words.post, post),
      ...metrics.map((metric) => headerCell(METRIC_NAMES[language][metric], NUMBER, 'r')),
    ],
  };
  drawTable(sheet, {
    name: words.appendix,
    about: `${words.appendix}, ${channelLabel(slide.channel, [slide.channel])}`,
    x: LEFT,
    y: top,
    columns: [WHEN, FORMAT, post, ...metrics.map(() => NUMBER)],
    rows: [head, ...slide.posts.map((one) => bodyRow(one, page, { metrics, height, width: post }))],
  });
}

function headerCell(text: string, width: number, align: 'l' | 'r' = 'l'): Cell {
  const room = width - 8;
  const shown = fitted(text, [
    { size: 12.5, line: 15, lines: 2, width: room },
    { size: 11, line: 12, lines: 2, width: room },
    { size: 10, line: 11, lines: 3, width: room },
  ]);
  return { anchor: 'b', below: 3, left: align === 'r' ? 6 : 0, text: [{ ...textOf(shown, { colour: 'ink2' }), align }] };
}

interface Columns {
  readonly metrics: readonly Metric[];
  readonly height: number;
  /** Of the post's own text, in px. */
  readonly width: number;
}

function bodyRow(post: ReportPost, page: PageOf<AppendixSlide>, { metrics, height, width }: Columns): TableRow {
  const { language, zone } = page;
  const moment = cutTo(momentText(post.publishedAt, post.precision === 'minute', language, zone), WHEN - 6, SIZE);
  const setting = (size: number): Setting => ({ size, line: 17, lines: 1, width: FORMAT - 6 });
  const format = fitted(formatName(post.format, language), [setting(SIZE), setting(12.5), setting(11.5)]);
  const quiet = (text: string): Cell => ({ text: [{ line: 17, runs: [{ text, size: SIZE, colour: 'ink2' }] }] });
  return {
    height,
    rule: { colour: 'line', width: 1 },
    cells: [
      quiet(moment),
      { text: [textOf(format, { colour: 'ink2' })] },
      { text: [{ line: 17, runs: postRuns(post, page, width) }] },
      ...metrics.map((metric) => numberCell(post.metrics[metric], page)),
    ],
  };
}

/** Its marks and the beginning of its text on one line, which leads to the post. */
function postRuns(post: ReportPost, { sheet, language }: PageOf<AppendixSlide>, width: number): Run[] {
  const words = SLIDE_WORDS[language];
  const size = 12;
  const marks = [
    post.young ? words.young : '',
    post.boosted === true ? words.boosted : '',
    post.duty ? words.duty : '',
    post.leftOut ? words.leftOut : '',
  ].filter((word) => word !== '');
  const chips = marks.flatMap((word): Run[] => [
    { text: chip(word), size, colour: 'ink2', chip: true },
    { text: ' ', size },
  ]);
  const taken = chips.reduce((sum, { text }) => sum + widthOf(text, size), 0);
  const href = safeLink(post.permalink);
  const text = cutTo(post.text.trim() === '' ? words.noText : post.text, width - taken - 10, SIZE);
  return [...chips, { text, size: SIZE, link: href === '' ? undefined : sheet.linkTo(href) }];
}

/** A number that is cut would be another number, so it is made smaller instead. */
function numberCell(value: number | undefined, { language }: PageOf<AppendixSlide>): Cell {
  const setting = (size: number): Setting => ({ size, line: 17, lines: 1, width: NUMBER - 6 });
  const text = fitted(value === undefined ? '–' : wholeNumber(value, language), [setting(SIZE), setting(11.5), setting(9.5)]);
  return { left: 2, text: [{ ...textOf(text), align: 'r' }] };
}
