import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MonthKey } from '../core/base/calendar.ts';
import { isMonthKey } from '../core/base/calendar.ts';
import type { Deck } from '../core/deck/slide.ts';
import type { DeckEdits, TeamSettings } from '../core/model/workspace.ts';
import type { DeckFacts } from '../core/report/deck-facts.ts';
import type { DeckKey, EditionSummary, WallComment } from '../worker/deck-questions.ts';
import type { Analyst } from '../worker/questions.ts';
import { useAnalyst } from './queries.ts';

/** A month's deck, or a year's review. */
export function askedDeck(analyst: Analyst, key: DeckKey): Promise<Deck> {
  return isMonthKey(key) ? analyst.deck(key) : analyst.yearDeck(key);
}

export function useDeck(key: DeckKey): UseQueryResult<Deck> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['deck', key], queryFn: () => askedDeck(analyst, key) });
}

/** What the editor can choose from for the slides of a month. */
export function useDeckFacts(month: MonthKey): UseQueryResult<DeckFacts> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['deckFacts', month], queryFn: () => analyst.deckFacts(month) });
}

/** What people wrote back in a month, newest first. */
export function useWallComments(month: MonthKey): UseQueryResult<readonly WallComment[]> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['wallComments', month], queryFn: () => analyst.wallComments(month) });
}

/** The editor's changes to the deck of a month, or of a year. */
export function useDeckEdits(key: DeckKey): UseQueryResult<DeckEdits> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['deckEdits', key], queryFn: () => analyst.deckEdits(key) });
}

/** Words, order and visibility of slides: what was typed stands on the screen before it is kept. */
export function useSaveDeckEdits(key: DeckKey): UseMutationResult<void, Error, DeckEdits> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (edits: DeckEdits) => analyst.saveDeckEdits(key, edits),
    onMutate: (edits) => client.setQueryData(['deckEdits', key], edits),
    // Not this deck alone: the month's plan is what the next one looks back on. A change is over once it is kept: who waits for that, as what
    // is shared does, must not wait for itself to be asked again.
    onSettled: () => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => OF_EDITS.has(queryKey[0]) });
    },
  });
}

const OF_EDITS: ReadonlySet<unknown> = new Set(['deck', 'deckFacts', 'editions']);

/** How the slides of every month look, and what the team is after. */
export function useTeamSettings(): UseQueryResult<TeamSettings> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['teamSettings'], queryFn: () => analyst.teamSettings() });
}

export function useSaveTeamSettings(): UseMutationResult<void, Error, TeamSettings> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: TeamSettings) => analyst.saveTeamSettings(settings),
    onMutate: (settings) => client.setQueryData(['teamSettings'], settings),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => OF_SETTINGS.has(queryKey[0]) }),
  });
}

const OF_SETTINGS: ReadonlySet<unknown> = new Set(['deck', 'deckFacts', 'teamSettings']);

/** All frozen months, newest first. */
export function useEditions(): UseQueryResult<readonly EditionSummary[]> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['editions'], queryFn: () => analyst.editions() });
}

/** true: the month's numbers stay as they are now. false: they follow the imports again. */
export function useFreeze(month: MonthKey): UseMutationResult<void, Error, boolean> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (frozen: boolean) => (frozen ? analyst.freeze(month) : analyst.unfreeze(month)),
    onSettled: () => client.invalidateQueries(),
  });
}
