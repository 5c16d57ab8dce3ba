import type { Fitted, Setting } from '../pptx/text-fit.ts';
import { fitted } from '../pptx/text-fit.ts';

type FootSize = 'l' | 'm' | 's';

interface FootSetting extends Setting {
  readonly name: FootSize;
}

/** The small sentences may take four lines of the smallest type; px of a slide, `slides.css` has the same and a little more width. */
const SETTINGS: readonly [FootSetting, ...FootSetting[]] = [
  { name: 'l', size: 13.5, line: 19, lines: 2, width: 1040 },
  { name: 'm', size: 12, line: 15, lines: 3, width: 1040 },
  { name: 's', size: 11, line: 13, lines: 4, width: 1040 },
];

/** The sentences in the largest type in which all of them stand there. */
export function fittedFoot(sentences: string): Fitted {
  return fitted(sentences, SETTINGS);
}

/** The name of that size. */
export function footSize(sentences: string): FootSize {
  const { size } = fittedFoot(sentences);
  return SETTINGS.find((setting) => setting.size === size)?.name ?? 's';
}
