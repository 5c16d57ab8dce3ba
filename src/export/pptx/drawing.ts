import { COLOURS, type Colour, emu, THEME_NAMES, typeSize } from './look.ts';
import type { Xml } from './xml.ts';
import { tag, xmlText } from './xml.ts';

/** A place on a slide, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters of one look. Sizes in px. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour?: Colour;
  readonly bold?: boolean;
  /** On a quiet ground, as a mark. */
  readonly chip?: boolean;
  /** The id of the relation that a link leads along. */
  readonly link?: string | undefined;
  /** The number of the slide, which the program counts itself. */
  readonly field?: 'slidenum';
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** The height of a line in px. */
  readonly line: number;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Air above, in px. */
  readonly above?: number;
  /** A mark before it, in this colour; its lines then begin `BULLET_ROOM` px further. */
  readonly bullet?: Colour | undefined;
}

export const BULLET_ROOM = 20;

/** From this size in px on bold letters have the font of titles. */
const TITLE_FROM = 24;

/** How much smaller type is set than it is laid out, for fonts wider than the one that was measured: title, text; 1 or less. */
export interface TypeScale {
  readonly title: number;
  readonly text: number;
}

const AS_MEASURED: TypeScale = { title: 1, text: 1 };

/** A soft colour is the theme's own, thinned, so that it follows the theme. In thousandths of a percent. */
const SOFT: Partial<Record<Colour, string>> = { worksSoft: 'accent1', lessSoft: 'accent2' };
const SOFT_ALPHA = 37_000;

function colourOf(colour: Colour): Xml {
  const soft = SOFT[colour];
  if (soft !== undefined) return tag('a:schemeClr', { val: soft }, tag('a:alpha', { val: SOFT_ALPHA }));
  const name = THEME_NAMES[colour];
  return name === undefined ? tag('a:srgbClr', { val: COLOURS[colour] }) : tag('a:schemeClr', { val: name });
}

export function solid(colour: Colour): Xml {
  return tag('a:solidFill', {}, colourOf(colour));
}

/** A line's look, in px. `arrow`: with a head at its end. */
export function stroke(colour: Colour, width: number, round = false, arrow = false): Xml {
  return tag(
    'a:ln',
    { w: emu(width), cap: round ? 'rnd' : 'flat' },
    solid(colour),
    round ? tag('a:round') : '',
    arrow ? tag('a:tailEnd', { type: 'arrow' }) : '',
  );
}

export function place(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): Xml {
  const offset = tag('a:off', { x: emu(x), y: emu(y) });
  return tag(name, {}, offset, tag('a:ext', { cx: emu(width), cy: emu(height) }));
}

/** Paragraphs in the deck's language, in the order of DrawingML's CT_TextParagraph. */
export function paragraphs(all: readonly Paragraph[], language: string, scale: TypeScale = AS_MEASURED): Xml {
  return all.map((paragraph) => paragraphOf(paragraph, language, scale)).join('');
}

function paragraphOf({ runs, line, align = 'l', above = 0, bullet }: Paragraph, lang: string, scale: TypeScale): Xml {
  const room = bullet === undefined ? 0 : emu(BULLET_ROOM);
  const mark = (colour: Colour): Xml =>
    tag('a:buClr', {}, colourOf(colour)) +
    tag('a:buSzPct', { val: 75_000 }) +
    tag('a:buFont', { typeface: 'Arial' }) +
    tag('a:buChar', { char: '■' });
  const looks = tag(
    'a:pPr',
    { marL: room, indent: -room, algn: align },
    tag('a:lnSpc', {}, tag('a:spcPts', { val: typeSize(line) })),
    tag('a:spcBef', {}, tag('a:spcPts', { val: typeSize(above) })),
    bullet === undefined ? tag('a:buNone') : mark(bullet),
  );
  const shown = runs.filter(({ text }) => text !== '');
  const last = runs.at(-1);
  const end = last === undefined ? '' : tag('a:endParaRPr', { lang, sz: typeSize(last.size * scale.text) });
  return tag('a:p', {}, looks, ...shown.map((run) => runOf(run, lang, scale)), end);
}

function runOf(run: Run, lang: string, scale: TypeScale): Xml {
  const looks = runLooks(run, lang, scale);
  const text = `<a:t>${xmlText(run.text)}</a:t>`;
  if (run.field === undefined) return tag('a:r', {}, looks, text);
  return tag('a:fld', { id: '{6F5A1F0B-2C1D-4A57-9A51-1D5D4B3F8A10}', type: run.field }, looks, text);
}

function runLooks({ size, colour = 'ink', bold = false, chip = false, link }: Run, lang: string, scale: TypeScale): Xml {
  // The theme's own two fonts, so that another theme changes all of it.
  const isTitle = bold && size >= TITLE_FROM;
  const font = isTitle ? '+mj' : '+mn';
  return tag(
    'a:rPr',
    { lang, sz: typeSize(size * (isTitle ? scale.title : scale.text)), b: bold ? 1 : 0, dirty: 0 },
    solid(colour),
    chip ? tag('a:highlight', {}, colourOf('mute')) : '',
    tag('a:latin', { typeface: `${font}-lt` }),
    tag('a:ea', { typeface: `${font}-ea` }),
    tag('a:cs', { typeface: `${font}-cs` }),
    link === undefined ? '' : tag('a:hlinkClick', { 'r:id': link }),
  );
}
