import { KINDS } from '../../core/model/kind.ts';
import type { PostQuery } from '../../core/report/post-query.ts';
import { ALL_POSTS, POST_SORTS, POST_TRAITS } from '../../core/report/post-query.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';

/** What is asked of the list of posts beside the month, which stands in every address. */
export type PostFilters = Omit<PostQuery, 'month'>;

const { month: _, ...filters } = ALL_POSTS;
export const NO_FILTERS: PostFilters = filters;

/** From an address that somebody kept, or wrote. What it asks that there is not, it does not ask. */
export function readFilters(chosen: URLSearchParams): PostFilters {
  const only = new Set(chosen.get('only')?.split('.'));
  return {
    text: chosen.get('q') ?? '',
    channel: chosen.get('channel') ?? ALL_CHANNELS,
    kind: KINDS.find((kind) => kind === chosen.get('kind')) ?? null,
    format: chosen.get('format'),
    topic: chosen.get('topic'),
    only: POST_TRAITS.filter((trait) => only.has(trait)),
    sort: POST_SORTS.find((sort) => sort === chosen.get('sort')) ?? NO_FILTERS.sort,
    up: chosen.get('way') === 'up',
  };
}

/** Without what goes without saying. */
export function writeFilters({ text, channel, kind, format, topic, only, sort, up }: PostFilters, into: URLSearchParams): void {
  if (text !== '') into.set('q', text);
  if (channel !== ALL_CHANNELS) into.set('channel', channel);
  if (kind !== null) into.set('kind', kind);
  if (format !== null) into.set('format', format);
  if (topic !== null) into.set('topic', topic);
  if (only.length > 0) into.set('only', only.join('.'));
  if (sort !== NO_FILTERS.sort) into.set('sort', sort);
  if (up) into.set('way', 'up');
}
