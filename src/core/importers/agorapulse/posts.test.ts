import { describe, expect, it } from 'vitest';
import { trialReading, trialTable } from '../../../../tests/importers/trial-reading.ts';
import { agorapulsePosts } from './posts.ts';

const LINK = 'https://www.facebook.com/voorbeeld/posts/9100000000000001';

describe('rows of Agorapulse', () => {
  it('joins the day and the hour, in the zone of the team, whatever the order of the columns', () => {
    const header = ['Label', 'Clicks', 'Link', 'Message', 'Publishing time', 'Publishing date', 'Reach', 'Profile'];
    const made = trialReading(
      agorapulsePosts,
      trialTable(header, [['Markt; afval', '1,204', LINK, 'Tekst', '23:30', '31/10/2026', '', 'Gemeente']]),
    );
    expect(made?.posts[0]).toMatchObject({
      id: '9100000000000001',
      channel: { platform: 'facebook', id: 'Gemeente', name: 'Gemeente' },
      publishedAt: Date.UTC(2026, 9, 31, 22, 30),
      precision: 'minute',
      metrics: { clicks: 1204 },
    });
    expect(made?.notes).toEqual([]);
    expect(made?.labels).toEqual(['9100000000000001: Markt, afval']);
  });

  it('puts aside what stands nowhere, and a day without an hour stays a day', () => {
    const header = ['Publishing date', 'Publishing time', 'Message', 'Link', 'Reach', 'Clicks'];
    const rows = [
      ['13/10/2026', '', 'Een dag', LINK, '12', '3'],
      ['13/10/2026', '10:00', 'Nergens', 'https://voorbeeld.example', '12', '3'],
      ['32/10/2026', '10:00', 'Nooit', LINK, '12', '3'],
    ];
    const made = trialReading(agorapulsePosts, trialTable(header, rows));
    expect(made?.posts.map(({ precision }) => precision)).toEqual(['day']);
    expect(made?.notes.map((note) => note.split(' (')[0])).toEqual(['no-platform ×1', 'no-date ×1', 'day-only ×1']);
  });
});
