/** Milliseconds after which others get their turn: a little under what one notices. */
const SLICE = 30;

/** Runs work that pauses by itself, and between its pieces lets whatever else was asked be answered. */
export async function inPieces<Result>(work: Generator<void, Result>): Promise<Result> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}
