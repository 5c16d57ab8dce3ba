import type { MonthKey, Zone } from '../core/base/calendar.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import { commentAt } from '../core/model/comment-columns.ts';
import type { WallComment } from './deck-questions.ts';
import { withoutHandles } from './shown-comments.ts';

const MOST = 500;

/**
 * What people wrote back in a month, newest first, at most 500: not what the team itself wrote, each once though several exports hold it,
 * and without the names of others that people write with an @.
 */
export function wallComments(files: readonly CommentColumns[], month: MonthKey, zone: Zone): WallComment[] {
  const { start, end } = zone.monthRange(month);
  const found = files.flatMap((comments) =>
    Array.from(comments.writtenAt.keys())
      .filter((row) => comments.own[row] === 0 && isWithin(comments.writtenAt[row] as number, start, end))
      .map((row) => ({ comments, row, at: comments.writtenAt[row] as number })),
  );
  found.sort((a, b) => b.at - a.at);
  const shown = new Map<string, WallComment>();
  for (const { comments, row, at } of found) {
    if (shown.size === MOST) break;
    const { platform, text } = commentAt(comments, row);
    if (text.trim() === '') continue;
    const id = `${platform}-${at}-${digestOf(text)}`;
    if (!shown.has(id)) shown.set(id, { id, text: withoutHandles(text), platform, day: zone.dayOf(at) });
  }
  return [...shown.values()];
}

// A moment that is not known is in no month.
function isWithin(at: number, start: number, end: number): boolean {
  return at >= start && at < end;
}

/** FNV-1a: tells the texts of one moment apart, and is the same tomorrow. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(36);
}
