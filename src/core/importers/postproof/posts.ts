import type { Zone } from '../../base/calendar.ts';
import { unguarded } from '../../base/formula-guard.ts';
import { isRoundedId } from '../../base/ids.ts';
import { foldedKey, headerKey } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';
import { KINDS } from '../../model/kind.ts';
import type { Platform } from '../../model/platform.ts';
import { PLATFORMS } from '../../model/platform.ts';
import type { Boost } from '../../model/post-columns.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { NamedLabels } from '../../model/tags.ts';
import type { Row, Table } from '../../tables/table.ts';
import { cellOf, placedRowsOf } from '../../tables/table.ts';
import { columnPlaces } from '../columns.ts';
import { defineImporter } from '../contract.ts';
import { rebuiltId } from '../meta/post-identity.ts';
import { facebookKind, instagramKind } from '../meta/post-kind.ts';
import { BestRows } from '../meta/same-post.ts';
import type { SumColumn } from '../own-sums.ts';
import { idInLink, networkNamed, networkOfLink } from '../sprout/network.ts';
import { statedTime } from '../tool-posts/stated-time.ts';
import { numbersReader } from './numbers.ts';
import type { PostproofColumn } from './table.ts';
import { channelOfCell, METRIC_OF_COLUMN, POSTPROOF_COLUMNS } from './table.ts';

type Places = ReadonlyMap<string, number>;
type CellReader = (row: Row, column: PostproofColumn) => string;

interface PostproofRow {
  readonly platform: Platform;
  readonly channel: readonly [id: string, name: string];
  readonly id: string;
  /** Milliseconds since 1970 UTC; NaN where the cell is empty. */
  readonly publishedAt: number;
  readonly dayOnly: boolean;
  readonly measuredAt: number;
}

/**
 * Postproof's own table, written by its export and by hand for what no platform exports (Mastodon, a newsletter): any order of columns,
 * unknown ones passed over, an empty cell is unknown, moments in ISO 8601 with a zone (without one: the team's), a day alone is a day.
 * The apostrophe that the writer puts before texts like formulas is taken off.
 */
export const postproofPosts = defineImporter<Places>({
  id: 'postproof/posts',
  platform: null,
  source: 'Postproof CSV',
  recognise: (table) => {
    const places = columnPlaces(table);
    const needed: readonly PostproofColumn[] = ['post_id', 'platform', 'published_at'];
    if (!needed.every((word) => places.has(word))) return null;
    return { confidence: 'sure', headerLanguage: 'en', found: places };
  },
  read: (table, { found }, posts, { zone }) => readRows(table, found, posts, zone),
  sums: ({ found }) =>
    POSTPROOF_COLUMNS.flatMap((column): SumColumn[] => {
      const [metric, place] = [METRIC_OF_COLUMN[column], found.get(column)];
      return metric === undefined || place === undefined
        ? []
        : [{ metric, places: [place], whole: metric !== 'watchTimeSeconds' }];
    }),
});

function readRows(table: Table, places: Places, posts: PostsBuilder, zone: Zone): void {
  const cell: CellReader = (row, column) => unguarded(cellOf(row, places.get(column)));
  const fill = numbersReader(table, places, posts);
  const best = new BestRows(posts);
  const labelsOf = labelsReader();
  for (const [place, row] of placedRowsOf(table)) {
    const line = table.firstRow + place;
    const read = readRow(row, line, cell, posts, zone);
    if (read === null) continue;
    const key = `${read.platform}:${read.channel[0]}:${read.id}`;
    if (!best.takes(key, read.id, line, read.measuredAt)) continue;
    const post = addPost(row, read, cell, posts);
    fill(place, post);
    posts.label(post, labelsOf(cell(row, 'format'), cell(row, 'kind'), cell(row, 'topics')));
  }
  best.finish();
}

function readRow(row: Row, line: number, cell: CellReader, posts: PostsBuilder, zone: Zone): PostproofRow | null {
  if (row.every((other) => other.trim() === '')) {
    posts.note('ghost-row', line);
    return null;
  }
  if (headerKey(cell(row, 'post_id')) === 'post_id') {
    posts.note('repeated-header', line);
    return null;
  }
  const link = cell(row, 'permalink').trim();
  const name = cell(row, 'platform').trim();
  const platform = name === '' ? networkOfLink(link) : (platformNamed(name) ?? 'other');
  if (platform === null) {
    posts.note('no-platform', line, 'platform', link);
    return null;
  }
  const time = momentOf(cell(row, 'published_at').trim(), zone);
  if (time === null) {
    posts.note('no-date', line, 'published_at', cell(row, 'published_at'));
    return null;
  }
  if (Number.isNaN(time.publishedAt)) posts.note('undated', line, 'published_at', cell(row, 'post_id'));
  const channel = channelOf(platform, name, cell(row, 'channel').trim(), line, posts);
  const id = idOf(row, platform, channel[0], line, cell, posts);
  const measuredAt = momentOf(cell(row, 'measured_at').trim(), zone)?.publishedAt ?? Number.NaN;
  return { platform, channel, id, ...time, measuredAt };
}

/** null where the name is none of the platforms. */
function platformNamed(name: string): Platform | null {
  const key = foldedKey(name);
  if (/^(?:e-?mail|mail(?:ing)?|nieuwsbrief|nyhedsbrev|newsletter)$/u.test(key)) return 'newsletter';
  return PLATFORMS.find((platform) => platform === key) ?? networkNamed(name);
}

/** Of a platform that has no name here the name is a part of the channel, so that two of them stay apart. */
function channelOf(platform: Platform, name: string, cell: string, line: number, posts: PostsBuilder): readonly [string, string] {
  const [id, channelName] = channelOfCell(platform, cell);
  if (platform !== 'other' || foldedKey(name) === 'other') return [id, channelName];
  posts.note('platform-unknown', line, 'platform', name);
  return [`${foldedKey(name)}/${cell === '' ? '' : id}`, cell === '' ? name : channelName];
}

/** null where a filled cell is no moment; NaN where the cell is empty. */
function momentOf(cell: string, zone: Zone): { readonly publishedAt: number; readonly dayOnly: boolean } | null {
  if (cell === '') return { publishedAt: Number.NaN, dayOnly: true };
  const { wall, dayOnly, utc } = statedTime(cell, 'day-first');
  if (Number.isNaN(wall)) return null;
  return { publishedAt: dayOnly || utc === true ? wall : zone.utcOf(wall), dayOnly };
}

/** The cell; of one that a spreadsheet program rounded the id in the link; where there is neither, one made of what the row says. */
function idOf(row: Row, platform: Platform, channel: string, line: number, cell: CellReader, posts: PostsBuilder): string {
  const stated = cell(row, 'post_id').trim();
  const isRounded = isRoundedId(stated);
  if (stated !== '' && !isRounded) return stated;
  const link = cell(row, 'permalink');
  const inLink = idInLink(platform, link);
  if (inLink !== '') {
    if (isRounded) posts.note('id-recovered', line, 'post_id', stated);
    return inLink;
  }
  posts.note(isRounded ? 'id-rebuilt' : 'id-made', line, 'post_id', stated);
  return rebuiltId(channel, cell(row, 'published_at'), cell(row, 'text'), platform === 'facebook' ? '' : link);
}

function addPost(row: Row, read: PostproofRow, cell: CellReader, posts: PostsBuilder): number {
  const { platform, channel, id, publishedAt, dayOnly, measuredAt } = read;
  const permalink = cell(row, 'permalink').trim();
  const post = posts.add({
    channel: posts.channel(platform, ...channel),
    id,
    publishedAt,
    dayOnly,
    kind: kindOf(platform, [cell(row, 'kind'), cell(row, 'format')], permalink),
    text: cell(row, 'text'),
    permalink,
    boost: boostOf(cell(row, 'boosted')),
  });
  if (!Number.isNaN(measuredAt)) posts.setMeasured(post, Math.max(measuredAt, publishedAt || 0));
  return post;
}

const kindWords: ReadonlyMap<string, Kind> = new Map([
  ...KINDS.map((kind) => [kind, kind] as const),
  ...(['foto', 'afbeelding', 'billede', 'image'] as const).map((word) => [word, 'photo'] as const),
  ...(['tekst'] as const).map((word) => [word, 'text'] as const),
  ...(['verhaal'] as const).map((word) => [word, 'story'] as const),
  ...(['carrousel', 'karrusel', 'album'] as const).map((word) => [word, 'carousel'] as const),
  ...(['evenement', 'begivenhed'] as const).map((word) => [word, 'event'] as const),
  ...(['peiling', 'afstemning'] as const).map((word) => [word, 'poll'] as const),
  ...(['dokument'] as const).map((word) => [word, 'document'] as const),
]);

/** A format that is a kind is the kind. Any other is the team's own word, and the kind follows from the link where no other cell says it. */
function kindOf(platform: Platform, cells: readonly string[], link: string): Kind {
  for (const cell of cells) {
    const kind = kindWords.get(foldedKey(cell));
    if (kind !== undefined) return kind;
  }
  if (platform === 'facebook') return facebookKind(null, link, false, 0);
  if (platform === 'instagram') return instagramKind(null, link, 0);
  return platform === 'youtube' || platform === 'tiktok' ? 'video' : 'text';
}

/**
 * What the team calls a post: its format where that is no kind, and its topics. Where a cell of its own says the kind, a format that is written
 * otherwise is the team's, whatever word it is: "Video" beside `video`. The same cells give the same object.
 */
function labelsReader(): (format: string, kind: string, topics: string) => NamedLabels {
  const known = new Map<string, NamedLabels>();
  return (format, kind, topics) => {
    const cells = [format, kind, topics].join('\n');
    let labels = known.get(cells);
    if (labels === undefined) {
      const own = format.trim();
      const names = topics.split(';').map((name) => name.trim());
      labels = {
        format: own === '' || isKindWord(own, kind.trim()) ? null : own,
        topics: [...new Set(names)].filter((name) => name !== ''),
      };
      known.set(cells, labels);
    }
    return labels;
  };
}

function isKindWord(format: string, kind: string): boolean {
  if (!kindWords.has(foldedKey(kind))) return kindWords.has(foldedKey(format));
  return format === kind || KINDS.some((code) => code === format);
}

function boostOf(cell: string): Boost {
  const word = foldedKey(cell);
  if (/^(?:yes|true|1|ja|j|y)$/u.test(word)) return 1;
  return /^(?:no|false|0|nee|nej|n)$/u.test(word) ? 2 : 0;
}
