import type { Fitted, Setting } from '../pptx/text-fit.ts';
import { fitted } from '../pptx/text-fit.ts';

/** The sizes a title may have, largest first: 43, 36, 29 and 25 px. */
type TitleSize = 'l' | 'm' | 's' | 'xs';

interface TitleSetting extends Setting {
  readonly name: TitleSize;
}

/** Below the last one a title is cut with an ellipsis, never made smaller. Widths are px of a slide, `slides.css` has the same. */
const SETTINGS: readonly [TitleSetting, ...TitleSetting[]] = [
  { name: 'l', size: 43, line: 47, lines: 2, width: 1100, bold: true },
  { name: 'm', size: 36, line: 41, lines: 2, width: 1100, bold: true },
  { name: 's', size: 29, line: 34, lines: 3, width: 1152, bold: true },
  { name: 'xs', size: 25, line: 31, lines: 3, width: 1152, bold: true },
];

/** A title in the largest size in which it fits. Measured by a table of widths, because Node cannot measure type. */
export function fittedTitle(title: string): Fitted {
  return fitted(title, SETTINGS);
}

/** The name of that size. */
export function titleSize(title: string): TitleSize {
  const { size } = fittedTitle(title);
  return SETTINGS.find((setting) => setting.size === size)?.name ?? 'xs';
}

/** Whether a title is too long for the smallest size, so that its end is left out. */
export function isCut(title: string): boolean {
  return fittedTitle(title).text.endsWith('…') && !title.trimEnd().endsWith('…');
}
