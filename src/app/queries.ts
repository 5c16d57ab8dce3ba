import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { MonthKey } from '../core/base/calendar.ts';
import type { PostKey, PostMarks, TrendEvent, TryOut } from '../core/model/workspace.ts';
import type { FindingName, FindingPosts } from '../core/report/finding-posts.ts';
import type { MonthBoard, Report } from '../core/report/report.ts';
import type { TryOutState } from '../core/report/try-outs.ts';
import type { Analyst, FailureCode, MarksOfPost, Overview, PostDetail } from '../worker/questions.ts';
import type { AnalystClient } from './analyst-client.ts';

/** Answers stay true until something is changed here, and there is no network to wait for. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

const AnalystContext = createContext<AnalystClient | null>(null);
export const AnalystProvider = AnalystContext.Provider;

export function useAnalyst(): AnalystClient {
  const analyst = useContext(AnalystContext);
  if (analyst === null) throw new Error('no AnalystProvider above');
  return analyst;
}

const FAILURES: readonly FailureCode[] = ['storage-full', 'storage-blocked', 'storage-failed', 'worker-failed', 'newer-version'];

/** Which failure an error of the analyst is; what nobody foresaw counts as the worker's. */
export function failureOf(error: unknown): FailureCode {
  return FAILURES.find((code) => error instanceof Error && error.message === code) ?? 'worker-failed';
}

export function useOverview(): UseQueryResult<Overview> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['overview'], queryFn: () => analyst.overview() });
}

export function useBoard(month: MonthKey): UseQueryResult<MonthBoard> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['board', month], queryFn: () => analyst.board(month) });
}

export function useReport(month: MonthKey): UseQueryResult<Report> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['report', month], queryFn: () => analyst.report(month) });
}

export function useFindingPosts(month: MonthKey, name: FindingName): UseQueryResult<FindingPosts> {
  const analyst = useAnalyst();
  const { scope, goal, group, level } = name;
  return useQuery({
    queryKey: ['findingPosts', month, scope, goal, group, level],
    queryFn: () => analyst.findingPosts(month, { scope, goal, group, level }),
  });
}

export function usePost(key: PostKey): UseQueryResult<PostDetail | null> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['post', key], queryFn: () => analyst.post(key) });
}

/** A change of what is kept; afterwards every answer is asked again. */
function useChange<Input>(change: (analyst: Analyst, input: Input) => Promise<void>): UseMutationResult<void, Error, Input> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({ mutationFn: (input: Input) => change(analyst, input), onSettled: () => client.invalidateQueries() });
}

export function useRemoveImport(): UseMutationResult<void, Error, string> {
  return useChange((analyst, id) => analyst.removeImport(id));
}

export function useSetZone(): UseMutationResult<void, Error, string> {
  return useChange((analyst, zone) => analyst.setZone(zone));
}

/** Asked when it is wanted and not kept: it is as large as all posts together. */
export function usePostsCsv(): UseMutationResult<string, Error, void> {
  const analyst = useAnalyst();
  return useMutation({ mutationFn: () => analyst.postsCsv() });
}

export function useEraseEverything(): UseMutationResult<void, Error, void> {
  return useChange((analyst) => analyst.eraseEverything());
}

/** null, or marks that say nothing: nothing is said any more. */
export function useSetMarks(key: PostKey): UseMutationResult<void, Error, PostMarks | null> {
  return useChange((analyst, marks) => analyst.setMarks(key, marks));
}

/** Of many posts at once: all of them or none. */
export function useSetMarksOf(): UseMutationResult<void, Error, readonly MarksOfPost[]> {
  return useChange((analyst, said) => analyst.setMarksOf(said));
}

export function useEvents(): UseQueryResult<readonly TrendEvent[]> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['events'], queryFn: () => analyst.events() });
}

export function useSaveEvent(): UseMutationResult<void, Error, TrendEvent> {
  return useChange((analyst, event) => analyst.saveEvent(event));
}

export function useRemoveEvent(): UseMutationResult<void, Error, string> {
  return useChange((analyst, id) => analyst.removeEvent(id));
}

/** The plans to try out, each with what came of it so far. */
export function useTryOutStates(): UseQueryResult<readonly TryOutState[]> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['tryOutStates'], queryFn: () => analyst.tryOutStates() });
}

export function useSaveTryOut(): UseMutationResult<void, Error, TryOut> {
  return useChange((analyst, tryOut) => analyst.saveTryOut(tryOut));
}

export function useRemoveTryOut(): UseMutationResult<void, Error, string> {
  return useChange((analyst, id) => analyst.removeTryOut(id));
}
