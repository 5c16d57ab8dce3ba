import type { DefinitionId } from '../core/model/definition-marks.ts';
import type { Goal } from '../core/model/goal.ts';
import type { Judged, MonthChange, Trend, TrendMonth, TrendWord, YearBefore } from '../core/report/trend.ts';
import { answerUnit } from './answer-words.ts';
import { listText, longDay, monthText, timesUsual, typicalNumber, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { postsText } from './screens.ts';
import { lessOf, moreOf } from './slide-titles.ts';
import { GOAL_NAMES } from './terms.ts';

interface TrendWords {
  readonly words: Readonly<Record<TrendWord, string>>;
  /** After the word: against what, how much, from where to where, on how many posts. */
  readonly more: (months: number, times: string, low: string, high: string, posts: string) => string;
  readonly less: (months: number, share: string, low: string, high: string, posts: string) => string;
  readonly wait: string;
  readonly stable: string;
  readonly tooFew: (posts: string) => string;
  readonly noHistory: string;
  readonly tooEarly: string;
  readonly sparse: string;
  readonly instead: (now: string, usual: string) => string;
  readonly usually: (now: string, low: string, high: string) => string;
  readonly young: (posts: string, many: boolean, day: string | null) => string;
  readonly titleMore: (more: string, perPost: boolean) => string;
  readonly titleMaybe: (more: string, perPost: boolean) => string;
  readonly titleWithFewer: (more: string) => string;
  readonly titleWithMore: (less: string) => string;
  readonly titleSteady: Readonly<Record<Goal, string>>;
  readonly titleEarly: (goal: string) => string;
  readonly titleUnknown: (goal: string) => string;
  readonly titleNoHistory: (goal: string) => string;
  /** Against the month before: total and total before, as a share where enough posts stand behind it. */
  readonly changeSame: (month: string, now: string, before: string) => string;
  readonly changeMore: (month: string, share: string | null, now: string, before: string) => string;
  readonly changeLess: (month: string, share: string | null, now: string, before: string) => string;
  readonly changeTimes: (month: string, times: string, now: string, before: string) => string;
  readonly byMorePosts: (now: number, before: number) => string;
  readonly byFewerPosts: (now: number, before: number) => string;
  readonly byTypicalUp: string;
  readonly byTypicalDown: string;
  readonly byPosts: (titles: readonly string[], count: number, boosted: boolean) => string;
  readonly byLastMonths: (month: string, count: number, boosted: boolean) => string;
  readonly byFew: string;
  readonly year: (month: string, total: string | null, posts: string, typical: string) => string;
  readonly season: string;
  readonly marks: Readonly<Record<DefinitionId, (month: string) => string>>;
}

const nl: TrendWords = {
  words: {
    higher: 'Duidelijk hoger',
    lower: 'Duidelijk lager',
    'maybe-higher': 'Mogelijk hoger',
    'maybe-lower': 'Mogelijk lager',
    stable: 'Stabiel',
    'too-few': 'Te weinig posts',
    'no-history': 'Nog geen vergelijking',
    'too-early': 'Nog te vroeg',
    sparse: 'Te vaak nul',
  },
  more: (months, times, low, high, posts) =>
    `dan de afgelopen ${months} maanden: ${times} (waarschijnlijk ${low} tot ${high}; ${posts}).`,
  less: (months, share, low, high, posts) =>
    `dan de afgelopen ${months} maanden: zo’n ${share} minder (waarschijnlijk ${low} tot ${high}; ${posts}).`,
  wait: 'Een maand afwachten is verstandig.',
  stable: 'de schommeling past bij wat hier van maand tot maand normaal is.',
  tooFew: (posts) => `om te vergelijken (${posts}; nodig: minstens 5).`,
  noHistory: 'minstens 3 eerdere maanden nodig.',
  tooEarly: 'meer dan een derde van de posts telt nog door.',
  sparse: 'om te vergelijken. Hier staan alleen de aantallen.',
  instead: (now, usual) => `Een doorsnee post haalde ${now} in plaats van ${usual}.`,
  usually: (now, low, high) => `Een doorsnee post haalde ${now}; gewoonlijk is dat ${low} tot ${high}.`,
  young: (posts, many, day) =>
    `${posts} ${many ? 'tellen' : 'telt'} nog door.${day === null ? '' : ` Vergeleken zijn de posts tot en met ${day}.`}`,
  titleMore: (more, perPost) => `${more}${perPost ? ' per post' : ''} dan gewoonlijk`,
  titleMaybe: (more, perPost) => `Mogelijk ${more}${perPost ? ' per post' : ''} dan gewoonlijk`,
  titleWithFewer: (more) => `${more} met minder posts`,
  titleWithMore: (less) => `${less} met meer posts`,
  titleSteady: {
    clicks: 'Kliks bleven zoals gewoonlijk',
    reach: 'Het bereik bleef zoals gewoonlijk',
    reactions: 'Reacties bleven zoals gewoonlijk',
    engagement: 'Interacties bleven zoals gewoonlijk',
    rate: 'Interacties per 1.000 bereikt bleven zoals gewoonlijk',
  },
  titleEarly: (goal) => `Voor ${goal} is het nog te vroeg`,
  titleUnknown: (goal) => `Over ${goal} is nog niets te zeggen`,
  titleNoHistory: (goal) => `Er is nog niets om ${goal} mee te vergelijken`,
  changeSame: (month, now, before) => `Ongeveer evenveel als in ${month}: ${now} (was ${before}).`,
  changeMore: (month, share, now, before) =>
    `${share ?? 'Meer'}${share === null ? '' : ' meer'} dan in ${month}: ${now} (was ${before})`,
  changeLess: (month, share, now, before) =>
    `${share ?? 'Minder'}${share === null ? '' : ' minder'} dan in ${month}: ${now} (was ${before})`,
  changeTimes: (month, times, now, before) => `${times} zoveel als in ${month}: ${now} (was ${before})`,
  byMorePosts: (now, before) => `vooral door meer posts (${now} tegen ${before}).`,
  byFewerPosts: (now, before) => `vooral door minder posts (${now} tegen ${before}).`,
  byTypicalUp: 'vooral doordat een doorsnee post meer haalde.',
  byTypicalDown: 'vooral doordat een doorsnee post minder haalde.',
  byPosts: (titles, count, boosted) => {
    const posts = count === 1 ? `één ${boosted ? 'betaalde post' : 'post'}` : `${count} ${boosted ? 'betaalde posts' : 'posts'}`;
    return `vooral door ${posts}${titles.length === 0 ? '' : `: ${listText(titles, 'nl')}`}.`;
  },
  byLastMonths: (month, count, boosted) =>
    `vooral doordat ${month} ${count === 1 ? `één ${boosted ? 'betaalde ' : ''}uitschieter` : `${count} ${boosted ? 'betaalde ' : ''}uitschieters`} had.`,
  byFew: 'vooral door enkele posts die ver van de rest liggen.',
  year: (month, total, posts, typical) =>
    `Een jaar eerder, in ${month}: ${total === null ? '' : `${total}, `}${posts}; een doorsnee post haalde ${typical}.`,
  season: 'Met minder dan 25 maanden is het seizoen niet van groei te onderscheiden.',
  marks: {
    'facebook-views': (month) =>
      `Sinds ${month} telt Facebook weergaven in plaats van vertoningen. Daaroverheen vergelijken we niet.`,
    'facebook-reach': (month) =>
      `Vanaf ${month} telt Facebook bereik anders; tussen augustus en december 2024 zijn die cijfers onzeker. Daaroverheen vergelijken we niet.`,
    'instagram-reach': (month) =>
      `Vóór ${month} is het bereik in de export van Instagram onbetrouwbaar. Daaroverheen vergelijken we niet.`,
    'instagram-views': (month) =>
      `Sinds ${month} telt Instagram weergaven in plaats van vertoningen. Daaroverheen vergelijken we niet.`,
    'youtube-views': (month) =>
      `Sinds ${month} telt YouTube elke start van een Short als weergave. Daaroverheen vergelijken we niet.`,
  },
};

const da: TrendWords = {
  words: {
    higher: 'Klart højere',
    lower: 'Klart lavere',
    'maybe-higher': 'Muligvis højere',
    'maybe-lower': 'Muligvis lavere',
    stable: 'Stabilt',
    'too-few': 'For få opslag',
    'no-history': 'Ingen sammenligning endnu',
    'too-early': 'For tidligt',
    sparse: 'For ofte nul',
  },
  more: (months, times, low, high, posts) =>
    `end de seneste ${months} måneder: ${times} (sandsynligvis ${low} til ${high}; ${posts}).`,
  less: (months, share, low, high, posts) =>
    `end de seneste ${months} måneder: cirka ${share} mindre (sandsynligvis ${low} til ${high}; ${posts}).`,
  wait: 'Vent gerne en måned.',
  stable: 'udsvinget svarer til det, der er normalt fra måned til måned her.',
  tooFew: (posts) => `til at sammenligne (${posts}; mindst 5).`,
  noHistory: 'kræver mindst 3 tidligere måneder.',
  tooEarly: 'over en tredjedel af opslagene tæller stadig.',
  sparse: 'til at sammenligne. Her står kun tallene.',
  instead: (now, usual) => `Et typisk opslag fik ${now} i stedet for ${usual}.`,
  usually: (now, low, high) => `Et typisk opslag fik ${now}; normalt er det ${low} til ${high}.`,
  young: (posts, _many, day) => `${posts} tæller stadig.${day === null ? '' : ` Opslag til og med ${day} er sammenlignet.`}`,
  titleMore: (more, perPost) => `${more}${perPost ? ' pr. opslag' : ''} end normalt`,
  titleMaybe: (more, perPost) => `Muligvis ${more}${perPost ? ' pr. opslag' : ''} end normalt`,
  titleWithFewer: (more) => `${more} med færre opslag`,
  titleWithMore: (less) => `${less} med flere opslag`,
  titleSteady: {
    clicks: 'Antallet af klik var som normalt',
    reach: 'Rækkevidden var som normalt',
    reactions: 'Antallet af reaktioner var som normalt',
    engagement: 'Antallet af interaktioner var som normalt',
    rate: 'Interaktioner pr. 1.000 nåede var som normalt',
  },
  titleEarly: (goal) => `Det er for tidligt at sige noget om ${goal}`,
  titleUnknown: (goal) => `Vi kan endnu ikke sige noget om ${goal}`,
  titleNoHistory: (goal) => `Der er endnu intet at sammenligne ${goal} med`,
  changeSame: (month, now, before) => `Omtrent som i ${month}: ${now} (før ${before}).`,
  changeMore: (month, share, now, before) =>
    `${share ?? 'Mere'}${share === null ? '' : ' mere'} end i ${month}: ${now} (før ${before})`,
  changeLess: (month, share, now, before) =>
    `${share ?? 'Mindre'}${share === null ? '' : ' mindre'} end i ${month}: ${now} (før ${before})`,
  changeTimes: (month, times, now, before) => `${times} så meget som i ${month}: ${now} (før ${before})`,
  byMorePosts: (now, before) => `især på grund af flere opslag (${now} mod ${before}).`,
  byFewerPosts: (now, before) => `især på grund af færre opslag (${now} mod ${before}).`,
  byTypicalUp: 'især fordi et typisk opslag fik mere.',
  byTypicalDown: 'især fordi et typisk opslag fik mindre.',
  byPosts: (titles, count, boosted) => {
    const posts =
      count === 1 ? `ét ${boosted ? 'betalt opslag' : 'opslag'}` : `${count} ${boosted ? 'betalte opslag' : 'opslag'}`;
    return `især på grund af ${posts}${titles.length === 0 ? '' : `: ${listText(titles, 'da')}`}.`;
  },
  byLastMonths: (month, count, boosted) =>
    `især fordi ${month} havde ${count === 1 ? `ét ${boosted ? 'betalt ' : ''}opslag` : `${count} ${boosted ? 'betalte ' : ''}opslag`} langt over resten.`,
  byFew: 'især på grund af enkelte opslag, der ligger langt fra resten.',
  year: (month, total, posts, typical) =>
    `Et år før, i ${month}: ${total === null ? '' : `${total}, `}${posts}; et typisk opslag fik ${typical}.`,
  season: 'Med under 25 måneder kan sæsonen ikke skilles fra vækst.',
  marks: {
    'facebook-views': (month) =>
      `Siden ${month} tæller Facebook visninger i stedet for eksponeringer. Vi sammenligner ikke hen over det.`,
    'facebook-reach': (month) =>
      `Fra ${month} tæller Facebook rækkevidde på en anden måde; tallene fra august til december 2024 er usikre. Vi sammenligner ikke hen over det.`,
    'instagram-reach': (month) =>
      `Før ${month} er rækkevidden i Instagrams eksport upålidelig. Vi sammenligner ikke hen over det.`,
    'instagram-views': (month) =>
      `Siden ${month} tæller Instagram visninger i stedet for eksponeringer. Vi sammenligner ikke hen over det.`,
    'youtube-views': (month) =>
      `Siden ${month} tæller YouTube hver start af en Short som en visning. Vi sammenligner ikke hen over det.`,
  },
};

const en: TrendWords = {
  words: {
    higher: 'Clearly higher',
    lower: 'Clearly lower',
    'maybe-higher': 'Possibly higher',
    'maybe-lower': 'Possibly lower',
    stable: 'Stable',
    'too-few': 'Too few posts',
    'no-history': 'No comparison yet',
    'too-early': 'Too early',
    sparse: 'Too often zero',
  },
  more: (months, times, low, high, posts) => `than the last ${months} months: ${times} (likely ${low} to ${high}; ${posts}).`,
  less: (months, share, low, high, posts) =>
    `than the last ${months} months: about ${share} less (likely ${low} to ${high}; ${posts}).`,
  wait: 'Worth waiting a month.',
  stable: 'the change is within the normal month-to-month variation here.',
  tooFew: (posts) => `to compare (${posts}; at least 5 are needed).`,
  noHistory: 'at least 3 earlier months are needed.',
  tooEarly: 'more than a third of the posts are still counting.',
  sparse: 'to compare. Only the counts are shown.',
  instead: (now, usual) => `A typical post got ${now} instead of ${usual}.`,
  usually: (now, low, high) => `A typical post got ${now}; usually that is ${low} to ${high}.`,
  young: (posts, many, day) =>
    `${posts} ${many ? 'are' : 'is'} still counting.${day === null ? '' : ` Posts up to ${day} were compared.`}`,
  titleMore: (more, perPost) => `${more}${perPost ? ' per post' : ''} than usual`,
  titleMaybe: (more, perPost) => `Possibly ${more}${perPost ? ' per post' : ''} than usual`,
  titleWithFewer: (more) => `${more} with fewer posts`,
  titleWithMore: (less) => `${less} with more posts`,
  titleSteady: {
    clicks: 'Clicks stayed as usual',
    reach: 'Reach stayed as usual',
    reactions: 'Reactions stayed as usual',
    engagement: 'Interactions stayed as usual',
    rate: 'Interactions per 1,000 reached stayed as usual',
  },
  titleEarly: (goal) => `It is too early for ${goal}`,
  titleUnknown: (goal) => `Nothing can be said about ${goal} yet`,
  titleNoHistory: (goal) => `There is nothing to compare ${goal} with yet`,
  changeSame: (month, now, before) => `About the same as in ${month}: ${now} (was ${before}).`,
  changeMore: (month, share, now, before) =>
    `${share ?? 'More'}${share === null ? '' : ' more'} than in ${month}: ${now} (was ${before})`,
  changeLess: (month, share, now, before) =>
    `${share ?? 'Less'}${share === null ? '' : ' less'} than in ${month}: ${now} (was ${before})`,
  changeTimes: (month, times, now, before) => `${times} that of ${month}: ${now} (was ${before})`,
  byMorePosts: (now, before) => `mostly because of more posts (${now} against ${before}).`,
  byFewerPosts: (now, before) => `mostly because of fewer posts (${now} against ${before}).`,
  byTypicalUp: 'mostly because a typical post got more.',
  byTypicalDown: 'mostly because a typical post got less.',
  byPosts: (titles, count, boosted) => {
    const posts = count === 1 ? `one ${boosted ? 'paid post' : 'post'}` : `${count} ${boosted ? 'paid posts' : 'posts'}`;
    return `mostly because of ${posts}${titles.length === 0 ? '' : `: ${listText(titles, 'en')}`}.`;
  },
  byLastMonths: (month, count, boosted) =>
    `mostly because ${month} had ${count === 1 ? `one ${boosted ? 'paid post' : 'post'}` : `${count} ${boosted ? 'paid posts' : 'posts'}`} far above the rest.`,
  byFew: 'mostly because of a few posts far from the rest.',
  year: (month, total, posts, typical) =>
    `A year before, in ${month}: ${total === null ? '' : `${total}, `}${posts}; a typical post got ${typical}.`,
  season: 'With fewer than 25 months, the season cannot be told from growth.',
  marks: {
    'facebook-views': (month) => `Since ${month}, Facebook counts views instead of impressions. Nothing is compared across that.`,
    'facebook-reach': (month) =>
      `From ${month} on, Facebook counts reach differently; numbers from August to December 2024 are uncertain. Nothing is compared across that.`,
    'instagram-reach': (month) =>
      `Before ${month}, reach in Instagram’s export cannot be relied on. Nothing is compared across that.`,
    'instagram-views': (month) =>
      `Since ${month}, Instagram counts views instead of impressions. Nothing is compared across that.`,
    'youtube-views': (month) =>
      `Since ${month}, YouTube counts every start of a Short as a view. Nothing is compared across that.`,
  },
};

const WORDS: InLanguages<TrendWords> = { nl, da, en };

/** `Duidelijk hoger` */
export function trendWord(word: TrendWord, language: Language): string {
  return WORDS[language].words[word];
}

/** Which way a month went, for signs and colours; maybe is the same way, said more quietly. */
export function wayOf(word: TrendWord): 'up' | 'down' | 'none' {
  if (word === 'higher' || word === 'maybe-higher') return 'up';
  return word === 'lower' || word === 'maybe-lower' ? 'down' : 'none';
}

function isClear(word: TrendWord): boolean {
  return word === 'higher' || word === 'lower';
}

/** `40 %`: rounded to five, because the range is wider than that. */
function lessShare(ratio: number, language: Language): string {
  const percent = 100 * (1 - ratio);
  const rounded = percent < 5 ? Math.round(percent) : 5 * Math.round(percent / 5);
  return percentText(rounded, language);
}

function percentText(percent: number, language: Language): string {
  return language === 'en' ? `${wholeNumber(percent, language)}%` : `${wholeNumber(percent, language)} %`;
}

/** The word and what follows it: `Duidelijk hoger` and `dan de afgelopen 6 maanden: 1,4× (waarschijnlijk 1,2× tot 1,7×; 24 posts).` */
export function verdictText(judged: Judged, language: Language): { readonly word: string; readonly rest: string } {
  const text = WORDS[language];
  const word = text.words[judged.word];
  const posts = postsText(judged.posts, language);
  switch (judged.word) {
    case 'stable':
      return { word: `${word}:`, rest: text.stable };
    case 'too-few':
      return { word, rest: text.tooFew(posts) };
    case 'no-history':
      return { word: `${word}:`, rest: text.noHistory };
    case 'too-early':
      return { word: `${word}:`, rest: text.tooEarly };
    case 'sparse':
      return { word, rest: text.sparse };
    default: {
      const rest = comparedText(judged, posts, language);
      return { word, rest: isClear(judged.word) ? rest : `${rest} ${text.wait}` };
    }
  }
}

function comparedText({ word, compared, ratio, low, high }: Judged, posts: string, language: Language): string {
  const text = WORDS[language];
  if (ratio === null || low === null || high === null) return '';
  if (wayOf(word) === 'down') {
    const [least, most] = [lessShare(high, language), lessShare(low, language)];
    return text.less(compared, lessShare(ratio, language), least, most, posts);
  }
  return text.more(compared, timesUsual(ratio, language), timesUsual(low, language), timesUsual(high, language), posts);
}

/** In natural units: `Een doorsnee post haalde 74 in plaats van 53.`; '' where nothing is compared. */
export function typicalText({ word, ratio, months }: Trend, language: Language): string {
  const last = months.at(-1);
  if (last === undefined || last.typical === null || ratio === null) return '';
  const number = (value: number) => typicalNumber(value, language);
  if (word !== 'stable')
    return WORDS[language].instead(number(last.typical), number(Math.max(0, (last.typical + 1) / ratio - 1)));
  const { usualLow, usualHigh } = last;
  return usualLow === null || usualHigh === null
    ? ''
    : WORDS[language].usually(number(last.typical), number(usualLow), number(usualHigh));
}

/** `12 posts tellen nog door. Vergeleken zijn de posts tot en met 24 oktober.`; '' where none is young. */
export function youngText({ young, until }: Judged, language: Language): string {
  if (young === 0) return '';
  return WORDS[language].young(postsText(young, language), young !== 1, until === null ? null : longDay(until, language));
}

interface TitleFacts {
  readonly goal: Goal;
  readonly word: TrendWord;
  readonly change?: MonthChange | null;
  /** The last two months. */
  readonly months?: readonly Pick<TrendMonth, 'posts'>[];
}

/** What one goal did, as a finding: `Meer kliks met minder posts`. */
export function trendTitle({ goal, word, change = null, months = [] }: TitleFacts, language: Language): string {
  const text = WORDS[language];
  const name = GOAL_NAMES[language][goal].toLowerCase();
  const perPost = goal !== 'rate';
  const [before, now] = months.slice(-2);
  const morePosts = now === undefined || before === undefined ? 0 : Math.sign(now.posts - before.posts);
  const moreAll = change === null ? 0 : Math.sign(change.sum - change.sumBefore);
  switch (word) {
    case 'higher':
      return capital(
        moreAll > 0 && morePosts < 0
          ? text.titleWithFewer(moreOf(goal, language))
          : text.titleMore(moreOf(goal, language), perPost),
      );
    case 'lower':
      return capital(
        moreAll < 0 && morePosts > 0
          ? text.titleWithMore(lessOf(goal, language))
          : text.titleMore(lessOf(goal, language), perPost),
      );
    case 'maybe-higher':
      return text.titleMaybe(moreOf(goal, language), perPost);
    case 'maybe-lower':
      return text.titleMaybe(lessOf(goal, language), perPost);
    case 'stable':
      return text.titleSteady[goal];
    case 'too-early':
      return text.titleEarly(name);
    case 'no-history':
      return text.titleNoHistory(name);
    default:
      return text.titleUnknown(name);
  }
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

const ORDER: readonly TrendWord[] = [
  'higher',
  'lower',
  'maybe-higher',
  'maybe-lower',
  'stable',
  'too-early',
  'sparse',
  'too-few',
  'no-history',
];

/** `Facebook: duidelijk hoger. LinkedIn en X: stabiel.` */
export function movesText(moves: readonly { readonly name: string; readonly word: TrendWord }[], language: Language): string {
  return ORDER.flatMap((word) => {
    const names = moves.filter((move) => move.word === word).map(({ name }) => name);
    return names.length === 0 ? [] : [`${listText(names, language)}: ${trendWord(word, language).toLowerCase()}.`];
  }).join(' ');
}

// A share of fewer posts would say more than they can.
const SHARE_NEEDS = 5;
const ABOUT_THE_SAME = Math.log(1.05);

/**
 * The total against the month before and what made it other: `13 % meer dan in september: 4.182 kliks (was 3.700), vooral door …`.
 * `titleOf`: the beginning of a post's text, '' where it is not at hand.
 */
export function changeText(
  change: MonthChange,
  answer: Trend['answer'],
  titleOf: (post: string) => string,
  language: Language,
): string {
  const text = WORDS[language];
  const month = monthText(change.before, language);
  const now = `${wholeNumber(change.sum, language)} ${answerUnit(answer, change.sum, language)}`;
  const before = wholeNumber(change.sumBefore, language);
  const ratio = change.sum / change.sumBefore;
  if (Math.abs(Math.log(ratio)) < ABOUT_THE_SAME) return text.changeSame(month, now, before);
  const many = Math.min(change.posts, change.postsBefore) >= SHARE_NEEDS;
  const cause = causeText(change, ratio > 1, titleOf, language);
  if (ratio >= 2 && many) return `${text.changeTimes(month, timesUsual(ratio, language), now, before)}, ${cause}`;
  const share = many ? percentText(Math.round(100 * Math.abs(ratio - 1)), language) : null;
  return `${(ratio > 1 ? text.changeMore : text.changeLess)(month, share, now, before)}, ${cause}`;
}

function causeText(change: MonthChange, up: boolean, titleOf: (post: string) => string, language: Language): string {
  const text = WORDS[language];
  const { largest, named, posts, postsBefore } = change;
  if (largest === 'posts') return up ? text.byMorePosts(posts, postsBefore) : text.byFewerPosts(posts, postsBefore);
  if (largest === 'typical') return up ? text.byTypicalUp : text.byTypicalDown;
  if (named.length === 0) return text.byFew;
  const boosted = named.every((post) => post.boosted);
  if (!up) return text.byLastMonths(monthText(change.before, language), named.length, boosted);
  const titles = named.map(({ post }) => titleOf(post)).filter((title) => title !== '');
  return text.byPosts(
    titles.length === named.length ? titles.map((title) => quoted(title, language)) : [],
    named.length,
    boosted,
  );
}

function quoted(title: string, language: Language): string {
  return language === 'da' ? `”${title}”` : `“${title}”`;
}

/** The same month a year before, as a number only. */
export function yearText(year: YearBefore, answer: Trend['answer'], language: Language): string {
  const text = WORDS[language];
  const total = year.sum === null ? null : `${wholeNumber(year.sum, language)} ${answerUnit(answer, year.sum, language)}`;
  const told = text.year(
    monthText(year.month, language),
    total,
    postsText(year.posts, language),
    typicalNumber(year.typical, language),
  );
  return year.separable ? told : `${told} ${text.season}`;
}

/** What is counted in another way since `since`, one sentence per change: `Sinds februari 2025 telt Facebook weergaven in plaats van …` */
export function markTexts(marks: Trend['marks'], since: string, language: Language): string[] {
  const latest = new Map(marks.filter(({ month }) => month > since).map(({ id, month }) => [id, month]));
  return [...latest].map(([id, month]) => WORDS[language].marks[id](monthText(month, language)));
}
