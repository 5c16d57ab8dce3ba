import type { Deck } from '../deck/slide.ts';

declare const passed: unique symbol;

/** A deck that passed the gate: what may leave the machine. Every writer takes only this. */
export type SharedDeck = Deck & { readonly [passed]: true };

/** The deck without what was for the editor alone: hidden slides, and the notes unless they are asked for. */
export function deckToShare(deck: Deck, withNotes = false): SharedDeck {
  const slides = deck.slides.filter((slide) => !slide.hidden).map((slide) => (withNotes ? slide : { ...slide, notes: '' }));
  return { ...deck, slides } as Deck as SharedDeck;
}
