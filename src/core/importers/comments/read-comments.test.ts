import { describe, expect, it } from 'vitest';
import { Zone } from '../../base/calendar.ts';
import type { Comment } from '../../model/comment-columns.ts';
import { commentAt, postNamesAt } from '../../model/comment-columns.ts';
import { CommentsBuilder } from '../../model/comments-builder.ts';
import type { Table } from '../../tables/table.ts';
import { emptyMapping } from '../mapped/column-mapping.ts';
import { previewMapping } from '../mapped/preview.ts';
import { readAnswered, readKnown, unknownTableIn } from '../mapped/unknown-table.ts';
import type { UnclearDates } from '../unclear-dates.ts';
import { commentClaimOf } from './comment-importers.ts';
import { readComments } from './read-comments.ts';

function tableOf(header: string, ...rows: readonly string[]): Table {
  const cells = (line: string): string[] => line.split('|');
  return { file: 'a.csv', place: null, header: cells(header), rows: rows.map(cells), preamble: [], firstRow: 2, remarks: [] };
}

interface Read {
  readonly importer: string;
  readonly comments: readonly (Comment & { readonly post: readonly string[] })[];
  readonly notes: readonly string[];
}

function read(table: Table): Read | null {
  const claim = commentClaimOf(table);
  if (claim === null) return null;
  const builder = new CommentsBuilder();
  readComments(table, claim.match.places, builder, { zone: new Zone('Europe/Amsterdam'), measuredAt: null });
  const found = builder.finish();
  return {
    importer: claim.importer.id,
    comments: Array.from({ length: found.count }, (_, row) => ({ ...commentAt(found, row), post: postNamesAt(found, row) })),
    notes: builder.notes().map(({ code, examples }) => `${code} (row ${examples[0]?.row})`),
  };
}

const X = 'https://x.com';

describe('a table of comments', () => {
  it('gives text, moment and post; an answer on X loses the name in its address, and names no post', () => {
    const found = read(
      tableOf(
        'datum|url|auteur|bericht tekst|type',
        `2026-10-25 02:30|${X}/SanneV/status/1845716304410812416|SanneV|Dank jullie wel|twitter`,
        `25-10-2026 14:00|${X}/lindermeer/status/1845716304410812417|SanneV|Ook dank|twitter`,
        `2026-07-01 14:00|${X}/lindermeer/status/1845716304410812418|@lindermeer|Onze eigen post|twitter`,
      ),
    );
    expect(found?.importer).toBe('comments/coosto');
    expect(found?.comments).toMatchObject([
      { platform: 'x', text: 'Dank jullie wel', writtenAt: Date.UTC(2026, 9, 25, 0, 30), post: [] },
      { permalink: `${X}/i/status/1845716304410812417`, writtenAt: Date.UTC(2026, 9, 25, 13), post: ['1845716304410812417'] },
      { text: 'Onze eigen post', writtenAt: Date.UTC(2026, 6, 1, 12), post: [] },
    ]);
    expect(JSON.stringify(found?.comments)).not.toContain('SanneV');
  });

  it('counts every row: comments, and rows put aside with their reason', () => {
    const link = 'https://www.facebook.com/lindermeer/posts/122100305419650851?comment_id=8';
    const row = (id: number, text: string, day = '03/10/2026 14:05') => `${day}|Sanne|${text}|${link}${id}`;
    const found = read(
      tableOf(
        'Date|From|Comment|Link',
        row(1, 'Mooi'),
        row(2, ''),
        '|||',
        row(1, 'Mooi'),
        'Date|From|Comment|Link',
        row(3, 'Ja', 'x'),
      ),
    );
    expect(found?.comments.map(({ text }) => text)).toEqual(['Mooi', 'Ja']);
    expect(found?.notes).toEqual([
      'no-text (row 3)',
      'empty-row (row 4)',
      'same-row (row 5)',
      'repeated-header (row 6)',
      'bad-date (row 7)',
    ]);
  });

  it('knows whose reply is our own by its direction, its page, or the account it stands under', () => {
    const ours = (header: string, ...rows: readonly string[]) => read(tableOf(header, ...rows))?.comments.map(({ own }) => own);
    expect(ours('Dato|Afsender|Besked|Retning', '3-10-2026|Mette|Hej|Modtaget', '3-10-2026|Os|Hej Mette|Sendt')).toEqual([
      false,
      true,
    ]);
    const post = 'https://www.tiktok.com/@lindermeer/video/7527623000473079054?comment_id=7528';
    expect(ours('Date|Commenter|Comment|Link', `2026-10-03|lindermeer|Hi|${post}`, `2026-10-03|Sam|Hi|${post}`)).toEqual([
      true,
      false,
    ]);
    const meta = 'https://www.facebook.com/1/posts/122100305419650851?comment_id=';
    expect(
      ours(
        'Dato|Side|Kommentator|Kommentar|Afsender|Link',
        `3-10-2026|Fjordbakken||Tak|Fjordbakken|${meta}1`,
        `3-10-2026|Fjordbakken||Tak|Mette|${meta}2`,
      ),
    ).toEqual([true, false]);
  });

  it('reads a day and an hour in two columns, a day alone, and a zone that the cell names', () => {
    const at = (header: string, row: string) => {
      const [comment] = read(tableOf(header, row))?.comments ?? [];
      return [new Date(comment?.writtenAt ?? 0).toISOString().slice(0, 16), comment?.dayOnly];
    };
    expect(at('Datum|Tijd|Van|Bericht', '03-10-2026|14:05|Sanne|Hallo daar')).toEqual(['2026-10-03T12:05', false]);
    expect(at('Datum|Van|Bericht', '03-10-2026|Sanne|Hallo daar')).toEqual(['2026-10-03T12:00', true]);
    expect(at('Created time|From|Message', '2026-10-03T14:05:00+0000|Sam|Hello there')).toEqual(['2026-10-03T14:05', false]);
  });
});

describe('what is no table of comments', () => {
  it.each([
    [
      'posts with their reach',
      'Date|Author|Comment|Link|Reach',
      '2026-10-03|Sam|Hello there|https://www.facebook.com/a/posts/1221|340',
    ],
    [
      'posts with likes and a remark',
      'Date|Author|Comment|Link|Likes',
      '2026-10-03|Sam|Hello there|https://x.com/a/status/18457|3',
    ],
    ['a plan', 'Date|Channel|Text|Link', '2026-10-03|Facebook|Hello there|https://www.facebook.com/a'],
    ['posts without numbers', 'Date|Profile|Message|Permalink', '2026-10-03|Town|Hello there|https://x.com/a/status/18457163044'],
    ['a list of people', 'Name|From|Date', 'Sam|Alderwick|2026-10-03'],
  ])('%s', (_, header, row) => {
    expect(read(tableOf(header, row, row.replace('there', 'again')))).toBeNull();
  });
});

describe('two date styles in the column of moments', () => {
  const facebook = 'https://www.facebook.com/lindermeer/posts/122100305419650851?comment_id=';
  const lines = ['07/14/2026 09:00', '7-1-2026 10:00', '8-2-2026 11:00', '03/04/2026 12:00', '31-7-2026 13:00'];
  const file = {
    name: 'reacties.csv',
    bytes: new TextEncoder().encode(
      ['Date,From,Comment,Link', ...lines.map((day, i) => `${day},Sanne,Vraag nummer ${i},${facebook}${i}1`), ''].join('\n'),
    ),
    lastModified: Date.UTC(2026, 8, 1),
  };
  const zone = new Zone('Europe/Amsterdam');
  const moments = async (unclearDates: UnclearDates): Promise<string[]> => {
    const unknown = await unknownTableIn(file, zone);
    const said = { ...emptyMapping(unknown?.proposal.mapping.shape ?? ''), unclearDates };
    const reading = await readAnswered(file, said, [], zone);
    if (reading.outcome !== 'comments') throw new Error(reading.outcome);
    expect(reading.rows).toBe(5);
    return reading.comments.flatMap(({ writtenAt }) => [...writtenAt].map((at) => new Date(at).toISOString().slice(5, 10)));
  };

  it('each style that one row settles is read so, without a question', async () => {
    expect(await readKnown(file, [], zone)).toMatchObject({ outcome: 'comments' });
    expect(await moments('leave-out')).toEqual(['07-14', '01-07', '02-08', '03-04', '07-31']);
  });

  it('rows that can be read in both are a question before anything is read, and read as answered', async () => {
    const open = new TextDecoder().decode(file.bytes).replace('31-7-2026', '5-6-2026');
    file.bytes = new TextEncoder().encode(open);
    const asked = await readKnown(file, [], zone);
    expect(asked).toMatchObject({ outcome: 'ask', is: 'dates', dates: { column: 'Date', rows: 3 } });
    const unknown = await unknownTableIn(file, zone);
    expect(unknown?.claim?.importer.id).toBe('comments/table');
    const preview = previewMapping(unknown?.table as Table, emptyMapping(''), zone, null, unknown?.claim);
    expect(preview).toMatchObject({ posts: 2, aside: 3, unclear: { rows: 3 } });
    expect(await moments('month-first')).toEqual(['07-14', '07-01', '08-02', '03-04', '05-06']);
    expect(await moments('day-first')).toEqual(['07-14', '01-07', '02-08', '03-04', '06-05']);
    expect(await moments('leave-out')).toEqual(['07-14', '03-04']);
  });
});
