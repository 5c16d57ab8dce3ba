import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MonthKey } from '../core/base/calendar.ts';
import type { TagEdit } from '../core/formats/edit-book.ts';
import type { LabelAnswer } from '../core/formats/label-meanings.ts';
import type { FormatId, Rule } from '../core/model/tags.ts';
import type { PostKey } from '../core/model/workspace.ts';
import type { Analyst } from '../worker/questions.ts';
import type { KnownTags, MetLabel, RulePreview, TagEdited, TagPost, Triage } from '../worker/tag-questions.ts';
import { useAnalyst } from './queries.ts';

/** Formats, topics and rules, with how many posts each has. */
export function useTagBook(): UseQueryResult<KnownTags> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['tagBook'], queryFn: () => analyst.tagBook() });
}

/** null: of all months. */
export function useTriage(month: MonthKey | null, skipped: readonly PostKey[]): UseQueryResult<Triage> {
  const analyst = useAnalyst();
  return useQuery({
    queryKey: ['triage', month, skipped],
    queryFn: () => analyst.triage(month, skipped),
    placeholderData: keepPreviousData,
  });
}

/** null: there is no rule yet. */
export function useRulePreview(rule: Rule | null): UseQueryResult<RulePreview | null> {
  const analyst = useAnalyst();
  return useQuery({
    queryKey: ['rulePreview', rule],
    queryFn: async () => (rule === null ? null : await analyst.previewRule(rule)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function usePostsOfFormat(format: FormatId, most: number): UseQueryResult<readonly TagPost[]> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['postsOfFormat', format, most], queryFn: () => analyst.postsOfFormat(format, most) });
}

/** Tags change what is said about posts, never which posts there are: afterwards all but the overview is asked again. */
function useTagChange<Input>(
  change: (analyst: Analyst, input: Input) => Promise<TagEdited>,
): UseMutationResult<TagEdited, Error, Input> {
  const analyst = useAnalyst();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => change(analyst, input),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'overview' }),
  });
}

export function useEditTags(): UseMutationResult<TagEdited, Error, TagEdit> {
  return useTagChange((analyst, edit) => analyst.editTags(edit));
}

/** The labels that posts have in other tools, and what they mean. */
export function useLabels(): UseQueryResult<readonly MetLabel[]> {
  const analyst = useAnalyst();
  return useQuery({ queryKey: ['labels'], queryFn: () => analyst.labels() });
}

export function useSayLabels(): UseMutationResult<TagEdited, Error, readonly LabelAnswer[]> {
  return useTagChange((analyst, answers) => analyst.sayLabels(answers));
}

export type TagStep = 'undo' | 'redo';

/** Takes the last edit back, or does again what was taken back. */
export function useTagStep(): UseMutationResult<TagEdited, Error, TagStep> {
  return useTagChange((analyst, step) => (step === 'undo' ? analyst.undoTags() : analyst.redoTags()));
}
