import { expect, test } from 'vitest';
import { usualDeck } from '../../../tests/slides/sample-decks.ts';
import type { DeckEdits } from '../../core/model/workspace.ts';
import { NO_EDITS } from '../../core/model/workspace.ts';
import {
  hiddenOrShown,
  movedTo,
  removed,
  starredOrNot,
  withCopy,
  withEdits,
  withEmptySlide,
  withPicture,
  withText,
} from './apply-edits.ts';
import type { EditHistory } from './edit-history.ts';
import { changed, historyOf, redone, settled, undone } from './edit-history.ts';

const slides = usualDeck.slides;

/** Numerical Recipes' linear congruence: the same sequence every time. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One change that an editor can make, any of them. */
function anyChange(edits: DeckEdits, pick: (below: number) => number): DeckEdits {
  const now = withEdits(slides, edits);
  const slide = now[pick(now.length)];
  if (slide === undefined) return edits;
  const word = ['', 'Kort', 'Een langere kop over de maand'][pick(3)] ?? '';
  switch (pick(9)) {
    case 0:
      return movedTo(now, edits, slide.id, pick(now.length)) ?? edits;
    case 1:
      return hiddenOrShown(edits, slide.id);
    case 2:
      return withText(edits, 'titles', slide.id, word);
    case 3:
      return withText(edits, 'notes', slide.id, word);
    case 4:
      return withEmptySlide(now, edits, slide.id).edits;
    case 5:
      return withCopy(now, edits, slide.id).edits;
    case 6:
      return edits.added.some(({ id }) => id === slide.id) ? removed(edits, slide.id) : edits;
    case 7:
      return withPicture(now, edits, slide, { data: 'data:image/png;base64,AAAA', width: 4, height: 3, alt: word }).edits;
    default:
      return starredOrNot(edits, slide);
  }
}

function allTheWay(step: (history: EditHistory) => EditHistory | null, from: EditHistory): EditHistory {
  let at = from;
  for (let next = step(at); next !== null; next = step(at)) at = next;
  return at;
}

test('1,000 random sequences: all the way back is where it began, all the way forth is where it was', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const pick = chance(seed);
    let history = historyOf(NO_EDITS);
    for (let step = 0; step < 12; step++) {
      const next = anyChange(history.edits, pick);
      if (next !== history.edits) history = changed(history, next, pick(4) === 0 ? `field-${pick(2)}` : null);
      if (pick(5) === 0) history = undone(history) ?? history;
      if (pick(7) === 0) history = redone(history) ?? history;
      const ids = withEdits(slides, history.edits).map(({ id }) => id);
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
      expect(ids.length, `seed ${seed}`).toBeGreaterThanOrEqual(slides.length);
    }
    const end = allTheWay(redone, history);
    const begin = allTheWay(undone, end);
    expect(begin.edits, `seed ${seed}`).toEqual(NO_EDITS);
    expect(withEdits(slides, begin.edits).map(({ id }) => id)).toEqual(slides.map(({ id }) => id));
    expect(allTheWay(redone, begin).edits, `seed ${seed}`).toEqual(end.edits);
  }
});

test('a text that is being written is one step, and two steps where one stopped in between', () => {
  const typed = ['V', 'Vr', 'Vra'].reduce(
    (history, text) => changed(history, withText(history.edits, 'titles', 'month', text), 'titles-month'),
    historyOf(NO_EDITS),
  );
  expect(undone(typed)?.edits).toEqual(NO_EDITS);
  const later = changed(settled(typed), withText(typed.edits, 'titles', 'month', 'Vraag'), 'titles-month');
  expect(undone(later)?.edits.titles).toEqual({ month: 'Vra' });
});

test('a new change forgets what had been taken back', () => {
  const one = changed(historyOf(NO_EDITS), hiddenOrShown(NO_EDITS, 'month'), null);
  const back = undone(one);
  if (back === null) throw new Error('nothing to undo');
  expect(redone(changed(back, hiddenOrShown(back.edits, 'channels'), null))).toBeNull();
});
