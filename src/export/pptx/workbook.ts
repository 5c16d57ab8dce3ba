import { strToU8 } from 'fflate';
import type { Xml } from './xml.ts';
import { part, tag, xmlText } from './xml.ts';
import { zipped } from './zipped.ts';

/** The table behind a chart: the first row is the header. null: an empty cell, where a number is not known. */
export type ChartData = readonly (readonly (string | number | null)[])[];

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The name of the one sheet, as the ranges of a chart write it. */
const SHEET_NAME = 'Data';

/** An area of the sheet as charts write it, `Data!$B$2:$B$14`; rows and columns from 0. */
export function area(column: number, row: number, lastColumn = column, lastRow = row): string {
  const from = `$${columnName(column)}$${row + 1}`;
  const to = `$${columnName(lastColumn)}$${lastRow + 1}`;
  return `${SHEET_NAME}!${from === to ? from : `${from}:${to}`}`;
}

/** `A`, `Z`, `AA` */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A workbook with the numbers of a chart and nothing else: no formulas, no links, no names. */
export function workbook(data: ChartData): Uint8Array {
  const rows = data.map((cells, row) =>
    tag('row', { r: row + 1 }, ...cells.map((value, column) => cellOf(value, `${columnName(column)}${row + 1}`))),
  );
  const widths = tag('cols', {}, tag('col', { min: 1, max: Math.max(1, data[0]?.length ?? 1), width: 18, customWidth: 1 }));
  return zipped([
    ['[Content_Types].xml', strToU8(CONTENT_TYPES)],
    ['_rels/.rels', strToU8(relations('officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', strToU8(BOOK)],
    ['xl/_rels/workbook.xml.rels', strToU8(relations('worksheet', 'worksheets/sheet1.xml'))],
    ['xl/worksheets/sheet1.xml', strToU8(part(tag('worksheet', { xmlns: SHEET }, widths, tag('sheetData', {}, ...rows))))],
  ]);
}

function cellOf(value: string | number | null, r: string): Xml {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return tag('c', { r }, tag('v', {}, String(value)));
  const text = `<t xml:space="preserve">${xmlText(withoutCodes(value))}</t>`;
  return tag('c', { r, t: 'inlineStr' }, tag('is', {}, text));
}

/** Spreadsheets read `_x0041_` in a text as the letter with that code (ECMA-376 part 1, ST_Xstring); the text has to stay itself. */
function withoutCodes(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

function relations(type: string, target: string): Xml {
  const relation = tag('Relationship', { Id: 'rId1', Type: `${OFFICE}/${type}`, Target: target });
  return part(tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, relation));
}

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = part(
  tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Override', { PartName: '/xl/workbook.xml', ContentType: `${KIND}.sheet.main+xml` }),
    tag('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${KIND}.worksheet+xml` }),
  ),
);
const BOOK = part(
  tag(
    'workbook',
    { xmlns: SHEET, 'xmlns:r': OFFICE },
    tag('sheets', {}, tag('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': 'rId1' })),
  ),
);
