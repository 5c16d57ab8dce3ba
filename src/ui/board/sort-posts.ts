import type { Goal } from '../../core/model/goal.ts';
import type { Channel } from '../../core/model/platform.ts';
import type { Answer } from '../../core/rank/answer.ts';
import type { BoardGoal, MonthBoard, ReportPost } from '../../core/report/report.ts';
import type { Language } from '../../words/language.ts';
import { channelLabel, formatName } from '../../words/terms.ts';

export type Column = 'date' | 'post' | 'channel' | 'format' | Goal;

/** A line of the table of all posts. A number that is not known is null. */
export interface PostRow {
  readonly post: ReportPost;
  readonly channel: Channel;
  readonly channelName: string;
  readonly formatName: string;
  readonly numbers: Readonly<Partial<Record<Goal, number | null>>>;
}

export function postRows(
  posts: readonly ReportPost[],
  goals: readonly BoardGoal[],
  report: MonthBoard,
  language: Language,
): readonly PostRow[] {
  const channels = report.channels.map(({ channel }) => channel);
  return posts.flatMap((post): PostRow[] => {
    const channel = report.channels.find(({ key }) => key === post.channelKey)?.channel;
    if (channel === undefined) return [];
    const numbers: Partial<Record<Goal, number | null>> = {};
    for (const { goal, used } of goals) {
      const answer = used.find(({ channelKey }) => channelKey === post.channelKey)?.answer ?? null;
      numbers[goal] = answer === null ? null : numberOf(post, answer);
    }
    return [
      { post, channel, channelName: channelLabel(channel, channels), formatName: formatName(post.format, language), numbers },
    ];
  });
}

/** What a post has for a goal; null where a number is missing, and for a rate where it reached nobody. */
function numberOf({ metrics }: ReportPost, { metrics: added, per }: Answer): number | null {
  let sum = 0;
  for (const metric of added) sum += metrics[metric] ?? Number.NaN;
  const value = per === null ? sum : (1000 * sum) / (metrics[per] ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** Sorted by a column; what is unknown stands last in both directions. */
export function sortedRows(rows: readonly PostRow[], column: Column, down: boolean, language: Language): readonly PostRow[] {
  const collator = new Intl.Collator(language);
  const way = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    switch (column) {
      case 'date':
        return way * (Date.parse(a.post.publishedAt) - Date.parse(b.post.publishedAt));
      case 'post':
        return way * collator.compare(a.post.text, b.post.text);
      case 'channel':
        return way * collator.compare(a.channelName, b.channelName);
      case 'format':
        return way * collator.compare(a.formatName, b.formatName);
      default: {
        const [left = null, right = null] = [a.numbers[column], b.numbers[column]];
        if (left === null || right === null) return Number(left === null) - Number(right === null);
        return way * (left - right);
      }
    }
  });
}
