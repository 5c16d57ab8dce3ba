import { describe, expect, it } from 'vitest';
import type { MadePost } from '../../../tests/deck/made-month.ts';
import { at, MEASURED, madeMonth, ownWord, usualPosts } from '../../../tests/deck/made-month.ts';
import { DAY } from '../base/calendar.ts';
import type { PostMarks } from '../model/workspace.ts';
import type { WeakPost } from './deck-facts.ts';

/** Four posts of the month, so that it has a best one and a least one. */
const october: MadePost[] = [1, 2, 3].map((place) => ({
  id: `october${place}`,
  at: at(10, place),
  text: `${ownWord(100 + place)} ${ownWord(200 + place)}`,
  reach: 100 + place,
  reactions: 9,
}));
const weak: MadePost = {
  id: 'weak',
  // A Thursday, 12.00 in Amsterdam.
  at: at(10, 8),
  kind: 'link',
  text: 'College stelt nota bodembeheer vast #bodem #college #nota',
  reach: 9,
  reactions: 9,
};
const better: MadePost = {
  id: 'better',
  // A Saturday, 19.00 in Amsterdam.
  at: Date.UTC(2026, 5, 6, 17),
  kind: 'video',
  text: 'Wat zit er in de bodem onder jouw tuin? 🌱 Onze nota bodembeheer legt uit wat je wel en niet mag storten, graven en planten in de gemeente.',
  reach: 299,
  reactions: 9,
};

function weakOnReach(extra: readonly MadePost[], marks: Readonly<Record<string, PostMarks>> = {}): WeakPost | undefined {
  return madeMonth([...usualPosts(20), ...october, ...extra], {}, marks).facts.weak.find(({ goal }) => goal === 'reach');
}
const betterIds = (extra: readonly MadePost[], marks: Readonly<Record<string, PostMarks>> = {}) =>
  weakOnReach(extra, marks)?.better.map(({ standing }) => standing.post.key.split(':')[2]);

describe('this is how it can', () => {
  const found = weakOnReach([weak, better]);

  it('sets a stronger post on the subject beside the weak one', () => {
    expect(found?.weak).toMatchObject({ post: { key: 'facebook:town:weak' }, value: 9 });
    expect(found?.weak.times).toBeCloseTo(10 / 100, 12);
    expect(found?.better).toHaveLength(1);
    expect(found?.better[0]?.standing).toMatchObject({ post: { key: 'facebook:town:better' }, value: 299 });
    expect(found?.better[0]?.standing.times).toBeCloseTo(3, 12);
  });

  it('says in plain facts what differs', () => {
    expect(found?.better[0]?.differences).toEqual([
      { in: 'format', weak: 'link', better: 'video' },
      { in: 'length', weak: 57, better: 139 },
      { in: 'question', weak: false, better: true },
      { in: 'link', weak: true, better: false },
      { in: 'emoji', weak: false, better: true },
      { in: 'hashtags', weak: 3, better: 0 },
      { in: 'weekday', weak: 4, better: 6 },
      { in: 'hour', weak: 12, better: 19 },
    ]);
  });

  it('keeps still about what hardly differs: another working day, two hours later, a few letters, one hashtag', () => {
    const alike = { ...better, kind: 'link' as const, text: 'Nota bodembeheer: wie mag er in de bodem graven? #nota #bodem' };
    const differences = (changes: Partial<MadePost>) => weakOnReach([weak, { ...alike, ...changes }])?.better[0]?.differences;
    const tuesday = Date.UTC(2026, 5, 9, 12);
    expect(differences({ at: tuesday, text: alike.text.replace('?', '.') })).toEqual([]);
    expect(differences({ at: tuesday + 3600_000 })).toEqual([
      { in: 'question', weak: false, better: true },
      { in: 'hour', weak: 12, better: 15 },
    ]);
  });

  it('wants half as much again as usual, and twice what the weak one did', () => {
    expect(betterIds([weak, { ...better, reach: 150 }])).toEqual(['better']);
    expect(betterIds([weak, { ...better, reach: 148 }])).toEqual([]);
    expect(
      betterIds([
        { ...weak, reach: 79 },
        { ...better, reach: 160 },
      ]),
    ).toEqual(['better']);
    expect(
      betterIds([
        { ...weak, reach: 79 },
        { ...better, reach: 158 },
      ]),
    ).toEqual([]);
  });

  it('never takes a post that was boosted, had to go out, is too young, lies over a year back or on another channel', () => {
    const mark = (marks: Omit<PostMarks, 'why'>): PostMarks => ({ why: '', ...marks });
    expect(betterIds([weak, { ...better, boosted: true }])).toEqual([]);
    expect(betterIds([weak, better], { better: mark({ boosted: true }) })).toEqual([]);
    expect(betterIds([weak, better], { better: mark({ duty: true }) })).toEqual([]);
    expect(betterIds([weak, better], { better: mark({ leftOut: true }) })).toEqual([]);
    expect(betterIds([weak, { ...better, at: MEASURED - 4 * DAY + 1 }])).toEqual([]);
    expect(betterIds([weak, { ...better, at: at(10, 30, 2025) }])).toEqual([]);
    expect(betterIds([weak, { ...better, channel: 'x:town' }])).toEqual([]);
  });

  it('takes no post that tells the same story, and each story once', () => {
    expect(betterIds([weak, { ...better, text: `${weak.text} Lees meer.` }])).toEqual([]);
    expect(betterIds([weak, better, { ...better, id: 'again', at: at(5, 1) }])).toEqual(['better']);
    // With small words between, less than seven of ten words are the same; and yet it says nothing else.
    const again = 'Zo nu: op 1 mei is de nota bodembeheer er, en het college stelt de bodem zo vast';
    expect(betterIds([weak, { ...better, text: again }])).toEqual([]);
    expect(betterIds([weak, { ...better, text: `${again}. Kijk mee in jouw tuin, kelder of straat!` }])).toEqual(['better']);
  });

  it('puts what is closer and stronger first', () => {
    const closer = { ...better, id: 'closer', at: at(4, 4), text: 'Nota bodembeheer vast onderwerp van het college?' };
    expect(betterIds([weak, better, closer])).toEqual(['closer', 'better']);
    const farther = {
      ...closer,
      id: 'farther',
      reach: 150,
      text: 'Bodem onderzocht: nota bodembeheer gaat langs bij scholen, winkels, sportclubs, volkstuinen en iedereen met vragen',
    };
    expect(betterIds([weak, better, farther])).toEqual(['better', 'farther']);
  });

  it('expects what the middle half of like posts got, and nothing with fewer than eight', () => {
    const videos = [20, 40, 60, 80, 120, 140, 160, 180].map(
      (reach, place): MadePost => ({
        id: `video${place}`,
        at: at(3, 2 + place),
        kind: 'video',
        text: `${ownWord(300 + place)} ${ownWord(400 + place)}`,
        reach,
        reactions: 9,
      }),
    );
    // With the example 20, 40, [60], 80, 120, 140, [160], 180, 299.
    expect(weakOnReach([weak, better, ...videos])?.better[0]?.expected).toEqual({ low: 60, high: 160, posts: 9 });
    // 20, 40, 60, 80, 120, 140, 160, 299: a quarter of the way from the second to the third, three quarters from the sixth on.
    expect(weakOnReach([weak, better, ...videos.slice(0, 7)])?.better[0]?.expected).toEqual({ low: 55, high: 145, posts: 8 });
    expect(weakOnReach([weak, better, ...videos.slice(0, 6)])?.better[0]?.expected).toBeNull();
    // Without an example only the subject tells: one post.
    expect(weakOnReach([weak, better, ...videos])?.expected).toBeNull();
  });
});
