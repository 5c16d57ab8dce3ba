import { compareText } from '../base/text.ts';
import type { Comparison } from './compare.ts';
import { comparisonsOf } from './compare.ts';
import type { Design, Level } from './design.ts';
import { designOf } from './design.ts';
import { fitOf } from './fit.ts';
import type { FitRoom } from './fit-room.ts';
import { FitRooms } from './fit-room.ts';
import { EVERY_CHANNEL, pooled } from './pool.ts';
import { isMirror } from './presentation.ts';
import type { ChannelSample, Measure, MeasuredColumn, PropertyGroup } from './sample.ts';
import { probabilityUpTo } from './student-t.ts';
import type { Verdict } from './verdict.ts';
import { isEnough, isFirstFamily, isTestable, qValues, verdictOf } from './verdict.ts';

/** What one level of a property does on one channel (or on all, `*`) and measure, and what may be said about it. */
export interface Finding {
  readonly channel: string;
  readonly measure: Measure;
  readonly group: PropertyGroup;
  readonly level: string;
  readonly primary: boolean;
  readonly exclusive: boolean;
  readonly goal: boolean;
  readonly posts: number;
  readonly rest: number;
  readonly weeks: number;
  readonly verdict: Verdict;
  /** The way of a claim (`works`, `seems`); 0 where none is made. */
  readonly direction: 1 | -1 | 0;
  /** Worth testing: ahead with a probability of at least 90 %, and yet no finding. At most three of a report. */
  readonly lead: boolean;
  /** A claim that only says again, from the other side, what another row says. It is not told twice. */
  readonly mirror: boolean;
  /** Null where nothing is compared (`too-few`, `sparse`). */
  readonly effect: Effect | null;
}

export interface Effect {
  /** Logarithm of the ratio before it went back to counts; q of its family. */
  readonly est: number;
  readonly q: number;
  /** A level's typical post against the usual one of the others, with its 90 % interval. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** In counts; null where a channel's numbers are too small for that, and over all channels. */
  readonly usual: number | null;
  readonly typical: number | null;
  /** So many posts more, and a difference of one and a half times would show. */
  readonly needed: number;
}

const CHANNEL_NEEDS = 11;
const LEADS = 3;
const LEAD_CHANCE = 0.9;
const MOST_ZEROS = 0.5;
const SMALLEST_MEAN = 2;

/** One name per row of the findings: which verdicts held a month ago is told by it. */
function findingKey({ channel, measure, group, level }: Pick<Finding, 'channel' | 'measure' | 'group' | 'level'>): string {
  return `${channel}\u0000${measure}\u0000${group}\u0000${level}`;
}

/** The keys of what works on these posts: what `findingsOf` takes for a month later. */
export function worksOf(samples: readonly ChannelSample[]): ReadonlySet<string> {
  const { tested, q } = testedOf(measuredChannels(samples));
  return new Set(
    tested.flatMap((one) => (verdictOf(one, q.get(one) as number, () => false) === 'works' ? [findingKey(one)] : [])),
  );
}

/**
 * Which formats, topics and other properties do better: a joint regression per channel and measure, all channels together, and verdicts
 * over everything that the team is shown at once. `workedBefore`: the keys of what worked a month ago, asked for only where a verdict hangs
 * on it. Sorted: what works, what seems
 * to, then by size; ties by channel, measure, group and level.
 */
export function findingsOf(samples: readonly ChannelSample[], workedBefore: Pick<ReadonlySet<string>, 'has'>): Finding[] {
  const channels = measuredChannels(samples);
  const { tested, q } = testedOf(channels);
  const findings = tested.map((comparison) => {
    const value = q.get(comparison) as number;
    const verdict = verdictOf(comparison, value, () => workedBefore.has(findingKey(comparison)));
    return { comparison, finding: findingOf(comparison, value, verdict) };
  });
  const leads = leadsOf(findings);
  const all = findings.map(({ finding }) => (leads.has(finding) ? { ...finding, lead: true } : finding));
  return withMirrors([...all, ...channels.flatMap(silentOf)]).sort(byVerdict);
}

/** All comparisons that have enough posts, of the channels and of all together, and their q. */
function testedOf(channels: readonly MeasuredChannel[]): {
  readonly tested: readonly Comparison[];
  readonly q: ReadonlyMap<Comparison, number>;
} {
  const comparisons = channels.flatMap((channel) => channel.comparisons);
  const tested = [...comparisons, ...pooledOf(comparisons)].filter(isTestable);
  return { tested, q: qByFamily(tested) };
}

/** One measure of a channel. */
interface MeasuredChannel {
  readonly sample: ChannelSample;
  readonly column: MeasuredColumn;
  readonly design: Design;
  readonly sparse: boolean;
  readonly comparisons: readonly Comparison[];
}

function measuredChannels(samples: readonly ChannelSample[]): MeasuredChannel[] {
  const rooms = new FitRooms();
  return samples.flatMap((sample) => measuredChannel(sample, rooms));
}

function measuredChannel(sample: ChannelSample, rooms: FitRooms): MeasuredChannel[] {
  const designs: Design[] = [];
  return sample.measures.map((column) => {
    const rows = measuredRows(column.values);
    const design = designs.find((made) => sameRows(made.rows, rows)) ?? designOf(sample, rows);
    if (!designs.includes(design)) designs.push(design);
    const sparse = isSparse(column.values, rows);
    const comparisons = sparse || rows.length < CHANNEL_NEEDS ? [] : compared(sample, column, design, rooms.of(rows.length));
    return { sample, column, design, sparse, comparisons };
  });
}

/** Levels about which nothing is said, because of the channel, the measure or their number. */
function silentOf({ sample, column, design, sparse, comparisons }: MeasuredChannel): Finding[] {
  const tested = new Set(comparisons.filter(isTestable).map(({ group, level }) => `${group} ${level}`));
  return design.levels
    .filter(({ posts, property, name }) => posts > 0 && !tested.has(`${property.group} ${name}`))
    .map((level) => {
      const verdict = sparse && isEnough(level.posts, design.rows.length) ? 'sparse' : 'too-few';
      return silentFinding(sample, column, design, level, verdict);
    });
}

function compared(sample: ChannelSample, column: MeasuredColumn, design: Design, room: FitRoom): Comparison[] {
  const { logs } = room;
  for (let i = 0; i < logs.length; i++) logs[i] = Math.log1p(column.values[design.rows[i] as number] as number);
  return comparisonsOf(sample.channel, column, fitOf(design, room));
}

function measuredRows(values: Float64Array): Int32Array {
  const rows = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) rows[count++] = row;
  return rows.subarray(0, count);
}

function sameRows(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Mostly zeros, or hardly anything: described, not judged. */
function isSparse(values: Float64Array, rows: Int32Array): boolean {
  let zeros = 0;
  let sum = 0;
  for (const row of rows) {
    const value = values[row] as number;
    if (value === 0) zeros++;
    sum += value;
  }
  return zeros > MOST_ZEROS * rows.length || sum < SMALLEST_MEAN * rows.length;
}

/** The same measure and level on several channels, put together. */
function pooledOf(comparisons: readonly Comparison[]): Comparison[] {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of withOneNameForVideo(comparisons)) {
    const { measure, group: property, level } = comparison;
    const key = findingKey({ channel: EVERY_CHANNEL, measure, group: property, level });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [comparison]);
    else group.push(comparison);
  }
  return [...groups.values()].flatMap((group) => pooled(group) ?? []);
}

/** A reel is what a channel without videos calls a video; a channel that has both keeps them apart, and its reels count as reels. */
function withOneNameForVideo(comparisons: readonly Comparison[]): readonly Comparison[] {
  const isKind = (comparison: Comparison, level: string) => comparison.group === 'kind' && comparison.level === level;
  const withVideo = new Set(comparisons.flatMap((one) => (isKind(one, 'video') ? [one.channel] : [])));
  return comparisons.map((one) => (isKind(one, 'reel') && !withVideo.has(one.channel) ? { ...one, level: 'video' } : one));
}

function qByFamily(tested: readonly Comparison[]): Map<Comparison, number> {
  const q = new Map<Comparison, number>();
  for (const first of [true, false]) {
    const family = tested.filter((comparison) => isFirstFamily(comparison) === first);
    const values = qValues(family.map(({ p }) => p));
    family.forEach((comparison, i) => {
      q.set(comparison, values[i] as number);
    });
  }
  return q;
}

function findingOf(comparison: Comparison, q: number, verdict: Verdict): Finding {
  const { est } = comparison;
  const claimed = verdict === 'works' || verdict === 'seems';
  const inCounts = comparison.usual >= 1;
  return {
    channel: comparison.channel,
    measure: comparison.measure,
    group: comparison.group,
    level: comparison.level,
    primary: comparison.primary,
    exclusive: comparison.exclusive,
    goal: comparison.goal,
    posts: comparison.posts,
    rest: comparison.rest,
    weeks: comparison.weeks.length,
    verdict,
    lead: false,
    mirror: false,
    direction: claimed ? (est > 0 ? 1 : -1) : 0,
    effect: {
      est,
      q,
      ratio: comparison.ratio,
      low: comparison.ratioLow,
      high: comparison.ratioHigh,
      usual: inCounts ? comparison.usual : null,
      typical: inCounts ? comparison.typical : null,
      needed: comparison.needed,
    },
  };
}

function silentFinding(
  sample: ChannelSample,
  { measure, goal }: MeasuredColumn,
  design: Design,
  { property, name, posts, weeks }: Level,
  verdict: Verdict,
): Finding {
  const { group, primary, exclusive } = property;
  const rest = design.rows.length - posts;
  return {
    ...{ channel: sample.channel, measure, goal, group, level: name, primary, exclusive },
    ...{ posts, rest, weeks: weeks.weeks.length, verdict },
    direction: 0,
    lead: false,
    mirror: false,
    effect: null,
  };
}

interface Judged {
  readonly comparison: Comparison;
  readonly finding: Finding;
}

/** The three that lie farthest ahead among what cannot be told yet. */
function leadsOf(judged: readonly Judged[]): ReadonlySet<Finding> {
  const ahead = judged
    .filter(({ comparison, finding }) => {
      const asked = finding.verdict === 'unclear' && isFirstFamily(comparison) && comparison.channel !== EVERY_CHANNEL;
      return asked && probabilityUpTo(comparison.t, comparison.df) >= LEAD_CHANCE;
    })
    .map(({ finding }) => finding)
    .sort((a, b) => (b.effect?.est ?? 0) - (a.effect?.est ?? 0) || byName(a, b));
  return new Set(onePerLevel(ahead).slice(0, LEADS));
}

function withMirrors(findings: readonly Finding[]): Finding[] {
  const claims = findings.filter(({ direction }) => direction !== 0);
  return findings.map((finding) => (isMirror(finding, claims) ? { ...finding, mirror: true } : finding));
}

/** A format that is ahead on reach and on engagement is one thing to test, not two. */
function onePerLevel(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = findingKey({ ...finding, measure: 'reach' });
    return !seen.has(key) && seen.add(key);
  });
}

const ORDER: Readonly<Record<Verdict, number>> = { works: 0, seems: 1, none: 2, unclear: 2, 'too-few': 3, sparse: 4 };

function byVerdict(a: Finding, b: Finding): number {
  return ORDER[a.verdict] - ORDER[b.verdict] || Math.abs(b.effect?.est ?? 0) - Math.abs(a.effect?.est ?? 0) || byName(a, b);
}

function byName(a: Finding, b: Finding): number {
  return (
    compareText(a.channel, b.channel) ||
    compareText(a.measure, b.measure) ||
    compareText(a.group, b.group) ||
    compareText(a.level, b.level)
  );
}
