import type { Deck } from '../../core/deck/slide.ts';
import type { Language } from '../../words/language.ts';
import { isLanguage } from '../../words/language.ts';
import type { ShowState } from './presenter-state.ts';
import { readState } from './presenter-state.ts';

/** Where the pointer is, as shares (0 to 1) of the slide's width and height. */
export interface PointedAt {
  readonly x: number;
  readonly y: number;
}

/** What is presented, handed to the presenter's window, so that it needs nothing but the other window. */
export interface ShownDeck {
  readonly deck: Deck;
  readonly language: Language;
  readonly zone: string;
}

/**
 * What windows of one presentation say to each other. `show` names the presentation, `from` the window that speaks, `n` counts what it
 * said, because a message may arrive on two ways. Of two states the one with the later `at` (ms since 1970) holds.
 */
type Message = { readonly postproof: 1; readonly show: string; readonly from: string; readonly n: number } & Said;
type Said =
  | { readonly say: 'hello'; readonly needsDeck: boolean }
  | { readonly say: 'state'; readonly state: ShowState; readonly at: number }
  | { readonly say: 'point'; readonly point: PointedAt | null }
  | { readonly say: 'deck'; readonly shown: ShownDeck }
  | { readonly say: 'bye' };

/** A way to the other windows. */
interface Port {
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}
type OpenPort = (onMessage: (message: unknown) => void) => Port;

interface ShowEnds {
  readonly onState: (state: ShowState) => void;
  readonly onPoint: (point: PointedAt | null) => void;
  /** The presenter's window has what is shown. */
  readonly onDeck: (shown: ShownDeck) => void;
  /** The other window asks for what is shown. */
  readonly onNeed: () => void;
  /** Anything was heard, so there is another window. */
  readonly onHeard: () => void;
  readonly onBye: () => void;
}

interface ShowOptions {
  readonly show: string;
  /** Of this window alone, new at each load. */
  readonly from: string;
  readonly ways: readonly OpenPort[];
  /** What this window knew before it was loaded again. */
  readonly known: { readonly state: ShowState; readonly at: number } | null;
  readonly now: () => number;
  readonly ends: ShowEnds;
}

export interface ShowLink {
  readonly tell: (state: ShowState) => void;
  readonly point: (point: PointedAt | null) => void;
  readonly hand: (shown: ShownDeck) => void;
  /** Asks for the state, and for what is shown. */
  readonly hello: (needsDeck: boolean) => void;
  readonly bye: () => void;
  readonly close: () => void;
  /** Since when the state holds. */
  readonly at: () => number;
}

/** Joins this window to the others of its presentation. Both sides are alike: whoever changes something tells, the later word holds. */
export function openLink({ show, from, ways, known, now, ends }: ShowOptions): ShowLink {
  let state = known?.state ?? null;
  let at = known?.at ?? 0;
  let said = 0;
  const heard = new Map<string, number>();
  const ports: Port[] = [];
  const post = (what: Said) => {
    said++;
    for (const port of ports) port.post({ postproof: 1, show, from, n: said, ...what } satisfies Message);
  };
  const onMessage = (value: unknown) => {
    const message = readMessage(value);
    if (message === null || message.show !== show || message.from === from) return;
    if (message.n <= (heard.get(message.from) ?? 0)) return;
    heard.set(message.from, message.n);
    if (message.say === 'bye') return ends.onBye();
    ends.onHeard();
    if (message.say === 'point') return ends.onPoint(message.point);
    if (message.say === 'deck') return ends.onDeck(message.shown);
    if (message.say === 'hello') {
      if (message.needsDeck) ends.onNeed();
      if (state !== null) post({ say: 'state', state, at });
      return;
    }
    if (message.at < at || (message.at === at && message.from <= from && state !== null)) return;
    state = message.state;
    at = message.at;
    ends.onState(state);
  };
  for (const way of ways) ports.push(way(onMessage));
  return {
    tell: (changed) => {
      state = changed;
      // Later than anything heard, even where two clocks or two keys within a ms disagree.
      at = Math.max(at + 1, now());
      post({ say: 'state', state, at });
    },
    point: (point) => post({ say: 'point', point }),
    hand: (shown) => post({ say: 'deck', shown }),
    hello: (needsDeck) => post({ say: 'hello', needsDeck }),
    bye: () => post({ say: 'bye' }),
    close: () => {
      for (const port of ports) port.close();
    },
    at: () => at,
  };
}

function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Record<string, unknown>;
  if (message.postproof !== 1 || typeof message.show !== 'string' || typeof message.from !== 'string') return null;
  if (typeof message.n !== 'number') return null;
  const said = readSaid(message);
  return said === null ? null : { postproof: 1, show: message.show, from: message.from, n: message.n, ...said };
}

function readSaid(message: Record<string, unknown>): Said | null {
  switch (message.say) {
    case 'hello':
      return { say: 'hello', needsDeck: message.needsDeck === true };
    case 'bye':
      return { say: 'bye' };
    case 'state': {
      const state = readState(message.state);
      return state === null || typeof message.at !== 'number' ? null : { say: 'state', state, at: message.at };
    }
    case 'point': {
      const point = message.point as Record<string, unknown> | null | undefined;
      if (typeof point?.x !== 'number' || typeof point.y !== 'number') return { say: 'point', point: null };
      return { say: 'point', point: { x: point.x, y: point.y } };
    }
    case 'deck': {
      const shown = message.shown as Partial<ShownDeck> | undefined;
      if (!Array.isArray(shown?.deck?.slides) || typeof shown.zone !== 'string' || !isLanguage(String(shown.language)))
        return null;
      return { say: 'deck', shown: shown as ShownDeck };
    }
    default:
      return null;
  }
}

const CHANNEL = 'postproof-presenter';

/** All windows of this site, where the browser has such a channel. */
export function throughChannel(onMessage: (message: unknown) => void): Port {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event) => onMessage(event.data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** The window that opened this one or was opened by it; who speaks first is known from then on, also after it was loaded again. */
export function throughWindow(first: () => Window | null): OpenPort {
  return (onMessage) => {
    let spoke: Window | null = null;
    const listen = (event: MessageEvent) => {
      if (event.origin !== location.origin || event.source === window || (event.data as Message | null)?.postproof !== 1) return;
      spoke = event.source as Window;
      onMessage(event.data);
    };
    addEventListener('message', listen);
    return {
      post: (message) => {
        const other = first() ?? spoke;
        if (other !== null && !other.closed) other.postMessage(message, location.origin);
      },
      close: () => removeEventListener('message', listen),
    };
  };
}
