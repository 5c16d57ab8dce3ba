import { compareText } from '../base/text.ts';
import type { Finding } from '../insight/findings.ts';
import type { Goal } from '../model/goal.ts';
import { MAIN_GOALS } from '../model/goal.ts';
import type { Channel } from '../model/platform.ts';
import type { DeckEdits, PostKey, SlideId } from '../model/workspace.ts';
import type { Answer } from '../rank/answer.ts';
import type { BoardGoal, ComparedGoal, RankedPost, Report, ReportPost } from '../report/report.ts';
import type { Scope } from '../report/scope.ts';
import { ALL_CHANNELS } from '../report/scope.ts';
import type { AppendixSlide, Deck, FormatsSlide, RankedCard, RankedSlide, Slide } from './slide.ts';

const CARDS = 3;
const APPENDIX_ROWS = 14;
const FINDINGS_NEED = 25;

/** Everything about a slide but what the editor adds. */
type Facts<Kind extends Slide> = Kind extends Slide ? Omit<Kind, 'title' | 'notes' | 'hidden' | 'month'> : never;
type Draft = Facts<Slide>;

/** The slides of a month as the program proposes them: a pure function of the report. */
export function proposeDeck(report: Report): Deck {
  const channels = new Map<Scope, Channel>(report.channels.map(({ key, channel }) => [key, channel]));
  const drafts: Draft[] = [
    {
      id: 'month',
      kind: 'month',
      goals: report.monthly,
      channels: [...channels.values()],
      posts: report.posts.length,
      measuredOn: newestMeasurement(report),
    },
    ...channelsSlide(report, channels),
    ...rankedSlides(report, channels),
    ...formatSlides(report, channels),
    ...appendixSlides(report),
  ];
  return {
    version: 1,
    month: report.month,
    zone: report.zone,
    today: report.today,
    slides: drafts.map((draft): Slide => ({ ...draft, title: null, notes: '', hidden: false, month: report.month })),
  };
}

// Moments are written in one zone, so their days stand in the order of time as texts.
function newestMeasurement(report: Report): string {
  const days = report.channels.map(({ measuredAt }) => measuredAt.slice(0, 10)).sort();
  return days.at(-1) ?? report.today;
}

function channelsSlide(report: Report, channels: ReadonlyMap<Scope, Channel>): Draft[] {
  // One line per channel: reach where there is one, else what the channel has.
  const rows = [...channels].flatMap(([key, channel]) => {
    const own = report.trends.filter((trend) => trend.channelKey === key);
    const trend = own.find(({ goal }) => goal === 'reach') ?? own[0];
    return trend === undefined ? [] : [{ channel, trend }];
  });
  return rows.length === 0 ? [] : [{ id: 'channels', kind: 'channels', rows }];
}

function rankedSlides(report: Report, channels: ReadonlyMap<Scope, Channel>): Draft[] {
  const all = report.boards.find((board) => board.scope === ALL_CHANNELS);
  const single = channels.size === 1 ? ([...channels.values()][0] ?? null) : null;
  const shown: ReadonlySet<Goal> = new Set(MAIN_GOALS);
  const goals = (all?.goals ?? []).filter(({ goal, ranking, best }) => shown.has(goal) && ranking !== 'none' && best.length > 0);
  const posts = new Map(report.posts.map((post) => [post.key, post]));
  return [
    ...goals.flatMap((goal) => rankedSlide('best', goal, single, channels, posts)),
    ...goals.flatMap((goal) => rankedSlide('least', goal, single, channels, posts)),
  ];
}

function rankedSlide(
  kind: 'best' | 'least',
  goal: BoardGoal,
  single: Channel | null,
  channels: ReadonlyMap<Scope, Channel>,
  posts: ReadonlyMap<PostKey, ReportPost>,
): Facts<RankedSlide>[] {
  const answers = new Map(goal.used.map(({ channelKey, answer }) => [channelKey, answer]));
  const cards = goal[kind].slice(0, CARDS).flatMap((ranked) => {
    const post = posts.get(ranked.post);
    return post === undefined ? [] : card(ranked, post, channels, answers);
  });
  const first = cards[0];
  if (first === undefined) return [];
  return [
    {
      id: `${kind}-${goal.goal}`,
      kind,
      goal: goal.goal,
      answer: first.answer,
      channel: single,
      ranking: goal.ranking === 'plain' ? 'plain' : 'times',
      cards,
      compared: goal.compared,
      young: goal.young,
      duty: goal.duty,
    },
  ];
}

function card(
  ranked: RankedPost,
  post: ReportPost,
  channels: ReadonlyMap<Scope, Channel>,
  answers: ReadonlyMap<Scope, Answer | null>,
): RankedCard[] {
  const channel = channels.get(post.channelKey);
  const answer = answers.get(post.channelKey) ?? null;
  return channel === undefined || answer === null ? [] : [{ post, channel, answer, value: ranked.value, times: ranked.times }];
}

/** Per channel one slide, of the goal about which most can be said; none where the channel has too few posts for any. */
function formatSlides(report: Report, channels: ReadonlyMap<Scope, Channel>): Draft[] {
  const { compared, rows, from, to, boostUnknown } = report.findings;
  return [...channels].flatMap(([key, channel]): Facts<FormatsSlide>[] => {
    // The team's own formats where it has some; else the platform's kinds. Never both in one chart.
    const formatsOf = ({ goal }: ComparedGoal) => {
      const of = (group: Finding['group']) =>
        rows.filter((row) => row.channel === key && row.measure === goal && row.group === group);
      const own = of('format');
      return (own.length > 1 ? own : of('kind')).sort(asShown);
    };
    const own = compared
      .filter(({ scope, goal, posts }) => scope === key && goal !== 'reactions' && posts >= FINDINGS_NEED)
      .map((goal) => ({ goal, formats: formatsOf(goal) }))
      .filter(({ formats }) => formats.length > 1);
    const most = Math.max(...own.map(({ formats }) => told(formats)));
    const best = own.find(({ formats }) => told(formats) === most);
    if (best === undefined) return [];
    const { goal, answer, posts } = best.goal;
    const unsure = boostUnknown.includes(key);
    return [
      { id: `formats-${key}`, kind: 'formats', channel, goal, answer, posts, from, to, boostUnknown: unsure, rows: best.formats },
    ];
  });
}

function told(rows: readonly Finding[]): number {
  return rows.filter(({ direction, mirror }) => direction !== 0 && !mirror).length;
}

// Claims by how much they do better; what cannot be told is never ranked by that, but by how many posts there are.
function asShown(a: Finding, b: Finding): number {
  const place = ({ direction, mirror, verdict }: Finding) =>
    direction !== 0 && !mirror ? 0 : { works: 1, seems: 1, none: 1, unclear: 2, 'too-few': 3, sparse: 3 }[verdict];
  const claimed = place(a) === 0 && place(b) === 0 ? (b.effect?.est ?? 0) - (a.effect?.est ?? 0) : 0;
  return place(a) - place(b) || claimed || b.posts - a.posts || compareText(a.level, b.level);
}

function appendixSlides(report: Report): Draft[] {
  return report.channels.flatMap(({ key, channel }): Facts<AppendixSlide>[] => {
    const posts = report.posts.filter((post) => post.channelKey === key);
    const metrics = [
      ...new Set(
        (report.boards.find((board) => board.scope === key)?.goals ?? []).flatMap(({ used }) =>
          used.flatMap(({ channelKey, answer }) => (channelKey === key && answer !== null ? answer.metrics : [])),
        ),
      ),
    ];
    const pages = Math.ceil(posts.length / APPENDIX_ROWS);
    return Array.from({ length: pages }, (_, page) => ({
      id: `appendix-${key}-${page + 1}`,
      kind: 'appendix',
      page: page + 1,
      pages,
      channel,
      metrics,
      posts: posts.slice(page * APPENDIX_ROWS, (page + 1) * APPENDIX_ROWS),
    }));
  });
}

/** The proposed slides with what the editor changed: titles, notes, order, hidden. Edits of slides that are no more are kept, unused. */
export function editedDeck(deck: Deck, edits: DeckEdits): Deck {
  const hidden = new Set(edits.hidden);
  const titles = new Map(Object.entries(edits.titles));
  const notes = new Map(Object.entries(edits.notes));
  const slides = inOrder(deck.slides, edits.order).map((slide) => ({
    ...slide,
    title: titles.get(slide.id) ?? null,
    notes: notes.get(slide.id) ?? '',
    hidden: hidden.has(slide.id),
  }));
  return { ...deck, slides };
}

// A slide that the editor did not order (it is new this month) stands behind the one that the program puts before it.
function inOrder(slides: readonly Slide[], order: readonly SlideId[]): Slide[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const ordered = order.flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(ordered.map((slide) => slide.id));
  slides.forEach((slide, place) => {
    if (placed.has(slide.id)) return;
    const before = slides[place - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, slide);
    placed.add(slide.id);
  });
  return ordered;
}
