import type { FileReading } from '../core/importers/read-file.ts';
import type { ImportChange } from '../core/merge/merge.ts';
import { mergePosts } from '../core/merge/merge.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { FileOutcome } from './questions.ts';

/** The posts of a reading as one set; none where it gave none. */
export function postsOf(reading: FileReading): PostColumns {
  return mergePosts(reading.outcome === 'posts' ? reading.posts : []);
}

/** What came of a file, as counts: for the line on the screen and for the terminal. `posts`: its posts merged. Without `change` all are new. */
export function outcomeOf(
  file: string,
  bytes: number,
  reading: FileReading,
  posts: PostColumns,
  change: ImportChange = { added: posts.count, updated: 0, unchanged: 0 },
  again = false,
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
    headerLanguage: read?.headerLanguage ?? null,
    channels: posts.channels.map((channel, place) => ({ channel, posts: counts.get(place) ?? 0 })),
    posts: posts.count,
    ...change,
    from: Number.isFinite(from) ? from : null,
    to: Number.isFinite(to) ? to : null,
    notes: read?.notes ?? [],
    refusal: reading.outcome === 'refused' ? reading.refusal : null,
    again,
  };
}
