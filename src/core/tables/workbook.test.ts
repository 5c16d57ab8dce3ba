import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './workbook.ts';

describe('workbooks', () => {
  it('gives every minute of a day as it was written, though the file has it as a fraction', async () => {
    const minutes = Array.from({ length: 24 * 60 }, (_, minute) => Date.UTC(2026, 1, 11, 0, minute));
    const sheet = utils.aoa_to_sheet([['Publish time'], ...minutes.map((at) => [new Date(at)])], { UTC: true });
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Sheet1');
    const [read] = await readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    const [, midnight, ...rest] = read?.rows.map(([cell]) => cell) ?? [];
    expect(midnight).toBe('2026-02-11');
    expect(rest).toEqual(minutes.slice(1).map((at) => new Date(at).toISOString().slice(0, 16)));
  });
});
