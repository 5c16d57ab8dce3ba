import type { Slide } from '../../core/deck/slide.ts';
import type { PresenterAct } from './presenter-keys.ts';

/** What both windows of a presentation show. Moments are ms since 1970. */
export interface ShowState {
  /** Among the slides that are shown, from 0. */
  readonly place: number;
  readonly cover: 'black' | 'white' | null;
  /** Of a slide to guess: its numbers are seen. */
  readonly revealed: boolean;
  readonly pointing: boolean;
  /** When the clock would have been started had it never been paused. */
  readonly startedAt: number;
  /** null: it runs. */
  readonly pausedAt: number | null;
  /** How long it may take. */
  readonly minutes: number;
}

/** What changes the state of both windows; the other keys only change the window in which they are pressed. */
export type ShowAct =
  | Exclude<PresenterAct, 'overview' | 'notes' | 'window' | 'full' | 'keys' | 'close'>
  | 'pause'
  | 'reset'
  | { readonly minutes: number };

const MINUTES_PER_SLIDE = 1.5;
const MOST_MINUTES = 600;
const MINUTE = 60_000;

/** How many slides time is planned for: the appendix is there to be asked about. */
export function toldSlides(slides: readonly Slide[]): number {
  return slides.filter(({ kind }) => kind !== 'appendix').length;
}

/** A presentation that begins now. `slides`: those that time is planned for. */
export function firstState(place: number, slides: number, now: number): ShowState {
  const minutes = Math.max(1, Math.ceil(slides * MINUTES_PER_SLIDE));
  return { place, cover: null, revealed: false, pointing: false, startedAt: now, pausedAt: null, minutes };
}

/** `guesses`: per slide whether it is one to guess. The first step on such a slide shows its numbers; who comes back guesses anew. */
export function afterAct(state: ShowState, act: ShowAct, guesses: readonly boolean[], now: number): ShowState {
  const isGuess = guesses[state.place] === true;
  if (typeof act === 'object') {
    return 'to' in act ? atPlace(state, act.to, guesses.length) : { ...state, minutes: wholeMinutes(act.minutes, state.minutes) };
  }
  switch (act) {
    case 'next':
      if (isGuess && !state.revealed) return { ...state, revealed: true, cover: null };
      return atPlace(state, state.place + 1, guesses.length);
    case 'previous':
      return atPlace(state, state.place - 1, guesses.length);
    case 'first':
      return atPlace(state, 0, guesses.length);
    case 'last':
      return atPlace(state, guesses.length - 1, guesses.length);
    case 'black':
    case 'white':
      return { ...state, cover: state.cover === act ? null : act };
    case 'reveal':
      return isGuess ? { ...state, revealed: !state.revealed, cover: null } : state;
    case 'pointer':
      return { ...state, pointing: !state.pointing };
    case 'pause':
      if (state.pausedAt === null) return { ...state, pausedAt: now };
      return { ...state, startedAt: state.startedAt + now - state.pausedAt, pausedAt: null };
    case 'reset':
      return { ...state, startedAt: now, pausedAt: state.pausedAt === null ? null : now };
  }
}

function atPlace(state: ShowState, to: number, slides: number): ShowState {
  const place = Math.max(0, Math.min(slides - 1, to));
  return { ...state, place, cover: null, revealed: place === state.place && state.revealed };
}

function wholeMinutes(wanted: number, before: number): number {
  return Number.isFinite(wanted) ? Math.max(1, Math.min(MOST_MINUTES, Math.round(wanted))) : before;
}

/** ms that the presentation has taken. */
export function elapsedOf(state: ShowState, now: number): number {
  return Math.max(0, (state.pausedAt ?? now) - state.startedAt);
}

/**
 * Whole minutes behind the plan (below 0: ahead of it). Each slide has an equal share of the time, and within its own share one is
 * on schedule.
 */
export function minutesBehind(state: ShowState, slides: number, now: number): number {
  const share = (state.minutes * MINUTE) / Math.max(1, slides);
  const elapsed = elapsedOf(state, now);
  const late = Math.floor((elapsed - share * (state.place + 1)) / MINUTE);
  if (late > 0) return late;
  const early = Math.floor((share * state.place - elapsed) / MINUTE);
  return early > 0 ? -early : 0;
}

/** 754000 → `12:34`; over an hour `1:02:03`. */
export function timeText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** What came from another window or was kept: a state, or null where it is none. */
export function readState(value: unknown): ShowState | null {
  if (typeof value !== 'object' || value === null) return null;
  const { place, cover, revealed, pointing, startedAt, pausedAt, minutes } = value as Record<string, unknown>;
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0) return null;
  if (cover !== null && cover !== 'black' && cover !== 'white') return null;
  if (typeof revealed !== 'boolean' || typeof pointing !== 'boolean') return null;
  if (!isFiniteNumber(startedAt) || !isFiniteNumber(minutes) || (pausedAt !== null && !isFiniteNumber(pausedAt))) return null;
  return { place, cover, revealed, pointing, startedAt, pausedAt, minutes };
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
