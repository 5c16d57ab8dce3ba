import { CFB, utils, write } from '@e965/xlsx';
import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { chance as chanceOf } from '../town/random.ts';
import { archive } from './archives.ts';
import type { Planted } from './cases.ts';
import { asked, chapter, read, refused, shown } from './cases.ts';
import type { TrueExport } from './exports.ts';
import { lineOf, MAKERS, textOf, withRows } from './exports.ts';

const byContent = 'A without a remark: a file is what is in it, and its name changes nothing for the editor';

type BookType = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'biff5' | 'ods' | 'xlml' | 'html';

/** The export as a workbook; numbers as numbers, ids as texts. */
function book(
  file: TrueExport,
  bookType: BookType,
  change: (made: ReturnType<typeof utils.book_new>) => void = () => undefined,
): Uint8Array {
  const numbers = new Set(Object.values(file.metricAt));
  const cells = file.rows.map((row) => row.map((cell, i) => (numbers.has(i) && cell !== '' ? Number(cell) : cell)));
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([[...file.header], ...cells]), 'Data');
  change(made);
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
}

/** A workbook's zip with one part written otherwise. */
function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = archiveParts(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });
}

function archiveParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

const inZip = (file: TrueExport, name = 'Table data.csv') => ({ name, content: textOf(file) });

chapter('containers and file types', [
  { id: 'H01', is: 'a PDF named .csv', table: 'R IMP-TYPE', plant: () => refused('%PDF-1.7\n1 0 obj\n', 'pdf') },
  {
    id: 'H02',
    is: 'a PNG named .csv',
    table: 'R IMP-TYPE',
    plant: () => refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'picture'),
  },
  { id: 'H03', is: '.xlsx named .csv', table: 'A, W', instead: byContent, plant: (file) => read(book(file, 'xlsx')) },
  {
    id: 'H04',
    is: '.csv named .xlsx',
    table: 'A, W',
    instead: byContent,
    plant: (file) => read(textOf(file), {}, { name: 'export.xlsx' }),
  },
  {
    id: 'H05',
    is: 'an HTML table named .xls',
    table: 'A, W',
    instead: 'R with how to save it: none of the platforms writes one, and a page is nothing to read numbers from',
    plant: (file) => refused(book(file, 'html'), 'web-table', null, 'export.xls'),
  },
  {
    id: 'H06',
    is: 'a sign-in page named .csv',
    table: 'R IMP-LOGIN',
    plant: () => refused('<!doctype html><html><form><input name=p type="password"></form>', 'login-page'),
  },
  {
    id: 'H07',
    is: 'SpreadsheetML 2003',
    table: 'A or R IMP-TYPE',
    plant: (file) => refused(book(file, 'xlml'), 'other-spreadsheet'),
  },
  {
    id: 'H08',
    is: 'XML with entities',
    table: 'R IMP-XML',
    plant: () => refused('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>', 'data-text'),
  },
  {
    id: 'H09',
    is: 'MHTML named .xls',
    table: 'R IMP-TYPE and how to save',
    plant: () =>
      refused('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n', 'web-archive', null, 'export.xls'),
  },
  { id: 'H10', is: 'BIFF8 .xls', table: 'A', plant: (file) => read(book(file, 'xls')) },
  {
    id: 'H11',
    is: 'BIFF5 .xls',
    table: 'R IMP-TYPE',
    instead: 'A: the library reads it',
    on: ['youtube'],
    plant: (file) => read(book(ascii(file), 'biff5'), {}, { other: asciiTexts(file) }),
  },
  {
    id: 'H12',
    is: 'an .xls with a password',
    table: 'R IMP-PASSWORD',
    plant: (file) => {
      // The FilePass record behind the first record of the workbook stream.
      const bytes = book(file, 'xls');
      const at = indexOfBytes(bytes, [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]) + 20;
      bytes.set([0x2f, 0x00, 0x04, 0x00, 0x00, 0x00, 0x12, 0x34], at);
      return refused(bytes, 'password');
    },
  },
  {
    id: 'H13',
    is: 'an .xlsx with a password',
    table: 'R IMP-PASSWORD',
    plant: () => {
      const container = CFB.utils.cfb_new();
      CFB.utils.cfb_add(container, 'EncryptedPackage', new Uint8Array(4096));
      CFB.utils.cfb_add(container, 'EncryptionInfo', new Uint8Array([4, 0, 4, 0, 0x40, 0, 0, 0]));
      return refused(new Uint8Array(CFB.write(container, { type: 'array' }) as unknown as ArrayBuffer), 'password');
    },
  },
  {
    id: 'H14',
    is: '.xlsm with macros',
    table: 'W, data only',
    instead: 'A: nothing in it is ever run, so there is nothing to warn of',
    plant: (file) => read(book(file, 'xlsm')),
  },
  {
    id: 'H15',
    is: '.xlsb and .ods',
    table: 'A or R IMP-TYPE',
    plant: (file, chance) => read(book(file, chance.pick(['xlsb', 'ods'] as const))),
  },
  { id: 'H16', is: 'JSON', table: 'R IMP-TYPE', plant: (file) => refused(JSON.stringify(file.posts), 'json') },
  {
    id: 'H17',
    is: 'the posts on a hidden sheet',
    table: 'Q IMP-SHEET; hidden named',
    instead: 'W: the only sheet with posts is the one that was meant; that it was hidden is told with its name',
    plant: (file) =>
      read(
        book(file, 'xlsx', (made) => {
          utils.book_append_sheet(made, utils.aoa_to_sheet([['Uitleg'], ['Zie het andere blad']]), 'Uitleg');
          made.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
        }),
        { 'hidden-sheet': 1 },
      ),
  },
  {
    id: 'H18',
    is: 'a cover sheet first',
    table: 'A, right sheet found',
    plant: (file) =>
      read(
        book(file, 'xlsx', (made) => {
          utils.book_append_sheet(
            made,
            utils.aoa_to_sheet([
              ['Rapport', 'juli'],
              ['van', 'Lindermeer'],
            ]),
            'Voorblad',
          );
          made.SheetNames.reverse();
        }),
      ),
  },
  {
    id: 'H19',
    is: 'several sheets with posts',
    table: 'Q IMP-SHEET',
    instead: 'A: each sheet is an export of its own and all are read; the same post on two is one',
    plant: (file) => {
      const half = Math.floor(file.rows.length / 2);
      const first = { ...file, rows: file.rows.slice(0, half) };
      return read(
        book(first, 'xlsx', (made) => {
          utils.book_append_sheet(
            made,
            utils.aoa_to_sheet([[...file.header], ...file.rows.slice(half).map((row) => [...row])]),
            'Meer',
          );
        }),
      );
    },
  },
  {
    id: 'H20',
    is: 'merged cells',
    table: 'W IMP-LAYOUT',
    plant: (file, chance) => {
      const row = chance.whole(1, file.rows.length - 3);
      return read(
        book(file, 'xlsx', (made) => {
          const column = file.header.length - 1;
          (made.Sheets.Data as { '!merges'?: unknown })['!merges'] = [{ s: { r: row, c: column }, e: { r: row + 1, c: column } }];
        }),
        { 'merged-cells': [row + 1] },
      );
    },
  },
  {
    id: 'H21',
    is: 'formula cells with and without their value',
    table: 'A / P IMP-NOVALUE',
    instead: 'A as unknown, never 0: the other numbers of the row are right',
    plant: (file, chance) => {
      const row = chance.whole(1, file.rows.length - 1);
      const [metric, column] = file.platform === 'facebook' ? ['reach', 18] : ['impressions', 4];
      const address = utils.encode_cell({ r: row + 1, c: column as number });
      const bytes = withPart(book(file, 'xlsx'), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(new RegExp(`<c r="${address}"[^>]*><v>\\d+</v></c>`, 'u'), `<c r="${address}"><f>A1+1</f></c>`),
      );
      const metrics = { ...file.posts[row]?.metrics, [metric as string]: Number.NaN };
      return read(bytes, {}, { other: new Map([[row, { metrics }]]) });
    },
  },
  {
    id: 'H22',
    is: 'error cells',
    table: 'A as unknown',
    plant: (file, chance) => {
      const row = chance.whole(1, file.rows.length - 1);
      const [metric, column] = file.platform === 'facebook' ? ['reach', 18] : ['impressions', 4];
      const bytes = book(file, 'xlsx', (made) => {
        (made.Sheets.Data as Record<string, unknown>)[utils.encode_cell({ r: row + 1, c: column as number })] = {
          t: 'e',
          v: 7,
          w: '#DIV/0!',
        };
      });
      const metrics = { ...file.posts[row]?.metrics, [metric as string]: Number.NaN };
      return read(bytes, {}, { other: new Map([[row, { metrics }]]) });
    },
  },
  {
    id: 'H23',
    is: 'dates as serial numbers, also of 1904',
    table: 'A',
    on: ['youtube'],
    plant: (file, chance) => {
      const is1904 = chance.whole(0, 1) === 1;
      const bytes = book(file, 'xlsx', (made) => {
        made.Workbook = { WBProps: { date1904: is1904 } };
        file.posts.forEach(({ publishedAt }, row) => {
          const days =
            (publishedAt - 12 * 3_600_000 - Date.UTC(is1904 ? 1904 : 1899, is1904 ? 0 : 11, is1904 ? 1 : 30)) / 86_400_000;
          (made.Sheets.Data as Record<string, unknown>)[`C${row + 2}`] = { t: 'n', v: days, z: 'yyyy-mm-dd' };
        });
      });
      return read(bytes);
    },
  },
  {
    id: 'H24',
    is: 'a million ghost rows',
    table: 'A, 5 s at most',
    seeds: 1,
    on: ['x'],
    plant: (file) => {
      const ghosts = Array.from(
        { length: 1_048_576 - file.rows.length - 1 },
        (_, i) => `<row r="${file.rows.length + 2 + i}"/>`,
      ).join('');
      const bytes = withPart(book(file, 'xlsx'), 'xl/worksheets/sheet1.xml', (xml) =>
        xml
          .replace('</sheetData>', `${ghosts}</sheetData>`)
          .replace(/<dimension ref="[^"]*"\/>/u, '<dimension ref="A1:Z1048576"/>'),
      );
      return read(bytes);
    },
  },
  {
    id: 'H25',
    is: 'a shared text that is not there',
    table: 'R IMP-DAMAGED',
    on: ['x'],
    plant: async (file) => {
      const made = utils.book_new();
      utils.book_append_sheet(made, utils.aoa_to_sheet([[...file.header], ...file.rows.map((row) => [...row])]), 'Data');
      const bytes = new Uint8Array(write(made, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
      const row = 3;
      const broken = withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
        xml
          .replace(new RegExp(`(<c r="A${lineOf(row)}" t="s">)<v>\\d+</v>`, 'u'), '$1<v>999999</v>')
          .replace(new RegExp(`(<c r="D${lineOf(row)}" t="s">)<v>\\d+</v>`, 'u'), '$1<v>999999</v>'),
      );
      return refused(broken, 'damaged');
    },
  },
  {
    id: 'H26',
    is: 'an .xlsx bomb',
    table: 'R IMP-BOMB',
    seeds: 1,
    on: ['x'],
    plant: (file) => {
      const parts = archiveParts(book(file, 'xlsx'));
      const entries = Object.entries(parts).map(([name, content]) => ({ name, content }));
      const bomb = { name: 'xl/worksheets/sheet2.xml', content: new Uint8Array(64), size: 900 * 1024 * 1024 };
      return refused(archive([...entries, bomb]), 'unsafe-zip');
    },
  },
  { id: 'H27', is: 'a zip with one CSV', table: 'A', plant: (file) => read(archive([inZip(file)])) },
  {
    id: 'H28',
    is: 'a zip with a CSV, photos and a readme',
    table: 'A, others listed',
    plant: (file) =>
      read(archive([{ name: 'foto.jpg', content: 'x' }, inZip(file), { name: 'leesmij.md', content: 'x' }]), {
        'skipped-entry': 2,
      }),
  },
  {
    id: 'H29',
    is: '10,000 entries',
    table: 'R IMP-MANYFILES',
    seeds: 1,
    on: ['x'],
    plant: () =>
      refused(
        zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}.csv`, strToU8('a')])), { level: 0 }),
        'too-many-entries',
      ),
  },
  {
    id: 'H30',
    is: 'zips in zips: two deep, seven deep',
    table: 'A / R IMP-NESTED',
    plant: (file, chance) => {
      const depth = chance.pick([2, 7]);
      let bytes = archive([inZip(file)]);
      for (let level = 1; level < depth; level++) bytes = archive([{ name: 'binnen.zip', content: bytes, stored: true }]);
      return depth === 2 ? read(bytes) : refused(bytes, 'nested-zip');
    },
    seeds: 4,
  },
  {
    id: 'H31',
    is: 'entries that share their bytes',
    table: 'R IMP-BOMB',
    plant: (file) => {
      const bytes = archive([inZip(file, 'a.csv'), inZip(file, 'b.csv')]);
      const view = new DataView(bytes.buffer);
      // The second line of the directory points at the first entry.
      for (let at = bytes.length - 60, seen = 0; at > 0 && seen < 1; at--) {
        if (view.getUint32(at, true) !== 0x02014b50) continue;
        view.setUint32(at + 42, 0, true);
        seen++;
      }
      return refused(bytes, 'unsafe-zip', 'a.csv');
    },
  },
  {
    id: 'H32',
    is: 'names that lead out of the folder',
    table: 'A with cleaned label',
    plant: (file, chance) =>
      read(archive([inZip(file, chance.pick(['../../x.csv', '/etc/x.csv', 'C:\\x.csv', '\\\\srv\\x.csv']))])),
  },
  {
    id: 'H33',
    is: 'NUL in a name',
    table: 'A with cleaned label',
    plant: (file) => read(archive([inZip(file, 'a\u0000b.csv')])),
  },
  {
    id: 'H34',
    is: 'entries named as properties',
    table: 'A, content not lost',
    plant: (file, chance) => {
      const name = chance.pick(['__proto__', 'constructor', '__proto__.csv', 'constructor.csv']);
      const isTable = name.endsWith('.csv');
      return isTable
        ? read(archive([inZip(file, name)]))
        : read(archive([inZip(file), { name, content: 'x' }]), { 'skipped-entry': 1 });
    },
    seeds: 6,
  },
  {
    id: 'H35',
    is: 'two entries of one name',
    table: 'Q IMP-DUPENTRY',
    instead: 'Q where they differ, and A where they are the same: then there is nothing to choose',
    plant: (file, chance) => {
      const other = withRows(file, (cells) => cells).rows.slice(1);
      const same = chance.whole(0, 1) === 1;
      const second = same ? inZip(file) : inZip({ ...file, rows: other });
      const bytes = archive([inZip(file), second]);
      if (same) return read(bytes);
      const last = { lost: [0], rows: other.length };
      return asked(
        bytes,
        { is: 'same-name', place: 'Table data.csv' },
        { said: { file: { sameName: 'first' } }, read: { notes: {} } },
        { said: { file: { sameName: 'last' } }, read: { notes: {}, ...last } },
        { said: { file: { sameName: 'both' } }, read: { notes: {}, rows: file.rows.length + other.length } },
      );
    },
    seeds: 4,
  },
  {
    id: 'H36',
    is: 'a wrong checksum',
    table: 'R IMP-DAMAGED, entry named',
    plant: (file) => refused(archive([{ ...inZip(file), crc: 12345 }]), 'damaged', 'Table data.csv'),
  },
  {
    id: 'H37',
    is: 'a forged size',
    table: 'R IMP-DAMAGED',
    plant: (file, chance) =>
      refused(
        archive([{ ...inZip(file), size: textOf(file).length + chance.pick([-40, 40, 4000]) }]),
        'damaged',
        'Table data.csv',
      ),
  },
  {
    id: 'H38',
    is: 'an encrypted zip',
    table: 'R IMP-PASSWORD',
    plant: (file) => refused(archive([{ ...inZip(file), flags: 0x801 }]), 'password', 'Table data.csv'),
  },
  {
    id: 'H39',
    is: 'a zip that breaks off',
    table: 'R IMP-DAMAGED',
    plant: (file, chance) => {
      const bytes = archive([inZip(file)]);
      return refused(bytes.slice(0, chance.whole(30, bytes.length - 30)), 'damaged');
    },
  },
  { id: 'H40', is: 'ZIP64', table: 'A', plant: (file) => read(archive([{ ...inZip(file), zip64: true }])) },
  {
    id: 'H41',
    is: 'names in cp437 and in UTF-8',
    table: 'A',
    plant: (file, chance) => {
      const name = chance.pick([Uint8Array.from([0x82, 0x82, 0x6e, 0x2e, 0x63, 0x73, 0x76]), 'één.csv']);
      return read(archive([{ name, content: textOf(file), flags: typeof name === 'string' ? 0x800 : 0 }]));
    },
  },
  {
    id: 'H42',
    is: 'what systems add (__MACOSX, .DS_Store, Thumbs.db)',
    table: 'A, skipped silently',
    plant: (file) =>
      read(
        archive([
          { name: '__MACOSX/._Table data.csv', content: 'x' },
          { name: '.DS_Store', content: 'x' },
          { name: 'map/Thumbs.db', content: 'x' },
          { name: 'map/', content: '' },
          inZip(file),
        ]),
      ),
  },
  {
    id: 'H43',
    is: 'a link as entry',
    table: 'R IMP-ZIPNAME',
    plant: (file) =>
      refused(archive([inZip(file), { name: 'x.csv', content: '/etc/passwd', mode: 0o120777 }]), 'zip-link', 'x.csv'),
  },
  { id: 'H44', is: 'an empty zip', table: 'R IMP-EMPTY', plant: () => refused(archive([]), 'empty') },
  {
    id: 'H46',
    is: '.gz, .7z, .rar',
    table: 'A / R IMP-TYPE',
    plant: (file, chance): Planted =>
      chance.pick([
        read(gzipSync(strToU8(textOf(file)))),
        refused(Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'other-archive'),
        refused(strToU8('Rar!\u001a\u0007'), 'other-archive'),
      ]),
    seeds: 6,
  },
  {
    id: 'H47',
    is: 'a shortcut (.url, .gdoc, .lnk, .webloc)',
    table: 'R IMP-SHORTCUT',
    plant: (_, chance) =>
      refused(
        chance.pick<string | Uint8Array>([
          '[InternetShortcut]\r\nURL=https://business.facebook.com/\r\n',
          '{"url": "https://docs.google.com/open?id=1", "doc_id": "1", "email": "a@example.nl"}',
          '{"":"WARNING! DO NOT EDIT THIS FILE!","doc_id":"1abc","resource_key":""}',
          Uint8Array.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0]),
          '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://x.com</string></dict></plist>',
        ]),
        'shortcut',
      ),
    seeds: 5,
  },
  {
    id: 'H48',
    is: 'a download that is not finished',
    table: 'R IMP-PARTIAL',
    plant: (file, chance) =>
      refused(
        textOf(file).slice(0, 900),
        'partial-download',
        null,
        `export.csv.${chance.pick(['crdownload', 'part', 'download', 'partial'])}`,
      ),
  },
]);

function ascii(file: TrueExport): TrueExport {
  return withRows(file, (cells) => cells.map((cell) => cell.replaceAll(/[^\x20-\x7E]/gu, '')));
}

function asciiTexts(file: TrueExport) {
  return new Map(file.posts.map(({ text }, row) => [row, { text: text.replaceAll(/[^\x20-\x7E]/gu, '') }]));
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = 0; at < bytes.length; at++) if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

/** The first number in an .xls as the outcome of a formula of three bytes whose first part needs five. */
function withDamagedFormula(bytes: Uint8Array): Uint8Array {
  const container = CFB.read(bytes, { type: 'array' });
  const stream = Uint8Array.from(CFB.find(container, '/Workbook')?.content ?? []);
  const view = new DataView(stream.buffer);
  let at = 0;
  while (view.getUint16(at, true) !== 0x0203) at += 4 + view.getUint16(at + 2, true);
  const number = stream.subarray(at + 4, at + 18);
  const formula = [6, 0, 25, 0, ...number, 0, 0, 0, 0, 0, 0, 3, 0, 0x44, 0, 0];
  const changed = Uint8Array.from([...stream.subarray(0, at), ...formula, ...stream.subarray(at + 18)]);
  CFB.utils.cfb_add(container, '/Workbook', changed);
  return new Uint8Array(CFB.write(container, { type: 'array' }) as unknown as ArrayBuffer);
}

it('H21 an .xls with a formula that is damaged keeps the number that it gave', async () => {
  const file = MAKERS.youtube(chanceOf('H21'), 12);
  const numbers = { ...file, rows: file.rows.map((row) => row.map((cell, i) => (i === 4 ? cell.replace(/$/u, '.5') : cell))) };
  const { posts } = await shown('Table data.xls', withDamagedFormula(book(numbers, 'xls')));
  expect([...(posts.metrics.get('views') ?? [])]).toEqual(file.posts.map(({ metrics }) => Number(metrics.views) + 0.5));
});

it('B41 a sheet that claims a cell far to the right is refused before its rows are made as wide', async () => {
  const file = MAKERS.youtube(chanceOf('B41'), 12);
  const far = book(file, 'xlsx', (made) => {
    Object.assign(made.Sheets.Data as object, { XFD3: { t: 's', v: 'x' }, '!ref': 'A1:XFD13' });
  });
  expect((await shown('Table data.xlsx', far)).outcome.refusal).toEqual({ code: 'many-columns', place: null });
});

chapter('periods', [
  {
    id: 'I07',
    is: 'two accounts in one file',
    table: 'Q IMP-ACCOUNT',
    instead: 'A: exports of several pages are usual; each post goes to its own page by the page’s number',
    on: ['facebook'],
    plant: (file) => {
      const pages = withRows(file, ([id = '', page = '', name = '', ...rest], row) =>
        row % 2 === 0 ? [id, page, name, ...rest] : [id, '61550000000001', 'Bibliotheek', ...rest],
      );
      return read(textOf(pages));
    },
  },
  {
    id: 'I11',
    is: 'two platforms in one zip',
    table: 'A or Q',
    on: ['facebook'],
    plant: (file, chance) => {
      const other = MAKERS.x(chance, 5);
      const bytes = archive([inZip(file, 'facebook.csv'), inZip(other, 'x.csv')]);
      const both = { ...file, rows: [...file.rows, ...other.rows], posts: [...file.posts, ...other.posts] };
      return { ...read(bytes), file: both };
    },
  },
]);
