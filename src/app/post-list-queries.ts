import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Goal } from '../core/model/goal.ts';
import type { PostQuery } from '../core/report/post-query.ts';
import type { ListedPost, ListedPosts } from '../worker/listed-posts.ts';
import type { Analyst } from '../worker/questions.ts';
import { useAnalyst } from './queries.ts';

const PAGE = 100;
// Pages that were scrolled past; they are asked for again in a moment.
const KEPT_FOR = 30_000;

/** A list, and what it was asked with. */
export interface ShownList extends ListedPosts {
  readonly query: PostQuery;
  readonly goals: readonly Goal[];
}

/** Until the next list is known with its first posts, the one before stands there. */
export function usePostList(query: PostQuery, goals: readonly Goal[]): UseQueryResult<ShownList> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useQuery({
    queryKey: ['postList', query, goals],
    queryFn: async (): Promise<ShownList> => {
      const list = await analyst.postList(query);
      await client.prefetchQuery(page(analyst, { query, goals }, 0));
      return { ...list, query, goals };
    },
    placeholderData: keepPreviousData,
    gcTime: KEPT_FOR,
  });
}

/** The posts of a list from `first` until before `end`, by place; undefined where they are not known yet. */
export function usePostRows(list: ShownList, first: number, end: number): (place: number) => ListedPost | undefined {
  const analyst = useAnalyst();
  const from = Math.floor(first / PAGE);
  const pages = Array.from({ length: Math.max(0, Math.ceil(end / PAGE) - from) }, (_, i) => from + i);
  const results = useQueries({ queries: pages.map((one) => page(analyst, list, one)) });
  return (place) => results[Math.floor(place / PAGE) - from]?.data?.[place % PAGE];
}

function page(analyst: Analyst, { query, goals }: Pick<ShownList, 'query' | 'goals'>, number: number) {
  return {
    queryKey: ['postRows', query, goals, number],
    queryFn: () => analyst.postRows(query, { from: number * PAGE, to: (number + 1) * PAGE }, goals),
    gcTime: KEPT_FOR,
  };
}

/** Asked when it is wanted and not kept. */
export function useListedCsv(query: PostQuery): UseMutationResult<string, Error, void> {
  const analyst = useAnalyst();
  return useMutation({ mutationFn: () => analyst.postsCsv(query) });
}
