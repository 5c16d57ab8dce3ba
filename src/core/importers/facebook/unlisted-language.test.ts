import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import type { Post } from '../../model/post-columns.ts';
import { facebookContent } from './content.ts';

const LEADING = Array.from({ length: 17 }, (_, i) => `wa' ${i}`);

/** The posts' metrics of a file whose leading words nobody knows. */
function metricsOf(header: readonly string[], rows: readonly (readonly string[])[]): Post['metrics'][] {
  const full = rows.map((metrics, i) => {
    const link = `https://www.facebook.com/voorbeeld/posts/pfbid0${i}`;
    const leading = [`12210000000000000${i}`, '61500000000001', 'Gemeente', 'Markt', '', '0', `02/1${i}/2026 22:36`];
    return [...leading, 'N/A', link, '0', '0', 'Qum', '', '', '', '', 'reH', ...metrics];
  });
  const made = trialReading(facebookContent, trialTable([...LEADING, ...header], full));
  if (made === null) throw new Error('not recognised');
  return made.posts.map((post) => post.metrics);
}

describe('Facebook content in a language nobody listed', () => {
  it('finds the numbers of a month in which nobody reacted', () => {
    const polish = ['Wyświetlenia', 'Zasięg', 'Reakcje, komentarze i udostępnienia', 'Reakcje', 'Komentarze', 'Udostępnienia'];
    expect(metricsOf(polish, [['90', '70', '0', '0', '0', '0']])).toEqual([
      { views: 90, reach: 70, reactions: 0, comments: 0, shares: 0 },
    ]);
  });

  it('does not take a sum that comes true by chance in a file of one row for the engagement', () => {
    // 17 = 5 + 12 + 0, but the label of 22 = 17 + 5 lists its parts, and the file has no shares.
    const header = ['Dup', 'QIn', 'Qap, Qum, Qan', 'Qap', 'Qum', 'Dub', 'Rarwi'];
    expect(metricsOf(header, [['900', '700', '22', '17', '5', '12', '0']])).toEqual([{ views: 900, reach: 700, reactions: 17 }]);
  });

  it('knows the clicks on a link by their word where the sums do not tell', () => {
    const header = ['閲覧数', 'リーチ', 'リアクション、コメント、シェア', 'リアクション', 'コメント', 'シェア'];
    const clicks = ['合計クリック', 'リンクのクリック', 'ターゲット (Photo Click)', 'その他のクリック'];
    expect(metricsOf([...header, ...clicks], [['90', '70', '6', '3', '2', '1', '9', '', '5', '4']])[0]).toMatchObject({
      clicks: 9,
      linkClicks: 0,
    });
  });

  it('finds the views behind the columns per country: the word says so and they are never below the reach', () => {
    const finnish = ['Kattavuus', 'Reaktiot, kommentit ja jaot', 'Reaktiot', 'Kommentit', 'Jaot', 'Palaavat (Suomi)'];
    const late = ['3 sekunnin videokatselut', 'Toistuvat katselut', 'Näyttökerrat', 'Näyttökerrat mainoksista'];
    const rows = [
      ['70', '6', '3', '2', '1', '9', '80', '8', '90', '0'],
      ['50', '3', '1', '1', '1', '9', '60', '8', '65', '0'],
    ];
    expect(metricsOf([...finnish, ...late], rows).map(({ reach, views }) => [reach, views])).toEqual([
      [70, 90],
      [50, 65],
    ]);
  });

  it('leaves comments unknown where nobody can tell them from shares, also on a post that has none', () => {
    const header = ['Dup', 'QIn', 'Qap, Qum, Qan', 'Qap', 'Qum', 'Rarwi'];
    const rows = [
      ['900', '700', '22', '17', '5', '41'],
      ['800', '600', '9', '9', '0', '12'],
    ];
    expect(metricsOf(header, rows).map(({ reactions, comments, shares }) => [reactions, comments, shares])).toEqual([
      [17, undefined, undefined],
      [9, undefined, undefined],
    ]);
  });

  it('does not take clicks on photos for all clicks where that column was deleted, nor none for comments and shares', () => {
    const header = ['Views', 'Reach', 'Reactions, Comments and Shares', 'Reactions', 'Matched (Photo Click)', 'Other Clicks'];
    const rows = [
      ['900', '700', '22', '17', '5', '3'],
      ['800', '600', '9', '9', '0', '2'],
    ];
    expect(metricsOf(header, rows)).toEqual([
      { views: 900, reach: 700, reactions: 17 },
      { views: 800, reach: 600, reactions: 9 },
    ]);
  });

  it('takes a lone "Comments" of a translated header for nothing: it can be the reactions', () => {
    const header = ['Views', 'Range', 'Comments, remarks and sharing actions', 'Comments', 'Sharing actions', 'Other Clicks'];
    const rows = [
      ['900', '700', '22', '15', '3', '5'],
      ['800', '600', '9', '7', '1', '2'],
    ];
    for (const metrics of metricsOf(header, rows)) expect(metrics).not.toHaveProperty('comments');
  });

  it('finds the seconds watched: of two neighbours that say seconds the sum, never the average', () => {
    const header = ['Просмотры', 'Охват', 'Реакции, комментарии и репосты', 'Реакции', 'Комментарии', 'Репосты'];
    const seconds = ['Секунд просмотра', 'Среднее количество секунд'];
    const rows = [
      ['900', '700', '6', '3', '2', '1', '6300.125', '7.001'],
      ['800', '600', '6', '3', '2', '1', '', ''],
    ];
    expect(metricsOf([...header, ...seconds], rows).map((metrics) => metrics.watchTimeSeconds)).toEqual([6300.125, undefined]);
    const turned = rows.map((row) => [...row.slice(0, 6), row[7] ?? '', row[6] ?? '']);
    expect(metricsOf([...header, ...seconds.toReversed()], turned)[0]?.watchTimeSeconds).toBeUndefined();
  });

  it('takes for a photo what a type word nobody knows has clicks on photos', () => {
    const header = [...LEADING, 'Reach', 'Reactions', 'Matched (Photo Click)'];
    const posts = ['Qum,4', 'Qum,0', 'ghItlh,0'].map((cells, i) => {
      const [type = '', clicks = ''] = cells.split(',');
      const link = `https://www.facebook.com/voorbeeld/posts/pfbid0${i}`;
      const leading = [`12210000000000000${i}`, '61500000000001', 'Gemeente', 'Markt', '', '0', `02/1${i}/2026 22:36`];
      return [...leading, 'N/A', link, '0', '0', type, '', '', '', '', 'reH', '50', '3', clicks];
    });
    const made = trialReading(facebookContent, trialTable(header, posts));
    expect(made?.posts.map((post) => post.kind)).toEqual(['photo', 'photo', 'text']);
  });
});
