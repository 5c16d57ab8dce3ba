import type { CornerPoint, CornersSlide } from '../core/deck/slide.ts';
import type { Platform } from '../core/model/platform.ts';
import { timesUsual, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';

/** The corners in reading order, as their places are numbered: `corner-1` is top left. */
export const CORNERS = ['seldom-liked', 'much-liked', 'seldom', 'much'] as const;
export type Corner = (typeof CORNERS)[number];

/** Which corner a post stands in: right is more reach than usual, up is more reactions. On the line counts as more. */
export function cornerOf({ reach, reactions }: CornerPoint): Corner {
  if (reach >= 1) return reactions >= 1 ? 'much-liked' : 'much';
  return reactions >= 1 ? 'seldom-liked' : 'seldom';
}

interface CornersWords {
  readonly label: string;
  readonly corners: Readonly<Record<Corner, string>>;
  /** One advice per corner, to begin with: the editor says it better. */
  readonly advice: Readonly<Record<Corner, string>>;
  readonly nobody: string;
  readonly posts: (count: number, number: string) => string;
  readonly reach: string;
  readonly reactions: string;
  readonly both: (reach: string, reactions: string) => string;
  readonly post: string;
  readonly channel: string;
  readonly noText: string;
  readonly none: string;
  readonly noneAbove: string;
  readonly one: (both: boolean) => string;
  /** Of those that many saw, none; then some. */
  readonly nobodyReacted: (seen: string) => string;
  readonly plain: (both: string, seen: string) => string;
  readonly mostly: (both: string, seen: string) => string;
  readonly partly: (both: string, seen: string) => string;
  readonly seldom: (both: string, seen: string) => string;
  readonly usual: string;
  readonly nearest: string;
  readonly without: (count: number, number: string) => string;
  readonly atTheEdge: (times: string) => string;
}

export const CORNERS_WORDS: InLanguages<CornersWords> = {
  nl: {
    label: 'Bereik of reacties',
    corners: {
      'seldom-liked': 'Weinig gezien, veel reacties',
      'much-liked': 'Veel gezien, veel reacties',
      seldom: 'Weinig gezien, weinig reacties',
      much: 'Veel gezien, weinig reacties',
    },
    advice: {
      'seldom-liked': 'Laat dit vaker zien: plaats het nog eens, of op een ander kanaal.',
      'much-liked': 'Maak hier meer van: hetzelfde soort onderwerp, een nieuwe aanleiding.',
      seldom: 'Vraag je af wie dit nodig heeft, en begin de post daarmee.',
      much: 'Stel een vraag, zodat mensen iets hebben om op te reageren.',
    },
    nobody: 'Hier staat deze maand geen post.',
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    reach: 'Bereik',
    reactions: 'Reacties',
    both: (reach, reactions) => `${reach} bereik, ${reactions} reacties`,
    post: 'Post',
    channel: 'Kanaal',
    noText: 'Post zonder tekst',
    none: 'Wat bereik en reacties met elkaar te maken hebben, is deze maand niet te zeggen.',
    noneAbove: 'Geen enkele post haalde deze maand meer bereik dan gewoon.',
    one: (both) =>
      both
        ? 'Eén post haalde meer bereik dan gewoon, en kreeg ook meer reacties.'
        : 'Eén post haalde meer bereik dan gewoon, maar kreeg niet meer reacties.',
    nobodyReacted: (seen) => `Van de ${seen} posts die veel gezien werden, kreeg er geen ook veel reacties.`,
    plain: (both, seen) =>
      `Van de ${seen} posts die veel gezien werden, ${both === '1' ? 'kreeg' : 'kregen'} er ${both} ook veel reacties.`,
    mostly: (both, seen) => `Wat veel gezien werd, kreeg meestal ook veel reacties: ${both} van de ${seen} posts.`,
    partly: (both, seen) => `Veel gezien is nog geen reactie: bij ${both} van de ${seen} posts ging het samen.`,
    seldom: (both, seen) => `Wat veel gezien werd, kreeg zelden veel reacties: ${both} van de ${seen} posts.`,
    usual: '1× is gewoon: het midden van de posts op hetzelfde kanaal rond die tijd.',
    nearest: 'Waar de export geen bereik geeft, tellen we vertoningen of weergaven.',
    without: (count, number) =>
      count === 1
        ? 'Eén post heeft hier geen plaats: te jong, betaald, of zonder een van de twee cijfers.'
        : `${number} posts hebben hier geen plaats: te jong, betaald, of zonder een van de twee cijfers.`,
    atTheEdge: (times) => `Wat verder ligt dan ${times}, staat op de rand.`,
  },
  da: {
    label: 'Rækkevidde eller reaktioner',
    corners: {
      'seldom-liked': 'Set af få, mange reaktioner',
      'much-liked': 'Set af mange, mange reaktioner',
      seldom: 'Set af få, få reaktioner',
      much: 'Set af mange, få reaktioner',
    },
    advice: {
      'seldom-liked': 'Vis det til flere: slå det op igen eller på en anden kanal.',
      'much-liked': 'Lav mere af det: samme slags emne, en ny anledning.',
      seldom: 'Spørg jer selv, hvem der har brug for det, og begynd opslaget dér.',
      much: 'Stil et spørgsmål, så folk har noget at reagere på.',
    },
    nobody: 'Her er der intet opslag i denne måned.',
    posts: (_count, number) => `${number} opslag`,
    reach: 'Rækkevidde',
    reactions: 'Reaktioner',
    both: (reach, reactions) => `${reach} rækkevidde, ${reactions} reaktioner`,
    post: 'Opslag',
    channel: 'Kanal',
    noText: 'Opslag uden tekst',
    none: 'Hvordan rækkevidde og reaktioner hænger sammen, kan vi ikke sige i denne måned.',
    noneAbove: 'Intet opslag nåede længere ud end normalt i denne måned.',
    one: (both) =>
      both
        ? 'Ét opslag nåede længere ud end normalt og fik også flere reaktioner.'
        : 'Ét opslag nåede længere ud end normalt, men fik ikke flere reaktioner.',
    nobodyReacted: (seen) => `Af de ${seen} opslag, som mange så, fik ingen også mange reaktioner.`,
    plain: (both, seen) => `Af de ${seen} opslag, som mange så, fik ${both} også mange reaktioner.`,
    mostly: (both, seen) => `Det, mange så, fik som regel også mange reaktioner: ${both} af ${seen} opslag.`,
    partly: (both, seen) => `At blive set er ikke det samme som at få reaktioner: For ${both} af ${seen} opslag fulgtes det ad.`,
    seldom: (both, seen) => `Det, mange så, fik sjældent mange reaktioner: ${both} af ${seen} opslag.`,
    usual: '1× er det normale: midten af opslagene på samme kanal omkring det tidspunkt.',
    nearest: 'Hvor eksporten ikke har rækkevidde, tæller vi eksponeringer eller visninger.',
    without: (count, number) =>
      count === 1
        ? 'Ét opslag har ingen plads her: for nyt, betalt eller uden et af de to tal.'
        : `${number} opslag har ingen plads her: for nye, betalte eller uden et af de to tal.`,
    atTheEdge: (times) => `Det, der ligger længere ude end ${times}, står på kanten.`,
  },
  en: {
    label: 'Reach or reactions',
    corners: {
      'seldom-liked': 'Seen by few, many reactions',
      'much-liked': 'Seen by many, many reactions',
      seldom: 'Seen by few, few reactions',
      much: 'Seen by many, few reactions',
    },
    advice: {
      'seldom-liked': 'Show this to more people: post it again, or on another channel.',
      'much-liked': 'Make more of this: the same kind of subject, a new occasion.',
      seldom: 'Ask yourself who needs this, and begin the post with them.',
      much: 'Ask a question, so that people have something to react to.',
    },
    nobody: 'No post stands here this month.',
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    reach: 'Reach',
    reactions: 'Reactions',
    both: (reach, reactions) => `${reach} reach, ${reactions} reactions`,
    post: 'Post',
    channel: 'Channel',
    noText: 'Post without text',
    none: 'How reach and reactions go together cannot be said this month.',
    noneAbove: 'Not one post reached more people than usual this month.',
    one: (both) =>
      both
        ? 'One post reached more people than usual, and got more reactions too.'
        : 'One post reached more people than usual, but did not get more reactions.',
    nobodyReacted: (seen) => `Of the ${seen} posts that many people saw, none got many reactions too.`,
    plain: (both, seen) => `Of the ${seen} posts that many people saw, ${both} also got many reactions.`,
    mostly: (both, seen) => `What many people saw mostly got many reactions too: ${both} of ${seen} posts.`,
    partly: (both, seen) =>
      `Being seen is not the same as getting reactions: for ${both} of ${seen} posts the two went together.`,
    seldom: (both, seen) => `What many people saw seldom got many reactions: ${both} of ${seen} posts.`,
    usual: '1× is usual: the middle of the posts on the same channel around that time.',
    nearest: 'Where the export gives no reach, we count impressions or views.',
    without: (count, number) =>
      count === 1
        ? 'One post has no place here: too young, paid, or without one of the two numbers.'
        : `${number} posts have no place here: too young, paid, or without one of the two numbers.`,
    atTheEdge: (times) => `What lies further out than ${times} stands at the edge.`,
  },
};

/** The finding above the slide: whether what was seen more than usual got more reactions than usual too. */
export function cornersTitle({ points }: CornersSlide, language: Language): string {
  const words = CORNERS_WORDS[language];
  if (points.length === 0) return words.none;
  const seen = points.filter(({ reach }) => reach >= 1).length;
  const both = points.filter((point) => cornerOf(point) === 'much-liked').length;
  if (seen === 0) return words.noneAbove;
  if (seen === 1) return words.one(both === 1);
  const said = [wholeNumber(both, language), wholeNumber(seen, language)] as const;
  if (both === 0) return words.nobodyReacted(said[1]);
  // "Mostly" of three posts would be a large word.
  if (seen < 4) return words.plain(...said);
  if (both >= (seen * 2) / 3) return words.mostly(...said);
  return both <= seen / 3 ? words.seldom(...said) : words.partly(...said);
}

/** Whose exports give the people reached; of others the rankings take the nearest number. */
const GIVES_REACH: ReadonlySet<Platform> = new Set(['facebook', 'instagram']);

/** The small sentences below it; '' for one that has nothing to say. */
export function cornersFoot({ points, without }: CornersSlide, language: Language): string[] {
  const words = CORNERS_WORDS[language];
  const beyond = points.some(({ reach, reactions }) => isBeyond(reach) || isBeyond(reactions));
  return [
    points.length === 0 ? '' : `${words.posts(points.length, wholeNumber(points.length, language))}.`,
    points.length === 0 ? '' : words.usual,
    points.some(({ channel }) => !GIVES_REACH.has(channel.platform)) ? words.nearest : '',
    beyond ? words.atTheEdge(wholeTimes(CORNERS_FARTHEST)) : '',
    without === 0 ? '' : words.without(without, wholeNumber(without, language)),
  ];
}

/** The axes go from an eighth to eight times at most. */
export const CORNERS_FARTHEST = 8;

function isBeyond(times: number): boolean {
  return times > CORNERS_FARTHEST || times < 1 / CORNERS_FARTHEST;
}

/** A mark on an axis: `4×`, `½×`. */
export function wholeTimes(times: number): string {
  return `${{ 0.5: '½', 0.25: '¼', 0.125: '⅛' }[times] ?? times}×`;
}

const NAMED_LETTERS = 64;

/** A post by its first words. */
export function firstWords(text: string, language: Language): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (plain === '') return CORNERS_WORDS[language].noText;
  const letters = [...plain];
  if (letters.length <= NAMED_LETTERS) return plain;
  const cut = letters.slice(0, NAMED_LETTERS).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > NAMED_LETTERS / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:–-]+$/u, '')}…`;
}

/** `4,6× bereik, 3,1× reacties` */
export function bothTimes({ reach, reactions }: CornerPoint, language: Language): string {
  return CORNERS_WORDS[language].both(timesUsual(reach, language), timesUsual(reactions, language));
}
