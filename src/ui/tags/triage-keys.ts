/** What a key does while posts get their formats one after another. */
export type TriageAction =
  | { readonly do: 'give'; readonly place: number }
  | { readonly do: 'suggestion' | 'none' | 'skip' | 'undo' | 'topic' | 'new' | 'leave' };

const LETTERS: Readonly<Record<string, Exclude<TriageAction, { do: 'give' }>>> = {
  Enter: { do: 'suggestion' },
  Escape: { do: 'leave' },
  '0': { do: 'none' },
  s: { do: 'skip' },
  u: { do: 'undo' },
  t: { do: 'topic' },
  n: { do: 'new' },
};

/** null: the key is not ours. `place` counts from 0. A combination with Ctrl, Alt or ⌘ belongs to the browser. */
export function triageAction(pressed: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): TriageAction | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (/^[1-9]$/u.test(pressed.key)) return { do: 'give', place: Number(pressed.key) - 1 };
  return LETTERS[pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key] ?? null;
}
