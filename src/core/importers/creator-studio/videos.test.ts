import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { facebookCreatorStudio } from './videos.ts';

const header = [
  'Universal video ID',
  'Page ID',
  'Page name',
  'Title',
  'Duration (sec)',
  'Publish time',
  'Date',
  'Reach',
  'Likes',
];

describe('rows of Creator Studio', () => {
  it('reads times of California, in summer and in winter', () => {
    const rows = [
      ['812345678901234', '1000', 'Gemeente', 'Een', '96', '07/01/2021 15:30', 'Lifetime', '12', '3'],
      ['812345678901235', '1000', 'Gemeente', 'Twee', '', '2021-12-16 12:12:00', 'Lifetime', '', '3'],
    ];
    const made = trialReading(facebookCreatorStudio, trialTable(header, rows));
    expect(made?.posts).toMatchObject([
      { publishedAt: Date.UTC(2021, 6, 1, 22, 30), durationSeconds: 96, kind: 'video', metrics: { reach: 12, reactions: 3 } },
      { publishedAt: Date.UTC(2021, 11, 16, 20, 12), durationSeconds: null, metrics: { reactions: 3 } },
    ]);
    expect(made?.notes).toEqual([]);
  });

  it('is no list of videos with a row per day', () => {
    const days = ['12/01/2021', '12/02/2021'].map((day) => [
      '8123',
      '1000',
      'Gemeente',
      'Een',
      '96',
      '07/01/2021 15:30',
      day,
      '1',
      '1',
    ]);
    expect(facebookCreatorStudio.recognise(trialTable(header, days))).toBeNull();
  });
});
