import type { PlaceRange } from '../../worker/listed-posts.ts';

/** Places in a list: ranges in order that neither touch nor overlap. A hundred thousand that stand together are one range. */
export type Selection = readonly PlaceRange[];

export const NOTHING_SELECTED: Selection = [];

export function countOf(selection: Selection): number {
  return selection.reduce((sum, { from, to }) => sum + to - from, 0);
}

export function isSelected(selection: Selection, place: number): boolean {
  return selection.some(({ from, to }) => place >= from && place < to);
}

export function toggled(selection: Selection, place: number): Selection {
  return isSelected(selection, place) ? without(selection, place) : withPlaces(selection, place, place);
}

/** With all places from one to the other, both included, whichever stands first. */
export function withPlaces(selection: Selection, one: number, other: number): Selection {
  let from = Math.min(one, other);
  let to = Math.max(one, other) + 1;
  const apart: PlaceRange[] = [];
  for (const range of selection) {
    if (range.to < from || range.from > to) apart.push(range);
    else {
      from = Math.min(from, range.from);
      to = Math.max(to, range.to);
    }
  }
  return [...apart, { from, to }].sort((a, b) => a.from - b.from);
}

function without(selection: Selection, place: number): Selection {
  return selection.flatMap(({ from, to }) =>
    place < from || place >= to
      ? [{ from, to }]
      : [
          { from, to: place },
          { from: place + 1, to },
        ].filter((range) => range.to > range.from),
  );
}
