/** What a key asks of a presentation; `to` counts slides from 0. */
export type PresenterAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'reveal'
  | 'pointer'
  | 'overview'
  | 'notes'
  | 'window'
  | 'full'
  | 'keys'
  | 'close'
  | { readonly to: number };

/**
 * The keys of a presentation, letters small. Those of PowerPoint, Keynote and the usual clickers, which send PageUp, PageDown, a full
 * stop, F5 and Escape. The shared file has the same table as plain text; a test holds them together.
 */
export const PRESENTER_KEYS: Readonly<Record<string, Exclude<PresenterAct, object>>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  r: 'reveal',
  l: 'pointer',
  g: 'overview',
  o: 'overview',
  n: 'notes',
  p: 'window',
  f: 'full',
  F5: 'full',
  h: 'keys',
  '?': 'keys',
  Escape: 'close',
};

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/**
 * What a key means, with the digits typed so far: `1`, `2`, Enter goes to the twelfth slide. Space and Enter on a button or a link,
 * and all keys in a field, stay what they are there; keys with Ctrl, Alt or the command key are the browser's.
 */
export function keyOf(event: PressedKey, digits: string): { readonly act: PresenterAct | null; readonly digits: string } {
  const nothing = { act: null, digits: '' };
  if (event.ctrlKey || event.metaKey || event.altKey || isWithin(event.target, 'input, textarea, select')) return nothing;
  if (/^\d$/u.test(event.key)) return { act: null, digits: (digits + event.key).slice(-3) };
  if (event.key === 'Enter' && digits !== '') return { act: { to: Number(digits) - 1 }, digits: '' };
  const presses = event.key === ' ' || event.key === 'Enter';
  if (presses && isWithin(event.target, 'button, a, summary')) return nothing;
  if (presses && event.shiftKey) return { act: 'previous', digits: '' };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return { act: PRESENTER_KEYS[key] ?? null, digits: '' };
}

function isWithin(target: EventTarget | null, what: string): boolean {
  return typeof Element !== 'undefined' && target instanceof Element && target.closest(what) !== null;
}
