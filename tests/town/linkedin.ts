import { utils, write } from '@e965/xlsx';
import type { Kind } from '../../src/core/model/kind.ts';
import type { Telling } from './channels.ts';
import { LINKEDIN_PLAN, tell } from './channels.ts';
import { DAY, EXPORTED_AT, linkedinDate } from './clock.ts';
import type { SampleFile } from './expected.ts';
import { expectation } from './expected.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';
import type { Story } from './stories.ts';
import type { Sort } from './story.ts';
import { grown, linkedinEffect } from './truth.ts';

const LEVEL = { impressions: 1100, clicks: 38, reactions: 21, comments: 1.4, shares: 2.2 };
const NAME = 'gemeente-lindermeer_content_1793620800000.xls';

const POSTS_TOLD =
  'Interactiestatistieken voor afzonderlijke bijdragen. Aangemaakt geeft aan wanneer je bijdrage is gemaakt. Alle datums en tijden zijn in UTC.';
const DAYS_TOLD =
  'Samengevoegde interactiestatistieken voor je spontane en gesponsorde bijdragen over tijd. Datum geeft aan wanneer je bijdragen door LinkedIn-leden zijn bekeken. Gegevens zijn maximaal 2 dagen vertraagd. Alle datums en tijden zijn in UTC.';
const POST_HEADER = [
  'Titel bijdrage',
  'Link plaatsen',
  'Soort bijdrage',
  'Campagnenaam',
  'Geplaatst door',
  'Aangemaakt',
  'Begindatum van campagne',
  'Einddatum van campagne',
  'Doelgroep',
  'Weergaven',
  'Weergaven',
  'Weergaven buiten site',
  'Klikken',
  'Doorklikfrequentie (CTR)',
  'Reacties',
  'Commentaren',
  'Reposts',
  'Volgers',
  'Interactiepercentage',
  'Type content',
];
const SPLIT = ['spontaan', 'gesponsord', 'totaal'];
const DAY_HEADER = [
  'Datum',
  ...SPLIT.map((part) => `Weergaven (${part})`),
  'Unieke weergaven (spontaan)',
  ...['Klikken', 'Reacties', 'Commentaren', 'Reposts', 'Interactiepercentage'].flatMap((word) =>
    SPLIT.map((part) => `${word} (${part})`),
  ),
];

const TAGS: Partial<Record<Sort, string>> = {
  vacancy: '#werkenbijdeoverheid #vacature #lindermeer',
  portrait: '#collega #werkenvoorlindermeer',
  backstage: '#achterdeschermen #publiekezaak',
};
const VIDEO: Partial<Record<Sort, number>> = { backstage: 0.45, portrait: 0.3, event: 0.15 };
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

interface Counts {
  readonly impressions: number;
  readonly clicks: number;
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
  readonly videoViews?: number;
}

interface LinkedinPost {
  readonly moment: number;
  readonly kind: Kind;
  readonly text: string;
  readonly permalink: string;
  readonly author: string;
  readonly created: string;
  readonly counts: Counts;
}

function wording(story: Story, luck: Chance): string {
  const tags = TAGS[story.sort];
  const closing = tags === undefined || luck.next() < 0.3 ? '' : `\n\n${tags}`;
  const short = `https://lnkd.in/e${luck.text(LETTERS, 7)}`;
  if (story.page === '' || luck.next() < 0.2) return `${story.text}${closing}`;
  const invite = luck.pick(['\n\nLees meer: ', '\n\n', '\n\n👉 ', '\n\nMeer weten? ']);
  return `${story.text}${invite}${short}${closing}`;
}

function countsOf(luck: Chance, sort: Sort, isVideo: boolean, part: number): Counts {
  const effect = linkedinEffect(sort);
  const quality = luck.factor(0.33) * part;
  const impressions = Math.max(90, Math.round(LEVEL.impressions * effect.reach * quality * luck.factor(0.2)));
  const counts = {
    impressions,
    clicks: luck.count(LEVEL.clicks * effect.clicks * quality * luck.factor(0.3)),
    reactions: luck.count(LEVEL.reactions * effect.reactions * quality * luck.factor(0.25)),
    comments: luck.count(LEVEL.comments * effect.comments * quality * luck.factor(0.3)),
    shares: luck.count(LEVEL.shares * effect.reactions * quality * luck.factor(0.3)),
  };
  return isVideo ? { ...counts, videoViews: Math.round(impressions * (0.22 + luck.next() * 0.2)) } : counts;
}

function post({ story, moment: minute }: Telling, luck: Chance): LinkedinPost {
  // Planned posts go out on the minute; what a person posts by hand falls anywhere in it.
  const moment = luck.next() < 0.7 ? minute + luck.whole(200, 1900) : minute + luck.whole(0, 59_999);
  const isVideo = luck.next() < (VIDEO[story.sort] ?? 0);
  const text = wording(story, luck);
  const id = (BigInt(moment) << 22n) | BigInt(luck.whole(0, 2 ** 22 - 1));
  // A planned post was made some days before it went out: that is the day the file gives.
  const made = luck.next() < 0.4 ? moment - luck.whole(1, 6) * DAY : moment;
  return {
    moment,
    kind: isVideo ? 'video' : text.includes('https://') ? 'link' : 'text',
    text,
    permalink: `https://www.linkedin.com/feed/update/urn:li:${isVideo ? 'ugcPost' : 'activity'}:${id}`,
    author: luck.pick(['Noor Haverkamp', 'Noor Haverkamp', 'Bas Weerdenburg']),
    created: linkedinDate(made),
    counts: countsOf(luck, story.sort, isVideo, grown((EXPORTED_AT - moment) / DAY)),
  };
}

function row({ text, permalink, author, created, kind, counts }: LinkedinPost): (string | number)[] {
  const { impressions, clicks, reactions, comments, shares, videoViews } = counts;
  return [
    ...[text, permalink, 'Spontaan', '', author, created, '', '', 'Alle volgers', impressions, videoViews ?? '', ''],
    ...[clicks, clicks / impressions, reactions, comments, shares, ''],
    ...[(clicks + reactions + comments + shares) / impressions, kind === 'video' ? 'Video' : ''],
  ];
}

/** The page per day: each post's numbers spread over the days after it, halving every day and a half. */
function dailyRows(posts: readonly LinkedinPost[]): (string | number)[][] {
  const first = Date.UTC(2026, 0, 1);
  const days = Array.from({ length: 304 }, () => [0, 0, 0, 0, 0]);
  for (const { moment, counts } of posts) {
    const { impressions, clicks, reactions, comments, shares } = counts;
    const start = Math.floor((moment - first) / DAY);
    [impressions, clicks, reactions, comments, shares].forEach((total, place) => {
      let left = total;
      for (let day = start; left > 0 && day < days.length; day++) {
        const part = day === days.length - 1 ? left : Math.ceil(left * 0.37);
        const cells = days[day] as number[];
        cells[place] = (cells[place] as number) + part;
        left -= part;
      }
    });
  }
  return days.map((cells, day) => {
    const [impressions, ...rest] = cells as [number, number, number, number, number];
    const rate = impressions === 0 ? 0 : rest.reduce((sum, value) => sum + value, 0) / impressions;
    const triples = rest.flatMap((value) => [value, 0, value]);
    return [
      linkedinDate(first + day * DAY),
      impressions,
      0,
      impressions,
      Math.round(impressions * 0.68),
      ...triples,
      rate,
      0,
      rate,
    ];
  });
}

/** The town's LinkedIn page: a binary .xls of two sheets, from January 2026 on. */
export function linkedinTown(stories: readonly (readonly Story[])[]): SampleFile {
  const luck = chance('lindermeer linkedin');
  const posts = tell(stories, LINKEDIN_PLAN, luck).map((telling) => post(telling, luck));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[DAYS_TOLD], DAY_HEADER, ...dailyRows(posts)]), 'Statistieken');
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([[POSTS_TOLD], POST_HEADER, ...[...posts].reverse().map(row)]),
    'Alle bijdragen',
  );
  const expected = expectation({
    name: NAME,
    importer: 'linkedin/content',
    headerLanguage: 'nl',
    channel: { platform: 'linkedin', id: 'gemeente-lindermeer', name: 'Gemeente lindermeer' },
    notes: {},
    truths: posts.map(({ moment, kind, counts }) => ({ moment, kind, metrics: { ...counts } })),
  });
  return { name: NAME, input: new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array), expected };
}
