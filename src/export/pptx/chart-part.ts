import { solid } from './drawing.ts';
import { type Colour, emu } from './look.ts';
import type { ChartData } from './workbook.ts';
import { area } from './workbook.ts';
import type { Xml } from './xml.ts';
import { tag, xmlText } from './xml.ts';

/** A chart as it stands in the file: its drawing and the table behind it. */
export interface ChartPart {
  readonly xml: Xml;
  readonly data: ChartData;
}

/** Where the axes stand in the frame, each from 0 to 1. */
interface Inner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Whole {
  readonly data: ChartData;
  readonly inner: Inner;
  /** What is drawn, then the axes, in the order of CT_PlotArea. */
  readonly plots: readonly Xml[];
}

/** A chart without title, legend and grid: what it says stands beside it on the slide. In the order of CT_ChartSpace. */
export function chartPart({ data, inner, plots }: Whole): ChartPart {
  const layout = tag(
    'c:manualLayout',
    {},
    value('c:layoutTarget', 'inner'),
    value('c:xMode', 'edge'),
    value('c:yMode', 'edge'),
    value('c:x', rounded(inner.x)),
    value('c:y', rounded(inner.y)),
    value('c:w', rounded(inner.width)),
    value('c:h', rounded(inner.height)),
  );
  const nothing = tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill')));
  const chart = tag(
    'c:chart',
    {},
    value('c:autoTitleDeleted', 1),
    tag('c:plotArea', {}, tag('c:layout', {}, layout), ...plots, nothing),
    value('c:plotVisOnly', 1),
    value('c:dispBlanksAs', 'gap'),
  );
  const letters = tag('a:defRPr', { sz: 1000 }, tag('a:latin', { typeface: '+mn-lt' }));
  const xml = tag(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    value('c:date1904', 0),
    value('c:roundedCorners', 0),
    chart,
    nothing,
    tag('c:txPr', {}, tag('a:bodyPr'), tag('a:lstStyle'), tag('a:p', {}, tag('a:pPr', {}, letters), tag('a:endParaRPr'))),
    tag('c:externalData', { 'r:id': 'rId1' }, value('c:autoUpdate', 0)),
  );
  return { xml, data };
}

/** An element that holds one value. */
export function value(name: string, val: string | number): Xml {
  return tag(name, { val });
}

/** A line of a chart, in px of a slide. */
export function lineLook(colour: Colour, width: number): Xml {
  return tag('a:ln', { w: emu(width), cap: 'rnd' }, solid(colour), tag('a:round'));
}

/** A round mark, its size in px; open: only its edge is drawn. */
export function mark(colour: Colour, size: number, open = false): Xml {
  const looks = tag('c:spPr', {}, solid(open ? 'paper' : colour), lineLook(colour, open ? 2.5 : 1));
  // Marks are given in points, from 2 to 72.
  return tag('c:marker', {}, value('c:symbol', 'circle'), value('c:size', Math.max(2, Math.round(size * 0.75))), looks);
}

export const NO_MARK: Xml = tag('c:marker', {}, value('c:symbol', 'none'));

/** The number, the order and the name of a series; its name stands in the header of its column. */
export function seriesHead(place: number, data: ChartData, column: number, row = 0): Xml {
  const name = data[row]?.[column] ?? '';
  const cache = tag('c:strCache', {}, value('c:ptCount', 1), point(0, String(name)));
  const text = tag('c:tx', {}, tag('c:strRef', {}, tag('c:f', {}, area(column, row)), cache));
  return value('c:idx', place) + value('c:order', place) + text;
}

/** What a series takes from a rectangle of the table, and the values that were there when it was made. */
export function numbers(
  name: 'c:val' | 'c:xVal' | 'c:yVal',
  data: ChartData,
  [column, row, lastColumn, lastRow]: readonly [number, number, number, number],
  format: string,
): Xml {
  const cells = data.slice(row, lastRow + 1).flatMap((all) => all.slice(column, lastColumn + 1));
  const points = cells.map((cell, place) => (typeof cell === 'number' ? point(place, String(cell)) : ''));
  const code = tag('c:formatCode', {}, xmlText(format));
  const cache = tag('c:numCache', {}, code, value('c:ptCount', cells.length), ...points);
  return tag(name, {}, tag('c:numRef', {}, tag('c:f', {}, area(column, row, lastColumn, lastRow)), cache));
}

/** The names of the rows, from the first column under the header. */
export function categories(data: ChartData): Xml {
  const names = data.slice(1).map(([name]) => String(name ?? ''));
  const points = names.map((name, place) => point(place, name));
  const cache = tag('c:strCache', {}, value('c:ptCount', names.length), ...points);
  return tag('c:cat', {}, tag('c:strRef', {}, tag('c:f', {}, area(0, 1, 0, names.length)), cache));
}

function point(idx: number, text: string): Xml {
  return tag('c:pt', { idx }, `<c:v>${xmlText(text)}</c:v>`);
}

interface Axis {
  readonly kind: 'c:catAx' | 'c:valAx';
  readonly id: number;
  readonly crosses: number;
  readonly at: 'b' | 'l';
  readonly from?: number;
  readonly to?: number;
  /** Each step is as many times the one before. */
  readonly log?: boolean;
  readonly downwards?: boolean;
  /** Whether values stand between two marks of the other axis, as bars do. */
  readonly between?: boolean;
  readonly format?: string;
}

/** An axis that is there and not drawn, in the order of CT_CatAx and CT_ValAx. */
export function axis({ kind, id, crosses, at, from, to, log, downwards, between, format = 'General' }: Axis): Xml {
  const scaling = tag(
    'c:scaling',
    {},
    log === true ? value('c:logBase', 10) : '',
    value('c:orientation', downwards === true ? 'maxMin' : 'minMax'),
    to === undefined ? '' : value('c:max', to),
    from === undefined ? '' : value('c:min', from),
  );
  const own =
    kind === 'c:catAx'
      ? value('c:auto', 0) + value('c:lblAlgn', 'ctr') + value('c:lblOffset', 100) + value('c:noMultiLvlLbl', 1)
      : value('c:crossBetween', between === true ? 'between' : 'midCat');
  return tag(
    kind,
    {},
    value('c:axId', id),
    scaling,
    value('c:delete', 1),
    value('c:axPos', at),
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'none'),
    value('c:crossAx', crosses),
    value('c:crosses', from === undefined ? 'autoZero' : 'min'),
    own,
  );
}

/** Six figures are more than a screen can show. */
export function rounded(value_: number): number {
  return Number(value_.toPrecision(6));
}
