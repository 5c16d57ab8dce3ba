import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inAmsterdam, metaTime, nextWeekday, xDate } from './clock.ts';
import { chance } from './random.ts';
import { townFiles } from './town.ts';

const SAMPLES = new URL('../../sample-data/', import.meta.url);

test('the files in sample-data are what the generator writes, byte for byte', () => {
  for (const [path, content] of townFiles()) {
    const written = readFileSync(new URL(path, SAMPLES));
    expect(Buffer.from(content).equals(written), path).toBe(true);
  }
});

test('the wall clocks agree with those of the runtime on every half day of the period', () => {
  const pacific = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const amsterdam = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', day: 'numeric' });
  for (let half = 0; half < 2 * 396; half++) {
    const hour = half % 2 === 0 ? 9 : 21;
    const moment = inAmsterdam(2025, 10, 1 + Math.floor(half / 2), hour * 60);
    expect(amsterdam.format(moment)).toContain(String(hour).padStart(2, '0'));
    const [month, day, , clock] = metaTime(moment).split(/[/ ]/u);
    expect(pacific.format(moment)).toBe(`${Number(month)}/${Number(day)}/${metaTime(moment).slice(8, 10)}, ${clock}`);
  }
});

test('dates in texts and files are the calendar’s', () => {
  expect(nextWeekday(Date.UTC(2026, 9, 1), 6, 3)).toBe('zaterdag 10 oktober');
  expect(xDate(Date.UTC(2026, 7, 1, 12))).toBe('Sat, Aug 1, 2026');
});

test('chance is the same for the same seed and around one in the middle', () => {
  expect(chance('a').next()).toBe(chance('a').next());
  const luck = chance('middle');
  const factors = Array.from({ length: 4001 }, () => luck.factor(0.4)).sort((a, b) => a - b);
  expect(factors[2000]).toBeCloseTo(1, 1);
});
