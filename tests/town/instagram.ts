import type { Kind } from '../../src/core/model/kind.ts';
import type { Telling } from './channels.ts';
import { INSTAGRAM_PLAN, tell } from './channels.ts';
import { DAY, EXPORTED_AT, metaTime } from './clock.ts';
import { metaFile } from './csv.ts';
import type { SampleFile } from './expected.ts';
import { expectation } from './expected.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';
import type { Story } from './stories.ts';
import type { Sort } from './story.ts';
import { grown, instagramEffect, onAll, VIRAL } from './truth.ts';

const LEVEL = { reach: 1400, reactions: 44, comments: 2.4, shares: 5, saves: 4, follows: 0.7 };
const ACCOUNT = { id: '17841461730284915', username: 'gemeentelindermeer', name: 'Gemeente Lindermeer' };
const NAME = 'Sep-30-2025_Nov-01-2026_1887340261155042.csv';

const HEADER = [
  'Bericht-ID',
  'Account-ID',
  'Gebruikersnaam account',
  'Accountnaam',
  'Omschrijving',
  'Duur (sec.)',
  'Publicatietijdstip',
  'Permalink',
  'Berichttype',
  'Opmerking data',
  'Datum',
  'Weergaven',
  'Bereik',
  'Vind-ik-leuks',
  'Aantal keer gedeeld',
  'Volgt',
  'Opmerkingen',
  'Aantal keer opgeslagen',
];

type InstagramKind = 'photo' | 'carousel' | 'reel';
const TYPES: Record<InstagramKind, string> = {
  photo: 'Instagram-afbeelding',
  carousel: 'Instagram-carrousel',
  reel: 'IG-reel',
};

/** How often a sort is told as a carousel, and as a reel; else it is an image. */
const FORMS: Partial<Record<Sort, readonly [carousel: number, reel: number]>> = {
  backstage: [0.2, 0.55],
  portrait: [0.35, 0.25],
  event: [0.3, 0.2],
  tips: [0.65, 0.2],
  scenery: [0.2, 0.15],
  service: [0.4, 0.1],
  thanks: [0.35, 0.15],
  question: [0, 0.25],
  vacancy: [0.4, 0.2],
};

const TAGS: Partial<Record<Sort, readonly string[]>> = {
  backstage: ['#achterdeschermen', '#werkenvoorlindermeer'],
  portrait: ['#menseninlindermeer', '#collega'],
  event: ['#uitinlindermeer', '#agenda'],
  tips: ['#tip', '#zodoejedat', '#slimmebewoner'],
  scenery: ['#lindermeerinbeeld', '#kijkeens', '#mooilindermeer'],
  service: ['#goedomteweten', '#gemeente'],
  thanks: ['#bedankt', '#trots'],
  poll: ['#watkiesjij'],
  question: ['#vraagvandeweek'],
  roadworks: ['#werkaandeweg'],
  vacancy: ['#vacature', '#werkenvoorlindermeer'],
};

const SHORTCODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The code in the address holds the moment: milliseconds since Instagram's own epoch, above 23 free bits. */
function shortcode(moment: number, luck: Chance): string {
  let id = (BigInt(moment - 1_314_220_021_721) << 23n) | BigInt(luck.whole(0, 2 ** 23 - 1));
  let code = '';
  while (id > 0n) {
    code = (SHORTCODE[Number(id & 63n)] as string) + code;
    id >>= 6n;
  }
  return code;
}

function wording(story: Story, luck: Chance): string {
  const tags = (TAGS[story.sort] ?? []).filter(() => luck.next() < 0.75);
  const closing = luck.next() < 0.2 ? '' : `\n\n${['#lindermeer', ...tags].join(' ')}`;
  if (story.sort === 'question') return `${story.text}\n\nVraag van de week: antwoord in de reacties. 👇${closing}`;
  const invite =
    story.page === '' ? '' : luck.pick(['\n\nLink in bio.', '\n\nMeer lezen? Link in bio.', ' Zie de link in bio.', '']);
  return `${story.text}${invite}${closing}`;
}

interface InstagramPost {
  readonly moment: number;
  readonly kind: InstagramKind;
  readonly cells: readonly (string | number)[];
  readonly metrics: Record<string, number>;
}

function counts(luck: Chance, kind: InstagramKind, isViral: boolean, part: number): Record<string, number> {
  const effect = isViral ? onAll(VIRAL) : instagramEffect(kind);
  const quality = isViral ? part : luck.factor(0.33) * part;
  const reach = Math.max(40, Math.round(LEVEL.reach * effect.reach * quality * luck.factor(0.2)));
  return {
    reach,
    views: Math.round(reach * (1.3 + luck.next() * 0.7)),
    reactions: luck.count(LEVEL.reactions * effect.reactions * quality * luck.factor(0.25)),
    comments: luck.count(LEVEL.comments * effect.comments * quality * luck.factor(0.4)),
    shares: luck.count(LEVEL.shares * effect.comments * quality * luck.factor(0.4)),
    saves: luck.count(LEVEL.saves * effect.saves * quality * luck.factor(0.3)),
    follows: luck.count(LEVEL.follows * effect.comments * quality),
  };
}

function post({ story, moment }: Telling, luck: Chance): InstagramPost {
  const isViral = story.special === 'viral';
  const [carousel, reel] = FORMS[story.sort] ?? [0, 0];
  const roll = luck.next();
  const kind: InstagramKind = isViral || roll < reel ? 'reel' : roll < reel + carousel ? 'carousel' : 'photo';
  const metrics = counts(luck, kind, isViral, grown((EXPORTED_AT - moment) / DAY));
  const permalink = `https://www.instagram.com/${kind === 'reel' ? 'reel' : 'p'}/${shortcode(moment, luck)}/`;
  const id = `${luck.pick(['179', '180', '181'])}${luck.text('0123456789', 14)}`;
  const seconds = kind === 'reel' ? luck.whole(9, 74) : 0;
  const cells = [
    ...[id, ACCOUNT.id, ACCOUNT.username, ACCOUNT.name, wording(story, luck), seconds, metaTime(moment), permalink],
    ...[TYPES[kind], '', 'Looptijd', metrics.views ?? '', metrics.reach ?? '', metrics.reactions ?? ''],
    ...[metrics.shares ?? '', metrics.follows ?? '', metrics.comments ?? '', metrics.saves ?? ''],
  ];
  return { moment, kind, cells, metrics };
}

/** The town's Instagram account: the Dutch export of posts. */
export function instagramTown(stories: readonly (readonly Story[])[]): SampleFile {
  const luck = chance('lindermeer instagram');
  const posts = tell(stories, INSTAGRAM_PLAN, luck).map((telling) => post(telling, luck));
  const expected = expectation({
    name: NAME,
    importer: 'instagram/posts',
    headerLanguage: 'nl',
    channel: { platform: 'instagram', id: ACCOUNT.id, name: ACCOUNT.username },
    notes: {},
    truths: posts.map(({ moment, kind, metrics }) => ({ moment, kind: kind as Kind, metrics })),
  });
  const rows = posts.map(({ cells }) => cells).reverse();
  return { name: NAME, input: metaFile(HEADER, rows), expected };
}
