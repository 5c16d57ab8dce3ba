import type { FreeSlide } from '../../core/deck/slide.ts';
import { freeBody, freeLabel } from '../../words/free-slide.ts';
import { bodyParts } from '../slides/body-parts.ts';
import { BODY_SIZES, bodyWidth } from '../slides/body-size.ts';
import { BODY_END, LEFT, ROOM } from './look.ts';
import { drawPicture } from './own-picture.ts';
import type { PageOf } from './slide-frame.ts';
import { drawHead } from './slide-frame.ts';
import type { PartsSetting } from './text-parts.ts';
import { fittedParts, partsText } from './text-parts.ts';

const BETWEEN = 40;
const BETWEEN_PICTURES = 20;

/** A slide of the editor's own: a text with paragraphs and points, and up to two pictures. */
export function drawFree(page: PageOf<FreeSlide>): void {
  const { slide, sheet, language } = page;
  const label = freeLabel(slide, language);
  const top = drawHead(page, { label });
  const pictures = slide.pictures.slice(0, 2);
  const width = bodyWidth(pictures.length);
  const height = BODY_END - top;
  const parts = bodyParts(freeBody(slide, language));
  const setting = ({ size, line, gap }: (typeof BODY_SIZES)[number]): PartsSetting => ({ size, line, gap, width, height });
  const [l, ...rest] = BODY_SIZES;
  if (parts.length > 0) {
    const text = partsText(fittedParts(parts, [setting(l), ...rest.map(setting)]), 'works');
    sheet.textBox({ name: label, at: { x: LEFT, y: top, width, height }, text });
  }
  const alone = parts.length === 0;
  const room = { x: alone ? LEFT : LEFT + width + BETWEEN, width: alone ? ROOM : ROOM - width - BETWEEN };
  pictures.forEach((picture, place) => {
    // Beside each other where they have the slide to themselves, else one below the other.
    const share = pictures.length;
    const wide = (room.width - BETWEEN_PICTURES * (share - 1)) / share;
    const high = (height - BETWEEN_PICTURES * (share - 1)) / share;
    const at = alone
      ? { x: room.x + place * (wide + BETWEEN_PICTURES), y: top, width: wide, height }
      : { ...room, y: top + place * (high + BETWEEN_PICTURES), height: high };
    drawPicture(page, picture, at, 'ctr');
  });
}
