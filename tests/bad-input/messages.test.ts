import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { LOOK_ALIKE_TEXTS } from '../../src/words/look-alikes.ts';
import { NOTE_TEXTS } from '../../src/words/notes.ts';
import { REFUSAL_TEXTS } from '../../src/words/refusals.ts';

/** How many cases each chapter of the plan's table has. */
const CASES = { A: 25, B: 50, C: 20, D: 37, E: 36, F: 14, G: 32, H: 49, I: 12 };

/** The case that only a browser can show: the journey that holds it. */
const IN_BROWSER = { id: 'H49', journey: '../journeys/many-and-long.test.ts' };

describe('every case of the table of bad input is here', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts') && name !== 'messages.test.ts')
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  // What a string begins with, as an id or a test's name does: a mention in a reason does not count.
  const names = [...tests.matchAll(/['`]((?:[A-I]\d\d(?:, |–)?)+)/gu)].map(([, name]) => name ?? '').join(' ');
  const named = new Set(names.match(/[A-I]\d\d/gu));
  // "D13–D15"
  for (const [, letter, from, to] of names.matchAll(/([A-I])(\d\d)–\1(\d\d)/gu)) {
    for (let place = Number(from); place <= Number(to); place++) named.add(`${letter}${String(place).padStart(2, '0')}`);
  }
  it.each(Object.entries(CASES))('chapter %s', (letter, count) => {
    const ids = Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
    expect(ids.filter((id) => !named.has(id) && id !== IN_BROWSER.id)).toEqual([]);
  });
});

it('what only a browser can show is in a journey', () => {
  expect(readFileSync(join(import.meta.dirname, IN_BROWSER.journey), 'utf8')).toContain(IN_BROWSER.id);
});

describe.each(LANGUAGES)('what is said in %s', (language) => {
  const refusals = Object.entries(REFUSAL_TEXTS[language]).map(([code, text]) => [code, text(null), text('plaats.csv')] as const);
  const notes = Object.entries(NOTE_TEXTS[language].codes).map(([code, text]) => [code, text('7', false, 'x')] as const);

  it('two reasons never share a text', () => {
    const texts = [
      ...refusals.map(([, text]) => text),
      ...Object.values(LOOK_ALIKE_TEXTS[language]),
      ...notes.map(([, text]) => text),
    ];
    const twice = texts.filter((text, place) => texts.indexOf(text) !== place);
    expect(twice).toEqual([]);
  });

  it('every refusal says what it is and what to do now, in short sentences, without blame or shouting', () => {
    for (const [code, text, placed] of refusals) {
      for (const said of [text, placed]) {
        expect(said, code).not.toMatch(/!|undefined|null|IMP-/u);
        const sentences = said.split(/[.:?] (?=[\p{Lu}“”])/u);
        for (const sentence of sentences) expect(sentence.split(' ').length, `${code}: ${sentence}`).toBeLessThanOrEqual(20);
      }
    }
  });

  it('every remark says it of one and of many', () => {
    for (const [code, text] of Object.entries(NOTE_TEXTS[language].codes)) {
      for (const said of [text('1', true, ''), text('12', false, ''), text('12', false, 'x')]) {
        expect(said, code).not.toMatch(/!|undefined|null|\s{2}|\.$/u);
      }
    }
  });
});
