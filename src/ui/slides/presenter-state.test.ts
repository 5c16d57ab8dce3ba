import { describe, expect, test } from 'vitest';
import { STATE_SCRIPT } from '../../export/html/presenter-script-state.ts';
import type { ShowAct, ShowState } from './presenter-state.ts';
import { afterAct, elapsedOf, firstState, minutesBehind, readState, timeText } from './presenter-state.ts';

const T = Date.UTC(2026, 10, 2, 9);
const MINUTE = 60_000;
/** Five slides; the second and the last are to be guessed. */
const guesses = [false, true, false, false, true];
const start = firstState(0, guesses.length, T);
const played = (acts: readonly ShowAct[], from = start, now = T) =>
  acts.reduce<ShowState>((state, act) => afterAct(state, act, guesses, now), from);

test('the plan is a minute and a half a slide, to whole minutes', () => {
  expect(firstState(0, 20, T).minutes).toBe(30);
  expect(firstState(0, 5, T).minutes).toBe(8);
  expect(firstState(0, 0, T).minutes).toBe(1);
});

test('on a slide to guess the next key shows the numbers, the one after goes on', () => {
  expect(played(['next'])).toMatchObject({ place: 1, revealed: false });
  expect(played(['next', 'next'])).toMatchObject({ place: 1, revealed: true });
  expect(played(['next', 'next', 'next'])).toMatchObject({ place: 2, revealed: false });
});

test('who comes back to a guess finds it hidden again', () => {
  expect(played(['next', 'next', 'next', 'previous'])).toMatchObject({ place: 1, revealed: false });
});

test('the numbers can be shown and hidden by their own key, and only where there is something to guess', () => {
  expect(played(['next', 'reveal']).revealed).toBe(true);
  expect(played(['next', 'reveal', 'reveal']).revealed).toBe(false);
  expect(played(['reveal'])).toEqual(start);
});

test('the last slide stays, and so does the first; jumps end at them', () => {
  expect(played(['last', 'next', 'next', 'next'])).toMatchObject({ place: 4, revealed: true });
  expect(played(['previous']).place).toBe(0);
  expect(played([{ to: 99 }]).place).toBe(4);
  expect(played([{ to: -1 }]).place).toBe(0);
  expect(played(['last', 'first']).place).toBe(0);
});

test('black and white: the same key takes it away, and so does going on', () => {
  expect(played(['black']).cover).toBe('black');
  expect(played(['black', 'white']).cover).toBe('white');
  expect(played(['black', 'black']).cover).toBeNull();
  expect(played(['black', 'next'])).toMatchObject({ place: 1, cover: null });
});

describe('the clock', () => {
  test('stands still while it is paused', () => {
    const paused = afterAct(start, 'pause', guesses, T + 2 * MINUTE);
    expect(elapsedOf(paused, T + 9 * MINUTE)).toBe(2 * MINUTE);
    const going = afterAct(paused, 'pause', guesses, T + 9 * MINUTE);
    expect(elapsedOf(going, T + 10 * MINUTE)).toBe(3 * MINUTE);
  });

  test('begins again at nothing, paused or not', () => {
    expect(elapsedOf(afterAct(start, 'reset', guesses, T + MINUTE), T + MINUTE)).toBe(0);
    const paused = played(['pause', 'reset'], start, T + MINUTE);
    expect(elapsedOf(paused, T + 5 * MINUTE)).toBe(0);
  });

  test('is as planned within the time of the slide', () => {
    // Five slides in ten minutes: two each. The third slide is planned from minute 4 to minute 6.
    const third = played([{ minutes: 10 }, { to: 2 }]);
    expect(minutesBehind(third, 5, T + 4 * MINUTE)).toBe(0);
    expect(minutesBehind(third, 5, T + 6.9 * MINUTE)).toBe(0);
    expect(minutesBehind(third, 5, T + 8 * MINUTE)).toBe(2);
    expect(minutesBehind(third, 5, T + MINUTE)).toBe(-3);
  });

  test('is written as people read it', () => {
    expect(timeText(754_000)).toBe('12:34');
    expect(timeText(3_723_000)).toBe('1:02:03');
    expect(timeText(0)).toBe('00:00');
  });

  test('takes a plan of whole minutes within reason', () => {
    expect(played([{ minutes: 12.4 }]).minutes).toBe(12);
    expect(played([{ minutes: 0 }]).minutes).toBe(1);
    expect(played([{ minutes: Number.NaN }]).minutes).toBe(start.minutes);
  });
});

test.each([
  null,
  'x',
  {},
  { ...start, place: -1 },
  { ...start, cover: 'red' },
  { ...start, startedAt: '0' },
  { ...start, minutes: Infinity },
])('what is no state is not taken for one: %j', (value) => {
  expect(readState(value)).toBeNull();
});

interface Script {
  readonly afterAct: typeof afterAct;
  readonly elapsedOf: typeof elapsedOf;
  readonly firstState: typeof firstState;
  readonly minutesBehind: typeof minutesBehind;
  readonly readState: typeof readState;
  readonly timeText: typeof timeText;
}

test('the shared file does the same, act by act', () => {
  const names = 'firstState, afterAct, elapsedOf, minutesBehind, readState, timeText';
  const script = new Function(`'use strict';${STATE_SCRIPT} return { ${names} };`)() as Script;
  const plain = ['next', 'previous', 'first', 'last', 'black', 'white', 'reveal', 'pointer', 'pause', 'reset'] as const;
  const acts: readonly ShowAct[] = [...plain, { to: 1 }, { to: 77 }, { minutes: 3.6 }, { minutes: Number.NaN }];
  expect(script.firstState(2, 7, T)).toEqual(firstState(2, 7, T));
  let state = start;
  let draw = 7;
  for (let step = 0; step < 3000; step++) {
    draw = (draw * 48_271) % 2_147_483_647;
    const act = acts[draw % acts.length] as ShowAct;
    const now = T + step * 11_000;
    const next = afterAct(state, act, guesses, now);
    expect(script.afterAct(state, act, guesses, now), JSON.stringify([state, act])).toEqual(next);
    expect(script.minutesBehind(next, 5, now)).toBe(minutesBehind(next, 5, now));
    expect(script.timeText(script.elapsedOf(next, now))).toBe(timeText(elapsedOf(next, now)));
    expect(script.readState({ ...next, more: 1 })).toEqual(next);
    state = next;
  }
});
