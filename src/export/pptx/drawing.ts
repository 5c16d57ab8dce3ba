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
}

/** From this size in px on bold letters have the font of titles. */
const TITLE_FROM = 24;

function colourOf(colour: Colour): Xml {
  const name = THEME_NAMES[colour];
  return name === undefined ? tag('a:srgbClr', { val: COLOURS[colour] }) : tag('a:schemeClr', { val: name });
}

export function solid(colour: Colour): Xml {
  return tag('a:solidFill', {}, colourOf(colour));
}

/** A line's look, in px. */
export function stroke(colour: Colour, width: number, round = false): Xml {
  return tag('a:ln', { w: emu(width), cap: round ? 'rnd' : 'flat' }, solid(colour), round ? tag('a:round') : '');
}

export function place(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): Xml {
  const offset = tag('a:off', { x: emu(x), y: emu(y) });
  return tag(name, {}, offset, tag('a:ext', { cx: emu(width), cy: emu(height) }));
}

/** Paragraphs in the deck's language, in the order of DrawingML's CT_TextParagraph. */
export function paragraphs(all: readonly Paragraph[], language: string): Xml {
  return all.map((paragraph) => paragraphOf(paragraph, language)).join('');
}

function paragraphOf({ runs, line, align = 'l', above = 0 }: Paragraph, lang: string): Xml {
  const looks = tag(
    'a:pPr',
    { marL: 0, indent: 0, algn: align },
    tag('a:lnSpc', {}, tag('a:spcPts', { val: typeSize(line) })),
    tag('a:spcBef', {}, tag('a:spcPts', { val: typeSize(above) })),
    tag('a:buNone'),
  );
  const shown = runs.filter(({ text }) => text !== '');
  const last = runs.at(-1);
  const end = last === undefined ? '' : tag('a:endParaRPr', { lang, sz: typeSize(last.size) });
  return tag('a:p', {}, looks, ...shown.map((run) => runOf(run, lang)), end);
}

function runOf(run: Run, lang: string): Xml {
  const looks = runLooks(run, lang);
  const text = `<a:t>${xmlText(run.text)}</a:t>`;
  if (run.field === undefined) return tag('a:r', {}, looks, text);
  return tag('a:fld', { id: '{6F5A1F0B-2C1D-4A57-9A51-1D5D4B3F8A10}', type: run.field }, looks, text);
}

function runLooks({ size, colour = 'ink', bold = false, chip = false, link }: Run, lang: string): Xml {
  // The theme's own two fonts, so that another theme changes all of it.
  const font = bold && size >= TITLE_FROM ? '+mj' : '+mn';
  return tag(
    'a:rPr',
    { lang, sz: typeSize(size), b: bold ? 1 : 0, dirty: 0 },
    solid(colour),
    chip ? tag('a:highlight', {}, colourOf('mute')) : '',
    tag('a:latin', { typeface: `${font}-lt` }),
    tag('a:ea', { typeface: `${font}-ea` }),
    tag('a:cs', { typeface: `${font}-cs` }),
    link === undefined ? '' : tag('a:hlinkClick', { 'r:id': link }),
  );
}
