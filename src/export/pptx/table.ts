import type { Box, Paragraph } from './drawing.ts';
import { paragraphs, solid } from './drawing.ts';
import { type Colour, emu } from './look.ts';
import type { SlideSheet } from './slide-sheet.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

export interface Cell {
  readonly text: readonly Paragraph[];
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Air inside, in px. */
  readonly left?: number;
  readonly right?: number;
  readonly below?: number;
}

export interface TableRow {
  /** In px. Programs make a row higher where its text does not fit, so the text has to. */
  readonly height: number;
  readonly cells: readonly Cell[];
  /** The line under it. */
  readonly rule: { readonly colour: Colour; readonly width: number };
}

interface Table {
  readonly name: string;
  readonly about: string;
  readonly x: number;
  readonly y: number;
  /** Widths in px. */
  readonly columns: readonly number[];
  /** The first row is the header. */
  readonly rows: readonly TableRow[];
}

/** A table with a header row, whose cells are only ruled off below. */
export function drawTable(sheet: SlideSheet, { name, about, x, y, columns, rows }: Table): void {
  const at: Box = { x, y, width: sum(columns), height: sum(rows.map(({ height }) => height)) };
  const grid = columns.map((width) => tag('a:gridCol', { w: emu(width) }));
  const body = rows.map((row) => tag('a:tr', { h: emu(row.height) }, ...row.cells.map((cell) => cellOf(cell, row.rule, sheet))));
  const content = tag('a:tbl', {}, tag('a:tblPr', { firstRow: 1 }), tag('a:tblGrid', {}, ...grid), ...body);
  sheet.frame(name, about, at, 'http://schemas.openxmlformats.org/drawingml/2006/table', content);
}

function cellOf({ text, anchor = 'ctr', left = 0, right = 0, below = 0 }: Cell, rule: TableRow['rule'], sheet: SlideSheet): Xml {
  const none = ['a:lnL', 'a:lnR', 'a:lnT'].map((side) => tag(side, { w: 0 }, tag('a:noFill')));
  return tag(
    'a:tc',
    {},
    tag('a:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraphs(text, sheet.language, sheet.scale)),
    tag(
      'a:tcPr',
      { marL: emu(left), marR: emu(right), marT: 0, marB: emu(below), anchor },
      ...none,
      tag('a:lnB', { w: emu(rule.width) }, solid(rule.colour)),
      tag('a:noFill'),
    ),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
