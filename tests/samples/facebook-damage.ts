import { chance } from '../town/random.ts';
import type { FacebookPost } from './facebook.ts';
import { facebookPost, PAGES, usualCells, usualMetrics } from './facebook.ts';
import type { Cell } from './files.ts';
import { plainFile, semicolonFile, utf8, windows1252 } from './files.ts';
import { FACEBOOK_LEADING, FACEBOOK_NUMBERS } from './meta-labels.ts';
import type { Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';

// What people and their programs make of the content export.

const BY_PLACE = 'A browser translated the header: two columns have one name, and only their places tell them apart.';

/** `1,22188E+17`: fifteen digits and more, as a Dutch spreadsheet program shows and saves them. */
function rounded(id: Cell): string {
  const digits = String(id);
  const five = Math.round(Number(`${digits.slice(0, 6)}.${digits.slice(6, 9)}`));
  return `${String(five).slice(0, 1)},${String(five).slice(1)}E+${digits.length - 1}`;
}

/** `1-7-2026 06:02` where the program took the month for a day; a day above the twelfth stays the text it was. */
function dutchDate(time: string): string {
  const [month, day] = [Number(time.slice(0, 2)), Number(time.slice(3, 5))];
  return day > 12 ? time : `${month}-${day}-${time.slice(6)}`;
}

/** Opened and saved by a Dutch spreadsheet program as CSV: semicolons, Windows-1252, ids rounded, some dates turned. */
function dutchExcel(): Sample {
  const luck = chance('facebook content dutch excel');
  const posts = plan(luck, 'nl', '2026-01-02', 9).map((one) => facebookPost(one, PAGES.nl, 'nl', luck));
  const header = [...`${FACEBOOK_LEADING.nl}|${FACEBOOK_NUMBERS.nl}`.split('|'), 'Seconden bekeken'];
  const rows = posts.map((post) => {
    const [id, page, ...rest] = post.leading as [Cell, Cell, ...Cell[]];
    const cells = [
      rounded(id),
      rounded(page),
      ...rest,
      ...usualCells(post),
      String(post.numbers.seconds ?? '').replace('.', ','),
    ];
    return cells.map((cell, place) => (place === 6 ? dutchDate(String(cell)) : cell));
  });
  const inLink = posts.filter(hasNumberInLink).length;
  return {
    folder: 'facebook/content/nl-2026-01-excel',
    extension: 'csv',
    bytes: windows1252(semicolonFile([header, ...rows])),
    name: 'Jan-01-2026_Jan-30-2026_25533312983036772 bewerkt.csv',
    importer: 'facebook/content',
    headerLanguage: 'nl',
    notes: {
      'encoding-guessed': 1,
      'dates-swapped': 1,
      'dates-answered': rows.filter((cells) => isUnclear(String(cells[6]))).length,
      'id-recovered': inLink,
      'id-rebuilt': posts.length - inLink,
    },
    unclearDates: 'month-first',
    truths: posts.map(damagedTruth),
  };
}

/** `1-7-2026 06:02`: turned, and another day when it is read the other way round. */
function isUnclear(date: string): boolean {
  const [first, second] = date.split('-');
  return second !== undefined && first !== second;
}

/** Links to posts of text and photos hold no number that stays. */
function hasNumberInLink({ kind }: FacebookPost): boolean {
  return kind === 'reel' || kind === 'video' || kind === 'event';
}

/** The page's id is lost with the others: its name is all that is left. */
function damagedTruth(post: FacebookPost): Truth {
  const { seconds } = post.numbers;
  const watched = seconds === undefined ? {} : { watchTimeSeconds: seconds };
  return { ...post, channel: { ...post.channel, id: post.channel.name }, metrics: { ...usualMetrics(post), ...watched } };
}

/** `2/7/2026 2:33`, as an American program shows and saves `02/07/2026 02:33`. */
function withoutZeros(time: string): string {
  return time.replace(/(^|[/ ])0(\d)/gu, '$1$2');
}

/** Opened and saved by an American spreadsheet program: ids rounded, zeros stripped, still month first. */
function americanExcel(): Sample {
  const luck = chance('facebook content american excel');
  const posts = plan(luck, 'en', '2026-02-01', 9).map((one) => facebookPost(one, PAGES.en, 'en', luck));
  const header = [...`${FACEBOOK_LEADING.en}|${FACEBOOK_NUMBERS.en}`.split('|'), 'Seconds viewed'];
  const rows = posts.map((post) => {
    const [id, page, name, title, text, seconds, time, ...rest] = post.leading as [
      Cell,
      Cell,
      Cell,
      Cell,
      Cell,
      Cell,
      Cell,
      ...Cell[],
    ];
    const start = [rounded(id), rounded(page)].map((cell) => cell.replace(',', '.'));
    return [
      ...start,
      name,
      title,
      text,
      seconds,
      withoutZeros(String(time)),
      ...rest,
      ...usualCells(post),
      post.numbers.seconds ?? '',
    ];
  });
  const inLink = posts.filter(hasNumberInLink).length;
  return {
    folder: 'facebook/content/en-2026-02-excel',
    extension: 'csv',
    bytes: utf8(plainFile([header, ...rows], '\r\n')),
    name: 'Feb-01-2026_Feb-28-2026_1187340092251764 (1).csv',
    importer: 'facebook/content',
    headerLanguage: 'en',
    notes: { 'id-recovered': inLink, 'id-rebuilt': posts.length - inLink },
    truths: posts.map(damagedTruth),
  };
}

const TRANSLATED =
  'Message ID|Page ID|Page name|Title|Description|Duration (sec.)|Publication time|Caption type|Permalink|Is crossposted|Is a shared message|' +
  'Message type|Languages|Custom labels|Funded content status|Comment data|Date|Views|Range|Comments, remarks and sharing actions|Comments|' +
  'Comments|Sharing actions|Total number of clicks|Clicks on link|Consumption corresponding to audience targeting (Photo Click)|Other clicks';

/** A Dutch export that a browser translated on the way: `Reacties` and `Opmerkingen` both became "Comments". */
function translated(): Sample {
  const luck = chance('facebook content translated');
  const posts = plan(luck, 'nl', '2026-01-05', 9).map((one) => facebookPost(one, PAGES.nl, 'nl', luck));
  const rows = posts.map((post) => [...post.leading, ...usualCells(post)]);
  return {
    folder: 'facebook/content/en-2026-01-translated',
    extension: 'csv',
    bytes: utf8(plainFile([TRANSLATED.split('|'), ...rows])),
    name: 'Facebook januari - Blad1.csv',
    importer: 'facebook/content',
    columnsStay: BY_PLACE,
    truths: posts.map((post) => ({ ...post, metrics: usualMetrics(post) })),
  };
}

/** Exports that a person or a program has been at. */
export function facebookDamage(): Sample[] {
  return [dutchExcel(), americanExcel(), translated()];
}
