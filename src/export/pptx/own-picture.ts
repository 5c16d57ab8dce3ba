import type { Picture } from '../../core/model/theme.ts';
import { FREE_WORDS } from '../../words/free-slide.ts';
import type { Box } from './drawing.ts';
import type { PageOf } from './slide-frame.ts';
import { textOf } from './slide-frame.ts';
import { cutTo, fitted } from './text-fit.ts';

/** An own picture in its place; where PowerPoint does not know its kind, what it shows in words. */
export function drawPicture({ sheet, language }: PageOf, picture: Picture | undefined, at: Box, align: 'l' | 'ctr' | 'r'): void {
  if (picture === undefined || at.height < 20) return;
  const name = cutTo(picture.alt.trim() === '' ? FREE_WORDS[language].picture : picture.alt, 400, 14);
  if (sheet.picture({ name, at, picture, align })) return;
  const lines = Math.floor(at.height / 20);
  const text = fitted(`${FREE_WORDS[language].picture}: ${picture.alt}`, [{ size: 15, line: 20, lines, width: at.width }]);
  sheet.textBox({ name, at, text: [textOf(text, { colour: 'ink2' })] });
}
