import { expect, it } from 'vitest';
import type { Table } from '../../src/core/tables/table.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { postsIn, tablesOf } from './reading.ts';
import type { Sample } from './samples.ts';
import { samples } from './samples.ts';

function shuffled<One>(list: readonly One[], luck: Chance): One[] {
  const turned = [...list];
  for (let i = turned.length - 1; i > 0; i--) {
    const other = luck.whole(0, i);
    [turned[i], turned[other]] = [turned[other] as One, turned[i] as One];
  }
  return turned;
}

function withRowsTurned(table: Table, stay: number, luck: Chance): Table {
  return { ...table, rows: [...table.rows.slice(0, stay), ...shuffled(table.rows.slice(stay), luck)] };
}

function withColumnsTurned(table: Table, luck: Chance): Table {
  const order = shuffled([...table.header.keys()], luck);
  const turn = (row: readonly string[]): string[] => order.map((place) => row[place] ?? '');
  return { ...table, header: turn(table.header), rows: table.rows.map(turn) };
}

const cases = (list: readonly Sample[]) => list.map((sample) => [sample.label, sample] as const);

it.each(cases(samples()))('%s gives the same posts with its rows in another order', async (label, { bytes, expected }) => {
  const tables = await tablesOf(expected.name, bytes);
  const luck = chance(`rows of ${label}`);
  const turned = tables.map((table) => withRowsTurned(table, expected.rowsStay ?? 0, luck));
  expect(postsIn(turned)).toEqual(postsIn(tables));
});

/** Samples that were made before their maker could say so. */
const COLUMNS_STAY: Readonly<Record<string, string>> = {
  'linkedin/content/nl-2026-10':
    'Two columns bear the same name, and nobody has shown five others: their order tells them apart.',
};

const turnable = samples().filter(({ label, expected }) => expected.columnsStay === undefined && !(label in COLUMNS_STAY));

it.each(cases(turnable))('%s gives the same posts with its columns in another order', async (label, { bytes, expected }) => {
  const tables = await tablesOf(expected.name, bytes);
  const luck = chance(`columns of ${label}`);
  expect(postsIn(tables.map((table) => withColumnsTurned(table, luck)))).toEqual(postsIn(tables));
});

it('says of every other sample why its columns cannot be turned', () => {
  const said = samples().flatMap(({ expected }) => expected.columnsStay ?? []);
  expect(said.filter((reason) => reason.length < 40)).toEqual([]);
});
