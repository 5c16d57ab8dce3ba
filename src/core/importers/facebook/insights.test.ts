import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { readTables } from '../../tables/read-tables.ts';
import { facebookInsights } from './insights.ts';

const real = new URL('../../../../../shared/formats/real/facebook-en-2015-insights-postlevel-excerpt.csv', import.meta.url);

describe('old Page Insights, post level', () => {
  it.runIf(existsSync(real))('reads the real excerpt of 2015; the descriptions are no post', async () => {
    const read = await readTables('insights.csv', new Uint8Array(readFileSync(real)));
    if ('refusal' in read || read.tables[0] === undefined) throw new Error('no table');
    const made = trialReading(facebookInsights, read.tables[0]);
    expect(made?.notes).toEqual(['description-row ×1 (row 2: -)']);
    expect(made?.posts.map(({ id, kind, boosted, metrics }) => ({ id, kind, boosted, metrics }))).toEqual([
      { id: '980422845355742', kind: 'photo', boosted: true, metrics: { reach: 8, impressions: 11, clicks: 16 } },
      { id: '980216225376404', kind: 'photo', boosted: false, metrics: { reach: 0, impressions: 0, clicks: 0 } },
    ]);
    // 1 October 2015, 21:00 Pacific summer time.
    expect(new Date(made?.posts[0]?.publishedAt ?? 0).toISOString()).toBe('2015-10-02T04:00:00.000Z');
    expect(made?.posts[0]?.channel.id).toBe('951745098223517');
  });

  it('takes of two equal labels the one that counts times, and names the page after the file', () => {
    const header = [
      'Post ID',
      'Permalink',
      'Post Message',
      'Type',
      'Posted',
      'Lifetime Organic Video Views',
      'Lifetime Organic Video Views',
      'Lifetime Post Stories by action type - like',
    ];
    const descriptions = [
      '',
      '',
      '',
      '',
      '',
      'Lifetime: Number (Unique Users)',
      'Lifetime: Number (Total Count)',
      'Lifetime: Stories (Total Count)',
    ];
    const post = ['77_88', 'https://www.facebook.com/v/posts/88:0', 'Tekst', 'SharedVideo', '07/04/2019 12:00:00', '5', '9', '3'];
    const file = 'Facebook Insights Data Export (Post Level) - Gemeente Voorbeeld - 2019-07-09.csv';
    const made = trialReading(facebookInsights, trialTable(header, [descriptions, post], file));
    expect(made?.posts[0]).toMatchObject({
      id: '88',
      channel: { id: '77', name: 'Gemeente Voorbeeld' },
      kind: 'share',
      metrics: { videoViews: 9, reactions: 3 },
    });
  });

  it('takes no people for views where the column that counts times was deleted', () => {
    const header = [
      'Post ID',
      'Permalink',
      'Post Message',
      'Type',
      'Posted',
      'Lifetime Post Total Reach',
      'Lifetime Organic Video Views',
    ];
    const descriptions = ['', '', '', '', '', 'Lifetime: People (Unique Users)', 'Lifetime: Number (Unique Users)'];
    const post = ['77_88', 'https://www.facebook.com/v/posts/88:0', 'Tekst', 'SharedVideo', '07/04/2019 12:00:00', '8', '5'];
    for (const rows of [[descriptions, post], [post]]) {
      expect(trialReading(facebookInsights, trialTable(header, rows))?.posts[0]?.metrics).toEqual({ reach: 8 });
    }
  });

  it('leaves other tables alone', () => {
    expect(facebookInsights.recognise(trialTable(['Post ID', 'Permalink', 'Post type', 'Publish time'], []))).toBeNull();
  });
});
