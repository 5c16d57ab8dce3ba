import { paragraphs } from './drawing.ts';
import { COLOUR_MAP, level, NAMESPACES, PAPER, placeholder, shapeTree } from './master.ts';
import type { Xml } from './xml.ts';
import { part, tag } from './xml.ts';

/** A page of notes stands upright: 720 by 960 px, the slide above, the words below. */
export const NOTES_SIZE = { width: 720, height: 960 } as const;
const PICTURE_AT = { x: 72, y: 72, width: 576, height: 324 };
const WORDS_AT = { x: 72, y: 432, width: 576, height: 456 };

export function notesMaster(lang: string): Xml {
  const shapes =
    placeholder({ id: 2, name: 'Slide', type: 'sldImg', index: 2, at: PICTURE_AT, text: '' }, lang) +
    placeholder({ id: 3, name: 'Notes', type: 'body', index: 1, at: WORDS_AT, text: 'Notes' }, lang);
  return part(
    tag(
      'p:notesMaster',
      NAMESPACES,
      tag('p:cSld', {}, PAPER, shapeTree(shapes)),
      COLOUR_MAP,
      tag('p:notesStyle', {}, level('a:lvl1pPr', 16)),
    ),
  );
}

/** What the editor wrote for whoever speaks: each line of it a paragraph. */
export function notesSlide(notes: string, lang: string): Xml {
  const lines = notes.split(/\r\n?|[\n\u2028\u2029]/u);
  const size = 16;
  const words = lines.map((text) => ({ line: 22, runs: [{ text: text.replaceAll('\t', ' '), size }] }));
  const shape = (id: number, name: string, type: string, idx: number, locks: Record<string, number>, text: Xml): Xml =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        tag('p:cNvPr', { id, name }),
        tag('p:cNvSpPr', {}, tag('a:spLocks', locks)),
        tag('p:nvPr', {}, tag('p:ph', { type, idx })),
      ),
      tag('p:spPr'),
      text,
    );
  const text = tag('p:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraphs(words, lang));
  const shapes =
    shape(2, 'Slide', 'sldImg', 2, { noGrp: 1, noRot: 1, noChangeAspect: 1 }, '') +
    shape(3, 'Notes', 'body', 1, { noGrp: 1 }, text);
  return part(
    tag('p:notes', NAMESPACES, tag('p:cSld', {}, shapeTree(shapes)), tag('p:clrMapOvr', {}, tag('a:masterClrMapping'))),
  );
}
