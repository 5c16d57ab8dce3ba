import type { MonthKey } from '../base/calendar.ts';
import type { TeamSettings } from '../model/workspace.ts';
import { wholeSettings } from '../model/workspace.ts';
import type { DeckFacts } from '../report/deck-facts.ts';
import type { Report } from '../report/report.ts';

/**
 * A month as it was when somebody froze it: all that its deck is made from but the editor's changes, which stay with the month. So words may
 * still be edited, and no number moves.
 */
export interface FrozenEdition {
  readonly version: 1;
  readonly month: MonthKey;
  /** `2026-11-02` */
  readonly frozenOn: string;
  readonly report: Report;
  readonly facts: DeckFacts;
  readonly team: TeamSettings;
}

/**
 * An edition as it was kept by any version. Whoever gives the edition, its report (`report.version`) or its facts (`facts.version`) a new
 * shape writes the step from the one before it here.
 */
export function wholeEdition(kept: FrozenEdition): FrozenEdition {
  return { ...kept, team: wholeSettings(kept.team) };
}
