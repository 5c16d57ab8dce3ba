import type { FileQuestion, FileReading } from '../core/importers/read-file.ts';
import type { ImportChange } from '../core/merge/merge.ts';
import { mergePosts, NO_POSTS } from '../core/merge/merge.ts';
import { metricAccounts } from '../core/merge/metric-accounts.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { commentsOutcome } from './comments-outcome.ts';
import { countedLabels } from './label-answers.ts';
import type { FileOutcome } from './questions.ts';

/** The posts of a reading as one set; none where it gave none. */
export function postsOf(reading: FileReading): PostColumns {
  return mergePosts(reading.outcome === 'posts' ? reading.posts : []);
}

/** What came of a file, as counts: for the line on the screen and for the terminal. `posts`: its posts merged. Without `change` all are new. `known`: the posts among which those of comments are looked for. */
export function outcomeOf(
  file: string,
  bytes: number,
  reading: FileReading,
  posts: PostColumns,
  change: ImportChange = { added: posts.count, updated: 0, unchanged: 0 },
  again = false,
  known: PostColumns = NO_POSTS,
): FileOutcome {
  const counts = new Map<number, number>();
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < posts.count; row++) {
    const place = posts.channel[row] as number;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    const at = posts.publishedAt[row] as number;
    if (at < from) from = at;
    if (at > to) to = at;
  }
  const read = reading.outcome === 'posts' ? reading : null;
  return {
    file,
    bytes,
    outcome: reading.outcome,
    importer: read?.importer ?? null,
    source: read?.source ?? null,
    headerLanguage: read?.headerLanguage ?? null,
    channels: posts.channels.map((channel, place) => ({ channel, posts: counts.get(place) ?? 0 })),
    posts: posts.count,
    ...change,
    from: Number.isFinite(from) ? from : null,
    to: Number.isFinite(to) ? to : null,
    rows: read?.rows ?? 0,
    metrics: read === null ? [] : metricAccounts(posts, postsBefore(read.posts), read.sums, read.notes),
    notes: read?.notes ?? [],
    ...(posts.toolLabels === undefined ? {} : { labels: countedLabels(posts).size }),
    refusal: reading.outcome === 'refused' ? reading.refusal : null,
    again,
    ...(reading.outcome === 'ask' ? asksOf(reading) : {}),
    ...(reading.outcome === 'comments' ? commentsOutcome(reading, known) : {}),
  };
}

/** What is asked before a file is read, where it is not what its columns are. */
function asksOf(question: FileQuestion): Pick<FileOutcome, 'asks' | 'place'> {
  if (question.is === 'dates') return { asks: 'dates', place: question.dates.place };
  return question.is === 'bytes' ? { asks: question.bytes.is, place: question.bytes.place } : {};
}

function postsBefore(tables: readonly PostColumns[]): number {
  return tables.reduce((sum, { count }) => sum + count, 0);
}
