import { expect, test } from 'vitest';
import { usualDeck } from '../../../tests/slides/sample-decks.ts';
import type { DeckEdits } from '../../core/model/workspace.ts';
import { NO_EDITS } from '../../core/model/workspace.ts';
import { hiddenOrShown, moved, withEdits, withText } from './apply-edits.ts';

const slides = usualDeck.slides.slice(0, 3);
const [first = '', second = '', third = ''] = slides.map((slide) => slide.id);
const order = (edits: DeckEdits | null): readonly string[] => withEdits(slides, edits ?? NO_EDITS).map((slide) => slide.id);

test('a slide moves one place, and not past the ends', () => {
  expect(order(moved(slides, NO_EDITS, second, -1))).toEqual([second, first, third]);
  expect(order(moved(slides, NO_EDITS, second, 1))).toEqual([first, third, second]);
  expect(moved(slides, NO_EDITS, first, -1)).toBeNull();
  expect(moved(slides, NO_EDITS, third, 1)).toBeNull();
});

test('an order that does not name every slide leaves the deck as it came', () => {
  expect(order({ ...NO_EDITS, order: [third] })).toEqual([first, second, third]);
});

test('hiding twice shows again', () => {
  const hidden = hiddenOrShown(NO_EDITS, second);
  expect(withEdits(slides, hidden).map((slide) => slide.hidden)).toEqual([false, true, false]);
  expect(hiddenOrShown(hidden, second)).toEqual(NO_EDITS);
});

test('an empty title is the made one again', () => {
  const own = withText(NO_EDITS, 'titles', first, 'Onze kop');
  expect(withEdits(slides, own)[0]?.title).toBe('Onze kop');
  expect(withText(own, 'titles', first, '  ')).toEqual(NO_EDITS);
});
