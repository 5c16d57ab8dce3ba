import { Zone } from '../../src/core/base/calendar.ts';
import type { Planted } from './cases.ts';
import { asked, chapter, read } from './cases.ts';
import type { Chance, TrueExport, TruePost } from './exports.ts';
import { americanMinute, EXPORTED_AT, lineOf, textOf, withCell, withRows } from './exports.ts';

const HOUR = 3_600_000;
const losAngeles = new Zone('America/Los_Angeles');
const two = (value: number): string => String(value).padStart(2, '0');

/** The clock of the west coast of America, in parts. */
function pacific(utc: number) {
  const at = new Date(utc - 7 * HOUR);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return { year, month, day, hour: at.getUTCHours(), minute: at.getUTCMinutes() };
}

/** Every date of an export written otherwise; the truth stays. */
function written(file: TrueExport, write: (utc: number, row: number) => string): TrueExport {
  return withRows(file, (cells, row) =>
    cells.map((cell, i) => (i === file.at.date ? write(file.posts[row]?.publishedAt ?? 0, row) : cell)),
  );
}

/** One date that cannot be: the row is put aside. */
function aside(file: TrueExport, chance: Chance, cell: string, code: 'no-date' | 'narrow-date' = 'no-date'): Planted {
  const row = chance.whole(1, file.rows.length - 1);
  const value = file.platform === 'youtube' ? { publishedAt: Number.NaN } : {};
  if (file.platform === 'youtube') {
    return read(
      textOf(withCell(file, row, file.at.date, cell)),
      { 'bad-date': [lineOf(row)] },
      { other: new Map([[row, value]]) },
    );
  }
  return read(textOf(withCell(file, row, file.at.date, cell)), { [code]: [lineOf(row)] }, { lost: [row] });
}

/** One date of its own, with the moment it says. */
function moved(
  file: TrueExport,
  chance: Chance,
  cell: string,
  publishedAt: number,
  notes: Parameters<typeof read>[1] = {},
): Planted {
  const row = chance.whole(1, file.rows.length - 1);
  const other: Map<number, Partial<TruePost>> = new Map([[row, { publishedAt }]]);
  return read(textOf(withCell(file, row, file.at.date, cell)), notes, { other });
}

const noon = (utc: number): number => {
  const { year, month, day } = pacific(utc);
  return Date.UTC(year, month - 1, day, 12);
};
const onlyDays = (file: TrueExport): Map<number, Partial<TruePost>> =>
  new Map(file.posts.map(({ publishedAt }, row) => [row, { publishedAt: noon(publishedAt) }]));
const keptVideo = 'for YouTube W: the video is kept without a day and counts in no month';

/**
 * Some rows day first, each with a day above 12, in a file of Meta's; `other sign`: the short days are written with another sign and no
 * row of that style tells its order, as a Dutch spreadsheet program leaves a file.
 */
function twoStyles(file: TrueExport, how: 'same sign' | 'other sign'): Planted {
  const moments = file.posts.map(({ publishedAt }, row) => {
    const { hour, minute } = pacific(publishedAt);
    return Date.UTC(2026, 5, row % 2 === 0 ? 13 + (row % 15) : 1 + (row % 12), hour + 7, minute);
  });
  const posts = file.posts.map((post, row) => ({ ...post, publishedAt: moments[row] as number }));
  const isUnclear = (utc: number): boolean => pacific(utc).day <= 12 && pacific(utc).day !== 6;
  const changed = written({ ...file, posts }, (utc, row) => {
    const { year, month, day, hour, minute } = pacific(utc);
    const time = `${two(hour)}:${two(minute)}`;
    if (how === 'other sign') return day <= 12 ? `${month}-${day}-${year} ${time}` : americanMinute(utc);
    return row === 0 ? `${two(day)}/${two(month)}/${year} ${time}` : americanMinute(utc);
  });
  const unclear = moments.flatMap((utc, row) => (isUnclear(utc) ? [row] : []));
  const turned = unclear.map((row) => {
    const { year, month, day, hour, minute } = pacific(moments[row] as number);
    return [row, { publishedAt: losAngeles.utcOf(Date.UTC(year, day - 1, month, hour, minute)) }] as const;
  });
  const late = turned.filter(([, { publishedAt }]) => publishedAt > EXPORTED_AT + 24 * HOUR).length;
  const swapped = { 'dates-swapped': 1 } as const;
  const sure = new Map(posts.map(({ publishedAt }, row) => [row, { publishedAt }]));
  return asked(
    textOf(changed),
    { is: 'dates', rows: unclear.length },
    { said: { unclearDates: 'month-first' }, read: { notes: { ...swapped, 'dates-answered': unclear.length }, other: sure } },
    {
      said: { unclearDates: 'day-first' },
      read: {
        notes: { ...swapped, 'dates-answered': unclear.length, ...(late === 0 ? {} : { 'future-date': late }) },
        other: new Map([...sure, ...turned]),
      },
    },
    {
      said: { unclearDates: 'leave-out' },
      read: { notes: { ...swapped, 'date-unclear': unclear.map(lineOf) }, lost: unclear, other: sure },
    },
  );
}

chapter('dates and time', [
  {
    id: 'E01',
    is: 'ISO days',
    table: 'A',
    instead: 'A, and told that only the day is known',
    on: ['facebook'],
    plant: (file) => {
      const days = written(file, (utc) => new Date(noon(utc)).toISOString().slice(0, 10));
      return read(textOf(days), { 'day-only': file.rows.length }, { other: onlyDays(file) });
    },
  },
  {
    id: 'E02',
    is: 'ISO with Z',
    table: 'A',
    on: ['facebook'],
    plant: (file) => read(textOf(written(file, (utc) => new Date(utc).toISOString().replace('.000Z', 'Z')))),
  },
  {
    id: 'E03',
    is: 'ISO with an offset',
    table: 'A',
    on: ['facebook'],
    plant: (file) => read(textOf(written(file, (utc) => `${new Date(utc + 2 * HOUR).toISOString().slice(0, 19)}+02:00`))),
  },
  {
    id: 'E04',
    is: '31-12-2026',
    table: 'A',
    on: ['youtube'],
    plant: (file) =>
      read(textOf(written(file, (utc) => `${new Date(utc).getUTCDate()}-${new Date(utc).getUTCMonth() + 1}-2026`)), {
        'dates-swapped': [2],
      }),
    instead: 'W: YouTube writes month names; a spreadsheet program turned them',
  },
  {
    id: 'E05',
    is: 'day first, some day above 12',
    table: 'A, format shown',
    on: ['facebook'],
    instead: 'W: Meta writes month first; that a spreadsheet program turned them is told',
    plant: (file) => {
      const turned = written(file, (utc) => {
        const { year, month, day, hour, minute } = pacific(utc);
        return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
      });
      return read(textOf(turned), { 'dates-swapped': 1 });
    },
  },
  {
    id: 'E06',
    is: 'all numbers up to 12',
    table: 'Q IMP-DATE',
    instead: 'A for Meta, whose order is known for every language; the mapping page asks for unknown tables',
    on: ['facebook'],
    plant: (file) => {
      const posts = file.posts.map((post, row) => ({ ...post, publishedAt: Date.UTC(2026, 5, 1 + (row % 12), 20, row) }));
      const other = new Map(posts.map(({ publishedAt }, row) => [row, { publishedAt }]));
      return read(textOf(written({ ...file, posts }, (utc) => americanMinute(utc))), {}, { other });
    },
  },
  {
    id: 'E07',
    is: 'both readings needed in one file',
    table: 'P IMP-DATEMIX',
    instead:
      'Q, as the plan asks of two date styles: rows that can be read in one way only are sure, the others wait for the answer',
    on: ['facebook'],
    seeds: 6,
    plant: (file, chance) => twoStyles(file, chance.pick(['same sign', 'other sign'])),
  },
  {
    id: 'E08',
    is: '31.12.2026',
    table: 'A',
    on: ['youtube'],
    instead: 'W: as E04',
    plant: (file) =>
      read(textOf(written(file, (utc) => `${two(new Date(utc).getUTCDate())}.${two(new Date(utc).getUTCMonth() + 1)}.2026`)), {
        'dates-swapped': [2],
      }),
  },
  {
    id: 'E09',
    is: '2026/12/31',
    table: 'A',
    on: ['youtube'],
    plant: (file) => read(textOf(written(file, (utc) => new Date(utc).toISOString().slice(0, 10).replaceAll('-', '/')))),
  },
  {
    id: 'E10',
    is: '20261231',
    table: 'A',
    on: ['youtube'],
    plant: (file) => read(textOf(written(file, (utc) => new Date(utc).toISOString().slice(0, 10).replaceAll('-', '')))),
  },
  {
    id: 'E11',
    is: 'a year of two digits',
    table: 'W IMP-YEAR2',
    on: ['youtube'],
    plant: (file) =>
      read(textOf(written(file, (utc) => `${new Date(utc).getUTCDate()}-${new Date(utc).getUTCMonth() + 1}-26`)), {
        'dates-swapped': [2],
      }),
  },
  {
    id: 'E12',
    is: 'no year',
    table: 'Q IMP-NOYEAR',
    instead: 'A for TikTok, whose ids hold the year; for Facebook it is no date and the table a question',
    plant: (file) =>
      file.platform === 'tiktok'
        ? read(textOf(written(file, () => '9 mrt')))
        : asked(textOf(written(file, () => '9 mrt')), { is: 'columns', lacks: 'date' }),
    on: ['tiktok', 'facebook'],
  },
  {
    id: 'E13',
    is: 'month names of other languages',
    table: 'A',
    on: ['youtube'],
    seeds: 6,
    plant: (file, chance) => {
      const names = chance.pick([
        ['juni', 'juli'],
        ['jun.', 'jul.'],
        ['juin', 'juil.'],
        ['Juni', 'Juli'],
        ['giu', 'lug'],
      ]);
      return read(textOf(written(file, (utc) => `${new Date(utc).getUTCDate()} ${names[new Date(utc).getUTCMonth() - 5]} 2026`)));
    },
  },
  {
    id: 'E14',
    is: '12-hour clock, 12:00 AM',
    table: 'A',
    on: ['facebook'],
    plant: (file, chance) => {
      const twelve = written(file, (utc) => {
        const { year, month, day, hour, minute } = pacific(utc);
        return `${month}/${day}/${year} ${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
      });
      return moved({ ...file, rows: twelve.rows }, chance, '06/20/2026 12:00 AM', Date.UTC(2026, 5, 20, 7));
    },
  },
  {
    id: 'E15',
    is: '24:00',
    table: 'A = next day 00:00',
    on: ['facebook'],
    plant: (file, chance) => moved(file, chance, '06/20/2026 24:00', Date.UTC(2026, 5, 21, 7)),
  },
  {
    id: 'E16',
    is: '23:59:60',
    table: 'A',
    on: ['facebook'],
    plant: (file, chance) => moved(file, chance, '06/20/2026 23:59:60', Date.UTC(2026, 5, 21, 7)),
  },
  {
    id: 'E17',
    is: "a spreadsheet's serial number, with point or comma",
    table: 'W IMP-SERIAL',
    on: ['facebook'],
    plant: (file, chance) => {
      const sign = chance.pick(['.', ',']);
      const serial = written(file, (utc) => String((utc - 7 * HOUR - Date.UTC(1899, 11, 30)) / (24 * HOUR)).replace('.', sign));
      return read(textOf(serial), { 'dates-as-numbers': 1 });
    },
  },
  {
    id: 'E18',
    is: 'serial numbers of the 1904 system in a text, where no workbook says so',
    table: 'A from workbook flag; CSV: Q',
    instead: 'W for a text: the days come out four years early, and the remark asks to check the period; the flag is H23',
    on: ['facebook'],
    plant: (file) => {
      const serial = written(file, (utc) => String((utc - 7 * HOUR - Date.UTC(1904, 0, 1)) / (24 * HOUR)));
      const early = (Date.UTC(1904, 0, 1) - Date.UTC(1899, 11, 30)) / HOUR;
      const other = new Map(file.posts.map(({ publishedAt }, row) => [row, { publishedAt: publishedAt - early * HOUR }]));
      return read(textOf(serial), { 'dates-as-numbers': 1 }, { other });
    },
  },
  {
    id: 'E19',
    is: 'Unix seconds',
    table: 'W IMP-SERIAL',
    on: ['facebook'],
    plant: (file) => read(textOf(written(file, (utc) => String(utc / 1000))), { 'dates-as-numbers': 1 }),
  },
  {
    id: 'E20',
    is: 'Unix milliseconds',
    table: 'W IMP-SERIAL',
    on: ['facebook'],
    plant: (file) => read(textOf(written(file, (utc) => String(utc))), { 'dates-as-numbers': 1 }),
  },
  {
    id: 'E21',
    is: '0 or 1970',
    table: 'P IMP-DATE',
    on: ['facebook', 'youtube'],
    instead: keptVideo,
    plant: (file, chance) =>
      aside(
        file,
        chance,
        file.platform === 'youtube' ? chance.pick(['0', '1970-01-01']) : chance.pick(['0', '01/01/1970 00:00']),
      ),
  },
  {
    id: 'E22',
    is: '31 February',
    table: 'P IMP-DATE',
    on: ['facebook', 'youtube'],
    instead: keptVideo,
    plant: (file, chance) => aside(file, chance, file.platform === 'youtube' ? 'Feb 31, 2026' : '02/31/2026 12:00'),
  },
  {
    id: 'E23',
    is: '29 February 2027',
    table: 'P IMP-DATE',
    on: ['facebook', 'youtube'],
    instead: keptVideo,
    plant: (file, chance) => aside(file, chance, file.platform === 'youtube' ? 'Feb 29, 2027' : '02/29/2027 12:00'),
  },
  {
    id: 'E24',
    is: 'an hour that spring skips',
    table: 'W IMP-DST',
    on: ['facebook'],
    plant: (file, chance) => moved(file, chance, '03/08/2026 02:30', Date.UTC(2026, 2, 8, 10, 30), { 'clock-change': 1 }),
  },
  {
    id: 'E25',
    is: 'an hour that comes twice in autumn',
    table: 'W IMP-DST',
    on: ['facebook'],
    plant: (file, chance) => moved(file, chance, '11/02/2025 01:30', Date.UTC(2025, 10, 2, 8, 30), { 'clock-change': 1 }),
  },
  {
    id: 'E26',
    is: 'Pacific time, 31 July 23:30',
    table: 'W IMP-TZ',
    instead: 'A: Meta writes this clock always, and every screen names the team’s own zone',
    on: ['facebook'],
    plant: (file, chance) => moved(file, chance, '07/31/2026 23:30', Date.UTC(2026, 7, 1, 6, 30)),
  },
  {
    id: 'E27',
    is: 'a date after the export',
    table: 'W IMP-FUTURE',
    on: ['facebook', 'youtube'],
    plant: (file, chance) =>
      file.platform === 'youtube'
        ? moved(file, chance, 'Dec 24, 2026', Date.UTC(2026, 11, 24, 12), { 'future-date': 1 })
        : moved(file, chance, '12/24/2026 12:00', Date.UTC(2026, 11, 24, 20), { 'future-date': 1 }),
  },
  {
    id: 'E28',
    is: 'before the platform existed',
    table: 'W IMP-DATE',
    on: ['facebook', 'youtube'],
    plant: (file, chance) =>
      file.platform === 'youtube'
        ? moved(file, chance, 'Jan 3, 2005', Date.UTC(2005, 0, 3, 12), { 'before-platform': 1 })
        : moved(file, chance, '01/03/2004 12:00', Date.UTC(2004, 0, 3, 20), { 'before-platform': 1 }),
  },
  {
    id: 'E29',
    is: 'relative words',
    table: 'P IMP-DATE',
    on: ['facebook', 'youtube'],
    instead: keptVideo,
    plant: (file, chance) => aside(file, chance, chance.pick(['gisteren', '3 uur geleden', 'i går', 'yesterday'])),
  },
  {
    id: 'E30',
    is: 'date and time in two columns',
    table: 'A',
    instead: 'A to the day, and told: in a file of Meta the second column is unknown to us; the mapping page takes both',
    on: ['facebook'],
    plant: (file) => {
      const days = written(file, (utc) => americanMinute(utc).slice(0, 10));
      const split = {
        header: [...file.header, 'Tijd'],
        rows: days.rows.map((row, i) => [...row, americanMinute(file.posts[i]?.publishedAt ?? 0).slice(11)]),
      };
      return read(textOf(split), { 'day-only': file.rows.length }, { other: onlyDays(file) });
    },
  },
  {
    id: 'E31',
    is: 'ranges of days',
    table: 'Q IMP-AGGR',
    on: ['facebook'],
    plant: (file) => asked(textOf(written(file, () => '1–31 okt. 2026')), { is: 'columns', lacks: 'date' }),
  },
  {
    id: 'E32',
    is: 'weeks',
    table: 'Q IMP-AGGR',
    on: ['facebook'],
    plant: (file, chance) =>
      asked(textOf(written(file, () => chance.pick(['2026-W53', 'W53 2026']))), { is: 'columns', lacks: 'date' }),
  },
  {
    id: 'E33',
    is: 'a year of another calendar',
    table: 'P IMP-DATE',
    on: ['facebook', 'youtube'],
    instead: keptVideo,
    plant: (file, chance) =>
      aside(
        file,
        chance,
        file.platform === 'youtube'
          ? chance.pick(['Jun 5, 2569', 'Jun 5, 1448'])
          : chance.pick(['06/05/2569 12:00', '06/05/1448 12:00']),
      ),
  },
  {
    id: 'E34',
    is: '########',
    table: 'P IMP-DATE',
    on: ['facebook', 'youtube'],
    instead: keptVideo,
    plant: (file, chance) => aside(file, chance, '########', 'narrow-date'),
  },
  {
    id: 'E35',
    is: 'year 20226',
    table: 'P IMP-DATE',
    on: ['facebook', 'youtube'],
    instead: keptVideo,
    plant: (file, chance) => aside(file, chance, file.platform === 'youtube' ? 'Jun 5, 20226' : '06/05/20226 12:00'),
  },
  {
    id: 'E36',
    is: 'a zone behind the time',
    table: 'A',
    on: ['facebook'],
    plant: (file, chance) =>
      moved(file, chance, chance.pick(['06/20/2026 12:00 GMT+1', '2026-06-20 12:00:00 +0100']), Date.UTC(2026, 5, 20, 11)),
  },
]);
