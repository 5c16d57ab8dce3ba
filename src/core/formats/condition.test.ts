import { describe, expect, it } from 'vitest';
import type { Condition } from '../model/tags.ts';
import type { PostFacts } from './condition.ts';
import { testOf, textFacts } from './condition.ts';

const WEDNESDAY_EVENING = Date.UTC(2026, 9, 14, 19, 30);

function fits(condition: Condition, text: string, more: Partial<PostFacts> = {}): boolean {
  const facts: PostFacts = {
    ...textFacts(text),
    kind: 'photo',
    channelKey: 'facebook:1',
    seconds: Number.NaN,
    wall: WEDNESDAY_EVENING,
    dayOnly: false,
    ...more,
  };
  return testOf(condition)(facts);
}

describe('words', () => {
  const words = (list: readonly string[], compound = false): Condition => ({ is: 'words', words: list, compound });

  it('are whole, and found whatever their capitals, accents and marks', () => {
    expect(fits(words(['vraag van de week']), 'VRAAG van de… week!')).toBe(true);
    expect(fits(words(['café']), 'Kom naar het CAFE')).toBe(true);
    expect(fits(words(['afval']), 'De afvalkalender is er')).toBe(false);
    expect(fits(words(['week']), 'Vraag van de weekend')).toBe(false);
    expect(fits(words(['grød']), 'Havregrød')).toBe(false);
  });

  it('may begin a compound', () => {
    expect(fits(words(['afval'], true), 'De afvalkalender is er')).toBe(true);
    expect(fits(words(['bolig'], true), 'Boligforeningen holder møde')).toBe(true);
    expect(fits(words(['kalender'], true), 'De afvalkalender is er')).toBe(false);
  });

  it('that are empty mean nothing', () => {
    expect(fits(words(['', '  ', '!?']), 'iets')).toBe(false);
    expect(fits(words([]), 'iets')).toBe(false);
  });

  it('are not looked for in links', () => {
    expect(fits(words(['afval']), 'Lees https://gemeente.nl/afval')).toBe(false);
  });
});

it('hashtags and mentions, with or without their sign', () => {
  expect(fits({ is: 'hashtag', names: ['#VraagVanDeWeek'] }, 'Wat is dit? #vraagvandeweek')).toBe(true);
  expect(fits({ is: 'hashtag', names: ['vraag'] }, '#vraagvandeweek')).toBe(false);
  expect(fits({ is: 'mention', names: ['politie'] }, 'Dank @Politie.')).toBe(true);
  expect(fits({ is: 'mention', names: ['politie.nl'] }, 'Mail naar info@politie.nl')).toBe(false);
});

it('links by host and path', () => {
  const link = (host: string, path = ''): Condition => ({ is: 'link', host, path });
  expect(fits(link('gemeente.nl'), 'Zie https://www.gemeente.nl/afval.')).toBe(true);
  expect(fits(link('https://gemeente.nl/'), 'Zie werkenbij.gemeente.nl')).toBe(false);
  expect(fits(link('gemeente.nl'), 'Zie https://werkenbij.gemeente.nl')).toBe(true);
  expect(fits(link('gemeente.nl', 'afval'), 'https://gemeente.nl/afval/kalender')).toBe(true);
  expect(fits(link('gemeente.nl', '/werk'), 'https://gemeente.nl/afval')).toBe(false);
  expect(fits(link('meente.nl'), 'https://gemeente.nl')).toBe(false);
  expect(fits(link(''), 'geen link')).toBe(false);
});

it('lengths, with open ends, and nothing where the length is unknown', () => {
  const short: Condition = { is: 'video-length', fromSeconds: null, toSeconds: 60 };
  expect(fits(short, '', { seconds: 60 })).toBe(true);
  expect(fits(short, '', { seconds: 61 })).toBe(false);
  expect(fits(short, '')).toBe(false);
  expect(fits({ is: 'length', from: 4, to: null }, 'vier')).toBe(true);
  expect(fits({ is: 'length', from: 5, to: null }, 'vier')).toBe(false);
});

it('weekday and hour in the team’s zone, over midnight too, never the hour of a day', () => {
  expect(fits({ is: 'weekday', days: [2] }, '')).toBe(true);
  expect(fits({ is: 'weekday', days: [3] }, '')).toBe(false);
  expect(fits({ is: 'hour', from: 19, to: 20 }, '')).toBe(true);
  expect(fits({ is: 'hour', from: 18, to: 19 }, '')).toBe(false);
  expect(fits({ is: 'hour', from: 19, to: 6 }, '')).toBe(true);
  expect(fits({ is: 'hour', from: 0, to: 24 }, '', { dayOnly: true })).toBe(false);
});

it('and, or, not', () => {
  const photo: Condition = { is: 'kind', kinds: ['photo'] };
  const here: Condition = { is: 'channel', keys: ['facebook:1'] };
  const asks: Condition = { is: 'words', words: ['wie'], compound: false };
  expect(fits({ is: 'all', of: [photo, here, { is: 'not', of: asks }] }, 'Iets')).toBe(true);
  expect(fits({ is: 'all', of: [photo, asks] }, 'Iets')).toBe(false);
  expect(fits({ is: 'any', of: [asks, here] }, 'Iets')).toBe(true);
});
