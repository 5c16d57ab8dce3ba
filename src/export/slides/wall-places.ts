import type { WallSlide } from '../../core/deck/slide.ts';
import type { WallNote } from '../../core/model/workspace.ts';
import { noteText, WALL_NOTES } from '../../words/wall-slide.ts';
import type { TextLength } from './text-length.ts';
import { textLength } from './text-length.ts';

/** A note at its place on the wall, in px of a slide. */
export interface WallPlace {
  readonly note: WallNote;
  readonly text: string;
  readonly width: number;
  /** How far it hangs below the top of its row: the wall is slightly uneven, and always in the same way. */
  readonly drop: number;
  readonly length: TextLength;
}

export interface WallRow {
  /** Which of its notes is the longest, and so gets the widest place. */
  readonly longest: number;
  /** How far the row begins from the left edge, in px. */
  readonly shift: number;
  readonly places: readonly WallPlace[];
}

/** Between two rows, and between the notes of a row of two and of three, in px. */
export const WALL_GAPS = { rows: 12, two: 50, three: 32 } as const;
/** Air inside a note, in px. */
export const NOTE_AIR = { side: 20, top: 16 } as const;
const WIDTHS = { 1: [760, 760], 2: [560, 480], 3: [428, 330] } as const;
const DROPS = [
  [8, 0, 16],
  [12, 0, 6],
] as const;

/** How a text may be set: size and height of a line in px, and the most lines; on a wall of one row and of two. */
export const NOTE_TEXT = {
  1: {
    short: { size: 22, line: 30, lines: 9 },
    middle: { size: 19, line: 26, lines: 10 },
    long: { size: 16, line: 21, lines: 13 },
  },
  2: {
    short: { size: 19, line: 26, lines: 3 },
    middle: { size: 16, line: 21, lines: 4 },
    long: { size: 14, line: 18, lines: 5 },
  },
} as const;
/** The width of a letter of the text font against its size, on the safe side. */
const LETTER = 0.54;

/** The notes in rows: up to three beside each other, and the longer ones wider. */
export function wallRows({ wall, texts }: WallSlide): readonly WallRow[] {
  const notes = wall.slice(0, WALL_NOTES).map((note) => ({ note, text: noteText(texts, note) }));
  const first = notes.length <= 3 ? notes.length : Math.ceil(notes.length / 2);
  const rows = [notes.slice(0, first), notes.slice(first)].filter((row) => row.length > 0);
  const count = rows.length === 1 ? 1 : 2;
  return rows.map((row, at) => {
    const lengths = row.map(({ text }) => text.length);
    const longest = lengths.indexOf(Math.max(...lengths));
    const [wide, narrow] = WIDTHS[row.length === 1 ? 1 : row.length === 2 ? 2 : 3];
    return {
      longest,
      shift: row.length === 2 && at === 1 ? 62 : 0,
      places: row.map(({ note, text }, place) => {
        const width = place === longest ? wide : narrow;
        return { note, text, width, drop: DROPS[at === 0 ? 0 : 1][place] ?? 0, length: lengthIn(text, width, count) };
      }),
    };
  });
}

function lengthIn(text: string, width: number, rows: 1 | 2): TextLength {
  const room = (length: TextLength) => {
    const { size, lines } = NOTE_TEXT[rows][length];
    return Math.floor((width - 2 * NOTE_AIR.side) / (size * LETTER)) * lines;
  };
  return textLength(text, room('short'), room('middle'));
}
