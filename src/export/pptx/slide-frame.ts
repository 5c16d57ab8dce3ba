import type { Slide } from '../../core/deck/slide.ts';
import type { Channel } from '../../core/model/platform.ts';
import type { DeckTheme } from '../../core/model/theme.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { madeTitle } from '../../words/slides.ts';
import { channelLabel } from '../../words/terms.ts';
import { footSentences } from '../slides/foot-sentences.ts';
import { fittedFoot } from '../slides/foot-size.ts';
import { fittedTitle } from '../slides/title-size.ts';
import type { Paragraph, Run } from './drawing.ts';
import { BODY_END, FOOT_TOP, LEFT, platformColour, ROOM } from './look.ts';
import type { SlideSheet } from './slide-sheet.ts';
import type { Fitted } from './text-fit.ts';
import { cutTo, fitted, widthOf } from './text-fit.ts';

/** What each kind of slide gets: itself, the sheet to draw on, and where it stands (1-based). */
export interface PageOf<Kind extends Slide = Slide> {
  readonly slide: Kind;
  readonly sheet: SlideSheet;
  readonly language: Language;
  readonly zone: string;
  readonly place: number;
  readonly total: number;
  readonly theme: DeckTheme;
}

interface Head {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly channel?: Channel | undefined;
}

const KICKER_TOP = 52;
const TITLE_TOP = 82;
/** Beside the line above the title, where a logo stands. */
const LOGO_ROOM = 140;

/** The title and the line above it; gives the height in px from which the picture may be drawn. */
export function drawHead({ slide, sheet, language, theme }: PageOf, head: Head): number {
  const own = slide.title?.trim() ?? '';
  const room = theme.logo === null ? ROOM : ROOM - LOGO_ROOM;
  const title = fittedTitle(own === '' ? madeTitle(slide, language) : own);
  const height = title.taken * title.line + 3;
  sheet.textBox({
    name: 'Title',
    at: { x: LEFT, y: TITLE_TOP, width: title.width, height },
    text: [textOf(title, { bold: true })],
    placeholder: { type: 'title' },
  });
  sheet.textBox({
    name: 'Subject',
    at: { x: LEFT, y: KICKER_TOP, width: room, height: 26 },
    text: [{ line: 24, runs: withMeeting(kicker(slide, head, language), theme.meeting, room) }],
    placeholder: { type: 'body', index: 10 },
  });
  return TITLE_TOP + height + 24;
}

function kicker(slide: Slide, { label, detail, channel }: Head, language: Language): Run[] {
  const size = 16;
  const parts = [detail, monthText(slide.month, language)].filter((part) => part !== undefined);
  return [
    { text: label, size, bold: true },
    ...parts.map((part): Run => ({ text: `${GAP}${part}`, size, colour: 'ink2' })),
    ...(channel === undefined ? [] : channelRuns(channel, channelLabel(channel, [channel]), { size, width: 600, before: GAP })),
  ];
}

/** What the team calls its meeting, as far as there is room for it. */
function withMeeting(runs: readonly Run[], meeting: string, room: number): readonly Run[] {
  const name = meeting.trim();
  const size = 16;
  const left = room - runs.reduce((sum, { text, bold }) => sum + widthOf(text, size, bold), 0) - 30;
  return name === '' || left < 60 ? runs : [...runs, { text: `${GAP}${cutTo(name, left, size)}`, size, colour: 'ink3' }];
}

/** Between two facts on a line. */
export const GAP = '\u00A0  ';

interface ChannelLook {
  readonly size: number;
  /** The most room for the name in px. */
  readonly width: number;
  readonly before?: string;
}

/** A channel: its small square and its name, at a size in px. */
export function channelRuns(channel: Channel, name: string, { size, width, before = '' }: ChannelLook): Run[] {
  return [channelSquare(channel, size, before), { text: cutTo(name, width, size), size, colour: 'ink2' }];
}

/** The small square in a channel's colour: an aid beside its name, never instead of it. */
export function channelSquare(channel: Channel, size: number, before = ''): Run {
  return { text: `${before}■ `, size, colour: platformColour(channel.platform) };
}

/** The small sentences and the place below the line. */
export function drawFoot({ slide, sheet, language, place, total, theme }: PageOf): void {
  const sentences = footSentences(slide, language).join(' ');
  const size = 13.5;
  sheet.line('Line', { x: LEFT, y: FOOT_TOP, width: ROOM, height: 0 }, 'line', 1);
  const text = fittedFoot(sentences);
  if (sentences !== '') {
    sheet.textBox({
      name: 'Explanation',
      at: { x: LEFT, y: FOOT_TOP + 10, width: 1064, height: 54 },
      text: [textOf(text, { colour: 'ink3' })],
      placeholder: { type: 'body', index: 11 },
    });
  }
  const runs: Run[] = [
    { text: String(place), size, colour: 'ink3', field: 'slidenum' },
    { text: ` / ${total}`, size, colour: 'ink3' },
  ];
  sheet.textBox({
    name: 'Slide number',
    at: { x: LEFT + ROOM - 80, y: FOOT_TOP + 10, width: 80, height: 22 },
    text: [{ line: 19, align: 'r', runs }],
    placeholder: { type: 'sldNum', index: 12 },
  });
  drawFooter(sheet, theme.footer.trim());
}

/** The line that a team has at the foot of every slide. */
function drawFooter(sheet: SlideSheet, text: string): void {
  const size = 12.5;
  if (text === '') return;
  sheet.textBox({
    name: 'Footer',
    at: { x: LEFT, y: 695, width: ROOM, height: 17 },
    text: [{ line: 16, runs: [{ text: cutTo(text, ROOM, size), size, colour: 'ink3' }] }],
  });
}

/** One sentence where the picture would stand. */
export function drawEmpty(sheet: SlideSheet, text: string, top: number): void {
  const sentence = fitted(text, [{ size: 22, line: 31, lines: 4, width: 760 }]);
  sheet.textBox({
    name: 'Nothing to show',
    at: { x: LEFT, y: top + 32, width: 770, height: Math.min(130, BODY_END - top - 32) },
    text: [textOf(sentence, { colour: 'ink2' })],
  });
}

/** A text that was fitted, as the one run of a paragraph. */
export function textOf({ text, size, line }: Fitted, look: Omit<Run, 'text' | 'size'> = {}): Paragraph {
  return { line, runs: [{ text, size, ...look }] };
}
