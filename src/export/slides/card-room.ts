/** How the words of a card are set: the size of its text, how many lines it may have, and whether its points are set small. */
export interface CardRoom {
  readonly size: TextSize;
  readonly lines: number;
  readonly small: boolean;
  /** How many lines each point may have. */
  readonly pointLines: readonly number[];
  /** Height in px that the text may take. */
  readonly height: number;
}

type TextSize = 'xl' | 'l' | 'm' | 's';

/** Sizes of a text in a card, in px, largest first. */
export const TEXT_SIZES: Readonly<Record<TextSize, { readonly size: number; readonly line: number }>> = {
  xl: { size: 25, line: 33 },
  l: { size: 20, line: 28 },
  m: { size: 17, line: 23 },
  s: { size: 15, line: 20 },
};
export const POINT_SIZES = {
  usual: { size: 15.5, line: 22, above: 3 },
  small: { size: 13.5, line: 17, above: 1 },
} as const;
/** The average letter as a share of its size; measured with the text font. */
const LETTER = 0.53;
const MOST_LINES = 9;
/** Large letters are for a few words. */
const LARGE_LINES = 3;
const MOST_POINT_LINES = 5;
const SIZES: readonly TextSize[] = ['xl', 'l', 'm', 's'];

/** Lines that a text takes at a width in px: an estimate, because Node cannot measure type. */
function linesOf(text: string, width: number, size: number): number {
  const perLine = width / (size * LETTER);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / perLine)), 0);
}

interface CardContent {
  readonly text: string;
  readonly points: readonly string[];
  /** The card's inner width, and what is left between its heading and its numbers, in px. */
  readonly width: number;
  readonly height: number;
}

/** The largest setting in which text and points fit, the text before the points; the text is cut in the last one. */
export function cardRoom(content: CardContent): CardRoom {
  const [usual, small] = [roomWith(content, false), roomWith(content, true)];
  const many = sum(usual.pointLines) > MOST_POINT_LINES;
  const { room } = !many && (usual.fits || !small.fits) ? usual : small;
  return room;
}

function roomWith({ text, points, width, height }: CardContent, small: boolean) {
  const { size: pointSize, line, above } = POINT_SIZES[small ? 'small' : 'usual'];
  const pointLines = points.map((point) => Math.min(2, linesOf(point, width - 20, pointSize)));
  const forPoints = points.length === 0 ? 0 : sum(pointLines) * line + points.length * above + 12;
  const left = Math.max(height - forPoints, TEXT_SIZES.s.line);
  const fits = SIZES.find((size) => {
    const set = TEXT_SIZES[size];
    const lines = linesOf(text, width, set.size);
    return lines * set.line <= left && (size !== 'xl' || lines <= LARGE_LINES);
  });
  const size = fits ?? 's';
  const lines = Math.min(MOST_LINES, Math.floor(left / TEXT_SIZES[size].line));
  const room: CardRoom = { size, lines, small, pointLines, height: left };
  return { room, pointLines, fits: fits !== undefined };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
