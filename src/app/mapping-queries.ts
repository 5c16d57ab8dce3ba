import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ColumnMapping } from '../core/importers/mapped/column-mapping.ts';
import type { MappingPreview } from '../core/importers/mapped/preview.ts';
import type { AskedTable } from '../worker/asked-tables.ts';
import type { AnsweredTable } from '../worker/questions.ts';
import { useAnalyst } from './queries.ts';

/** A table that waits for its columns to be pointed out; null where it waits no more. */
export function useAskedTable(id: string): UseQueryResult<AskedTable | null> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['asked', id], queryFn: () => analyst.askedTable(id), gcTime: 0 });
}

/** What would come out; while it is worked out anew the answer before stays. */
export function usePreview(id: string, mapping: ColumnMapping): UseQueryResult<MappingPreview | null> {
  const analyst = useAnalyst();
  return useQuery({
    queryKey: ['preview', id, mapping],
    queryFn: () => analyst.previewMapping(id, mapping),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function useImportMapped(id: string): UseMutationResult<readonly AnsweredTable[], Error, ColumnMapping> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mapping: ColumnMapping) => analyst.importMapped(id, mapping),
    // The table itself waits no more: asking for it again would take the screen away before it is left. Where the file has another
    // question, that is what is to be shown.
    onSettled: async (answered) => {
      const hasNext = answered?.some(({ asked, outcome }) => asked === id && outcome.asked !== undefined) === true;
      const isLeft = (key: unknown) => !hasNext && (key === 'asked' || key === 'preview');
      await client.invalidateQueries({ predicate: ({ queryKey }) => !isLeft(queryKey[0]) });
    },
  });
}

/** Opens the questions about a file that is in; false where there are none. */
export function useAskAgain(): UseMutationResult<boolean, Error, string> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => analyst.askAgain(id),
    onSuccess: (_, id) => client.removeQueries({ queryKey: ['asked', id] }),
  });
}

export function useForgetMapping(): UseMutationResult<void, Error, string> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (shape: string) => analyst.forgetMapping(shape),
    onSettled: () => client.invalidateQueries({ queryKey: ['overview'] }),
  });
}
