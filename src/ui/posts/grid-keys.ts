/** What a key does in the list: goes to another place, or something with the post one is at. */
export type KeyAction =
  | { readonly do: 'go'; readonly to: number; readonly extend: boolean }
  | { readonly do: 'open' }
  | { readonly do: 'toggle' }
  | { readonly do: 'all' }
  | { readonly do: 'none' };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** null: a key that means nothing here. `page`: rows that are seen at once. */
export function actionOf(
  { key, shiftKey, ctrlKey, metaKey }: Pressed,
  at: number,
  count: number,
  page: number,
): KeyAction | null {
  const command = ctrlKey || metaKey;
  if (command && (key === 'a' || key === 'A')) return { do: 'all' };
  if (key === 'Escape') return { do: 'none' };
  if (key === 'Enter' && !command) return { do: 'open' };
  if (key === ' ') return { do: 'toggle' };
  const to = placeBy(key, at, count, Math.max(1, page - 1));
  return to === null ? null : { do: 'go', to: Math.max(0, Math.min(count - 1, to)), extend: shiftKey };
}

function placeBy(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
