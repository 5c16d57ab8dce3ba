import { clip, middleWithin } from '../base/middle.ts';
import { LEVEL_POSTS, runningMiddle } from '../rank/level.ts';
import type { Design } from './design.ts';
import type { FitRoom } from './fit-room.ts';
import { clippedSums, setLeft, setParts } from './halves.ts';
import { middleSize } from './middle-size.ts';
import { inverseOf } from './symmetric.ts';

/** How far effects are expected to lie apart, on the log scale: formats and topics, and the other properties. */
export const PRIOR_PRIMARY = 0.35;
export const PRIOR_SECONDARY = 0.2;
const SMALLEST_SPREAD = 0.25;
const CLIP = 2;
const NORMAL_MAD = 1.4826;
const FIRST_STEPS = 6;
const SECOND_STEPS = 4;
const STILL = 0.005;

/** The joint regression of one measure of one channel on all properties at once. Everything on the scale of log(1 + count). */
export interface Fit {
  readonly design: Design;
  readonly coefficients: Float64Array;
  /** A⁻¹ with A = X'X + Λ, columns × columns; and the diagonal Λ, the ridge. */
  readonly inverse: Float64Array;
  readonly ridge: Float64Array;
  /** What is left of each post, clipped to twice the spread. It stands in the room of the fit, which the next fit takes. */
  readonly rest: Float64Array;
  /** Σ rest² */
  readonly squares: number;
  readonly variance: number;
  readonly df: number;
  /** n / df */
  readonly inflation: number;
  /** The share of posts that were not clipped. */
  readonly kept: number;
  /** The mean of level + fit over all posts: the middle of the channel, for going back to counts. */
  readonly meanLog: number;
}

/**
 * Robust ridge regression (Huber's clipped residuals, Hoerl and Kennard's ridge) of log(1 + count) above the channel's own running
 * level; two passes, the second with the level of what the first left. The room's `logs` are log(1 + count) of the design's rows, by
 * time.
 */
export function fitOf(design: Design, room: FitRoom): Fit {
  const { logs, level, above, left } = room;
  runningMiddle(logs, level);
  subtract(logs, level, above);
  const state: State = { design, room, coefficients: new Float64Array(design.columns), spread: 0 };
  left.set(above);
  state.coefficients[0] = middleWithin(left);
  refit(state);
  state.spread = spreadOfLeft(state);
  settle(state, ridgedInverse(design, ridgeOf(design, state.spread)), FIRST_STEPS);
  // The level once more, of what the properties do not explain.
  refit(state);
  const intercept = state.coefficients[0] as number;
  for (let i = 0; i < above.length; i++) above[i] = (level[i] as number) + (left[i] as number) + intercept;
  runningMiddle(above, level);
  subtract(logs, level, above);
  const ridge = ridgeOf(design, state.spread);
  const inverse = ridgedInverse(design, ridge);
  settle(state, inverse, SECOND_STEPS);
  refit(state);
  return closed(state, inverse, ridge);
}

interface State {
  readonly design: Design;
  readonly room: FitRoom;
  readonly coefficients: Float64Array;
  spread: number;
}

/** What the coefficients leave of what is above the level. */
function refit({ design: { halves }, room: { above, left }, coefficients }: State): void {
  setParts(halves, coefficients);
  setLeft(halves, above, left);
}

function spreadOfLeft({ room: { left, sizes }, spread }: State): number {
  return Math.max(NORMAL_MAD * middleSize(left, spread / NORMAL_MAD, sizes), SMALLEST_SPREAD);
}

/** a − b, place by place. */
function subtract(a: Float64Array, b: Float64Array, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (a[i] as number) - (b[i] as number);
}

/** (spread / prior)² per column: an effect is drawn towards nothing the more, the less the posts say about it. */
function ridgeOf(design: Design, spread: number): Float64Array {
  const ridge = new Float64Array(design.columns);
  for (const { column, property } of design.levels) {
    if (column > 0) ridge[column] = (spread / (property.primary ? PRIOR_PRIMARY : PRIOR_SECONDARY)) ** 2;
  }
  return ridge;
}

/** (X'X + Λ)⁻¹ */
function ridgedInverse({ products, columns }: Design, ridge: Float64Array): Float64Array {
  const matrix = products.slice();
  for (let i = 0; i < columns; i++) matrix[i * columns + i] = (matrix[i * columns + i] as number) + (ridge[i] as number);
  return inverseOf(matrix, columns);
}

/** Repeats: clip what is left, fit again. No single post weighs more than two spreads. */
function settle(state: State, inverse: Float64Array, steps: number): void {
  const { design, coefficients, room } = state;
  const sums = new Float64Array(design.columns);
  for (let step = 1; step <= steps; step++) {
    clippedSums(design.halves, room.above, CLIP * state.spread, sums);
    const moved = multiply(inverse, sums, coefficients);
    setParts(design.halves, coefficients);
    if (step === 1 || step === 3) {
      setLeft(design.halves, room.above, room.left);
      state.spread = spreadOfLeft(state);
    }
    if (step >= 4 && moved < STILL) break;
  }
}

/** matrix · vector into `into`; gives how far the farthest entry moved. */
function multiply(matrix: Float64Array, vector: Float64Array, into: Float64Array): number {
  const p = vector.length;
  let moved = 0;
  for (let i = 0; i < p; i++) {
    let sum = 0;
    for (let j = 0; j < p; j++) sum += (matrix[i * p + j] as number) * (vector[j] as number);
    moved = Math.max(moved, Math.abs(sum - (into[i] as number)));
    into[i] = sum;
  }
  return moved;
}

function closed({ design, room, coefficients, spread }: State, inverse: Float64Array, ridge: Float64Array): Fit {
  const { logs, left, rest } = room;
  const n = left.length;
  const bound = CLIP * spread;
  let squares = 0;
  let inside = 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    rest[i] = clip(left[i] as number, bound);
    squares += (rest[i] as number) ** 2;
    if (Math.abs(left[i] as number) < bound) inside++;
    sum += (logs[i] as number) - (left[i] as number);
  }
  // The trace of A⁻¹·X'X = I − A⁻¹·Λ: how many numbers the model has used up.
  let used = design.columns;
  for (let i = 0; i < design.columns; i++) used -= (inverse[i * design.columns + i] as number) * (ridge[i] as number);
  const df = Math.max(4, n - used - (n > LEVEL_POSTS ? n / LEVEL_POSTS : 1));
  return {
    design,
    coefficients,
    inverse,
    ridge,
    rest,
    squares,
    variance: squares / df,
    df,
    inflation: n / df,
    kept: inside / n,
    meanLog: sum / n,
  };
}
