import type { DeckEdits } from '../model/workspace.ts';
import type { GoesAlong } from './change.ts';

type Steps = NonNullable<GoesAlong['steps']>;

/** The steps of a month's plan that name a format which gets another name. */
export function stepsNaming(month: string, { plan }: DeckEdits, newNames: ReadonlyMap<string, string>): Steps {
  return plan.flatMap(({ id, about }) => {
    const name = about?.group === 'format' ? newNames.get(about.level) : undefined;
    return about === null || name === undefined ? [] : [[month, id, about.level, name] as const];
  });
}

/** A month's edits with the formats' other names in its plan, but for a step that names another one by now. */
export function withRenamedSteps(month: string, edits: DeckEdits, steps: Steps): DeckEdits {
  const mine = steps.filter(([ofMonth]) => ofMonth === month);
  const plan = edits.plan.map((step) => {
    const { id, about } = step;
    if (about?.group !== 'format') return step;
    const renamed = mine.find(([, of, before]) => of === id && before === about.level);
    return renamed === undefined ? step : { ...step, about: { ...about, level: renamed[3] } };
  });
  return { ...edits, plan };
}
