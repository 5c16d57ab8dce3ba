import type { Corner } from '../../words/corners-slide.ts';
import { CORNERS } from '../../words/corners-slide.ts';
import { PLOT } from '../slides/corners-scale.ts';
import type { ChartPart } from './chart-part.ts';
import { axis, chartPart, mark, numbers, rounded, seriesHead, value } from './chart-part.ts';
import { solid } from './drawing.ts';
import { type Colour, typeSize } from './look.ts';
import type { ChartData } from './workbook.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

const [ACROSS, UP] = [111_000_001, 111_000_002];

interface Corners {
  readonly head: { readonly reach: string; readonly corners: Readonly<Record<Corner, string>> };
  readonly points: readonly {
    readonly name: string;
    readonly corner: Corner;
    readonly reach: number;
    readonly reactions: number;
    readonly named: boolean;
  }[];
  readonly farthest: number;
  readonly tones: Readonly<Record<Corner, Colour>>;
}

/**
 * Posts as dots on two axes. In the table each post is a row with its reach, and its reactions in the column of its corner; a named post
 * has a column of its own, whose header is the number that its dot wears.
 */
export function cornersChart({ head, points, farthest, tones }: Corners): ChartPart {
  const inside = (times: number) => rounded(Math.min(farthest, Math.max(1 / farthest, times)));
  const columns = CORNERS.flatMap((corner, place) => [
    { corner, named: false, name: head.corners[corner] },
    { corner, named: true, name: String(place + 1) },
  ]);
  const data: ChartData = [
    ['', head.reach, ...columns.map(({ name }) => name)],
    ...points.map((point) => [
      point.name,
      inside(point.reach),
      ...columns.map(({ corner, named }) => (corner === point.corner && named === point.named ? inside(point.reactions) : null)),
    ]),
  ];
  const filled = columns
    .map((column, place) => ({ ...column, at: place + 2 }))
    .filter(({ at }) => data.slice(1).some((row) => row[at] !== null));
  const chart = tag(
    'c:scatterChart',
    {},
    value('c:scatterStyle', 'lineMarker'),
    value('c:varyColors', 0),
    ...filled.map(({ corner, named, at }, place) => dots(data, place, at, { colour: tones[corner], named })),
    value('c:axId', ACROSS) + value('c:axId', UP),
  );
  const [from, to] = [rounded(1 / farthest), rounded(farthest)];
  const plots = [
    chart,
    axis({ kind: 'c:valAx', id: ACROSS, crosses: UP, at: 'b', from, to, log: true }),
    axis({ kind: 'c:valAx', id: UP, crosses: ACROSS, at: 'l', from, to, log: true }),
  ];
  const inner = {
    x: PLOT.left / PLOT.width,
    y: PLOT.top / PLOT.height,
    width: 1 - (PLOT.left + PLOT.right) / PLOT.width,
    height: 1 - (PLOT.top + PLOT.bottom) / PLOT.height,
  };
  return chartPart({ data, plots, inner });
}

interface DotLook {
  readonly colour: Colour;
  readonly named: boolean;
}

/** Dots without a line between them; a named one has the name of its series in it. */
function dots(data: ChartData, place: number, column: number, { colour, named }: DotLook): Xml {
  const last = data.length - 1;
  return tag(
    'c:ser',
    {},
    seriesHead(place, data, column),
    tag('c:spPr', {}, tag('a:ln', {}, tag('a:noFill'))),
    mark(colour, named ? 22 : 11),
    named ? numberInside() : '',
    numbers('c:xVal', data, [1, 1, 1, last], 'General'),
    numbers('c:yVal', data, [column, 1, column, last], 'General'),
    value('c:smooth', 0),
  );
}

/** In the order of CT_DLbls. */
function numberInside(): Xml {
  const letters = tag('a:defRPr', { sz: typeSize(13), b: 1 }, solid('paper'), tag('a:latin', { typeface: '+mn-lt' }));
  const shown = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'];
  return tag(
    'c:dLbls',
    {},
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    tag('c:txPr', {}, tag('a:bodyPr'), tag('a:lstStyle'), tag('a:p', {}, tag('a:pPr', {}, letters), tag('a:endParaRPr'))),
    value('c:dLblPos', 'ctr'),
    ...shown.map((name) => value(name, name === 'c:showSerName' ? 1 : 0)),
  );
}
