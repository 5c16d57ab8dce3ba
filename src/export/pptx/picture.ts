import type { Picture } from '../../core/model/theme.ts';
import { type Box, place } from './drawing.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

/** A picture as a part of a file. */
interface Media {
  readonly extension: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

const DATA = /^data:image\/(png|jpeg);base64,/u;

/** Whether PowerPoint shows it: png and jpeg, in every version of it. It does not know webp, and nothing here can turn it into another. */
export function isShown({ data, width, height }: Picture): boolean {
  return DATA.test(data) && width > 0 && height > 0;
}

/** The bytes of a picture that `isShown`. */
export function mediaOf(data: string): Media {
  const [address = '', extension] = DATA.exec(data) ?? [];
  const letters = atob(data.slice(address.length));
  return { extension: extension === 'png' ? 'png' : 'jpeg', bytes: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)) };
}

/** Where a picture stands in a place: whole, as large as it can be, at its left, middle or right edge. */
export function placeWithin(at: Box, { width, height }: Picture, align: 'l' | 'ctr' | 'r'): Box {
  const scale = Math.min(at.width / width, at.height / height);
  const size = { width: width * scale, height: height * scale };
  const share = { l: 0, ctr: 0.5, r: 1 }[align];
  return { x: at.x + (at.width - size.width) * share, y: at.y + (at.height - size.height) / 2, ...size };
}

/** The shape of a picture (ECMA-376, 19.3.1.37). `named`: its p:cNvPr, with what it shows as `descr`. `relation`: its part. */
export function pictureShape(named: Xml, relation: string, at: Box): Xml {
  return tag(
    'p:pic',
    {},
    tag('p:nvPicPr', {}, named, tag('p:cNvPicPr', {}, tag('a:picLocks', { noChangeAspect: 1 })), tag('p:nvPr')),
    tag('p:blipFill', {}, tag('a:blip', { 'r:embed': relation }), tag('a:stretch', {}, tag('a:fillRect'))),
    tag('p:spPr', {}, place('a:xfrm', at), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
  );
}
