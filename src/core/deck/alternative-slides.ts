import type { AlternativeChoice, SlideId } from '../model/workspace.ts';
import type { BetterPost, WeakPost } from '../report/deck-facts.ts';
import { SAME_SUBJECT } from '../report/subjects.ts';
import type { DeckSource, DraftOf } from './draft.ts';
import { cardOf, channelsOf } from './draft.ts';

const MOST_SLIDES = 3;

type Alternatives = Readonly<Record<SlideId, AlternativeChoice>>;

/** How a weak post's slide is called, as long as the post is weak. */
function alternativeId({ weak }: WeakPost): SlideId {
  return `alternative-${weak.post.key}`;
}

/**
 * 7: this is how it can. At most three over all goals, each of another weak post: those that the editor worked on, then those with an example
 * that is about the same thing and stands out most against them. Where none is, the slide waits for the editor to choose one. They stand in the order of that, so that none moves while somebody writes.
 */
export function alternativeSlides(source: DeckSource): DraftOf<'alternative'>[] {
  const { facts, edits } = source;
  const worked = (weak: WeakPost) => Object.hasOwn(edits.alternatives, alternativeId(weak));
  const byContrast = facts.weak
    .filter((weak) => weak.better.length > 0 || worked(weak))
    .toSorted((a, b) => contrast(b) - contrast(a));
  const first = byContrast.toSorted((a, b) => Number(worked(b)) - Number(worked(a)));
  const chosen = new Set([...new Set(first.map(alternativeId))].slice(0, MOST_SLIDES));
  const ids = new Set(byContrast.map(alternativeId).filter((id) => chosen.has(id)));
  return [...ids].flatMap((id) => alternativeSlide(source, id, id));
}

/** The slide of a weak post as `id`: a second one of the same post has choices of its own. */
export function alternativeSlide(source: DeckSource, of: SlideId, id: SlideId): DraftOf<'alternative'>[] {
  const { report, facts, edits } = source;
  const channels = channelsOf(report);
  const choice = choiceOf(edits.alternatives, id);
  const found = weakFor(
    facts.weak.filter((weak) => alternativeId(weak) === of),
    choice,
  );
  const weak = found === undefined ? null : cardOf(channels, found.weak);
  if (found === undefined || weak === null) return [];
  const better = exampleOf(found, choice);
  return [
    {
      id,
      kind: 'alternative',
      goal: found.goal,
      answer: weak.answer,
      channel: weak.channel,
      weak,
      example: better === undefined ? null : cardOf(channels, better.standing),
      rewritten: choice?.rewritten ?? '',
      causes: choice?.causes ?? [],
      because: choice?.because ?? '',
      differences: better?.differences ?? [],
      expected: better === undefined ? found.expected : better.expected,
    },
  ];
}

function choiceOf(alternatives: Alternatives, id: SlideId): AlternativeChoice | undefined {
  return Object.hasOwn(alternatives, id) ? alternatives[id] : undefined;
}

// A post may be weak on several goals: the one on which the chosen example is a candidate, else the one with most contrast.
function weakFor(same: readonly WeakPost[], choice: AlternativeChoice | undefined): WeakPost | undefined {
  const isCandidate = ({ better }: WeakPost) => better.some(({ standing }) => standing.post.key === choice?.example);
  return same.find(isCandidate) ?? same.toSorted((a, b) => contrast(b) - contrast(a))[0];
}

function exampleOf({ better }: WeakPost, choice: AlternativeChoice | undefined): BetterPost | undefined {
  if (choice?.example === null) return undefined;
  return better.find(({ standing }) => standing.post.key === choice?.example) ?? better.find(isProposed);
}

/** What is only a little alike is offered, and never put on a slide by itself. */
function isProposed({ close }: BetterPost): boolean {
  return close >= SAME_SUBJECT;
}

function contrast({ weak, better }: WeakPost): number {
  const first = better.find(isProposed);
  return first === undefined ? 0 : (first.standing.times ?? 1) / (weak.times ?? 1);
}
