import { withAdded, withWords } from './apply-edits.ts';
import type { DeckSource } from './draft.ts';
import type { Deck, DeckEdition, Slide } from './slide.ts';
import { storyboardOf } from './storyboard.ts';

/**
 * The slides of a month: what its report and facts say, in the order of the storyboard, with what the editor changed. Pure. Edits choose,
 * word, order and hide; they never change a number.
 */
export function deckOf(source: DeckSource): Deck {
  const { report, team } = source;
  const { slides, leftOut } = storyboardOf(source);
  return {
    version: 2,
    month: report.month,
    zone: report.zone,
    today: report.today,
    theme: team.theme,
    frozenOn: null,
    slides: withWords(withAdded(slides, source), source),
    leftOut,
  };
}

/** Whether a slide stands in an edition: the team's has all that are not hidden, management's those of them with a star. */
export function isInEdition({ hidden, starred }: Slide, edition: DeckEdition): boolean {
  return !hidden && (edition === 'team' || starred);
}
