import type { Kind } from '../../src/core/model/kind.ts';
import { DAY, EXPORTED_AT, inAmsterdam } from './clock.ts';
import type { SampleFile } from './expected.ts';
import { expectation } from './expected.ts';
import type { FacebookPost, Level } from './facebook-file.ts';
import { facebookCounts, facebookFile, facebookId, facebookMetrics, facebookPermalink } from './facebook-file.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';
import type { DanishSort } from './texts-danish.ts';
import { DANISH } from './texts-danish.ts';
import { danishEffect, grown } from './truth.ts';

const LEVEL: Level = { reach: 900, reactions: 18, comments: 2.5, shares: 1.4, linkClicks: 34, photoClicks: 20, otherClicks: 28 };
const PAGE = { id: '61558290471635', name: 'Boligselskabet Fjordbakken', lifetime: 'Levetid' };
const NAME = 'Jun-30-2026_Nov-01-2026_1440728196630518.csv';

const HEADER = [
  'Opslags-id',
  'Side-id',
  'Sidenavn',
  'Titel',
  'Beskrivelse',
  'Varighed (sek.)',
  'Udgivelsestidspunkt',
  'Type undertekster',
  'Permalink',
  'Er krydsopslag',
  'Er en deling',
  'Opslagstype',
  'Sprog',
  'Brugerdefinerede mærkater',
  'Status for finansieret indhold',
  'Kommentar til data',
  'Dato',
  'Visninger',
  'Rækkevidde',
  'Reaktioner, kommentarer og delinger',
  'Reaktioner',
  'Kommentarer',
  'Delinger',
  'Klik i alt',
  'Klik på link',
  'Forbrug ved matchet målgruppemålretning (Photo Click)',
  'Andre klik',
  'Negativ feedback fra brugere: Skjul alle',
];

const TYPES: Partial<Record<Kind, string>> = { photo: 'Billeder', reel: 'Videoer', link: 'Links', text: 'Tekst' };

function kindOf(sort: DanishSort, luck: Chance): Kind {
  const roll = luck.next();
  if (sort === 'backstage') return roll < 0.6 ? 'reel' : 'photo';
  if (sort === 'news') return 'link';
  if (sort === 'homes') return roll < 0.4 ? 'link' : 'photo';
  return sort === 'info' && roll < 0.35 ? 'text' : 'photo';
}

function wording(sort: DanishSort, page: string, text: string, kind: Kind, luck: Chance): string {
  if (page === '' || kind === 'link') return text;
  const address = `fjordbakken.example/${page}`;
  if (sort === 'question') return `${text}\n\nUgens spørgsmål. Svar her eller på ${address}`;
  return `${text}${luck.pick(['\n\nLæs mere: ', '\n\n👉 ', '\n\nSe hvordan: '])}${address}`;
}

const HOURS = [7, 9, 10, 12, 14, 16, 18, 19];

function postsOf(month: number, luck: Chance): FacebookPost[] {
  const texts = DANISH[month - 7] as (typeof DANISH)[number];
  return texts.map(([sort, page, text], i) => {
    const day = 1 + Math.floor(((i + 0.5) * 30.5) / texts.length);
    const moment = inAmsterdam(2026, month, day, luck.pick(HOURS) * 60 + luck.whole(0, 45));
    const kind = kindOf(sort, luck);
    const isPhoto = kind === 'photo';
    const part = grown((EXPORTED_AT - moment) / DAY);
    return {
      moment,
      kind,
      type: TYPES[kind] as string,
      text: wording(sort, page, text, kind, luck),
      seconds: kind === 'reel' ? luck.whole(12, 48) : 0,
      id: facebookId('1222', month * 100 + i, luck),
      permalink: facebookPermalink('boligselskabetfjordbakken', kind, false, luck),
      counts: facebookCounts(luck, LEVEL, danishEffect(sort), { hasLink: page !== '', isPhoto, grown: part, clickGrowth: 1 }),
    };
  });
}

/** A Danish housing association's Facebook page: Danish header words as far as anyone has guessed them. */
export function danishHousing(): SampleFile {
  const luck = chance('fjordbakken facebook');
  const posts = [7, 8, 9, 10].flatMap((month) => postsOf(month, luck));
  const expected = expectation({
    name: NAME,
    importer: 'facebook/content',
    headerLanguage: 'da',
    channel: { platform: 'facebook', id: PAGE.id, name: PAGE.name },
    notes: {},
    truths: posts.map(({ moment, kind, counts }) => ({ moment, kind, metrics: facebookMetrics(counts) })),
  });
  return { name: NAME, input: facebookFile(HEADER, PAGE, [...posts].reverse(), luck), expected };
}
