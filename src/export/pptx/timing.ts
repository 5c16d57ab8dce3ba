import type { Xml } from './xml.ts';
import { tag, xmlText } from './xml.ts';

/**
 * What a slide shows only after a click, all of it at once (ECMA-376 part 1, 19.5: p:timing). `shapes`: their ids. One effect of the kind
 * that programs call "appear" (preset 1): the visibility is set, nothing moves.
 */
export function appearing(shapes: readonly number[]): Xml {
  if (shapes.length === 0) return '';
  // The first three nodes are the slide, its clicks, and the first click; each effect is two more.
  const effects = shapes.map((shape, place) => effect(shape, 5 + 2 * place, place === 0 ? 'clickEffect' : 'withEffect'));
  const click = node({ id: 3, fill: 'hold' }, 'indefinite', tag('p:par', {}, node({ id: 4, fill: 'hold' }, '0', ...effects)));
  const clicks = tag(
    'p:seq',
    { concurrent: 1, nextAc: 'seek' },
    tag('p:cTn', { id: 2, dur: 'indefinite', nodeType: 'mainSeq' }, tag('p:childTnLst', {}, tag('p:par', {}, click))),
    tag('p:prevCondLst', {}, onSlide('onPrev')),
    tag('p:nextCondLst', {}, onSlide('onNext')),
  );
  const slide = { id: 1, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' };
  return tag(
    'p:timing',
    {},
    tag('p:tnLst', {}, tag('p:par', {}, tag('p:cTn', slide, tag('p:childTnLst', {}, clicks)))),
    tag('p:bldLst', {}, ...shapes.map((spid) => tag('p:bldP', { spid, grpId: 0 }))),
  );
}

function node(attributes: Readonly<Record<string, string | number>>, delay: string, ...inside: readonly Xml[]): Xml {
  return tag('p:cTn', attributes, starts(delay), tag('p:childTnLst', {}, ...inside));
}

function starts(delay: string): Xml {
  return tag('p:stCondLst', {}, tag('p:cond', { delay }));
}

function onSlide(evt: 'onPrev' | 'onNext'): Xml {
  return tag('p:cond', { evt, delay: 0 }, tag('p:tgtEl', {}, tag('p:sldTgt')));
}

function effect(shape: number, id: number, nodeType: 'clickEffect' | 'withEffect'): Xml {
  const preset = { id, presetID: 1, presetClass: 'entr', presetSubtype: 0, fill: 'hold', grpId: 0, nodeType };
  const visible = tag(
    'p:set',
    {},
    tag(
      'p:cBhvr',
      {},
      tag('p:cTn', { id: id + 1, dur: 1, fill: 'hold' }, starts('0')),
      tag('p:tgtEl', {}, tag('p:spTgt', { spid: shape })),
      tag('p:attrNameLst', {}, tag('p:attrName', {}, xmlText('style.visibility'))),
    ),
    tag('p:to', {}, tag('p:strVal', { val: 'visible' })),
  );
  return tag('p:par', {}, node(preset, '0', visible));
}
