import type { CardRoom } from '../slides/card-room.ts';
import { TEXT_SIZES } from '../slides/card-room.ts';
import type { Paragraph, Run } from './drawing.ts';
import { BULLET_ROOM } from './drawing.ts';
import type { Colour } from './look.ts';
import type { Fitted, Setting } from './text-fit.ts';
import { fitted } from './text-fit.ts';

/** A paragraph, or a point of a list. */
interface Part {
  readonly text: string;
  readonly point: boolean;
}

/** How a text of several parts may be set: as `Setting`, with the air between two parts and the height of all, in px. */
export type PartsSetting = Omit<Setting, 'lines'> & { readonly gap: number; readonly height: number };

/** The parts in the first setting in which all of them fit; in the last one they are cut with an ellipsis. */
export function fittedParts(parts: readonly Part[], settings: readonly [PartsSetting, ...PartsSetting[]]): FittedPart[] {
  for (const setting of settings) {
    const all = parts.map((part) => fitPart(part, setting, MANY));
    if (heightOf(all, setting) <= setting.height) return all;
  }
  return cutParts(parts, settings.at(-1) ?? settings[0]);
}

/** How the words of a card may be set: as its room says, and smaller where Arial is wider than the screen's font. */
export function cardSettings({ size: first, lines, height }: CardRoom, width: number): [PartsSetting, ...PartsSetting[]] {
  const largest = TEXT_SIZES[first];
  const room = Math.max(largest.line, Math.min(height, lines * largest.line));
  const smaller = Object.values(TEXT_SIZES).filter(({ size }) => size < largest.size);
  const setting = ({ size, line }: typeof largest): PartsSetting => ({ size, line, gap: 0, width, height: Math.max(line, room) });
  return [setting(largest), ...smaller.map(setting)];
}

/** More lines than a slide has. */
const MANY = 200;

interface FittedPart extends Fitted {
  readonly point: boolean;
  readonly gap: number;
}

function fitPart({ text, point }: Part, { gap, height: _, ...setting }: PartsSetting, lines: number): FittedPart {
  const width = setting.width - (point ? BULLET_ROOM : 0);
  return { ...fitted(text, [{ ...setting, width, lines }]), point, gap };
}

function heightOf(all: readonly Fitted[], { line, gap }: PartsSetting): number {
  return all.reduce((sum, { taken }) => sum + taken * line, 0) + Math.max(0, all.length - 1) * gap;
}

function cutParts(parts: readonly Part[], setting: PartsSetting): FittedPart[] {
  const shown: FittedPart[] = [];
  for (const [place, part] of parts.entries()) {
    const free = setting.height - heightOf(shown, setting) - (place === 0 ? 0 : setting.gap);
    const lines = Math.floor(free / setting.line);
    if (lines < 1) return [...shown.slice(0, -1), ...cutLast(parts, shown, setting)];
    shown.push(fitPart(part, setting, lines));
  }
  return shown;
}

/** The last part that is shown ends with an ellipsis, because others would follow. */
function cutLast(parts: readonly Part[], shown: readonly FittedPart[], setting: PartsSetting): FittedPart[] {
  const [last, own] = [shown.at(-1), parts[shown.length - 1]];
  if (last === undefined || own === undefined || last.text.endsWith('…')) return last === undefined ? [] : [last];
  const rest = parts.slice(shown.length).map(({ text }) => text);
  return [fitPart({ ...own, text: [own.text, ...rest].join(' ') }, setting, last.taken)];
}

/** Fitted parts as paragraphs; points get a mark in `mark`. */
export function partsText(parts: readonly FittedPart[], mark: Colour, look: Omit<Run, 'text' | 'size'> = {}): Paragraph[] {
  return parts.map(({ text, size, line, point, gap }, place): Paragraph => {
    const runs: Run[] = [{ text, size, ...look }];
    return { line, runs, above: place === 0 ? 0 : gap, ...(point ? { bullet: mark } : {}) };
  });
}
