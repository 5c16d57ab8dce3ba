type PresenterAct = 'next' | 'previous' | 'first' | 'last' | 'black' | 'notes' | 'close' | { readonly to: number };

const ACTS: Readonly<Record<string, Exclude<PresenterAct, object>>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
  n: 'notes',
  N: 'notes',
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
 * What a key means, with the digits typed so far: `1`, `2`, Enter goes to the twelfth slide (`to` counts from 0). Space and Enter
 * on a button or a link stay what they are there; keys with Ctrl, Alt or the command key are the browser's.
 */
export function keyOf(event: PressedKey, digits: string): { readonly act: PresenterAct | null; readonly digits: string } {
  const nothing = { act: null, digits: '' };
  if (event.ctrlKey || event.metaKey || event.altKey) return nothing;
  if (/^\d$/u.test(event.key)) return { act: null, digits: (digits + event.key).slice(-3) };
  if (event.key === 'Enter' && digits !== '') return { act: { to: Number(digits) - 1 }, digits: '' };
  if (event.key === ' ') return isControl(event.target) ? nothing : { act: event.shiftKey ? 'previous' : 'next', digits: '' };
  return { act: ACTS[event.key] ?? null, digits: '' };
}

function isControl(target: EventTarget | null): boolean {
  return typeof Element !== 'undefined' && target instanceof Element && target.closest('button, a') !== null;
}
