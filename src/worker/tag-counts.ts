import type { MonthKey, Zone } from '../core/base/calendar.ts';
import { DAY } from '../core/base/calendar.ts';
import { safeLink } from '../core/base/safe-link.ts';
import { edited } from '../core/formats/edit-book.ts';
import type { RuleFits } from '../core/formats/rule-fits.ts';
import { Tagging } from '../core/formats/tagging.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { postAt } from '../core/model/post-columns.ts';
import type { FormatId, Rule } from '../core/model/tags.ts';
import type { KnownTags, PostsInYear, RulePreview, TagPost } from './tag-questions.ts';

const YEAR = 365 * DAY;
const EXAMPLES = 3;

/** Whether a post is of the 365 days until the newest. */
function isOfYear(posts: PostColumns): (row: number) => boolean {
  let newest = 0;
  for (let row = 0; row < posts.count; row++) newest = Math.max(newest, posts.publishedAt[row] || 0);
  return (row) => (posts.publishedAt[row] as number) > newest - YEAR;
}

/** Posts by what they have. */
class Count {
  readonly counts: Record<string, PostsInYear> = {};

  add(name: string, isOfYear: boolean): void {
    const { year, all } = this.counts[name] ?? { year: 0, all: 0 };
    this.counts[name] = { year: year + (isOfYear ? 1 : 0), all: all + 1 };
  }
}

export function countedTags(posts: PostColumns, tagging: Tagging): KnownTags['posts'] {
  const ofYear = isOfYear(posts);
  const [formats, topics, rules, other] = [new Count(), new Count(), new Count(), new Count()];
  for (let row = 0; row < posts.count; row++) {
    const isRecent = ofYear(row);
    const tagged = tagging.of(row);
    const said = tagged.format === null ? tagged.topics : [tagged.format, ...tagged.topics];
    if (tagged.format !== null) formats.add(tagged.format.id, isRecent);
    for (const { id } of tagged.topics) topics.add(id, isRecent);
    for (const rule of new Set(said.flatMap(({ by }) => (by === 'editor' ? [] : [by.rule])))) rules.add(rule, isRecent);
    if (tagging.isOpen(row)) other.add('open', isRecent);
    other.add('total', isRecent);
  }
  const none = { year: 0, all: 0 };
  const { open = none, total = none } = other.counts;
  return { formats: formats.counts, topics: topics.counts, rules: rules.counts, open, total };
}

/** What a rule would say about the posts of the last 12 months, beside what is said without it. */
export function previewOf(rule: Rule, posts: PostColumns, tagging: Tagging, fits: RuleFits, zone: Zone): RulePreview {
  const ofYear = isOfYear(posts);
  const without = new Tagging(posts, edited(tagging.book, { do: 'remove-rule', id: rule.id }), zone, fits);
  const fitting: number[] = [];
  let others = 0;
  for (let row = 0; row < posts.count; row++) {
    if (!ofYear(row) || !fits.fits(rule.when, row, tagging.saidOf(row)?.kind)) continue;
    fitting.push(row);
    const format = without.formatAt(row);
    if (rule.format !== null && format !== null && format !== rule.format) others++;
  }
  const examples = newestFirst(posts, fitting).slice(0, EXAMPLES);
  return { posts: fitting.length, others, examples: examples.map((row) => tagPost(posts, row, tagging, zone)) };
}

export function postsWith(format: FormatId, most: number, posts: PostColumns, tagging: Tagging, zone: Zone): TagPost[] {
  const rows: number[] = [];
  for (let row = 0; row < posts.count; row++) if (tagging.formatAt(row) === format) rows.push(row);
  return newestFirst(posts, rows)
    .slice(0, most)
    .map((row) => tagPost(posts, row, tagging, zone));
}

export function newestFirst(posts: PostColumns, rows: readonly number[]): number[] {
  const at = (row: number) => posts.publishedAt[row] || 0;
  return rows.toSorted((a, b) => at(b) - at(a) || a - b);
}

/** All posts of a month, or of all time. */
export function rowsOf(posts: PostColumns, month: MonthKey | null, zone: Zone): number[] {
  const { start, end } =
    month === null ? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY } : zone.monthRange(month);
  const rows: number[] = [];
  for (let row = 0; row < posts.count; row++) {
    const at = posts.publishedAt[row] as number;
    if (month === null || (at >= start && at < end)) rows.push(row);
  }
  return rows;
}

export function tagPost(posts: PostColumns, row: number, tagging: Tagging, zone: Zone): TagPost {
  const { channel, publishedAt, precision, text, permalink } = postAt(posts, row);
  return {
    key: tagging.keyOf(row),
    channel,
    kind: tagging.kindAt(row),
    publishedAt: Number.isNaN(publishedAt) ? '' : zone.isoOf(publishedAt),
    precision,
    text,
    permalink: safeLink(permalink),
  };
}
