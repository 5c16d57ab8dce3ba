import { describe, expect, it } from 'vitest';
import type { MadePost } from '../../../tests/deck/made-month.ts';
import { at, MEASURED, madeMonth, usualPosts } from '../../../tests/deck/made-month.ts';
import { DAY } from '../base/calendar.ts';
import type { PostMarks } from '../model/workspace.ts';

const winner: MadePost = {
  id: 'winner',
  at: at(10, 6),
  text: 'Parkeren bij station kost voortaan drie euro',
  reach: 297,
  reactions: 9,
};
const loser: MadePost = {
  id: 'loser',
  at: at(10, 8),
  text: 'Nieuwe tarieven: parkeren, station vanaf januari',
  reach: 99,
  reactions: 9,
};

const guesses = (pair: readonly MadePost[], marks: Readonly<Record<string, PostMarks>> = {}) =>
  madeMonth([...usualPosts(20), ...pair], {}, marks).facts.guesses;

describe('the pair to guess', () => {
  it('is two posts on one subject, three times apart, in the order of time', () => {
    const [first, ...others] = guesses([winner, loser]);
    expect(others).toEqual([]);
    expect(first?.goal).toBe('reach');
    expect(first?.posts.map(({ post, value, times }) => [post.key, value, times?.toFixed(9)])).toEqual([
      ['facebook:town:winner', 297, '2.980000000'],
      ['facebook:town:loser', 99, '1.000000000'],
    ]);
    // Of 22 posts two have "parker" and "statio", one has each of the four and three other words; a month is no subject.
    const [both, one] = [Math.log(23 / 2) ** 2, Math.log(23) ** 2];
    expect(first?.close).toBeCloseTo((2 * both) / Math.sqrt((2 * both + 4 * one) * (2 * both + 3 * one)), 12);
    const turned = guesses([winner, { ...loser, at: at(10, 5) }])[0];
    expect(turned?.posts.map(({ post }) => post.key)).toEqual(['facebook:town:loser', 'facebook:town:winner']);
  });

  it('is none where they are less than three times apart, on other subjects, or of other channels', () => {
    expect(guesses([{ ...winner, reach: 296 }, loser])).toEqual([]);
    expect(guesses([winner, { ...loser, text: 'Nieuwe tarieven voor het zwembad vanaf januari' }])).toEqual([]);
    const elsewhere = usualPosts(20, { channel: 'instagram:town' }).map((post) => ({ ...post, id: `i${post.id}` }));
    expect(guesses([winner, ...elsewhere, { ...loser, channel: 'instagram:town' }])).toEqual([]);
  });

  it('needs a number worth guessing', () => {
    expect(
      guesses([
        { ...winner, reach: 9 },
        { ...loser, reach: 1 },
      ]),
    ).toEqual([]);
    expect(
      guesses([
        { ...winner, reach: 10 },
        { ...loser, reach: 0 },
      ]),
    ).toHaveLength(1);
  });

  it('never holds a post that was boosted, had to go out, counts nowhere, or is too young', () => {
    const mark = (marks: Omit<PostMarks, 'why'>): PostMarks => ({ why: '', ...marks });
    expect(guesses([{ ...winner, boosted: true }, loser])).toEqual([]);
    expect(guesses([winner, loser], { winner: mark({ boosted: true }) })).toEqual([]);
    expect(guesses([winner, loser], { loser: mark({ duty: true }) })).toEqual([]);
    expect(guesses([winner, loser], { loser: mark({ leftOut: true }) })).toEqual([]);
    expect(guesses([winner, { ...loser, at: MEASURED - 4 * DAY + 1 }])).toEqual([]);
    expect(guesses([winner, { ...loser, at: MEASURED - 4 * DAY }])).toHaveLength(1);
  });

  it('is not one story twice, and tells each story once', () => {
    const link = ' https://example.org/parkeren/station';
    expect(
      guesses([
        { ...winner, text: `${winner.text}${link}` },
        { ...loser, text: `${loser.text}${link}` },
      ]),
    ).toEqual([]);
    const again = { ...loser, id: 'again', at: at(10, 9), reach: 90 };
    const pairs = guesses([winner, loser, again]);
    expect(pairs).toHaveLength(1);
    // Farther apart, and as close.
    expect(pairs[0]?.posts.map(({ post }) => post.key)).toEqual(['facebook:town:winner', 'facebook:town:again']);
  });

  it('looks at the two months before where the month has none', () => {
    const august = { ...loser, at: at(8, 2) };
    expect(guesses([winner, august])[0]?.posts.map(({ value }) => value)).toEqual([99, 297]);
    expect(guesses([winner, { ...loser, at: at(7, 30) }])).toEqual([]);
  });
});
