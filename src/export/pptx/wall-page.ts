import type { WallSlide } from '../../core/deck/slide.ts';
import { noteMeta, WALL_WORDS } from '../../words/wall-slide.ts';
import type { WallPlace, WallRow } from '../slides/wall-places.ts';
import { NOTE_AIR, NOTE_TEXT, WALL_GAPS, wallRows } from '../slides/wall-places.ts';
import { LEFT } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead, textOf } from './slide-frame.ts';
import type { Setting } from './text-fit.ts';
import { fitted } from './text-fit.ts';

const ROW = 196;

/** The friendly wall: what people wrote back, as notes that hang a little unevenly; no names. */
export function drawWall(page: PageOf<WallSlide>): void {
  const { slide, sheet, language } = page;
  const words = WALL_WORDS[language];
  const top = drawHead(page, { label: words.label });
  const rows = wallRows(slide);
  if (rows.length === 0) drawEmpty(sheet, words.empty, top);
  rows.forEach((row, place) => {
    drawRow(page, row, { y: top + place * (ROW + WALL_GAPS.rows), rows: rows.length === 1 ? 1 : 2 });
  });
}

function drawRow(page: PageOf<WallSlide>, { places, shift }: WallRow, { y, rows }: { y: number; rows: 1 | 2 }): void {
  const gap = places.length === 2 ? WALL_GAPS.two : WALL_GAPS.three;
  let x = LEFT + shift;
  for (const place of places) {
    drawNote(page, place, { x, y: y + place.drop, rows });
    x += place.width + gap;
  }
}

interface NoteAt {
  readonly x: number;
  readonly y: number;
  readonly rows: 1 | 2;
}

function drawNote({ sheet, language }: PageOf<WallSlide>, place: WallPlace, { x, y, rows }: NoteAt): void {
  const width = place.width - 2 * NOTE_AIR.side;
  const sizes = NOTE_TEXT[rows];
  const larger = { short: [sizes.short, sizes.middle], middle: [sizes.middle], long: [] }[place.length];
  const settings = [...larger, sizes.long].map((setting): Setting => ({ ...setting, width })) as [Setting, ...Setting[]];
  const text = fitted(place.text, settings);
  const said = noteMeta(place.note, language);
  const meta = fitted(said, [{ size: 13.5, line: 18, lines: 2, width }]);
  const under = said === '' ? 0 : 8 + meta.taken * meta.line;
  const height = text.taken * text.line + under;
  const outer = { x, y, width: place.width, height: height + 2 * NOTE_AIR.top };
  sheet.rectangle('Note', outer, 'line2');
  sheet.rectangle('Note', { x: x + 1, y: y + 1, width: outer.width - 2, height: outer.height - 2 }, 'sheet');
  sheet.textBox({
    name: WALL_WORDS[language].label,
    at: { x: x + NOTE_AIR.side, y: y + NOTE_AIR.top, width, height },
    text: [textOf(text), ...(said === '' ? [] : [{ ...textOf(meta, { colour: 'ink3' }), above: 8 }])],
  });
}
