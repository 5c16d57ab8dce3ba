import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { metricoolPosts } from './posts.ts';

describe('rows of Metricool', () => {
  it('knows the names of both versions of its columns, and points between thousands', () => {
    const header = ['permalink', 'platform', 'caption', 'format', 'date', 'time', 'reach', 'plays', 'saved', 'likes', 'Clave'];
    const row = ['https://www.instagram.com/p/DeeLBAzgABj/', 'instagram', 'Tekst', 'Carousel', '14/10/2026', '12:30'];
    const made = trialReading(metricoolPosts, trialTable(header, [[...row, '6.003', '', '95', '702', 'x']]));
    expect(made?.posts[0]).toMatchObject({
      id: 'DeeLBAzgABj',
      kind: 'carousel',
      metrics: { reach: 6003, saves: 95, reactions: 702 },
    });
  });

  it.each([
    [
      'the account per day',
      ['Date', 'Followers', 'Gained followers', 'Lost followers', 'Posts', 'Impressions', 'Reach', 'Interactions'],
    ],
    ['the planner', ['Text', 'Date', 'Time', 'Draft', 'Facebook', 'Instagram', 'Twitter', 'LinkedIn', 'Picture Url 1']],
    ['a table without networks', ['Text', 'Type', 'Date', 'Reach', 'Likes', 'Comments']],
  ])('is not %s', (_, header) => {
    expect(metricoolPosts.recognise(trialTable(header, [header.map(() => '1')]))).toBeNull();
  });
});
