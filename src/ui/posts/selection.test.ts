import { describe, expect, it } from 'vitest';
import type { Selection } from './selection.ts';
import { countOf, isSelected, NOTHING_SELECTED, toggled, withPlaces } from './selection.ts';

const PLACES = Array.from({ length: 30 }, (_, place) => place);

function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a selection', () => {
  it.each([1, 2, 3, 4, 5])('holds what a set of places would hold (seed %i)', (seed) => {
    const chance = chanceOf(seed);
    const places = new Set<number>();
    let selection: Selection = NOTHING_SELECTED;
    for (let step = 0; step < 300; step++) {
      const place = chance(PLACES.length);
      if (chance(3) > 0) {
        selection = toggled(selection, place);
        if (!places.delete(place)) places.add(place);
      } else {
        const other = Math.min(PLACES.length - 1, Math.max(0, place + chance(9) - 4));
        selection = withPlaces(selection, place, other);
        for (let one = Math.min(place, other); one <= Math.max(place, other); one++) places.add(one);
      }
      expect(PLACES.filter((one) => isSelected(selection, one))).toEqual(PLACES.filter((one) => places.has(one)));
      expect(countOf(selection)).toBe(places.size);
      // In order, and with a place between each two.
      expect(selection.every(({ from, to }, i) => from < to && from > (selection[i - 1]?.to ?? -1))).toBe(true);
    }
  });

  it('of all posts is one range', () => {
    expect(withPlaces(toggled(NOTHING_SELECTED, 7), 0, 99_999)).toEqual([{ from: 0, to: 100_000 }]);
  });
});
