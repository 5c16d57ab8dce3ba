/**
 * Student's t. Own code, because the libraries that have it weigh more than the whole method; the tests hold it against one of them.
 * Formulas: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.41 and 26.5.8; Lentz's way of adding up the fraction.
 */

const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];
const STIRLING_FROM = 12;

/** ln Γ(x) for x > 0: Stirling's series from 12 on, below that by Γ(x + 1) = x · Γ(x). */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < STIRLING_FROM) product *= shifted++;
  let series = 0;
  let power = 1 / shifted;
  for (const term of STIRLING) {
    series += term * power;
    power /= shifted * shifted;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

const TINY = 1e-300;
const STEPS = 500;

/** The continued fraction of the incomplete beta function; it converges fast for x < (a + 1) / (a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

/** I_x(a, b), the regularised incomplete beta function. `rest` is 1 − x, given apart so that nothing is lost near 1. */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(rest, b, a)) / b;
}

/**
 * The probability that |T| is larger than |t|, with `df` degrees of freedom (any number above 0). NaN, which is no difference over no
 * spread (all numbers the same), is no sign of anything: 1.
 */
export function twoSidedP(t: number, df: number): number {
  if (Number.isNaN(t)) return 1;
  const square = t * t;
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
}

/** The probability that T is at most `t`. */
export function probabilityUpTo(t: number, df: number): number {
  const tail = twoSidedP(t, df) / 2;
  return t > 0 ? 1 - tail : tail;
}

const NORMAL_95 = 1.6448536269514722;

/**
 * The t that T exceeds with a probability of 5 %: half the width, in standard errors, of an interval of 90 %. Cornish and Fisher's
 * expansion around the normal value to begin with, then Newton's steps on the distribution itself.
 */
export function t95(df: number): number {
  let t = KNOWN_T95.get(df);
  if (t === undefined) {
    t = solvedT95(df);
    KNOWN_T95.set(df, t);
  }
  return t;
}

// The same few degrees of freedom come again for every level and measure.
const KNOWN_T95 = new Map<number, number>();

function solvedT95(df: number): number {
  const z = NORMAL_95;
  let t = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df);
  const density = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI);
  for (let step = 0; step < 20; step++) {
    const off = 0.05 - twoSidedP(t, df) / 2;
    const move = off / (density * (1 + (t * t) / df) ** (-(df + 1) / 2));
    t -= move;
    if (Math.abs(move) < 1e-12 * t) break;
  }
  return t;
}
