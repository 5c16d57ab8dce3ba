import type { ShowState } from './presenter-state.ts';
import { firstState, readState } from './presenter-state.ts';

const KEPT_AS = 'postproof.show';
/** Who leaves the presentation by mistake and comes back within this time finds the clock as though nothing had happened. */
const BRIEFLY = 5 * 60_000;

/** A presentation as this tab knows it. `show`: its name towards other windows. `at`: since when its state holds. */
export interface Begun {
  readonly show: string;
  readonly state: ShowState;
  readonly at: number;
}

interface Kept extends Begun {
  readonly deck: string;
  /** When the presentation was left; null: it was not, so the page was loaded again. */
  readonly leftAt: number | null;
}

/** How the presentation of a deck begins here: where it was when the page was loaded again, else anew. */
export function begin(deck: string, place: number, slides: number, now: number): Begun {
  const kept = read();
  const first = firstState(place, slides, now);
  if (kept === null) return { show: newName(), state: first, at: 0 };
  if (kept.deck !== deck) return { show: kept.show, state: first, at: 0 };
  if (kept.leftAt === null) return kept;
  const { startedAt, pausedAt, minutes } = kept.state;
  const briefly = now - kept.leftAt < BRIEFLY;
  return { show: kept.show, state: { ...first, minutes, ...(briefly ? { startedAt, pausedAt } : {}) }, at: 0 };
}

export function keep(deck: string, begun: Begun, leftAt: number | null): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify({ ...begun, deck, leftAt } satisfies Kept));
  } catch {
    // A browser that keeps nothing presents all the same; the other window still knows.
  }
}

function read(): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null') as Partial<Kept> | null;
    const state = readState(kept?.state);
    if (kept === null || state === null || typeof kept.show !== 'string') return null;
    const leftAt = typeof kept.leftAt === 'number' ? kept.leftAt : null;
    return { show: kept.show, deck: String(kept.deck), at: Number(kept.at) || 0, state, leftAt };
  } catch {
    return null;
  }
}

/** Unlike any other tab's. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}
