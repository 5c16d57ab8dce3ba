import { expect, it } from 'vitest';
import { labelledRows, labelsInCell, ToolLabelCollector } from './tool-labels.ts';

it('a cell holds names between signs, and what is no name is none', () => {
  expect(labelsInCell('DLC November, ONT  is Your Airport;')).toEqual(['DLC November', 'ONT is Your Airport']);
  expect(labelsInCell('DLC; November, 5K', /,/u)).toEqual(['DLC; November', '5K']);
  for (const cell of ['', ' ', '-', '--', 'N/A', 'none, null', ';;', 'x'.repeat(101)])
    expect(labelsInCell(cell), cell).toEqual([]);
});

it('posts keep their labels when some are dropped and others change places, each label once', () => {
  const labels = new ToolLabelCollector('Hootsuite');
  expect(labels.finish()).toEqual({});
  labels.add(0, ['a']);
  labels.add(2, ['b', 'a', 'b']);
  labels.add(1, ['c']);
  labels.keepOnly([2, 0]);
  const { toolLabels } = labels.finish();
  if (toolLabels === undefined) throw new Error('no labels');
  const named = Array.from(labelledRows(toolLabels), ([row, places]) => [
    row,
    places.map((place) => toolLabels.met[place]?.name),
  ]);
  expect(named).toEqual([
    [0, ['b', 'a']],
    [1, ['a']],
  ]);
  expect(toolLabels.met[0]).toEqual({ tool: 'Hootsuite', name: 'a' });
});
