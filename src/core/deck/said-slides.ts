import type { DeckSource, DraftOf } from './draft.ts';
import { channelsOf } from './draft.ts';
import type { BroughtCost } from './slide.ts';

const NOTES_PER_SLIDE = 6;
const MOST_STEPS = 3;

/** 10: what people wrote back, six on a slide. */
export function wallSlides({ edits: { wall } }: DeckSource): DraftOf<'wall'>[] {
  return Array.from({ length: Math.ceil(wall.length / NOTES_PER_SLIDE) }, (_, page) => ({
    id: `wall-${page + 1}`,
    kind: 'wall',
    wall: wall.slice(page * NOTES_PER_SLIDE, (page + 1) * NOTES_PER_SLIDE),
  }));
}

/** 11: what it brought; none where the team has neither goals nor said what its work cost. */
export function broughtSlide(source: DeckSource): DraftOf<'brought'>[] {
  const cost = costOf(source);
  const { goals } = source.facts;
  return goals.length === 0 && cost === null ? [] : [{ id: 'brought', kind: 'brought', goals, cost }];
}

function costOf({ report, facts, edits: { cost } }: DeckSource): BroughtCost | null {
  if (cost === null) return null;
  const channels = channelsOf(report);
  return {
    ...cost,
    total: cost.hours * cost.perHour + cost.budget,
    clicks: facts.clicks?.count ?? null,
    channels: (facts.clicks?.channels ?? []).flatMap((key) => channels.get(key) ?? []),
  };
}

/** 12: keep, change, stop. It is always there, so that the editor can fill it in; empty it is not shown. */
export function planSlide({ edits: { plan } }: DeckSource): DraftOf<'plan'> {
  return { id: 'plan', kind: 'plan', steps: plan.slice(0, MOST_STEPS) };
}
