import { clip, middleOf, middleWithin } from '../base/middle.ts';
import { LEVEL_POSTS, runningMiddle } from '../rank/level.ts';
import type { Design } from './design.ts';
import { clippedSums, refit } from './design.ts';
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
  /** What is left of each post, clipped to twice the spread. */
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
 * level; two passes, the second with the level of what the first left. `logs` are log(1 + count) of the design's rows, by time.
 */
export function fitOf(design: Design, logs: Float64Array): Fit {
  const n = logs.length;
  const level = runningMiddle(logs);
  const above = new Float64Array(n);
  subtract(logs, level, above);
  const start = middleOf(above);
  const state: State = {
    design,
    coefficients: new Float64Array(design.columns),
    fit: new Float64Array(n).fill(start),
    left: new Float64Array(n),
    sizes: new Float64Array(n),
    spread: 0,
  };
  state.coefficients[0] = start;
  subtract(above, state.fit, state.left);
  state.spread = spreadOfLeft(state);
  settle(state, above, ridgedInverse(design, ridgeOf(design, state.spread)), FIRST_STEPS);
  const intercept = state.coefficients[0] as number;
  const unexplained = new Float64Array(n);
  for (let i = 0; i < n; i++) unexplained[i] = (logs[i] as number) - ((state.fit[i] as number) - intercept);
  runningMiddle(unexplained, level);
  subtract(logs, level, above);
  subtract(above, state.fit, state.left);
  const ridge = ridgeOf(design, state.spread);
  const inverse = ridgedInverse(design, ridge);
  settle(state, above, inverse, SECOND_STEPS);
  return closed(state, inverse, ridge, level);
}

interface State {
  readonly design: Design;
  readonly coefficients: Float64Array;
  readonly fit: Float64Array;
  readonly left: Float64Array;
  /** Room for putting in order. */
  readonly sizes: Float64Array;
  spread: number;
}

function spreadOfLeft({ left, sizes }: State): number {
  for (let i = 0; i < left.length; i++) sizes[i] = Math.abs(left[i] as number);
  return Math.max(NORMAL_MAD * middleWithin(sizes), SMALLEST_SPREAD);
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
function settle(state: State, above: Float64Array, inverse: Float64Array, steps: number): void {
  const { design, coefficients, fit, left } = state;
  const sums = new Float64Array(design.columns);
  for (let step = 1; step <= steps; step++) {
    clippedSums(design, fit, left, CLIP * state.spread, sums);
    const moved = multiply(inverse, sums, coefficients);
    refit(design, coefficients, above, fit, left);
    if (step === 1 || step === 3) state.spread = spreadOfLeft(state);
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

function closed(state: State, inverse: Float64Array, ridge: Float64Array, level: Float64Array): Fit {
  const { design, coefficients, fit, left, spread } = state;
  const n = left.length;
  const bound = CLIP * spread;
  const rest = new Float64Array(n);
  let squares = 0;
  let inside = 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    rest[i] = clip(left[i] as number, bound);
    squares += (rest[i] as number) ** 2;
    if (Math.abs(left[i] as number) < bound) inside++;
    sum += (level[i] as number) + (fit[i] as number);
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
