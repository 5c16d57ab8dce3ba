import { compareText } from '../base/text.ts';
import type { Finding } from '../insight/findings.ts';
import type { Goal } from '../model/goal.ts';
import { GOALS, MAIN_GOALS } from '../model/goal.ts';
import type { Format, PostKey } from '../model/workspace.ts';
import type { DeckFacts } from './deck-facts.ts';
import type { Report } from './report.ts';
import { ALL_CHANNELS } from './scope.ts';
import type { FactWork, GoalPosts, YearPosts } from './year-posts.ts';
import { standingAt } from './year-posts.ts';

const GOOD = 1.2;
const MOST_EXAMPLES = 6;
const OWN_FORMATS_NEED = 2;
/** By what a format is shown of which nothing is known. */
const GOALS_OF_OTHERS: readonly Goal[] = ['reach', 'reactions', 'clicks'];

interface Candidate {
  readonly row: number;
  readonly channel: YearPosts;
}

interface Example extends Candidate {
  readonly of: GoalPosts;
  readonly times: number;
}

/**
 * One good post of the year per format: formats that work first, then those that seem to, then others by how many posts they have. The team's
 * own formats where it has at least two, else the kinds of the platform. At most six.
 */
export function goodExamples(work: FactWork, report: Report): DeckFacts['examples'] {
  const own = perFormat(work, (row) => work.tags.formatNameAt(row));
  const isOwn = own.size >= OWN_FORMATS_NEED;
  const formats = isOwn ? own : perFormat(work, (row) => work.tags.kindAt(row));
  const chosen = isOwn ? chosenExamples(work) : new Map<Format, PostKey>();
  const known = order(formats, report.findings.rows, isOwn ? 'format' : 'kind');
  return known
    .flatMap(({ format, finding }) => {
      const found = exampleOf(work, formats.get(format) ?? [], finding, chosen.get(format));
      return found === null ? [] : [{ format, post: standingAt(work, found.row, found.of) }];
    })
    .slice(0, MOST_EXAMPLES);
}

/** The posts that may stand as an example, per format, over all channels. */
function perFormat({ channels }: FactWork, formatAt: (row: number) => Format | null): Map<Format, Candidate[]> {
  const formats = new Map<Format, Candidate[]>();
  for (const channel of channels) {
    for (const row of channel.compared) {
      const format = formatAt(row);
      if (format === null) continue;
      const posts = formats.get(format);
      if (posts === undefined) formats.set(format, [{ row, channel }]);
      else posts.push({ row, channel });
    }
  }
  return formats;
}

/** What the editor gave as the example of a format of the team's own. */
function chosenExamples({ tags }: FactWork): Map<Format, PostKey> {
  return new Map(tags.book.formats.flatMap(({ name, example }) => (example === null ? [] : [[name, example] as const])));
}

interface KnownFormat {
  readonly format: Format;
  /** What speaks for it most; undefined: nothing does. */
  readonly finding: Finding | undefined;
}

function order(
  formats: ReadonlyMap<Format, readonly Candidate[]>,
  rows: readonly Finding[],
  group: 'format' | 'kind',
): KnownFormat[] {
  // Findings stand in order already: what works, what seems to, the largest first.
  const claims = rows.filter((row) => row.group === group && row.direction === 1 && !row.mirror && isGoal(row.measure));
  const place = ({ finding }: KnownFormat) => (finding === undefined ? claims.length : claims.indexOf(finding));
  const posts = ({ format }: KnownFormat) => formats.get(format)?.length ?? 0;
  return [...formats.keys()]
    .map((format): KnownFormat => ({ format, finding: claims.find(({ level }) => level === format) }))
    .sort((a, b) => place(a) - place(b) || posts(b) - posts(a) || compareText(a.format, b.format));
}

function isGoal(measure: Finding['measure']): measure is Goal {
  return GOALS.some((goal) => goal === measure);
}

/** The editor's own example; else the post of the format that did best, at least 1.2 times the usual, on what the finding speaks of. */
function exampleOf(
  work: FactWork,
  candidates: readonly Candidate[],
  finding: Finding | undefined,
  chosen: PostKey | undefined,
): Example | null {
  const goals = finding === undefined ? GOALS_OF_OTHERS : [MAIN_GOALS.find((goal) => goal === finding.measure) ?? 'reactions'];
  const within = candidates.filter(
    ({ channel }) => finding === undefined || finding.channel === ALL_CHANNELS || finding.channel === channel.key,
  );
  for (const goal of goals) {
    const said = chosen === undefined ? undefined : candidates.find(({ row }) => work.tags.keyOf(row) === chosen);
    const best = (said === undefined ? null : bestOn([said], goal, 0)) ?? bestOn(within, goal, GOOD);
    if (best !== null) return best;
  }
  return null;
}

function bestOn(candidates: readonly Candidate[], goal: Goal, least: number): Example | null {
  let best: Example | null = null;
  for (const { row, channel } of candidates) {
    const of = channel.on(goal);
    const times = of?.timesOf(row) ?? Number.NaN;
    if (of === null || !(times >= least && times > (best?.times ?? 0)) || !channel.isExample(row)) continue;
    best = { row, channel, of, times };
  }
  return best;
}
