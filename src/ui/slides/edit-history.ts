import type { DeckEdits } from '../../core/model/workspace.ts';

/** Steps that can be taken back. */
const LONGEST = 100;

/** What the editor changed, and the way there and back. */
export interface EditHistory {
  readonly edits: DeckEdits;
  readonly past: readonly DeckEdits[];
  readonly future: readonly DeckEdits[];
  /** The text that is being written: all of it is one step. null: none is. */
  readonly field: string | null;
}

export function historyOf(edits: DeckEdits): EditHistory {
  return { edits, past: [], future: [], field: null };
}

/** One step further. `field`: part of a text that is still being written. What had been taken back is then gone. */
export function changed(history: EditHistory, next: DeckEdits, field: string | null): EditHistory {
  const goesOn = field !== null && history.field === field;
  const past = goesOn ? history.past : [...history.past.slice(1 - LONGEST), history.edits];
  return { edits: next, past, future: [], field };
}

/** The text that was being written is done: what comes next is a step of its own. */
export function settled(history: EditHistory): EditHistory {
  return history.field === null ? history : { ...history, field: null };
}

/** The last step taken back; null where there is none. */
export function undone({ edits, past, future }: EditHistory): EditHistory | null {
  const before = past.at(-1);
  return before === undefined ? null : { edits: before, past: past.slice(0, -1), future: [edits, ...future], field: null };
}

/** The step that was taken back last, done again; null where there is none. */
export function redone({ edits, past, future }: EditHistory): EditHistory | null {
  const [next, ...later] = future;
  return next === undefined ? null : { edits: next, past: [...past, edits], future: later, field: null };
}
