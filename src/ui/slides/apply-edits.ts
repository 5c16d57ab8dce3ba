import { waits } from '../../core/deck/apply-edits.ts';
import type { FreeSlide, Slide } from '../../core/deck/slide.ts';
import { PICTURE_PLACES } from '../../core/deck/slide.ts';
import type { DeckEdits, SlideId, SlidePicture } from '../../core/model/workspace.ts';

const NO_TEXTS: Slide['texts'] = {};
const NO_PICTURES: Slide['pictures'] = [];
const ADDED = 'added-';
const MOST_STEPS = 3;

/**
 * The slides as they are with edits that are not yet in the deck: what was just typed, moved or added shows at once, before the analyst
 * has answered. What an edit does to the facts of a slide (another example, another pair) comes with the analyst's answer.
 */
export function withEdits(slides: readonly Slide[], edits: DeckEdits): Slide[] {
  const added = new Map(edits.added.map((one) => [one.id, one]));
  const kept = slides.filter(({ id }) => added.has(id) || !id.startsWith(ADDED));
  const known = new Map(kept.map((slide) => [slide.id, slide]));
  const first = kept[0];
  const fresh = edits.added.flatMap(({ id, of }): Slide[] => {
    if (known.has(id) || first === undefined) return [];
    const source = of === null ? emptySlide(first) : known.get(of);
    return source === undefined ? [] : [{ ...source, id }];
  });
  return inOrder([...kept, ...fresh], edits.order).map((slide) => withWords(slide, edits));
}

// A slide that `order` does not name stands behind the one that comes before it in the deck.
function inOrder(slides: readonly Slide[], order: readonly SlideId[]): Slide[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const ordered = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(ordered);
  for (const [place, slide] of slides.entries()) {
    if (placed.has(slide)) continue;
    const before = slides[place - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, slide);
    placed.add(slide);
  }
  return ordered;
}

function emptySlide({ month }: Slide): FreeSlide {
  const own = { title: null, notes: '', hidden: false, starred: false, texts: NO_TEXTS, pictures: NO_PICTURES };
  return { id: '', kind: 'free', month, ...own };
}

function withWords(slide: Slide, edits: DeckEdits): Slide {
  const own = {
    title: edits.titles[slide.id] ?? null,
    notes: edits.notes[slide.id] ?? '',
    hidden: edits.hidden.includes(slide.id),
    starred: edits.stars[slide.id] ?? slide.starred,
    texts: edits.texts[slide.id] ?? NO_TEXTS,
    pictures: edits.pictures[slide.id] ?? NO_PICTURES,
  };
  switch (slide.kind) {
    case 'alternative': {
      const { rewritten, because, causes } = edits.alternatives[slide.id] ?? NO_CHOICE;
      return waiting({ ...slide, ...own, rewritten, because, causes });
    }
    case 'plan':
      return waiting({ ...slide, ...own, steps: edits.plan.slice(0, MOST_STEPS) });
    case 'wall': {
      const notes = new Map(edits.wall.map((note) => [note.id, note]));
      return { ...slide, ...own, wall: slide.wall.map((note) => notes.get(note.id) ?? note) };
    }
    default:
      return { ...slide, ...own };
  }
}

/** Hidden as long as there is nothing to show; the editor sees it all the same. */
function waiting(slide: Slide): Slide {
  return waits(slide) ? { ...slide, hidden: true } : slide;
}

const NO_CHOICE: DeckEdits['alternatives'][SlideId] = { rewritten: '', causes: [], because: '' };

/** Up (-1) or down (1) by one place; null where it already stands at that end. */
export function moved(slides: readonly Slide[], edits: DeckEdits, id: SlideId, by: -1 | 1): DeckEdits | null {
  const place = slides.findIndex((slide) => slide.id === id);
  return movedTo(slides, edits, id, place + by);
}

/** To a place, counted from 0; null where it already stands there or there is no such place. */
export function movedTo(slides: readonly Slide[], edits: DeckEdits, id: SlideId, place: number): DeckEdits | null {
  const order = slides.map((slide) => slide.id);
  const from = order.indexOf(id);
  if (from < 0 || from === place || place < 0 || place >= order.length) return null;
  order.splice(from, 1);
  order.splice(place, 0, id);
  return { ...edits, order };
}

export function hiddenOrShown(edits: DeckEdits, id: SlideId): DeckEdits {
  const hidden = edits.hidden.includes(id) ? edits.hidden.filter((other) => other !== id) : [...edits.hidden, id];
  return { ...edits, hidden };
}

export function starredOrNot(edits: DeckEdits, { id, starred }: Slide): DeckEdits {
  return { ...edits, stars: { ...edits.stars, [id]: !starred } };
}

/** An empty text is no edit: the title is then made from the facts again, the notes are none. */
export function withText(edits: DeckEdits, field: 'titles' | 'notes', id: SlideId, text: string): DeckEdits {
  return { ...edits, [field]: text.trim() === '' ? without(edits[field], id) : { ...edits[field], [id]: text } };
}

/** What was typed in a place of the slide itself, kept where that place's words are kept. */
export function withPlace(edits: DeckEdits, slide: Slide, place: string, text: string): DeckEdits {
  if (place === 'title') return withText(edits, 'titles', slide.id, text);
  if (slide.kind === 'alternative' && (place === 'rewritten' || place === 'because')) {
    return withAlternative(edits, slide.id, { [place]: text });
  }
  if (slide.kind === 'plan' && place.startsWith('step-')) {
    const id = place.slice('step-'.length);
    return { ...edits, plan: edits.plan.map((step) => (step.id === id ? { ...step, text } : step)) };
  }
  const others = without(edits.texts[slide.id] ?? {}, place);
  const texts = text.trim() === '' ? others : { ...others, [place]: text };
  const rest = without(edits.texts, slide.id);
  return { ...edits, texts: Object.keys(texts).length === 0 ? rest : { ...rest, [slide.id]: texts } };
}

export function withAlternative(edits: DeckEdits, id: SlideId, choice: Partial<DeckEdits['alternatives'][SlideId]>): DeckEdits {
  const before = edits.alternatives[id] ?? { rewritten: '', causes: [], because: '' };
  return { ...edits, alternatives: { ...edits.alternatives, [id]: { ...before, ...choice } } };
}

export function withPictures(edits: DeckEdits, id: SlideId, pictures: readonly SlidePicture[]): DeckEdits {
  const others = without(edits.pictures, id);
  return { ...edits, pictures: pictures.length === 0 ? others : { ...others, [id]: pictures } };
}

/** One more picture on a slide; on a kind without room, or where it is full, on a new empty slide behind it. Says which slide holds it. */
export function withPicture(slides: readonly Slide[], edits: DeckEdits, slide: Slide, picture: SlidePicture): Added {
  const own = edits.pictures[slide.id] ?? [];
  if (own.length < PICTURE_PLACES[slide.kind]) return { id: slide.id, edits: withPictures(edits, slide.id, [...own, picture]) };
  const added = withEmptySlide(slides, edits, slide.id);
  return { id: added.id, edits: withPictures(added.edits, added.id, [picture]) };
}

interface Added {
  readonly edits: DeckEdits;
  /** The slide that holds what was added. */
  readonly id: SlideId;
}

/** An empty slide behind another. */
export function withEmptySlide(slides: readonly Slide[], edits: DeckEdits, behind: SlideId): Added {
  const id = newId(slides, edits);
  return { id, edits: { ...edits, added: [...edits.added, { id, of: null }], order: orderWith(slides, id, behind) } };
}

/** A second one behind a slide, with all that was said of the first. */
export function withCopy(slides: readonly Slide[], edits: DeckEdits, of: SlideId): Added {
  const id = newId(slides, edits);
  const added = edits.added.find((one) => one.id === of);
  const copied: DeckEdits = {
    ...edits,
    titles: copiedTo(edits.titles, of, id),
    notes: copiedTo(edits.notes, of, id),
    texts: copiedTo(edits.texts, of, id),
    pictures: copiedTo(edits.pictures, of, id),
    stars: copiedTo(edits.stars, of, id),
    alternatives: copiedTo(edits.alternatives, of, id),
    added: [...edits.added, { id, of: added === undefined ? of : added.of }],
    order: orderWith(slides, id, of),
  };
  return { id, edits: copied };
}

/** An added slide goes with all that was said of it. */
export function removed(edits: DeckEdits, id: SlideId): DeckEdits {
  return {
    ...edits,
    order: edits.order.filter((other) => other !== id),
    hidden: edits.hidden.filter((other) => other !== id),
    titles: without(edits.titles, id),
    notes: without(edits.notes, id),
    texts: without(edits.texts, id),
    pictures: without(edits.pictures, id),
    stars: without(edits.stars, id),
    alternatives: without(edits.alternatives, id),
    added: edits.added.filter((other) => other.id !== id),
  };
}

function newId(slides: readonly Slide[], edits: DeckEdits): SlideId {
  const taken = new Set([...slides.map(({ id }) => id), ...edits.added.map(({ id }) => id)]);
  let count = 1;
  while (taken.has(`${ADDED}${count}`)) count += 1;
  return `${ADDED}${count}`;
}

function orderWith(slides: readonly Slide[], id: SlideId, behind: SlideId): SlideId[] {
  return slides.flatMap((slide) => (slide.id === behind ? [slide.id, id] : [slide.id]));
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  const { [key]: _gone, ...others } = record;
  return others;
}

function copiedTo<Value>(record: Readonly<Record<string, Value>>, from: string, to: string): Readonly<Record<string, Value>> {
  const value = record[from];
  return value === undefined ? record : { ...record, [to]: value };
}
