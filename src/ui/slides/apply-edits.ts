import type { Slide } from '../../core/deck/slide.ts';
import type { DeckEdits, SlideId } from '../../core/model/workspace.ts';

/**
 * The slides as they are with edits that are not yet in the deck: what was just typed or moved shows at once, before the analyst
 * has answered. A slide that `order` does not name keeps its place among the others.
 */
export function withEdits(slides: readonly Slide[], edits: DeckEdits): Slide[] {
  const known = new Map(slides.map((slide) => [slide.id, slide]));
  const named = edits.order.filter((id) => known.has(id));
  const ordered = named.length === slides.length ? named.map((id) => known.get(id) as Slide) : [...slides];
  return ordered.map((slide) => ({
    ...slide,
    title: edits.titles[slide.id] ?? null,
    notes: edits.notes[slide.id] ?? '',
    hidden: edits.hidden.includes(slide.id),
  }));
}

/** One place up (-1) or down (1); null where it already stands at that end. */
export function moved(slides: readonly Slide[], edits: DeckEdits, id: SlideId, by: -1 | 1): DeckEdits | null {
  const order = slides.map((slide) => slide.id);
  const place = order.indexOf(id);
  const other = order[place + by];
  if (place < 0 || other === undefined) return null;
  order[place] = other;
  order[place + by] = id;
  return { ...edits, order };
}

export function hiddenOrShown(edits: DeckEdits, id: SlideId): DeckEdits {
  const hidden = edits.hidden.includes(id) ? edits.hidden.filter((other) => other !== id) : [...edits.hidden, id];
  return { ...edits, hidden };
}

/** An empty text is no edit: the title is then made from the facts again, the notes are none. */
export function withText(edits: DeckEdits, field: 'titles' | 'notes', id: SlideId, text: string): DeckEdits {
  const { [id]: _before, ...others } = edits[field];
  return { ...edits, [field]: text.trim() === '' ? others : { ...others, [id]: text } };
}
