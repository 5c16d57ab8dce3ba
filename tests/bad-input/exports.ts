import type { chance as chanceOf } from '../town/random.ts';

export type Chance = ReturnType<typeof chanceOf>;

/** What the maker of an export knows about a post, without any importer. */
export interface TruePost {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly publishedAt: number;
  readonly text: string;
  readonly metrics: Readonly<Record<string, number>>;
  /** Of a video, where a case is about it. */
  readonly durationSeconds?: number;
}

/** A true-looking export before a fault is planted: cells as they stand in the file, and the posts they say. */
export interface TrueExport {
  readonly platform: 'facebook' | 'x' | 'tiktok' | 'youtube';
  readonly file: string;
  readonly importer: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly posts: readonly TruePost[];
  readonly at: { readonly id: number; readonly text: number; readonly date: number; readonly link: number };
  /** Where the metrics stand in the file, for planting numbers. */
  readonly metricAt: Readonly<Record<string, number>>;
}

/** The day on which all these files were exported: 10 August 2026. */
export const EXPORTED_AT = Date.UTC(2026, 7, 10, 9);

const WORDS = ['Vandaag', 'zwembad', 'raad', 'Havenbrug', 'open', 'vergunning', 'werk', 'feest', 'markt', 'fiets', 'over', 'de'];
const ENDS = ['.', '?', ' 🚲', ' één café', ' æble på øen', ' "gratis"', ', en meer', '\nLees verder'];

function sentence(chance: Chance): string {
  return `${Array.from({ length: chance.whole(3, 9) }, () => chance.pick(WORDS)).join(' ')}${chance.pick(ENDS)}`;
}

/** A moment in June or July 2026, to the minute: the west coast of America is seven hours behind UTC then. */
function summerMinute(chance: Chance, index: number): number {
  return Date.UTC(2026, 5, 2 + index, chance.whole(8, 22), chance.whole(0, 59));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `07/15/2026 12:30` of a clock that stands `hours` behind UTC. */
export function americanMinute(utc: number, hours = 7): string {
  const at = new Date(utc - hours * 3_600_000);
  return `${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}/${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

const FACEBOOK_LEADING = {
  en: 'Post ID|Page ID|Page name|Title|Description|Duration (sec)|Publish time|Caption type|Permalink|Is crosspost|Is share|Post type|Languages|Custom labels|Funded content status|Data comment|Date',
  nl: 'Bericht-ID|Pagina-ID|Naam van pagina|Titel|Omschrijving|Duur (sec.)|Publicatietijdstip|Type onderschrift|Permalink|Is gecrosspost|Is een gedeeld bericht|Berichttype|Talen|Aangepaste labels|Status gefinancierde content|Opmerking data|Datum',
};
const FACEBOOK_METRICS = {
  en: 'Views|Reach|Reactions, Comments and Shares|Reactions|Comments|Shares|Total clicks|Link Clicks|Other Clicks|Negative feedback from users: Hide all',
  nl: 'Weergaven|Bereik|Reacties, opmerkingen en deelacties|Reacties|Opmerkingen|Deelacties|Totaal aantal klikken|Klikken op link|Overige klikken|Negatieve feedback van gebruikers: Alles verbergen',
};

function facebook(chance: Chance, count: number): TrueExport {
  const language = chance.pick(['en', 'nl'] as const);
  const page = chance.text('123456789', 14);
  const rows: string[][] = [];
  const posts: TruePost[] = [];
  for (let index = 0; index < count; index++) {
    const id = `1221${chance.text('123456789', 14)}`;
    const publishedAt = summerMinute(chance, index);
    const text = sentence(chance);
    const [reactions, comments, shares] = [chance.whole(1, 300), chance.whole(0, 40), chance.whole(0, 30)];
    const [linkClicks, other] = [chance.whole(0, 90), chance.whole(1, 200)];
    const reach = chance.whole(1200, 90_000);
    const views = reach + chance.whole(1, 9000);
    const link = `https://www.facebook.com/lindermeer/posts/pfbid0${chance.text('abcdefghkmnpqrstuvwxyz', 24)}`;
    const about = [id, page, 'Gemeente Lindermeer', text, '', '0', americanMinute(publishedAt), 'N/A', link];
    about.push('0', '0', language === 'en' ? 'Photos' : "Foto's", '', '', '', '', language === 'en' ? 'Lifetime' : 'Looptijd');
    const clicks = linkClicks + other;
    const numbers = [views, reach, reactions + comments + shares, reactions, comments, shares, clicks, linkClicks, other];
    rows.push([...about, ...numbers.map(String), chance.pick(['', '0', '1'])]);
    posts.push({ id, publishedAt, text, metrics: { views, reach, reactions, comments, shares, clicks, linkClicks } });
  }
  const header = `${FACEBOOK_LEADING[language]}|${FACEBOOK_METRICS[language]}`.split('|');
  return {
    platform: 'facebook',
    file: `Jun-01-2026_Jul-31-2026_${chance.text('123456789', 15)}.csv`,
    importer: 'facebook/content',
    header,
    rows,
    posts,
    at: { id: 0, text: 3, date: 6, link: 8 },
    metricAt: { views: 17, reach: 18, reactions: 20, comments: 21, shares: 22, clicks: 23, linkClicks: 24 },
  };
}

const X_HEADER =
  'Post id|Date|Post text|Link|Impressions|Likes|Engagements|Bookmarks|Share|New follows|Replies|Reposts|Profile visits|Detail expands|Url clicks|Hashtag clicks|Permalink clicks';

function x(chance: Chance, count: number): TrueExport {
  const rows: string[][] = [];
  const posts: TruePost[] = [];
  for (let index = 0; index < count; index++) {
    const publishedAt = summerMinute(chance, index) + chance.whole(1, 59) * 1000;
    const id = String(((BigInt(publishedAt) - 1288834974657n) << 22n) + BigInt(chance.whole(11, 4_000_099)));
    const text = sentence(chance);
    const day = new Date(publishedAt).toUTCString();
    const date = `${day.slice(0, 3)} ${day.slice(8, 11)} ${day.slice(5, 7)} ${day.slice(12, 16)}`;
    const n = Array.from({ length: 13 }, () => chance.whole(0, 400)) as [number, ...number[]];
    n[0] = chance.whole(500, 20_000);
    rows.push([id, date, text, `https://x.com/GemLindermeer/status/${id}`, ...n.map(String)]);
    const [impressions, reactions, , saves, share, follows, comments, reposts, , details, linkClicks, hashtags, links] = n;
    const [shares, clicks] = [Number(share) + Number(reposts), [details, linkClicks, hashtags, links].reduce<number>(plus, 0)];
    const metrics = { impressions, reactions, saves, shares, follows, comments, linkClicks, clicks } as Record<string, number>;
    posts.push({ id, publishedAt, text, metrics });
  }
  return {
    platform: 'x',
    file: 'account_analytics_content_2026-06-01_2026-07-31.csv',
    importer: 'x/content',
    header: X_HEADER.split('|'),
    rows,
    posts,
    at: { id: 0, text: 2, date: 1, link: 3 },
    metricAt: { impressions: 4, reactions: 5, saves: 7, follows: 9, comments: 10 },
  };
}

function plus(sum: number, value: number | undefined): number {
  return sum + Number(value);
}

function tiktok(chance: Chance, count: number): TrueExport {
  const rows: string[][] = [];
  const posts: TruePost[] = [];
  for (let index = 0; index < count; index++) {
    const publishedAt = summerMinute(chance, index);
    const id = String((BigInt(publishedAt / 1000) << 32n) + BigInt(chance.whole(11, 4_000_099)));
    const text = sentence(chance);
    const [reactions, comments, shares, views] = [0, 1, 2, 3].map((i) => chance.whole(1, i === 3 ? 60_000 : 900)) as [
      number,
      number,
      number,
      number,
    ];
    const link = `https://www.tiktok.com/@lindermeer/video/${id}`;
    rows.push(['August 9', text, link, 'July 3', String(reactions), String(comments), String(shares), String(views)]);
    posts.push({ id, publishedAt, text, metrics: { reactions, comments, shares, views } });
  }
  return {
    platform: 'tiktok',
    file: 'Content.csv',
    importer: 'tiktok/content',
    header: 'Time|Video title|Video link|Post time|Total likes|Total comments|Total shares|Total views'.split('|'),
    rows,
    posts,
    at: { id: 2, text: 1, date: 3, link: 2 },
    metricAt: { reactions: 4, comments: 5, shares: 6, views: 7 },
  };
}

function youtube(chance: Chance, count: number): TrueExport {
  const rows: string[][] = [];
  const posts: TruePost[] = [];
  for (let index = 0; index < count; index++) {
    const publishedAt = Date.UTC(2026, 5, 2 + index, 12);
    const id = `v${chance.text('abcdefghijkmnopqrstuvwxyzABCDEFGHIJ0123456789_', 10)}`;
    const text = sentence(chance).replaceAll('\n', ' ');
    const day = new Date(publishedAt).toUTCString();
    const date = `${day.slice(8, 11)} ${Number(day.slice(5, 7))}, ${day.slice(12, 16)}`;
    const [views, reactions, comments] = [chance.whole(100, 60_000), chance.whole(0, 900), chance.whole(0, 90)];
    rows.push([id, text, date, String(chance.whole(20, 900)), String(views), String(reactions), String(comments)]);
    posts.push({ id, publishedAt, text, metrics: { views, reactions, comments } });
  }
  return {
    platform: 'youtube',
    file: 'Table data.csv',
    importer: 'youtube/table',
    header: 'Content|Video title|Video publish time|Duration|Views|Likes|Comments added'.split('|'),
    rows,
    posts,
    at: { id: 0, text: 1, date: 2, link: 0 },
    metricAt: { views: 4, reactions: 5, comments: 6 },
  };
}

export const MAKERS = { facebook, x, tiktok, youtube } as const;

export interface Writing {
  readonly delimiter?: string;
  readonly newline?: string;
  /** How a cell is quoted; the usual way by itself. */
  readonly quote?: (cell: string, delimiter: string) => string;
}

export function quoted(cell: string, delimiter = ','): string {
  return cell.includes('"') || cell.includes('\n') || cell.includes('\r') || cell.includes(delimiter)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

/** Lines of text, each the cells of a row; the header first. */
export function linesOf({ header, rows }: Pick<TrueExport, 'header' | 'rows'>, writing: Writing = {}): string[] {
  const { delimiter = ',', quote = quoted } = writing;
  return [header, ...rows].map((cells) => cells.map((cell) => quote(cell, delimiter)).join(delimiter));
}

export function textOf(file: Pick<TrueExport, 'header' | 'rows'>, writing: Writing = {}): string {
  const newline = writing.newline ?? '\n';
  return linesOf(file, writing).join(newline) + newline;
}

/** The same export with one cell of one row written otherwise. */
export function withCell<Cells extends Pick<TrueExport, 'rows'>>(file: Cells, row: number, column: number, cell: string): Cells {
  return { ...file, rows: file.rows.map((cells, i) => (i === row ? cells.map((old, j) => (j === column ? cell : old)) : cells)) };
}

/** The same export with other rows; `row(cells, index)` gives the new cells. */
export function withRows<Cells extends Pick<TrueExport, 'rows'>>(
  file: Cells,
  row: (cells: readonly string[], index: number) => readonly string[],
): Cells {
  return { ...file, rows: file.rows.map(row) };
}

/** The line at which a row of an export (0: the first) stands, where no text before it has line breaks. */
export function lineOf(row: number): number {
  return row + 2;
}

/** The export with another text in one row, in file and truth; `kept`: what the truth is, where it is not that text. */
export function withText(file: TrueExport, row: number, text: string, kept = text): [TrueExport, Map<number, Partial<TruePost>>] {
  return [withCell(file, row, file.at.text, text), new Map([[row, { text: kept }]])];
}
