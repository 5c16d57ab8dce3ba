import type { Kind } from '../../src/core/model/kind.ts';
import type { Telling } from './channels.ts';
import { FACEBOOK_PLAN, tell } from './channels.ts';
import { DAY, EXPORTED_AT } from './clock.ts';
import type { SampleFile } from './expected.ts';
import { expectation } from './expected.ts';
import type { FacebookPost, Level } from './facebook-file.ts';
import { facebookCounts, facebookFile, facebookId, facebookMetrics, facebookPermalink } from './facebook-file.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';
import type { Story } from './stories.ts';
import { BOOSTED_REACH, facebookClickGrowth, facebookEffect, grown } from './truth.ts';

const LEVEL: Level = {
  reach: 2600,
  reactions: 34,
  comments: 5,
  shares: 4,
  linkClicks: 88,
  photoClicks: 46,
  otherClicks: 72,
};
const PAGE = { id: '61552043817296', name: 'Gemeente Lindermeer', lifetime: 'Looptijd' };
const HANDLE = 'gemeentelindermeer';
const NAME = 'Sep-30-2025_Nov-01-2026_1203948123456789.csv';

const HEADER = [
  'Bericht-ID',
  'Pagina-ID',
  'Naam van pagina',
  'Titel',
  'Omschrijving',
  'Duur (sec.)',
  'Publicatietijdstip',
  'Type onderschrift',
  'Permalink',
  'Is gecrosspost',
  'Is een gedeeld bericht',
  'Berichttype',
  'Talen',
  'Aangepaste labels',
  'Status gefinancierde content',
  'Opmerking data',
  'Datum',
  'Weergaven',
  'Bereik',
  'Reacties, opmerkingen en deelacties',
  'Reacties',
  'Opmerkingen',
  'Deelacties',
  'Totaal aantal klikken',
  'Klikken op link',
  'Consumptie overeenkomend met doelgroeptargeting (Photo Click)',
  'Overige klikken',
  'Negatieve feedback van gebruikers: Alles verbergen',
];

const TYPES: Partial<Record<Kind, string>> = { photo: "Foto's", video: "Video's", reel: "Video's", link: 'Links', text: 'Tekst' };

/** The part of each sort that is not a photo: kinds with their chance. */
const KIND_CHANCES: Partial<Record<Story['sort'], readonly (readonly [Kind, number])[]>> = {
  press: [['link', 0.7]],
  vacancy: [['link', 0.5]],
  newsletter: [['link', 1]],
  backstage: [
    ['reel', 0.38],
    ['video', 0.08],
  ],
  tips: [['reel', 0.2]],
  event: [['event', 0.2]],
  crisis: [['text', 0.7]],
  poll: [['text', 0.3]],
  roadworks: [['link', 0.15]],
  service: [['link', 0.4]],
  reshare: [['share', 1]],
};

function kindOf(story: Story, luck: Chance): Kind {
  let roll = luck.next();
  for (const [kind, part] of KIND_CHANCES[story.sort] ?? []) {
    if (roll < part) return kind;
    roll -= part;
  }
  return 'photo';
}

const INVITES = ['\n\nLees meer: ', '\n\n👉 ', '\n\nAlles op een rij: ', ' Kijk op ', '\n\nMeer weten? '];
const PRESS_INVITES = ['\n\nLees meer: ', '\n\n'];
const QUESTION_ENDS = [
  '\n\nVraag van de week. Antwoord hieronder of via lindermeer.example/vraag',
  '\n\nDit is de Vraag van de week. Reageer, of stuur je foto naar lindermeer.example/vraag',
  '\n\n#vraagvandeweek · Vraag van de week, elke dinsdag op lindermeer.example/vraag',
];

function wording(story: Story, kind: Kind, luck: Chance): string {
  if (story.sort === 'question') {
    return luck.next() < 0.3
      ? `💬 Vraag van de week\n\n${story.text}\n\nlindermeer.example/vraag`
      : `${story.text}${luck.pick(QUESTION_ENDS)}`;
  }
  // A link post shows its address below the text; an event has its own page.
  if (story.page === '' || kind === 'event' || (kind === 'link' && luck.next() < 0.75)) return story.text;
  const invite = luck.pick(story.sort === 'press' ? PRESS_INVITES : INVITES);
  const page = `lindermeer.example/${story.page}`;
  return invite === ' Kijk op ' ? `${story.text} Kijk op ${page}.` : `${story.text}${invite}${page}`;
}

function post({ story, month, moment }: Telling, place: number, luck: Chance): FacebookPost {
  const kind = kindOf(story, luck);
  const effect = facebookEffect(story.sort);
  const counts = facebookCounts(luck, LEVEL, effect, {
    hasLink: story.page !== '' && kind !== 'event',
    isPhoto: kind === 'photo',
    grown: grown((EXPORTED_AT - moment) / DAY),
    clickGrowth: facebookClickGrowth(month.index),
  });
  const boosted = story.special === 'boosted';
  const reach = boosted ? Math.round(LEVEL.reach * BOOSTED_REACH * luck.factor(0.05)) : counts.reach;
  const isEvent = kind === 'event';
  return {
    moment,
    // The export types an event as text; only its address tells.
    kind,
    type: isEvent ? 'Tekst' : (TYPES[kind === 'share' ? luck.pick(['photo', 'link', 'video'] as const) : kind] ?? 'Tekst'),
    text: wording(story, kind, luck),
    seconds: kind === 'reel' ? luck.whole(14, 58) : kind === 'video' ? luck.whole(95, 260) : 0,
    id: facebookId('1221', place, luck),
    permalink: facebookPermalink(HANDLE, kind, isEvent, luck),
    counts: boosted ? { ...counts, reach, views: Math.round(reach * 1.6) } : counts,
  };
}

/** The town's Facebook page: the Dutch content export and what is to be found in it. */
export function facebookTown(stories: readonly (readonly Story[])[]): SampleFile {
  const luck = chance('lindermeer facebook');
  const posts = tell(stories, FACEBOOK_PLAN, luck).map((telling, place) => post(telling, place, luck));
  const expected = expectation({
    name: NAME,
    importer: 'facebook/content',
    headerLanguage: 'nl',
    channel: { platform: 'facebook', id: PAGE.id, name: PAGE.name },
    notes: {},
    truths: posts.map(({ moment, kind, counts }) => ({ moment, kind, metrics: facebookMetrics(counts) })),
  });
  return { name: NAME, input: facebookFile(HEADER, PAGE, [...posts].reverse(), luck), expected };
}
