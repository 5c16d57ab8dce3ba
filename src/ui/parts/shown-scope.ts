import type { Scope } from '../../core/report/scope.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';

/** What a screen of a month is about: the wanted channel where the month has it, its only channel where it has one, else all. */
export function shownScope(channels: readonly { readonly key: Scope }[], wanted: Scope): Scope {
  const [first, second] = channels;
  if (first !== undefined && second === undefined) return first.key;
  return channels.some(({ key }) => key === wanted) ? wanted : ALL_CHANNELS;
}
