import { bodyParts } from './body-parts.ts';

/** The sizes that the text of an own slide may have, in px, largest first; below the last one it is cut. */
export const BODY_SIZES = [
  { name: 'l', size: 26, line: 36, gap: 16 },
  { name: 'm', size: 20, line: 28, gap: 12 },
  { name: 's', size: 17, line: 23, gap: 9 },
  { name: 'xs', size: 14.5, line: 19, gap: 7 },
  { name: 'xxs', size: 12, line: 15, gap: 5 },
] as const;

/** The room for it in px: as high as a title of three lines leaves it; beside pictures it is narrower. */
const BODY_HEIGHT = 396;
export function bodyWidth(pictures: number): number {
  return pictures === 0 ? 900 : 556;
}

/** The average letter as a share of its size; measured with the text font. */
const LETTER = 0.53;

/** The largest size at which a body still fits. Counted in letters, because Node cannot measure type. */
export function bodySize(body: string, pictures: number): (typeof BODY_SIZES)[number]['name'] {
  const parts = bodyParts(body);
  const width = bodyWidth(pictures);
  const fits = BODY_SIZES.find(({ size, line, gap }) => {
    const perLine = width / (size * LETTER);
    const lines = parts.reduce((sum, { text }) => sum + Math.max(1, Math.ceil([...text].length / perLine)), 0);
    return lines * line + Math.max(0, parts.length - 1) * gap <= BODY_HEIGHT;
  });
  return fits?.name ?? 'xxs';
}
