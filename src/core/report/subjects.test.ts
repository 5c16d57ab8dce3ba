import { describe, expect, it } from 'vitest';
import { at, madePosts, ZONE } from '../../../tests/deck/made-month.ts';
import { Tagging } from '../formats/tagging.ts';
import { NO_TAGS } from '../model/tags.ts';
import { Subjects } from './subjects.ts';

const TEXTS = [
  'Het fietspad langs de Dijkweg is dicht',
  'FIETSPADEN en Díjkweg: https://example.org/zwembad open',
  'Zwembad gaat open',
  'Fietspad: #verkeer',
  '',
];
const posts = madePosts(TEXTS.map((text, place) => ({ id: `p${place}`, at: at(10, 1), text })));

function closeBy(given: readonly (readonly [post: string, topics: readonly string[]])[] = []) {
  const topics = ['a', 'b'].map((id) => ({ id, name: id, archived: false }));
  const book = { ...NO_TAGS, topics, given: new Map(given.map(([id, own]) => [`facebook:town:${id}`, { topics: own }])) };
  return new Subjects(posts, new Tagging(posts, book, ZONE), [0, 1, 2, 3, 4]);
}

describe('how close two posts are', () => {
  it('is the cosine of their words by rarity, without capitals, accents, links and endings', () => {
    // Of the five, three have "fietsp", two "dijkwe", two "open", one each "langs" and "dicht".
    const weight = (count: number) => Math.log(6 / count) ** 2;
    const first = weight(3) + weight(2) + 2 * weight(1);
    const second = weight(3) + weight(2) + weight(2);
    const expected = (weight(3) + weight(2)) / Math.sqrt(first * second);
    expect(closeBy().close(0, 1)).toBeCloseTo(expected, 12);
    expect(closeBy().close(1, 0)).toBe(closeBy().close(0, 1));
    expect(closeBy().close(0, 0)).toBeCloseTo(1, 12);
  });

  it('is nothing with one word in common, or none', () => {
    expect(closeBy().close(0, 3)).toBe(0);
    expect(closeBy().close(1, 2)).toBe(0);
    expect(closeBy().close(0, 4)).toBe(0);
    expect(closeBy().close(4, 4)).toBe(0);
  });

  it('does not look at days and months', () => {
    const dated = ['Markt op zaterdag in december', 'Zaterdag in december is het zwembad dicht'];
    const own = madePosts(dated.map((text, place) => ({ id: `p${place}`, at: at(10, 1), text })));
    expect(new Subjects(own, new Tagging(own, NO_TAGS, ZONE), [0, 1]).close(0, 1)).toBe(0);
  });

  it('is half with all topics in common, and less with some', () => {
    expect(
      closeBy([
        ['p0', ['a']],
        ['p3', ['a']],
      ]).close(0, 3),
    ).toBeCloseTo(0.5, 12);
    expect(
      closeBy([
        ['p0', ['a']],
        ['p3', ['a', 'b']],
      ]).close(0, 3),
    ).toBeCloseTo(0.25, 12);
    expect(closeBy([['p0', ['a']]]).close(0, 3)).toBe(0);
  });
});
