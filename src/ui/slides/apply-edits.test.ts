import { expect, test } from 'vitest';
import { usualDeck } from '../../../tests/slides/sample-decks.ts';
import type { DeckEdits } from '../../core/model/workspace.ts';
import { NO_EDITS } from '../../core/model/workspace.ts';
import {
  hiddenOrShown,
  moved,
  movedTo,
  removed,
  starredOrNot,
  withAlternative,
  withCopy,
  withEdits,
  withEmptySlide,
  withPicture,
  withPlace,
  withText,
} from './apply-edits.ts';

const slides = usualDeck.slides.slice(0, 3);
const [first = '', second = '', third = ''] = slides.map((slide) => slide.id);
const order = (edits: DeckEdits | null): readonly string[] => withEdits(slides, edits ?? NO_EDITS).map((slide) => slide.id);
const PICTURE = { data: 'data:image/png;base64,AAAA', width: 4, height: 3, alt: '' };

test('a slide moves one place, and not past the ends', () => {
  expect(order(moved(slides, NO_EDITS, second, -1))).toEqual([second, first, third]);
  expect(order(moved(slides, NO_EDITS, second, 1))).toEqual([first, third, second]);
  expect(moved(slides, NO_EDITS, first, -1)).toBeNull();
  expect(moved(slides, NO_EDITS, third, 1)).toBeNull();
});

test('a slide moves to any place', () => {
  expect(order(movedTo(slides, NO_EDITS, first, 2))).toEqual([second, third, first]);
  expect(order(movedTo(slides, NO_EDITS, third, 0))).toEqual([third, first, second]);
  expect(movedTo(slides, NO_EDITS, second, 1)).toBeNull();
});

test('a slide that the order does not name stands behind the one before it', () => {
  expect(order({ ...NO_EDITS, order: [second, first] })).toEqual([second, third, first]);
  expect(order({ ...NO_EDITS, order: ['gone', third, first, third] })).toEqual([third, first, second]);
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

test('a star is set and taken away', () => {
  const [slide] = slides;
  if (slide === undefined) throw new Error('no slide');
  const starred = starredOrNot(NO_EDITS, slide);
  expect(withEdits(slides, starred)[0]?.starred).toBe(!slide.starred);
});

test('what is typed on a slide is kept where its words are kept', () => {
  const best = usualDeck.slides.find(({ kind }) => kind === 'best');
  if (best === undefined) throw new Error('no slide');
  const foot = withPlace(NO_EDITS, best, 'foot', 'Eigen woorden');
  expect(foot.texts).toEqual({ [best.id]: { foot: 'Eigen woorden' } });
  expect(withPlace(foot, best, 'foot', '')).toEqual(NO_EDITS);
  expect(withPlace(NO_EDITS, best, 'title', 'Een kop').titles).toEqual({ [best.id]: 'Een kop' });
});

test('what is typed in a step goes to the plan, what is typed as the better text to the choice', () => {
  const step = { id: 'a', does: 'keep', text: 'Vragen stellen', who: '', by: '', about: null } as const;
  const base = { title: null, notes: '', hidden: false, starred: true, month: '2026-10', texts: {}, pictures: [] } as const;
  const plan = { ...base, id: 'plan', kind: 'plan', steps: [step] } as const;
  const edits = { ...NO_EDITS, plan: [step] };
  expect(withPlace(edits, plan, 'step-a', 'Elke week een vraag').plan).toEqual([{ ...step, text: 'Elke week een vraag' }]);
  expect(withEdits([plan], edits)[0]?.hidden).toBe(false);
  expect(withEdits([plan], NO_EDITS)[0]?.hidden).toBe(true);
  expect(withAlternative(NO_EDITS, 'x', { because: 'Te lang' }).alternatives).toEqual({
    x: { rewritten: '', causes: [], because: 'Te lang' },
  });
});

test('an empty slide stands behind the one it was added to, and goes with all that was said of it', () => {
  const added = withEmptySlide(slides, NO_EDITS, first);
  const now = withEdits(slides, added.edits);
  expect(now.map(({ id }) => id)).toEqual([first, added.id, second, third]);
  expect(now[1]?.kind).toBe('free');
  const written = withText(added.edits, 'titles', added.id, 'Van ons');
  expect(removed(written, added.id)).toEqual({ ...NO_EDITS, order: [first, second, third] });
});

test('a second one has the words of the first and its own from then on', () => {
  const own = withText(NO_EDITS, 'titles', second, 'Eerste');
  const copy = withCopy(slides, own, second);
  const changed = withText(copy.edits, 'titles', copy.id, 'Tweede');
  expect(withEdits(slides, changed).map(({ id, title }) => [id, title])).toEqual([
    [first, null],
    [second, 'Eerste'],
    [copy.id, 'Tweede'],
    [third, null],
  ]);
  const again = withCopy(withEdits(slides, changed), changed, copy.id);
  expect(again.edits.added).toEqual([
    { id: copy.id, of: second },
    { id: again.id, of: second },
  ]);
});

test('a picture goes onto a slide with room, else onto a new one behind it', () => {
  const behind = withPicture(slides, NO_EDITS, slides[0] as (typeof slides)[number], PICTURE);
  const now = withEdits(slides, behind.edits);
  expect(now.map(({ id }) => id)).toEqual([first, behind.id, second, third]);
  expect(now[1]?.pictures).toEqual([PICTURE]);
  const free = now[1] as (typeof now)[number];
  const one = withPicture(now, behind.edits, free, PICTURE);
  expect(one.id).toBe(free.id);
  const full = withPicture(withEdits(slides, one.edits), one.edits, free, PICTURE);
  expect(full.id).not.toBe(free.id);
});
