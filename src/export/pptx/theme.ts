import type { DeckTheme, ThemeFont } from '../../core/model/theme.ts';
import type { TypeScale } from './drawing.ts';
import { COLOURS, FONT } from './look.ts';
import type { Xml } from './xml.ts';
import { part, tag } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const SCHEME: readonly (readonly [string, string])[] = [
  ['dk1', COLOURS.ink],
  ['lt1', COLOURS.paper],
  ['dk2', COLOURS.ink2],
  ['lt2', COLOURS.mute],
  ['accent1', COLOURS.works],
  ['accent2', COLOURS.less],
  ['accent3', COLOURS.facebook],
  ['accent4', COLOURS.instagram],
  ['accent5', COLOURS.youtube],
  ['accent6', COLOURS.tiktok],
  ['hlink', COLOURS.ink2],
  ['folHlink', COLOURS.ink2],
];

/**
 * The fonts of the program come with it and with no computer that opens a presentation: there it is a font that all have. A system's own
 * font stays, with how much smaller it is set than Arial, so that lines break where they were measured (advance widths of common text).
 */
const FACES: Readonly<Record<ThemeFont, { readonly face: string; readonly text: number; readonly title: number }>> = {
  'Bricolage Grotesque': { face: FONT, text: 1, title: 1 },
  'Public Sans': { face: FONT, text: 1, title: 1 },
  Arial: { face: 'Arial', text: 1, title: 1 },
  Verdana: { face: 'Verdana', text: 0.85, title: 0.83 },
  Georgia: { face: 'Georgia', text: 0.97, title: 0.94 },
  Calibri: { face: 'Calibri', text: 1, title: 1 },
};

export function typeScale({ titleFont, textFont }: DeckTheme): TypeScale {
  return { title: FACES[titleFont].title, text: FACES[textFont].text };
}

/** The colours and the fonts of the slides, in the order of CT_OfficeStyleSheet; a master of slides and one of notes each have their own. */
export function themeXml({ works, less, titleFont, textFont }: DeckTheme): Xml {
  const own: Readonly<Record<string, string>> = { accent1: works.slice(1).toUpperCase(), accent2: less.slice(1).toUpperCase() };
  const colours = SCHEME.map(([name, val]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val: own[name] ?? val })));
  const font = (typeface: string) => tag('a:latin', { typeface }) + tag('a:ea', { typeface: '' }) + tag('a:cs', { typeface });
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) =>
    tag('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, fill, tag('a:prstDash', { val: 'solid' }));
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  return part(
    tag(
      'a:theme',
      { 'xmlns:a': MAIN, name: 'Postproof' },
      tag(
        'a:themeElements',
        {},
        tag('a:clrScheme', { name: 'Postproof' }, ...colours),
        tag(
          'a:fontScheme',
          { name: 'Postproof' },
          tag('a:majorFont', {}, font(FACES[titleFont].face)),
          tag('a:minorFont', {}, font(FACES[textFont].face)),
        ),
        tag(
          'a:fmtScheme',
          { name: 'Postproof' },
          tag('a:fillStyleLst', {}, fill, fill, fill),
          tag('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
          tag('a:effectStyleLst', {}, effect, effect, effect),
          tag('a:bgFillStyleLst', {}, fill, fill, fill),
        ),
      ),
    ),
  );
}
