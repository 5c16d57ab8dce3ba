import type { Goal } from '../core/model/goal.ts';
import type { Kind } from '../core/model/kind.ts';
import type { Format } from '../core/model/workspace.ts';
import { isKind } from '../core/model/workspace.ts';
import { answerInText } from './answer-words.ts';
import { listText, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import type { ChannelFacts, FormatFacts, MonthFacts, Move, RankedFacts } from './slide-facts.ts';

/** The sentences above the slides. Each language says the facts in its own way; no sentence says more than its facts. */
interface TitleWords {
  readonly month: (facts: MonthFacts) => string;
  readonly channels: (facts: ChannelFacts) => string;
  readonly best: (facts: RankedFacts) => string;
  readonly least: (facts: RankedFacts) => string;
  readonly formats: (facts: FormatFacts) => string;
  readonly appendix: (month: string, channel: string) => string;
}

const MORE: InLanguages<Record<Goal, string>> = {
  nl: {
    clicks: 'meer kliks',
    reach: 'meer bereik',
    reactions: 'meer reacties',
    engagement: 'meer interacties',
    rate: 'meer interacties per 1.000 bereikt',
  },
  da: {
    clicks: 'flere klik',
    reach: 'større rækkevidde',
    reactions: 'flere reaktioner',
    engagement: 'flere interaktioner',
    rate: 'flere interaktioner pr. 1.000 nåede',
  },
  en: {
    clicks: 'more clicks',
    reach: 'more reach',
    reactions: 'more reactions',
    engagement: 'more interactions',
    rate: 'more interactions per 1,000 reached',
  },
};
const LESS: InLanguages<Record<Goal, string>> = {
  nl: {
    clicks: 'minder kliks',
    reach: 'minder bereik',
    reactions: 'minder reacties',
    engagement: 'minder interacties',
    rate: 'minder interacties per 1.000 bereikt',
  },
  da: {
    clicks: 'færre klik',
    reach: 'mindre rækkevidde',
    reactions: 'færre reaktioner',
    engagement: 'færre interaktioner',
    rate: 'færre interaktioner pr. 1.000 nåede',
  },
  en: {
    clicks: 'fewer clicks',
    reach: 'less reach',
    reactions: 'fewer reactions',
    engagement: 'fewer interactions',
    rate: 'fewer interactions per 1,000 reached',
  },
};
const THE_GOAL: InLanguages<Record<Goal, string>> = {
  nl: {
    clicks: 'kliks',
    reach: 'bereik',
    reactions: 'reacties',
    engagement: 'interacties',
    rate: 'interacties per 1.000 bereikt',
  },
  da: {
    clicks: 'antallet af klik',
    reach: 'rækkevidden',
    reactions: 'antallet af reaktioner',
    engagement: 'antallet af interaktioner',
    rate: 'antallet af interaktioner pr. 1.000 nåede',
  },
  en: {
    clicks: 'clicks',
    reach: 'reach',
    reactions: 'reactions',
    engagement: 'interactions',
    rate: 'interactions per 1,000 reached',
  },
};

/** `meer kliks`, `minder kliks`: both ends of an axis. */
export function moreOf(goal: Goal, language: Language): string {
  return MORE[language][goal];
}
export function lessOf(goal: Goal, language: Language): string {
  return LESS[language][goal];
}

const MANY_KINDS: InLanguages<Record<Kind, string>> = {
  nl: {
    photo: 'foto’s',
    video: 'video’s',
    reel: 'reels',
    story: 'verhalen',
    carousel: 'carrousels',
    link: 'links',
    text: 'tekstposts',
    event: 'evenementen',
    poll: 'peilingen',
    live: 'live-uitzendingen',
    document: 'documenten',
    share: 'gedeelde posts',
  },
  da: {
    photo: 'fotos',
    video: 'videoer',
    reel: 'reels',
    story: 'stories',
    carousel: 'karruseller',
    link: 'links',
    text: 'tekstopslag',
    event: 'begivenheder',
    poll: 'afstemninger',
    live: 'livevideoer',
    document: 'dokumenter',
    share: 'delte opslag',
  },
  en: {
    photo: 'photos',
    video: 'videos',
    reel: 'reels',
    story: 'stories',
    carousel: 'carousels',
    link: 'links',
    text: 'text posts',
    event: 'events',
    poll: 'polls',
    live: 'live videos',
    document: 'documents',
    share: 'shared posts',
  },
};

const ONE_KIND: InLanguages<Record<Kind, string>> = {
  nl: {
    photo: 'een foto',
    video: 'een video',
    reel: 'een reel',
    story: 'een verhaal',
    carousel: 'een carrousel',
    link: 'een post met een link',
    text: 'een tekstpost',
    event: 'een evenement',
    poll: 'een peiling',
    live: 'een live-uitzending',
    document: 'een document',
    share: 'een gedeelde post',
  },
  da: {
    photo: 'et foto',
    video: 'en video',
    reel: 'en reel',
    story: 'en story',
    carousel: 'en karrusel',
    link: 'et opslag med et link',
    text: 'et tekstopslag',
    event: 'en begivenhed',
    poll: 'en afstemning',
    live: 'en livevideo',
    document: 'et dokument',
    share: 'et delt opslag',
  },
  en: {
    photo: 'a photo',
    video: 'a video',
    reel: 'a reel',
    story: 'a story',
    carousel: 'a carousel',
    link: 'a post with a link',
    text: 'a text post',
    event: 'an event',
    poll: 'a poll',
    live: 'a live video',
    document: 'a document',
    share: 'a shared post',
  },
};

/** Danish has the same sign on both sides. */
export function quoted(name: string, language: Language): string {
  return language === 'da' ? `”${name}”` : `“${name}”`;
}

function one(format: Format, language: Language): string {
  return isKind(format) ? ONE_KIND[language][format] : quoted(format, language);
}

function many(format: Format, language: Language): string {
  return isKind(format) ? MANY_KINDS[language][format] : quoted(format, language);
}

/** So many posts of a kind: `een tekstpost`, `tekstposts`. */
export function kindInText(kind: Format, posts: number, language: Language): string {
  return posts === 1 ? one(kind, language) : many(kind, language);
}

const AND_MORE: InLanguages<(count: number) => string> = {
  nl: (count) => `nog ${count}`,
  da: (count) => `${count} til`,
  en: (count) => `${count} more`,
};

/** At most three names, then how many more there are. */
function someOf(names: readonly string[], language: Language): string {
  return names.length <= 3
    ? listText(names, language)
    : listText([...names.slice(0, 2), AND_MORE[language](names.length - 2)], language);
}

function formatsText(formats: readonly Format[], language: Language): string {
  return someOf(
    formats.map((format) => many(format, language)),
    language,
  );
}

/** A name at the head of a sentence. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function goals(of: readonly Goal[], table: Readonly<Record<Goal, string>>, language: Language): string {
  return listText(
    of.map((goal) => table[goal]),
    language,
  );
}

/** `meer kliks en minder reacties`: what may have moved, '' where nothing did. */
function maybes({ maybeMore, maybeLess }: MonthFacts, language: Language): string {
  return listText([...maybeMore.map((goal) => MORE[language][goal]), ...maybeLess.map((goal) => LESS[language][goal])], language);
}

/** The first and the last move that matter most: one up and one down where there are both. */
function twoMoves(moves: readonly Move[]): readonly Move[] {
  const up = moves.filter((move) => move.up);
  const down = moves.filter((move) => !move.up);
  const chosen = up.length > 0 && down.length > 0 ? [up[0], down[0]] : [...up, ...down].slice(0, 2);
  return chosen.filter((move) => move !== undefined);
}

type Share = 'tenth' | 'quarter' | 'third' | 'half' | 'three-quarters' | 'below' | 'usual';
/** The smallest plain fraction that no card exceeds. */
function shareOf(times: number): Share {
  if (times <= 0.1) return 'tenth';
  if (times <= 0.25) return 'quarter';
  if (times <= 1 / 3) return 'third';
  if (times <= 0.5) return 'half';
  if (times <= 0.75) return 'three-quarters';
  return times < 0.95 ? 'below' : 'usual';
}

function counted(facts: RankedFacts, language: Language): string {
  return facts.answer === null ? THE_GOAL_PLAIN[language][facts.goal] : answerInText(facts.answer, language);
}
const THE_GOAL_PLAIN: InLanguages<Record<Goal, string>> = {
  nl: {
    clicks: 'kliks',
    reach: 'bereik',
    reactions: 'reacties',
    engagement: 'interacties',
    rate: 'interacties per 1.000 bereikt',
  },
  da: {
    clicks: 'klik',
    reach: 'rækkevidde',
    reactions: 'reaktioner',
    engagement: 'interaktioner',
    rate: 'interaktioner pr. 1.000 nåede',
  },
  en: {
    clicks: 'clicks',
    reach: 'reach',
    reactions: 'reactions',
    engagement: 'interactions',
    rate: 'interactions per 1,000 reached',
  },
};

/** Reach is an amount, all others are counts of things: grammar treats them differently. */
function isAmount(facts: RankedFacts): boolean {
  return facts.goal === 'reach' && (facts.answer === null || facts.answer.metrics[0] === 'reach');
}

function span(low: string, high: string, to: string): string {
  return low === high ? low : `${low} ${to} ${high}`;
}

function plainSpan(facts: RankedFacts, to: string, language: Language): string {
  return span(wholeNumber(facts.low, language), wholeNumber(facts.high, language), to);
}

const NL_COUNT = ['', 'één', 'twee', 'drie', 'vier', 'vijf'] as const;
const nlThese = (count: number): string => (count === 1 ? 'Deze post' : `Deze ${NL_COUNT[count] ?? count} posts`);
const nlGot = (count: number): string => (count === 1 ? 'haalde' : 'haalden');
const NL_SHARE: Readonly<Record<Exclude<Share, 'below' | 'usual'>, string>> = {
  tenth: 'een tiende',
  quarter: 'een kwart',
  third: 'een derde',
  half: 'de helft',
  'three-quarters': 'driekwart',
};

const nl: TitleWords = {
  month: (facts) => {
    const { month, more, less, usual } = facts;
    const unknown = [...facts.early, ...facts.few];
    const silent = unknown.length === 0 ? '' : `Over ${goals(unknown, THE_GOAL.nl, 'nl')} is nog niets te zeggen.`;
    const asUsual =
      usual.length === 0
        ? ''
        : `${capital(goals(usual, THE_GOAL.nl, 'nl'))} ${usual.length === 1 && usual[0] === 'reach' ? 'bleef' : 'bleven'} zoals gewoonlijk.`;
    const kinds = (of: readonly Goal[]): string => goals(of, THE_GOAL.nl, 'nl');
    if (more.length > 0 && less.length > 0) {
      return `De posts van ${month} haalden meer ${kinds(more)} dan gewoonlijk, maar minder ${kinds(less)}.`;
    }
    if (more.length > 0) return sentences(`De posts van ${month} haalden meer ${kinds(more)} dan gewoonlijk.`, asUsual || silent);
    if (less.length > 0)
      return sentences(`De posts van ${month} haalden minder ${kinds(less)} dan gewoonlijk.`, asUsual || silent);
    const maybe = maybes(facts, 'nl');
    if (maybe !== '') return sentences(`De posts van ${month} haalden mogelijk ${maybe} dan gewoonlijk.`, asUsual || silent);
    if (usual.length > 0) return sentences(`${capital(month)} was een gewone maand voor ${kinds(usual)}.`, silent);
    if (facts.early.length > 0) return `Het is nog te vroeg om iets over ${month} te zeggen.`;
    if (facts.few.length > 0) return `Er is nog te weinig om ${month} mee te vergelijken.`;
    return `Voor ${month} zijn er geen cijfers.`;
  },
  channels: (facts) => {
    const said = twoMoves(facts.moves).map(({ names, goal, up }) => {
      const verb = names.length === 1 ? 'haalde' : 'haalden';
      return `${someOf(names, 'nl')} ${verb} ${(up ? MORE : LESS).nl[goal]} dan gewoonlijk.`;
    });
    if (said.length > 0) return sentences(...said);
    const maybe = twoMoves(facts.maybe).map(({ names, goal, up }) => {
      const verb = names.length === 1 ? 'haalde' : 'haalden';
      return `${someOf(names, 'nl')} ${verb} mogelijk ${(up ? MORE : LESS).nl[goal]} dan gewoonlijk.`;
    });
    if (maybe.length > 0) return sentences(...maybe);
    if (facts.usual === 0) return 'Er is nog te weinig om de kanalen mee te vergelijken.';
    if (facts.unknown > 0) return 'Waar we kunnen vergelijken, is alles zoals gewoonlijk.';
    return facts.channels.length === 1
      ? `${facts.channels[0]} deed het zoals gewoonlijk.`
      : 'Alle kanalen deden het zoals gewoonlijk.';
  },
  best: (facts) => {
    const what = counted(facts, 'nl');
    if (facts.onlyYoung) return 'De posts zijn nog te jong om te vergelijken.';
    if (facts.count === 0) return 'Er zijn nog te weinig posts om te zeggen wat het best werkte.';
    if (facts.ranking === 'plain') {
      return `${nlThese(facts.count)} ${nlGot(facts.count)} ${isAmount(facts) ? 'het meeste' : 'de meeste'} ${what}: ${plainSpan(facts, 'tot', 'nl')}.`;
    }
    if (facts.sharedFormat !== null && facts.above === facts.count) {
      return `De ${NL_COUNT[facts.count] ?? facts.count} posts die het best werkten, horen ${facts.count === 2 ? 'allebei' : 'allemaal'} bij ${many(facts.sharedFormat, 'nl')}.`;
    }
    if (facts.above === 0) return `Ook de posts die het best werkten, kwamen niet boven gewoon uit.`;
    if (facts.top !== null) {
      const { format, channel, answer } = facts.top;
      return `${capital(one(format, 'nl'))} op ${channel} haalde ${facts.highTimes} keer zoveel ${answerInText(answer, 'nl')} als gewoon.`;
    }
    if (facts.above < facts.count) {
      return facts.above === 1
        ? `Eén post kwam boven gewoon uit: ${facts.highTimes} keer zoveel ${what}.`
        : `${capital(NL_COUNT[facts.above] ?? '')} posts kwamen boven gewoon uit, tot ${facts.highTimes} keer zoveel ${what}.`;
    }
    return `${nlThese(facts.count)} ${nlGot(facts.count)} ${span(facts.lowTimes, facts.highTimes, 'tot')} keer zoveel ${what} als gewoon.`;
  },
  least: (facts) => {
    const what = counted(facts, 'nl');
    if (facts.onlyYoung) return 'De posts zijn nog te jong om te vergelijken.';
    if (facts.count === 0) return 'Er zijn nog te weinig posts om te zeggen wat het minst werkte.';
    if (facts.ranking === 'plain') {
      return `${nlThese(facts.count)} ${nlGot(facts.count)} ${isAmount(facts) ? 'het minste' : 'de minste'} ${what}: ${plainSpan(facts, 'tot', 'nl')}.`;
    }
    const share = shareOf(facts.high);
    if (share === 'usual') return 'Ook de posts die het minst werkten, bleven rond gewoon.';
    if (share === 'below') return `${nlThese(facts.count)} ${nlGot(facts.count)} minder ${what} dan gewoon.`;
    return `${nlThese(facts.count)} ${nlGot(facts.count)} hooguit ${NL_SHARE[share]} van ${isAmount(facts) ? `het gewone ${what}` : `het gewone aantal ${what}`}.`;
  },
  formats: (facts) => {
    const verb = (of: readonly Format[]): string => (of.length === 1 && !isKind(of[0] ?? '') ? 'werkt' : 'werken');
    const name = (of: readonly Format[]): string => formatsText(of, 'nl');
    const { works, worksLess, same, unknown, channel } = facts;
    if (facts.only !== null) return `Alle posts op ${channel} hebben hetzelfde format; er is niets om mee te vergelijken.`;
    const unsure = unknown.length === 0 ? '' : `Over ${name(unknown)} weten we het nog niet zeker.`;
    if (works.length > 0) {
      const less = `${capital(name(worksLess))} ${verb(worksLess)} minder.`;
      return sentences(`Op ${channel} ${verb(works)} ${name(works)}.`, worksLess.length > 0 ? less : unsure);
    }
    if (worksLess.length > 0) return sentences(`Op ${channel} ${verb(worksLess)} ${name(worksLess)} minder.`, unsure);
    const seems = (of: readonly Format[]): string => (verb(of) === 'werkt' ? 'lijkt' : 'lijken');
    if (facts.seems.length > 0)
      return `Op ${channel} ${seems(facts.seems)} ${name(facts.seems)} te werken. Zeker is het nog niet.`;
    if (facts.seemsLess.length > 0)
      return `Op ${channel} ${seems(facts.seemsLess)} ${name(facts.seemsLess)} minder te werken. Zeker is het nog niet.`;
    if (same.length > 0 && unsure === '') return `Op ${channel} zien we geen verschil tussen de formats.`;
    if (same.length > 0)
      return `Op ${channel} zien we bij ${name(same)} geen verschil. Over de rest weten we het nog niet zeker.`;
    return `Er zijn nog te weinig posts om te zeggen welk format werkt op ${channel}.`;
  },
  appendix: (month, channel) => `Dit zijn alle posts van ${month} op ${channel}.`,
};

const DA_COUNT = ['', 'ét', 'to', 'tre', 'fire', 'fem'] as const;
const daThese = (count: number): string => (count === 1 ? 'Dette opslag' : `Disse ${DA_COUNT[count] ?? count} opslag`);
const DA_SHARE: typeof NL_SHARE = {
  tenth: 'en tiendedel',
  quarter: 'en fjerdedel',
  third: 'en tredjedel',
  half: 'halvdelen',
  'three-quarters': 'tre fjerdedele',
};

const da: TitleWords = {
  month: (facts) => {
    const { month, more, less, usual } = facts;
    const unknown = [...facts.early, ...facts.few];
    const silent = unknown.length === 0 ? '' : `Vi kan endnu ikke sige noget om ${goals(unknown, THE_GOAL_PLAIN.da, 'da')}.`;
    const asUsual = usual.length === 0 ? '' : `${capital(goals(usual, THE_GOAL.da, 'da'))} var som normalt.`;
    if (more.length > 0 && less.length > 0) {
      return `Opslagene fra ${month} fik ${goals(more, MORE.da, 'da')} end normalt, men ${goals(less, LESS.da, 'da')}.`;
    }
    if (more.length > 0)
      return sentences(`Opslagene fra ${month} fik ${goals(more, MORE.da, 'da')} end normalt.`, asUsual || silent);
    if (less.length > 0)
      return sentences(`Opslagene fra ${month} fik ${goals(less, LESS.da, 'da')} end normalt.`, asUsual || silent);
    const maybe = maybes(facts, 'da');
    if (maybe !== '') return sentences(`Opslagene fra ${month} fik muligvis ${maybe} end normalt.`, asUsual || silent);
    if (usual.length > 0)
      return sentences(`${capital(month)} var en normal måned for ${goals(usual, THE_GOAL_PLAIN.da, 'da')}.`, silent);
    if (facts.early.length > 0) return `Det er for tidligt at sige noget om ${month}.`;
    if (facts.few.length > 0) return `Der er endnu for lidt at sammenligne ${month} med.`;
    return `Der er ingen tal for ${month}.`;
  },
  channels: (facts) => {
    const said = twoMoves(facts.moves).map(
      ({ names, goal, up }) => `${someOf(names, 'da')} fik ${(up ? MORE : LESS).da[goal]} end normalt.`,
    );
    if (said.length > 0) return sentences(...said);
    const maybe = twoMoves(facts.maybe).map(
      ({ names, goal, up }) => `${someOf(names, 'da')} fik muligvis ${(up ? MORE : LESS).da[goal]} end normalt.`,
    );
    if (maybe.length > 0) return sentences(...maybe);
    if (facts.usual === 0) return 'Der er endnu for lidt at sammenligne kanalerne med.';
    if (facts.unknown > 0) return 'Der, hvor vi kan sammenligne, er alt som normalt.';
    return facts.channels.length === 1 ? `På ${facts.channels[0]} gik det som normalt.` : 'På alle kanaler gik det som normalt.';
  },
  best: (facts) => {
    const what = counted(facts, 'da');
    const asMany = `gange så ${isAmount(facts) ? 'stor' : 'mange'} ${what}`;
    if (facts.onlyYoung) return 'Opslagene er endnu for nye til at kunne sammenlignes.';
    if (facts.count === 0) return 'Der er endnu for få opslag til at sige, hvad der virkede bedst.';
    if (facts.ranking === 'plain') {
      return `${daThese(facts.count)} fik ${isAmount(facts) ? 'størst' : 'flest'} ${what}: ${plainSpan(facts, 'til', 'da')}.`;
    }
    if (facts.sharedFormat !== null && facts.above === facts.count) {
      return `De ${DA_COUNT[facts.count] ?? facts.count} opslag, der virkede bedst, er ${facts.count === 2 ? 'begge' : 'alle'} ${many(facts.sharedFormat, 'da')}.`;
    }
    if (facts.above === 0) return 'Selv de opslag, der virkede bedst, kom ikke over det normale.';
    if (facts.top !== null) {
      const { format, channel, answer } = facts.top;
      const size = answer.metrics[0] === 'reach' ? 'stor' : 'mange';
      return `${capital(one(format, 'da'))} på ${channel} fik ${facts.highTimes} gange så ${size} ${answerInText(answer, 'da')} som normalt.`;
    }
    if (facts.above < facts.count) {
      return facts.above === 1
        ? `Ét opslag kom over det normale: ${facts.highTimes} ${asMany}.`
        : `${capital(DA_COUNT[facts.above] ?? '')} opslag kom over det normale, op til ${facts.highTimes} ${asMany}.`;
    }
    return `${daThese(facts.count)} fik ${span(facts.lowTimes, facts.highTimes, 'til')} ${asMany} som normalt.`;
  },
  least: (facts) => {
    const what = counted(facts, 'da');
    if (facts.onlyYoung) return 'Opslagene er endnu for nye til at kunne sammenlignes.';
    if (facts.count === 0) return 'Der er endnu for få opslag til at sige, hvad der virkede mindst.';
    if (facts.ranking === 'plain') {
      return `${daThese(facts.count)} fik ${isAmount(facts) ? 'mindst' : 'færrest'} ${what}: ${plainSpan(facts, 'til', 'da')}.`;
    }
    const share = shareOf(facts.high);
    if (share === 'usual') return 'Selv de opslag, der virkede mindst, lå omkring det normale.';
    if (share === 'below') return `${daThese(facts.count)} fik ${isAmount(facts) ? 'mindre' : 'færre'} ${what} end normalt.`;
    return `${daThese(facts.count)} fik højst ${DA_SHARE[share]} af ${isAmount(facts) ? `den normale ${what}` : `det normale antal ${what}`}.`;
  },
  formats: (facts) => {
    const name = (of: readonly Format[]): string => formatsText(of, 'da');
    const { works, worksLess, same, unknown, channel } = facts;
    if (facts.only !== null) return `Alle opslag på ${channel} har samme format, så der er intet at sammenligne med.`;
    const unsure = unknown.length === 0 ? '' : `Vi ved endnu ikke nok om ${name(unknown)}.`;
    if (works.length > 0) {
      const less = `${capital(name(worksLess))} virker mindre godt.`;
      return sentences(`På ${channel} virker ${name(works)}.`, worksLess.length > 0 ? less : unsure);
    }
    if (worksLess.length > 0) return sentences(`På ${channel} virker ${name(worksLess)} mindre godt.`, unsure);
    if (facts.seems.length > 0) return `På ${channel} ser ${name(facts.seems)} ud til at virke. Det er ikke sikkert endnu.`;
    if (facts.seemsLess.length > 0)
      return `På ${channel} ser ${name(facts.seemsLess)} ud til at virke mindre godt. Det er ikke sikkert endnu.`;
    if (same.length > 0 && unsure === '') return `På ${channel} ser vi ingen forskel mellem formaterne.`;
    if (same.length > 0) return `På ${channel} ser vi ingen forskel for ${name(same)}. Vi ved endnu ikke nok om resten.`;
    return `Der er endnu for få opslag til at sige, hvilket format der virker på ${channel}.`;
  },
  appendix: (month, channel) => `Her er alle opslag fra ${month} på ${channel}.`,
};

const EN_COUNT = ['', 'one', 'two', 'three', 'four', 'five'] as const;
const enThese = (count: number): string => (count === 1 ? 'This post' : `These ${EN_COUNT[count] ?? count} posts`);
const EN_SHARE: typeof NL_SHARE = {
  tenth: 'a tenth of',
  quarter: 'a quarter of',
  third: 'a third of',
  half: 'half',
  'three-quarters': 'three quarters of',
};

const en: TitleWords = {
  month: (facts) => {
    const { month, more, less, usual } = facts;
    const unknown = [...facts.early, ...facts.few];
    const silent = unknown.length === 0 ? '' : `We can’t say anything about ${goals(unknown, THE_GOAL.en, 'en')} yet.`;
    const one = usual.length === 1 && usual[0] === 'reach';
    const asUsual = usual.length === 0 ? '' : `${capital(goals(usual, THE_GOAL.en, 'en'))} ${one ? 'was' : 'were'} as usual.`;
    if (more.length > 0 && less.length > 0) {
      return `Posts in ${month} got ${goals(more, MORE.en, 'en')} than usual, but ${goals(less, LESS.en, 'en')}.`;
    }
    if (more.length > 0) return sentences(`Posts in ${month} got ${goals(more, MORE.en, 'en')} than usual.`, asUsual || silent);
    if (less.length > 0) return sentences(`Posts in ${month} got ${goals(less, LESS.en, 'en')} than usual.`, asUsual || silent);
    const maybe = maybes(facts, 'en');
    if (maybe !== '') return sentences(`Posts in ${month} possibly got ${maybe} than usual.`, asUsual || silent);
    if (usual.length > 0) return sentences(`${month} was an ordinary month for ${goals(usual, THE_GOAL.en, 'en')}.`, silent);
    if (facts.early.length > 0) return `It is too early to say anything about ${month}.`;
    if (facts.few.length > 0) return `There is too little to compare ${month} with yet.`;
    return `There are no numbers for ${month}.`;
  },
  channels: (facts) => {
    const said = twoMoves(facts.moves).map(
      ({ names, goal, up }) => `${someOf(names, 'en')} got ${(up ? MORE : LESS).en[goal]} than usual.`,
    );
    if (said.length > 0) return sentences(...said);
    const maybe = twoMoves(facts.maybe).map(
      ({ names, goal, up }) => `${someOf(names, 'en')} possibly got ${(up ? MORE : LESS).en[goal]} than usual.`,
    );
    if (maybe.length > 0) return sentences(...maybe);
    if (facts.usual === 0) return 'There is too little to compare the channels with yet.';
    if (facts.unknown > 0) return 'Where we can compare, everything is as usual.';
    return facts.channels.length === 1 ? `${facts.channels[0]} did as well as usual.` : 'All channels did as well as usual.';
  },
  best: (facts) => {
    const what = counted(facts, 'en');
    if (facts.onlyYoung) return 'The posts are still too new to compare.';
    if (facts.count === 0) return 'There are too few posts to say what worked best.';
    if (facts.ranking === 'plain') return `${enThese(facts.count)} got the most ${what}: ${plainSpan(facts, 'to', 'en')}.`;
    if (facts.sharedFormat !== null && facts.above === facts.count) {
      return `The ${EN_COUNT[facts.count] ?? facts.count} posts that worked best ${facts.count === 2 ? 'both' : 'all'} belong to ${many(facts.sharedFormat, 'en')}.`;
    }
    if (facts.above === 0) return 'Even the posts that worked best did not beat the usual.';
    if (facts.top !== null) {
      const { format, channel, answer } = facts.top;
      return `${capital(one(format, 'en'))} on ${channel} got ${facts.highTimes} times the usual ${answerInText(answer, 'en')}.`;
    }
    if (facts.above < facts.count) {
      return facts.above === 1
        ? `One post beat the usual: ${facts.highTimes} times the usual ${what}.`
        : `${capital(EN_COUNT[facts.above] ?? '')} posts beat the usual, with up to ${facts.highTimes} times the usual ${what}.`;
    }
    return `${enThese(facts.count)} got ${span(facts.lowTimes, facts.highTimes, 'to')} times the usual ${what}.`;
  },
  least: (facts) => {
    const what = counted(facts, 'en');
    if (facts.onlyYoung) return 'The posts are still too new to compare.';
    if (facts.count === 0) return 'There are too few posts to say what worked least.';
    if (facts.ranking === 'plain') {
      return `${enThese(facts.count)} got the ${isAmount(facts) ? 'least' : 'fewest'} ${what}: ${plainSpan(facts, 'to', 'en')}.`;
    }
    const share = shareOf(facts.high);
    if (share === 'usual') return 'Even the posts that worked least stayed around the usual.';
    if (share === 'below') return `${enThese(facts.count)} got ${isAmount(facts) ? 'less' : 'fewer'} ${what} than usual.`;
    return `${enThese(facts.count)} got at most ${EN_SHARE[share]} the usual ${what}.`;
  },
  formats: (facts) => {
    const name = (of: readonly Format[]): string => formatsText(of, 'en');
    const verb = (of: readonly Format[]): string => (of.length === 1 && !isKind(of[0] ?? '') ? 'works' : 'work');
    const { works, worksLess, same, unknown, channel } = facts;
    if (facts.only !== null) return `All posts on ${channel} have the same format, so there is nothing to compare.`;
    const unsure = unknown.length === 0 ? '' : `We are not sure yet about ${name(unknown)}.`;
    if (works.length > 0) {
      const less = `${capital(name(worksLess))} ${verb(worksLess)} less well.`;
      return sentences(`On ${channel}, ${name(works)} ${verb(works)}.`, worksLess.length > 0 ? less : unsure);
    }
    if (worksLess.length > 0) return sentences(`On ${channel}, ${name(worksLess)} ${verb(worksLess)} less well.`, unsure);
    const seems = (of: readonly Format[]): string => (verb(of) === 'works' ? 'seems' : 'seem');
    if (facts.seems.length > 0)
      return `On ${channel}, ${name(facts.seems)} ${seems(facts.seems)} to work. That is not certain yet.`;
    if (facts.seemsLess.length > 0)
      return `On ${channel}, ${name(facts.seemsLess)} ${seems(facts.seemsLess)} to work less well. That is not certain yet.`;
    if (same.length > 0 && unsure === '') return `On ${channel} we see no difference between the formats.`;
    if (same.length > 0) return `On ${channel} we see no difference for ${name(same)}. We are not sure yet about the rest.`;
    return `There are too few posts on ${channel} to say which format works.`;
  },
  appendix: (month, channel) => `These are all posts from ${month} on ${channel}.`,
};

export const TITLES: InLanguages<TitleWords> = { nl, da, en };
