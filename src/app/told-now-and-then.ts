import type { OnStep } from '../worker/questions.ts';

const BETWEEN_MS = 100;

/** Passes every step on, and how far a long file is ten times a second. */
export function toldNowAndThen(tell: OnStep): OnStep {
  let toldAt = 0;
  return (step, far) => {
    if (far === undefined) {
      tell(step);
      return;
    }
    const now = Date.now();
    if (now - toldAt < BETWEEN_MS) return;
    toldAt = now;
    tell(step, far);
  };
}
