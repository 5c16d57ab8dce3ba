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

/** The colours and the font of the slides, in the order of CT_OfficeStyleSheet; a master of slides and one of notes each have their own. */
export function theme(): Xml {
  const colours = SCHEME.map(([name, val]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val })));
  const font = [tag('a:latin', { typeface: FONT }), tag('a:ea', { typeface: '' }), tag('a:cs', { typeface: FONT })];
  const own = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) => tag('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, own, tag('a:prstDash', { val: 'solid' }));
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  return part(
    tag(
      'a:theme',
      { 'xmlns:a': MAIN, name: 'Postproof' },
      tag(
        'a:themeElements',
        {},
        tag('a:clrScheme', { name: 'Postproof' }, ...colours),
        tag('a:fontScheme', { name: 'Postproof' }, tag('a:majorFont', {}, ...font), tag('a:minorFont', {}, ...font)),
        tag(
          'a:fmtScheme',
          { name: 'Postproof' },
          tag('a:fillStyleLst', {}, own, own, own),
          tag('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
          tag('a:effectStyleLst', {}, effect, effect, effect),
          tag('a:bgFillStyleLst', {}, own, own, own),
        ),
      ),
    ),
  );
}
