import { canTakePart } from '../core/insight/pool.ts';
import type { Tagging } from '../core/insight/post-samples.ts';
import { channelKey } from '../core/model/platform.ts';
import type { TryOut } from '../core/model/workspace.ts';
import { channelMonths } from '../core/rank/rank.ts';
import type { ReportInput } from '../core/report/build-report.ts';
import { comparedBy } from '../core/report/build-report.ts';
import type { FindingName, FindingPosts } from '../core/report/finding-posts.ts';
import { findingPosts } from '../core/report/finding-posts.ts';
import type { Findings } from '../core/report/report.ts';
import type { Scope } from '../core/report/scope.ts';
import { ALL_CHANNELS } from '../core/report/scope.ts';
import type { TryOutState } from '../core/report/try-outs.ts';
import { tryOutState } from '../core/report/try-outs.ts';

type Known = Pick<ReportInput, 'posts' | 'tags' | 'marks' | 'zone'>;

/** The posts that a row of the month's findings stands on: of its channel, or of all that were put together for it. */
export function postsOfFinding(input: ReportInput, findings: Findings, name: FindingName): FindingPosts {
  const { posts, zone, month, tags } = input;
  const { start, end } = zone.monthRange(month);
  const { places, tagging } = comparedBy(input);
  const wanted = name.scope === ALL_CHANNELS ? putTogether(findings, name) : new Set([name.scope]);
  const months = channelMonths(posts, start, end);
  const channels = posts.channels.flatMap((channel, place) => {
    const [key, rows] = [channelKey(channel), months[place]];
    return wanted.has(key) && rows !== undefined ? [{ key, rows }] : [];
  });
  const called = name.scope === ALL_CHANNELS ? withOneNameForVideo(input, tagging, findings) : tagging;
  return findingPosts({ posts, places, tagging: called, zone, channels, keyOf: tags.keyOf }, name);
}

/** How each try-out stands on the posts that are known now. */
export function statesOf(input: Known, tryOuts: readonly TryOut[]): TryOutState[] {
  const { posts, zone } = input;
  const { places, tagging } = comparedBy(input);
  const rows = new Map<Scope, number[]>(tryOuts.map(({ channelKey: key }) => [key, []]));
  const keys = posts.channels.map(channelKey);
  for (let row = 0; row < posts.count; row++) rows.get(keys[posts.channel[row] as number] as string)?.push(row);
  return tryOuts.map((tryOut) => {
    const isIt = (row: number) => tagging.formatAt(row) === tryOut.format || tagging.kindAt(row) === tryOut.format;
    return tryOutState(posts, places, rows.get(tryOut.channelKey) ?? [], isIt, zone, tryOut);
  });
}

/** The channels that had a part in a finding over all: enough posts on either side, and numbers that are not mostly zeros. */
function putTogether({ rows }: Findings, { goal, group, level }: FindingName): ReadonlySet<Scope> {
  const own = rows.filter(({ channel, measure }) => channel !== ALL_CHANNELS && measure === goal);
  const sparse = new Set(own.flatMap(({ channel, verdict }) => (verdict === 'sparse' ? [channel] : [])));
  const videos = new Set(own.flatMap((row) => (row.group === 'kind' && row.level === 'video' ? [row.channel] : [])));
  const part = own.filter((row) => {
    const isReel = level === 'video' && row.level === 'reel' && !videos.has(row.channel);
    const isIt = row.group === group && (row.level === level || (group === 'kind' && isReel));
    return isIt && canTakePart(row) && !sparse.has(row.channel);
  });
  return new Set(part.map(({ channel }) => channel));
}

/** Over all channels, a channel without videos calls its videos reels. */
function withOneNameForVideo({ posts }: ReportInput, tagging: Tagging, { rows }: Findings): Tagging {
  const videos = new Set(rows.flatMap(({ group, level, channel }) => (group === 'kind' && level === 'video' ? [channel] : [])));
  const hasVideos = posts.channels.map((channel) => videos.has(channelKey(channel)));
  return {
    ...tagging,
    kindAt: (row) => {
      const kind = tagging.kindAt(row);
      return kind === 'reel' && hasVideos[posts.channel[row] as number] !== true ? 'video' : kind;
    },
  };
}
