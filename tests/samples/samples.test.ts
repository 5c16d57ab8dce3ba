import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayFirst, inEurope, inPacific, oldXDay, xDay } from './clock.ts';
import { sampleFiles } from './samples.ts';
import { plain } from './texts.ts';

const SAMPLES = new URL('../../sample-data/', import.meta.url);

test('the made-up exports in sample-data are what the generator writes, byte for byte', () => {
  const files = sampleFiles();
  expect(files.size).toBeGreaterThan(300);
  for (const [path, content] of files) expect(Buffer.from(content).equals(readFileSync(new URL(path, SAMPLES))), path).toBe(true);
});

test('the samples stay small', () => {
  const bytes = [...sampleFiles().values()].reduce((sum, content) => sum + content.length, 0);
  expect(bytes).toBeLessThan(3_000_000);
});

test('the wall clocks agree with those of the runtime, on both sides of every change', () => {
  const wrong: string[] = [];
  for (const year of [2015, 2020, 2024, 2025, 2026]) {
    for (let day = 0; day < 365; day++) {
      for (const hour of [0, 1, 9, 10]) {
        const moment = Date.UTC(year, 0, 1 + day, hour, 30);
        const isRight =
          inPacific(moment) === runtimeWall(moment, 'America/Los_Angeles') &&
          inEurope(moment) === runtimeWall(moment, 'Europe/Copenhagen');
        if (!isRight) wrong.push(new Date(moment).toISOString());
      }
    }
  }
  expect(wrong).toEqual([]);
});

const formats = new Map<string, Intl.DateTimeFormat>();

function runtimeWall(moment: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  return format.format(moment).replace(' ', 'T');
}

test('days and texts are written as the platforms write them', () => {
  const moment = Date.UTC(2026, 7, 1, 12, 5);
  expect([xDay(moment), oldXDay(moment), dayFirst(inEurope(moment))]).toEqual([
    'Sat, Aug 1, 2026',
    'Sat Aug 01 2026',
    '01/08/2026 14:05',
  ]);
  expect(plain('Zon ☀️ en “zee”\n\nKom 🎉')).toBe('Zon en “zee”\n\nKom');
});
