import type { Platform } from '../../src/core/model/platform.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';
import { DAY, dayFirst, inEurope } from './clock.ts';
import { COMMENT_TEXTS, NAMES } from './comment-texts.ts';
import type { Cell } from './files.ts';
import { plainFile, quotedFile, semicolonFile, utf8 } from './files.ts';
import { digits, instagramCode, linkedinId, tiktokId, xId, youtubeId } from './ids.ts';
import type { TextLanguage } from './texts.ts';

/** What the maker knows of one comment it wrote. */
interface CommentTruth {
  readonly moment: number;
  readonly platform: Platform;
  /** Its link or an id says which post it belongs to. */
  readonly tied: boolean;
  readonly own?: boolean;
}

/** One made-up table of comments: its folder, its bytes, and what is in it. */
export interface CommentSample {
  readonly folder: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly importer: string;
  readonly truths: readonly CommentTruth[];
  readonly notes?: Readonly<Record<string, number>>;
}

interface Made {
  readonly moment: number;
  readonly text: string;
  readonly name: string;
  readonly place: number;
}

function made(luck: Chance, language: TextLanguage, count: number): Made[] {
  const [texts, names] = [COMMENT_TEXTS[language], NAMES[language]];
  const start = Date.UTC(2026, 9, 1);
  return Array.from({ length: count }, (_, place) => ({
    moment: start + Math.floor((place * 28) / count) * DAY + luck.whole(7 * 60, 20 * 60) * 60_000,
    text: texts[place % texts.length] as string,
    name: names[place % names.length] as string,
    place,
  }));
}

/** A link to a comment under a post of ours, as each platform writes it. */
function commentLink(platform: Platform, moment: number, luck: Chance): string {
  const posted = moment - 2 * DAY;
  switch (platform) {
    case 'facebook':
      return `https://www.facebook.com/lindermeer/posts/${digits(luck, '1221', 18)}?comment_id=${digits(luck, '81', 16)}`;
    case 'instagram':
      return `https://www.instagram.com/p/${instagramCode(posted, luck)}/c/${digits(luck, '179', 17)}/`;
    case 'linkedin': {
      const post = linkedinId(posted, luck);
      return `https://www.linkedin.com/feed/update/urn:li:activity:${post}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A${post}%2C${linkedinId(moment, luck)}%29`;
    }
    case 'youtube':
      return `https://www.youtube.com/watch?v=${youtubeId(luck)}&lc=Ug${luck.text('ABCDEFGHabcdefgh0123456789', 24)}`;
    default:
      return `https://www.tiktok.com/@lindermeer/video/${tiktokId(posted, luck)}?comment_id=${tiktokId(moment, luck)}`;
  }
}

const clock = (moment: number): string => inEurope(moment).replace('T', ' ');

/** Messages of everywhere: an answer on X has an address of its own that does not say what it answers, and news has none of ours. */
function coosto(): CommentSample {
  const luck = chance('comments coosto');
  const header = ['datum', 'url', 'auteur', 'titel', 'bericht tekst', 'type', 'sentiment', 'views', 'volgers'];
  const truths: CommentTruth[] = [];
  const rows = made(luck, 'nl', 16).map(({ moment, text, name, place }): Cell[] => {
    const handle = name.replace(' ', '').slice(0, 15);
    const platform = (['facebook', 'x', 'instagram', 'other'] as const)[place % 4] as Platform;
    const links: Partial<Record<Platform, string>> = {
      x: `https://x.com/${handle}/status/${xId(moment, luck)}`,
      other: `https://nieuws.example/lindermeer/${place}#reactie-${place}`,
    };
    truths.push({ moment, platform, tied: platform === 'facebook' || platform === 'instagram' });
    const link = links[platform] ?? commentLink(platform, moment, luck);
    const type = { facebook: 'facebook', x: 'twitter', instagram: 'instagram' }[platform as string] ?? 'nieuws';
    return [
      clock(moment),
      link,
      handle,
      '',
      text,
      type,
      luck.pick(['positief', 'neutraal', '']),
      luck.whole(0, 90),
      luck.whole(3, 900),
    ];
  });
  return {
    folder: 'comments/coosto/nl-2026-10',
    bytes: utf8(`\uFEFF${semicolonFile([header, ...rows])}`),
    name: 'coosto_export_2026-10.csv',
    importer: 'comments/coosto',
    truths,
  };
}

/** With a message that is a picture only, and one that stands there twice. */
function obi4wan(): CommentSample {
  const luck = chance('comments obi4wan');
  const header = ['Datum', 'Bericht', 'Mentions', 'Geplaatst door (optioneel)', 'Bron', 'Link'];
  const truths: CommentTruth[] = [];
  const rows = made(luck, 'nl', 12).map(({ moment, text, name, place }): Cell[] => {
    const platform = (['linkedin', 'facebook', 'tiktok'] as const)[place % 3] as Platform;
    truths.push({ moment, platform, tied: true });
    const source = { linkedin: 'LinkedIn', facebook: 'Facebook', tiktok: 'TikTok' }[platform as string] as string;
    return [
      dayFirst(inEurope(moment)).replaceAll('/', '-'),
      text,
      '@lindermeer',
      name,
      source,
      commentLink(platform, moment, luck),
    ];
  });
  const picture = ['28-10-2026 12:00', '', '@lindermeer', 'Joris Zomaar', 'Facebook', commentLink('facebook', 0, luck)];
  return {
    folder: 'comments/obi4wan/nl-2026-10',
    bytes: utf8(semicolonFile([header, ...rows, picture, rows[3] as Cell[]])),
    name: 'berichten-02-11-2026_09_15.csv',
    importer: 'comments/obi4wan',
    truths,
    notes: { 'no-text': 1, 'same-row': 1 },
  };
}

const META: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: ['Opmerking-ID', 'Bericht-ID', 'Pagina', 'Afzender', 'Opmerking', 'Datum', 'Permalink'],
  da: ['Kommentar-ID', 'Opslags-id', 'Side', 'Afsender', 'Kommentar', 'Dato', 'Permalink'],
  en: ['Comment ID', 'Post ID', 'Page', 'From', 'Comment', 'Created time', 'Permalink'],
};
const PAGES: Readonly<Record<TextLanguage, string>> = {
  nl: 'Gemeente Lindermeer',
  da: 'Boligselskabet Fjordbakken',
  en: 'Borough of Alderwick',
};

/** Comments under posts of a page and of an Instagram account, some of them the page's own answers. */
function meta(language: TextLanguage): CommentSample {
  const luck = chance(`comments meta ${language}`);
  const truths: CommentTruth[] = [];
  const rows = made(luck, language, 12).map(({ moment, text, name, place }): Cell[] => {
    const platform: Platform = place % 4 === 3 ? 'instagram' : 'facebook';
    const own = place % 5 === 4;
    truths.push({ moment, platform, tied: true, own });
    const post = platform === 'facebook' ? `61552043817296_${digits(luck, '1221', 18)}` : digits(luck, '180', 17);
    const link =
      platform === 'facebook'
        ? `https://www.facebook.com/61552043817296/posts/${post.split('_')[1]}?comment_id=${digits(luck, '81', 16)}`
        : commentLink('instagram', moment, luck);
    const page = PAGES[language];
    const time = language === 'en' ? `${new Date(moment).toISOString().slice(0, 19)}+0000` : clock(moment);
    return [digits(luck, '12345', 17), post, page, own ? page : name, text, time, link];
  });
  return {
    folder: `comments/meta/${language}-2026-10`,
    bytes: utf8(quotedFile([META[language], ...rows])),
    name: 'comments_2026-10-01_2026-10-31.csv',
    importer: 'comments/meta',
    truths,
  };
}

/** Videos' comments as many programs write them: likes and answers are counted too. */
function videoComments(): CommentSample {
  const luck = chance('comments youtube');
  const truths: CommentTruth[] = [];
  const rows = made(luck, 'en', 10).map(({ moment, text, name }): Cell[] => {
    truths.push({ moment, platform: 'youtube', tied: true });
    const link = commentLink('youtube', moment, luck);
    return [new Date(moment).toISOString(), name, text, luck.whole(0, 30), luck.whole(0, 4), link];
  });
  return {
    folder: 'comments/table/en-2026-10',
    bytes: utf8(plainFile([['publishedAt', 'Author', 'Comment', 'Likes', 'Replies', 'Link'], ...rows])),
    name: 'youtube-comments.csv',
    importer: 'comments/table',
    truths,
  };
}

/** An inbox: messages to and from the team, tied to nothing. */
function inbox(language: 'nl' | 'da', header: readonly string[], [sent, received]: readonly [string, string]): CommentSample {
  const luck = chance(`comments inbox ${language}`);
  const truths: CommentTruth[] = [];
  const rows = made(luck, language, 9).map(({ moment, text, name, place }): Cell[] => {
    const own = place % 3 === 2;
    truths.push({ moment, platform: 'facebook', tied: false, own });
    return [dayFirst(inEurope(moment)), 'Facebook', own ? PAGES[language] : name, text, own ? sent : received];
  });
  return {
    folder: `comments/table/${language}-2026-10-inbox`,
    bytes: utf8(semicolonFile([header, ...rows])),
    name: 'inbox.csv',
    importer: 'comments/table',
    truths,
  };
}

export function commentSamples(): CommentSample[] {
  return [
    coosto(),
    obi4wan(),
    meta('nl'),
    meta('da'),
    meta('en'),
    videoComments(),
    inbox('nl', ['Datum', 'Kanaal', 'Afzender', 'Bericht', 'Richting'], ['Verzonden', 'Ontvangen']),
    inbox('da', ['Dato', 'Kanal', 'Afsender', 'Besked', 'Retning'], ['Sendt', 'Modtaget']),
  ];
}

/** What a person can check, as JSON. */
export function commentExpectation({ name, importer, truths, notes = {} }: CommentSample): string {
  const moments = truths.map(({ moment }) => moment);
  const platforms: Record<string, number> = {};
  for (const { platform } of truths) platforms[platform] = (platforms[platform] ?? 0) + 1;
  return `${JSON.stringify(
    {
      name,
      importer,
      comments: truths.length,
      tied: truths.filter(({ tied }) => tied).length,
      own: truths.filter(({ own }) => own === true).length,
      from: new Date(Math.min(...moments)).toISOString(),
      to: new Date(Math.max(...moments)).toISOString(),
      platforms,
      notes,
      rows: truths.length + Object.values(notes).reduce((sum, count) => sum + count, 0),
    },
    null,
    2,
  )}\n`;
}
