import type { Zone } from '../core/base/calendar.ts';
import type { Tagging } from '../core/formats/tagging.ts';
import type { Goal } from '../core/model/goal.ts';
import type { Metric } from '../core/model/metric.ts';
import { channelKey } from '../core/model/platform.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { TopicId } from '../core/model/tags.ts';
import { textAt } from '../core/model/text-column.ts';
import type { PostKey, PostMarks } from '../core/model/workspace.ts';
import { isYoung, PLACE, placesOf } from '../core/rank/places.ts';
import type { PostChoices } from '../core/report/post-list.ts';
import { choicesOf, JudgedPosts, PostLists } from '../core/report/post-list.ts';
import type { PostQuery } from '../core/report/post-query.ts';
import { postproofCsv } from '../export/csv/postproof-csv.ts';
import { inPieces } from './in-pieces.ts';
import type { ListedPost, ListedPosts, PlaceRange, SameTopics } from './listed-posts.ts';
import type { Analyst } from './questions.ts';

/** Everything a list is made from. As long as these are the same objects, an answer holds. */
export interface ListedFrom {
  readonly posts: PostColumns;
  readonly tagging: Tagging;
  readonly marks: ReadonlyMap<PostKey, PostMarks>;
  readonly zone: Zone;
}

interface KnownList {
  readonly id: number;
  readonly rows: Int32Array;
}

/** What was made from the posts as they are now. */
interface Made {
  readonly from: ListedFrom;
  readonly lists: PostLists;
  readonly choices: PostChoices;
  readonly judged: JudgedPosts;
  /** By query, the latest last. */
  readonly known: Map<string, KnownList>;
  /** As they were before the last change of tags. */
  readonly before: ReadonlyMap<string, KnownList>;
}

const MOST_KNOWN = 8;
const TEXT_SHOWN = 240;
const PAUSE_AFTER = 512;

type Questions = Pick<Analyst, 'postList' | 'postRows' | 'postKeysOf' | 'postsCsv'>;

/** Answers about lists of posts. One after another, so that a text is not folded twice; in pieces, so that nobody waits for that. */
export class PostListAnswers implements Questions {
  private readonly about: () => Promise<ListedFrom>;
  private made: Made | null = null;
  private ids = 0;
  private queue: Promise<unknown> = Promise.resolve();

  /** `about`: what is known once everything that was kept is loaded. */
  constructor(about: () => Promise<ListedFrom>) {
    this.about = about;
  }

  postList(query: PostQuery): Promise<ListedPosts> {
    return this.inTurn(async () => {
      const made = await this.current();
      const { id, rows } = await this.list(made, query);
      return { id, count: rows.length, total: made.from.posts.count, ...made.choices };
    });
  }

  postRows(query: PostQuery, range: PlaceRange, goals: readonly Goal[]): Promise<readonly ListedPost[]> {
    return this.inTurn(async () => {
      const made = await this.current();
      const { rows } = await this.list(made, query);
      const times = goals.length === 0 ? null : await inPieces(made.judged.times.all());
      const shown = rows.subarray(range.from, range.to);
      return Array.from(shown, (row) => ({
        ...listedPost(made, row),
        times: Object.fromEntries(
          goals.flatMap((goal) => {
            const own = times?.get(goal)?.[row] ?? Number.NaN;
            return Number.isNaN(own) ? [] : [[goal, own]];
          }),
        ),
      }));
    });
  }

  postKeysOf(query: PostQuery, id: number, ranges: readonly PlaceRange[]): Promise<readonly SameTopics[] | null> {
    return this.inTurn(async () => {
      const made = await this.current();
      const list = await this.list(made, query);
      return list.id === id ? await inPieces(sameTopics(made.from.tagging, list.rows, ranges)) : null;
    });
  }

  postsCsv(query?: PostQuery): Promise<string> {
    return this.inTurn(async () => {
      const made = await this.current();
      const { posts, tagging } = made.from;
      return query === undefined
        ? postproofCsv(posts, tagging)
        : postproofCsv(posts, tagging, (await this.list(made, query)).rows);
    });
  }

  private inTurn<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
    const turn = this.queue.then(answer);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async current(): Promise<Made> {
    const from = await this.about();
    const { posts, tagging, marks, zone } = from;
    const before = this.made;
    const isSamePosts = before?.from.posts === posts;
    if (before !== null && isSamePosts && before.from.zone === zone && before.from.marks === marks) {
      if (before.from.tagging !== tagging) this.made = { ...before, from, known: new Map(), before: before.known };
    } else {
      this.made = {
        from,
        lists: before !== null && isSamePosts ? before.lists : new PostLists(posts),
        choices: before !== null && isSamePosts ? before.choices : choicesOf(posts),
        judged: new JudgedPosts(posts, placesOf(posts, marks, tagging.keyOf), zone),
        known: new Map(),
        before: new Map(),
      };
    }
    return this.made as Made;
  }

  private async list({ from, lists, judged, known, before }: Made, query: PostQuery): Promise<KnownList> {
    const name = JSON.stringify(query);
    let list = known.get(name);
    if (list === undefined) {
      const rows = await inPieces(lists.rowsOf(query, judged, from.tagging, from.zone));
      const old = before.get(name);
      list = old !== undefined && isSame(old.rows, rows) ? old : { id: ++this.ids, rows };
    }
    known.delete(name);
    known.set(name, list);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KNOWN) break;
      known.delete(oldest);
    }
    return list;
  }
}

function* sameTopics(tagging: Tagging, rows: Int32Array, ranges: readonly PlaceRange[]): Generator<void, SameTopics[]> {
  const groups = new Map<string, { readonly topics: readonly TopicId[]; readonly keys: PostKey[] }>();
  for (const { from, to } of ranges) {
    for (const row of rows.subarray(from, to)) {
      const topics = tagging.topicsAt(row);
      const name = topics.join(' ');
      let group = groups.get(name);
      if (group === undefined) {
        group = { topics, keys: [] };
        groups.set(name, group);
      }
      group.keys.push(tagging.keyOf(row));
      if (group.keys.length % PAUSE_AFTER === 0) yield;
    }
  }
  return [...groups.values()];
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((row, place) => row === other[place]);
}

function listedPost({ from, judged }: Made, row: number): Omit<ListedPost, 'times'> {
  const { posts, tagging, zone } = from;
  const publishedAt = posts.publishedAt[row] as number;
  const channel = posts.channels[posts.channel[row] as number];
  const numbers: Partial<Record<Metric, number>> = {};
  for (const [metric, values] of posts.metrics) {
    const value = values[row] as number;
    if (!Number.isNaN(value)) numbers[metric] = value;
  }
  return {
    key: tagging.keyOf(row),
    text: beginningOf(textAt(posts.text, row)),
    channelKey: channel === undefined ? '' : channelKey(channel),
    publishedAt: Number.isNaN(publishedAt) ? '' : zone.isoOf(publishedAt),
    dayOnly: posts.dayOnly[row] === 1,
    kind: tagging.kindAt(row),
    format: tagging.formatAt(row),
    topics: tagging.topicsAt(row),
    boosted: judged.places.place[row] === PLACE.boosted,
    young: isYoung(posts, row),
    numbers,
  };
}

/** On one line, and no letter cut in two. */
function beginningOf(text: string): string {
  const beginning = text
    .slice(0, 2 * TEXT_SHOWN)
    .replace(/\s+/gu, ' ')
    .trim();
  return beginning.length <= TEXT_SHOWN ? beginning : beginning.slice(0, TEXT_SHOWN).replace(/[\uD800-\uDBFF]$/u, '');
}
