import { describe, expect, it } from 'vitest';
import { Zone } from '../core/base/calendar.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import { PLATFORMS } from '../core/model/platform.ts';
import { wallComments } from './wall-comments.ts';

const zone = new Zone('Europe/Amsterdam');

interface Written {
  readonly at: number;
  readonly text: string;
  readonly own?: boolean;
}

function comments(...written: readonly Written[]): CommentColumns {
  const texts = (of: readonly string[]) => ({ texts: of });
  return {
    count: written.length,
    platform: Uint8Array.from(written, () => PLATFORMS.indexOf('facebook')),
    writtenAt: Float64Array.from(written, ({ at }) => at),
    dayOnly: new Uint8Array(written.length),
    own: Uint8Array.from(written, ({ own }) => (own === true ? 1 : 0)),
    text: texts(written.map(({ text }) => text)),
    permalink: texts(written.map(() => '')),
    post: texts(written.map(() => '')),
  };
}

const at = (day: number, hour = 12) => Date.UTC(2026, 9, day, hour);

describe('comments for the wall', () => {
  it('are those of the month in the team’s zone, newest first, without the team’s own and without handles', () => {
    const files = [
      comments({ at: at(3), text: 'Fijn dat jullie dit doen' }, { at: at(5), text: 'Dank', own: true }),
      comments(
        { at: at(20), text: 'Mooi hè @sanne.verzonnen' },
        { at: Date.UTC(2026, 8, 30, 22), text: 'Al oktober bij ons' },
        { at: Date.UTC(2026, 8, 30, 21), text: 'Nog september' },
        { at: Date.UTC(2026, 9, 31, 23), text: 'Al november' },
        { at: Number.NaN, text: 'Zonder moment' },
        { at: at(21), text: '   ' },
      ),
    ];
    expect(wallComments(files, '2026-10', zone).map(({ text, platform, day }) => [text, platform, day])).toEqual([
      ['Mooi hè @…', 'facebook', '2026-10-20'],
      ['Fijn dat jullie dit doen', 'facebook', '2026-10-03'],
      ['Al oktober bij ons', 'facebook', '2026-10-01'],
    ]);
  });

  it('stand once though two exports hold them, under an id that stays', () => {
    const one = comments({ at: at(3), text: 'Wat mooi' }, { at: at(3), text: 'Wat lelijk' });
    const twice = wallComments([one, comments({ at: at(3), text: 'Wat mooi' })], '2026-10', zone);
    expect(twice).toHaveLength(2);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    expect(wallComments([one], '2026-10', zone)).toEqual(twice);
  });

  it('are at most 500', () => {
    const many = comments(...Array.from({ length: 700 }, (_, i) => ({ at: at(1) + i * 60_000, text: `Reactie ${i}` })));
    const shown = wallComments([many], '2026-10', zone);
    expect([shown.length, shown[0]?.text]).toEqual([500, 'Reactie 699']);
  });
});
