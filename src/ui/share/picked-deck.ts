import type { Deck } from '../../core/deck/slide.ts';
import type { SlideId } from '../../core/model/workspace.ts';

/** The deck with these slides alone; the others are hidden, which the gate leaves out. */
export function deckWith(deck: Deck, ids: readonly SlideId[]): Deck {
  const picked = new Set(ids);
  return { ...deck, slides: deck.slides.map((slide) => (picked.has(slide.id) ? slide : { ...slide, hidden: true })) };
}
