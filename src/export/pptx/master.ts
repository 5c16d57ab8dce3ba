import type { Picture } from '../../core/model/theme.ts';
import { logoSize } from '../slides/theme-style.ts';
import type { Box } from './drawing.ts';
import { place } from './drawing.ts';
import { FOOT_TOP, LEFT, ROOM, typeSize } from './look.ts';
import { pictureShape } from './picture.ts';
import type { Xml } from './xml.ts';
import { part, tag, xmlText } from './xml.ts';

/** The namespaces that every part of a presentation names. */
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** The tree of shapes of a sheet; the group around them is number 1. */
export function shapeTree(shapes: Xml): Xml {
  const zero = tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 });
  const inner = tag('a:chOff', { x: 0, y: 0 }) + tag('a:chExt', { cx: 0, cy: 0 });
  return tag(
    'p:spTree',
    {},
    tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
    tag('p:grpSpPr', {}, tag('a:xfrm', {}, zero, inner)),
    shapes,
  );
}

export const COLOUR_MAP: Xml = tag('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** A background in the colour that the theme calls paper. */
export const PAPER: Xml = tag(
  'p:bg',
  {},
  tag('p:bgPr', {}, tag('a:solidFill', {}, tag('a:schemeClr', { val: 'bg1' })), tag('a:effectLst')),
);

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly index?: number;
  readonly at: Box;
  /** What stands in it as long as nobody wrote: the name of its part. */
  readonly text: string;
  readonly style?: Xml;
  readonly field?: boolean;
}

/** An empty place for a title, a text or a picture, on a master or a layout. */
export function placeholder({ id, name, type, index, at, text, style = '', field = false }: Placeholder, lang: string): Xml {
  const letters = `<a:t>${xmlText(text)}</a:t>`;
  const looks = tag('a:rPr', { lang });
  const number = tag('a:fld', { id: '{6F5A1F0B-2C1D-4A57-9A51-1D5D4B3F8A10}', type: 'slidenum' }, looks, letters);
  const run = field ? number : tag('a:r', {}, looks, letters);
  const picture = type === 'sldImg';
  const locks = picture ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', locks)),
      tag('p:nvPr', {}, tag('p:ph', { type, idx: index })),
    ),
    tag('p:spPr', {}, place('a:xfrm', at), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
    picture
      ? ''
      : tag(
          'p:txBody',
          {},
          tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, tag('a:normAutofit')),
          tag('a:lstStyle', {}, style),
          tag('a:p', {}, run, tag('a:endParaRPr', { lang })),
        ),
  );
}

/** How the text of a level looks where nothing else is said, in the order of CT_TextParagraphProperties. */
export function level(name: string, size: number, options: { readonly bold?: boolean; readonly colour?: string } = {}): Xml {
  const font = name === 'a:lvl1pPr' && options.bold === true ? '+mj' : '+mn';
  return tag(
    name,
    { marL: 0, indent: 0, algn: 'l', defTabSz: 914400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    tag('a:lnSpc', {}, tag('a:spcPct', { val: 100_000 })),
    tag('a:spcBef', {}, tag('a:spcPts', { val: 0 })),
    tag('a:buNone'),
    tag(
      'a:defRPr',
      { sz: typeSize(size), b: options.bold === true ? 1 : 0, kern: 1200 },
      tag('a:solidFill', {}, tag('a:schemeClr', { val: options.colour ?? 'tx1' })),
      tag('a:latin', { typeface: `${font}-lt` }),
      tag('a:ea', { typeface: `${font}-ea` }),
      tag('a:cs', { typeface: `${font}-cs` }),
    ),
  );
}

const TITLE_AT: Box = { x: LEFT, y: 82, width: ROOM, height: 97 };
const SUBJECT_AT: Box = { x: LEFT, y: 52, width: ROOM, height: 26 };
const TEXT_AT: Box = { x: LEFT, y: 203, width: ROOM, height: 413 };
const FOOT_AT: Box = { x: LEFT, y: FOOT_TOP + 10, width: 1064, height: 54 };
const NUMBER_AT: Box = { x: LEFT + ROOM - 80, y: FOOT_TOP + 10, width: 80, height: 22 };

/** At the top right of every slide, as on the screen. */
function logoShape(relation: string, logo: Picture): Xml {
  const size = logoSize(logo);
  const at = { x: LEFT + ROOM - size.width, y: 36, ...size };
  return pictureShape(tag('p:cNvPr', { id: 5, name: 'Logo', descr: logo.alt === '' ? undefined : logo.alt }), relation, at);
}

/** The master: paper, the places of title, text and number, and how text looks. */
export function slideMaster(lang: string, logo: { readonly relation: string; readonly picture: Picture } | null): Xml {
  const shapes =
    placeholder({ id: 2, name: 'Title', type: 'title', at: TITLE_AT, text: 'Title' }, lang) +
    placeholder({ id: 3, name: 'Text', type: 'body', index: 1, at: TEXT_AT, text: 'Text' }, lang) +
    placeholder({ id: 4, name: 'Slide number', type: 'sldNum', index: 4, at: NUMBER_AT, text: '‹#›', field: true }, lang) +
    (logo === null ? '' : logoShape(logo.relation, logo.picture));
  return part(
    tag(
      'p:sldMaster',
      NAMESPACES,
      tag('p:cSld', {}, PAPER, shapeTree(shapes)),
      COLOUR_MAP,
      tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
      tag(
        'p:txStyles',
        {},
        tag('p:titleStyle', {}, level('a:lvl1pPr', 43, { bold: true })),
        tag('p:bodyStyle', {}, level('a:lvl1pPr', 19)),
        tag('p:otherStyle', {}, level('a:lvl1pPr', 17)),
      ),
    ),
  );
}

/** The one layout: a title, the line above it, the small sentences below, and the number. */
export function slideLayout(lang: string): Xml {
  const small = level('a:lvl1pPr', 13.5, { colour: 'tx2' });
  const shapes =
    placeholder({ id: 2, name: 'Title', type: 'title', at: TITLE_AT, text: 'Title' }, lang) +
    placeholder(
      { id: 3, name: 'Subject', type: 'body', index: 10, at: SUBJECT_AT, text: 'Subject', style: level('a:lvl1pPr', 16) },
      lang,
    ) +
    placeholder({ id: 4, name: 'Explanation', type: 'body', index: 11, at: FOOT_AT, text: 'Explanation', style: small }, lang) +
    placeholder(
      { id: 5, name: 'Slide number', type: 'sldNum', index: 12, at: NUMBER_AT, text: '‹#›', style: small, field: true },
      lang,
    );
  return part(
    tag(
      'p:sldLayout',
      { ...NAMESPACES, preserve: 1, userDrawn: 1 },
      tag('p:cSld', { name: 'Postproof' }, shapeTree(shapes)),
      tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
    ),
  );
}
