import { describe, expect, it } from 'vitest';
import { fieldsOf, headerLanguageOf } from './header-words.ts';
import { FACEBOOK_ORDER } from './leading-columns.ts';
import { metricByStem } from './metric-stems.ts';
import { cellTime } from './month-first-time.ts';
import { facebookPostId, numberInFacebookLink, rebuiltId } from './post-identity.ts';
import { postText } from './post-text.ts';

describe('header words', () => {
  it('knows the false friend: Dutch Reacties are reactions, Opmerkingen are comments', () => {
    expect([...fieldsOf('Reacties')]).toEqual(['reactions']);
    expect([...fieldsOf('opmerkingen ')]).toEqual(['comments']);
    expect([...fieldsOf('Reach from Organic posts')]).toEqual([]);
  });

  it('gives no word two meanings', () => {
    const words = ['Views', 'Weergaven', 'Visningar', 'Svar', 'Datum', 'Data', 'Impressions', 'Delinger', 'Konto-id', 'Comment'];
    expect(words.filter((word) => fieldsOf(word).size !== 1)).toEqual([]);
  });

  it('names the language when two thirds of the leading words are its own', () => {
    const dutch = ['Bericht-ID', 'Pagina-ID', 'Naam van pagina', 'Titel', 'Omschrijving', 'x', 'Publicatietijdstip', 'y', 'z'];
    expect(headerLanguageOf(dutch.slice(0, 8), [])).toBe('nl');
    expect(headerLanguageOf(dutch, [])).toBe('nl');
    expect(headerLanguageOf([...dutch, 'w'], [])).toBeNull();
    expect(FACEBOOK_ORDER).toHaveLength(17);
  });

  it('tells metrics by the beginning of their words, in the order that keeps them apart', () => {
    const labels = [
      'Profilbesøg',
      'Visninger',
      'Rækkevidde',
      'Synes godt om',
      'Delinger',
      'Kommentarer',
      'Klik på link',
      'Andre klik',
      'Gemte',
    ];
    expect(labels.map(metricByStem)).toEqual([
      'profileVisits',
      'views',
      'reach',
      'likes',
      'shares',
      'comments',
      'linkClicks',
      null,
      'saves',
    ]);
    expect(metricByStem('Visninger fra boostede opslag')).toBeNull();
  });
});

describe('times', () => {
  const at = (cell: string, order: 'month-first' | 'day-first' = 'month-first'): string => {
    const { wall } = cellTime(cell, order);
    return Number.isNaN(wall) ? 'none' : new Date(wall).toISOString().slice(0, 19);
  };

  it('reads what exports write and what spreadsheet programs make of it', () => {
    expect(at('02/11/2026 22:36')).toBe('2026-02-11T22:36:00');
    expect(at('2/11/2026 9:40 pm')).toBe('2026-02-11T21:40:00');
    expect(at('12/30/2025 12:05 am')).toBe('2025-12-30T00:05:00');
    expect(at('24/08/2024 15:22', 'day-first')).toBe('2024-08-24T15:22:00');
    expect(at('2026-04-01 14:17:06')).toBe('2026-04-01T14:17:06');
    expect(at('46064.5')).toBe('2026-02-11T12:00:00');
  });

  it('knows no 31 February, no 25:00 and no thirteenth month', () => {
    expect(['02/31/2026 10:00', '02/11/2026 25:00', '13/11/2026 10:00', 'Lifetime', ''].map((cell) => at(cell))).toEqual(
      Array.from({ length: 5 }, () => 'none'),
    );
  });
});

describe('texts and ids', () => {
  it('prefers the description to its flattened copy, and the longer of two', () => {
    expect(postText('Een  twee', 'Een\n\ntwee')).toBe('Een\n\ntwee');
    expect(postText('Een foto met tekst', '')).toBe('Een foto met tekst');
    expect(postText('Een lange titel', 'Kort')).toBe('Een lange titel');
    expect(postText('', 'Met @[100003790134957:2048:Liat Regev] erbij')).toBe('Met Liat Regev erbij');
  });

  it('takes from a link only what stays the same', () => {
    expect(numberInFacebookLink('https://www.facebook.com/reel/1641931436814846/')).toBe('1641931436814846');
    expect(numberInFacebookLink('https://www.facebook.com/photo.php?fbid=122187456146383179&set=a.1221')).toBe(
      '122187456146383179',
    );
    expect(numberInFacebookLink('https://www.facebook.com/permalink.php?story_fbid=98042284&id=1')).toBe('98042284');
    expect(numberInFacebookLink('https://www.facebook.com/v/posts/pfbid02o1HH9f936YJc127')).toBe('');
    expect(facebookPostId('170932926338208_1276629304510495')).toBe('1276629304510495');
  });

  it('rebuilds the same id from the same parts, and another from others', () => {
    expect(rebuiltId('a', '1', 'tekst')).toBe(rebuiltId('a', '1', 'tekst'));
    const ids = Array.from({ length: 20_000 }, (_, i) => rebuiltId('pagina', String(29_000_000 + i), 'tekst'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
