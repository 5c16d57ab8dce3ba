import type { Slide } from '../core/deck/slide.ts';
import type { Verdict } from '../core/insight/finding.ts';
import type { Goal } from '../core/model/goal.ts';
import type { Metric } from '../core/model/metric.ts';
import type { Channel } from '../core/model/platform.ts';
import type { TrendWord } from '../core/report/report.ts';
import { listText, longDay, timesUsual } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { metricInText, ownMetric } from './metric-words.ts';
import { channelFacts, formatFacts, monthFacts, monthName, rankedFacts } from './slide-facts.ts';
import { TITLES } from './slide-titles.ts';
import { channelLabel } from './terms.ts';

interface SlideWords {
  readonly month: string;
  readonly channels: string;
  readonly best: string;
  readonly least: string;
  readonly formats: string;
  readonly appendix: string;
  readonly allChannels: string;
  readonly usual: string;
  readonly format: string;
  readonly verdict: string;
  readonly when: string;
  readonly post: string;
  readonly channel: string;
  readonly monthColumn: string;
  readonly perPost: string;
  readonly seePost: string;
  readonly noText: string;
  readonly unknown: string;
  readonly young: string;
  readonly boosted: string;
  readonly noNumbers: string;
  readonly nothingToShow: string;
  readonly allClicks: string;
  readonly luck: string;
  readonly rangeMeaning: string;
  readonly oneIsUsual: string;
  readonly oneIsUsualYear: string;
  readonly middlePost: string;
  readonly notSummed: string;
  readonly plainRanking: string;
  readonly appendixMarks: string;
  readonly trend: Readonly<Record<TrendWord, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly noOther: string;
  readonly tooFewPosts: string;
  readonly tooFewMonths: string;
  readonly stillYoung: string;
  readonly usually: (low: string, high: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly posts: (count: number, number: string) => string;
  readonly compared: (count: number, number: string) => string;
  readonly comparedYear: (count: number, number: string) => string;
  readonly leftOutYoung: (count: number, number: string) => string;
  readonly usualMeaning: (channel: string, amount: string) => string;
  readonly nearest: (metric: string, channel: string, goal: string) => string;
  readonly postsOn: (posts: string, channels: string) => string;
  readonly madeOn: (day: string) => string;
  readonly others: (count: number) => string;
  readonly notShown: (count: number) => string;
  readonly moreFormats: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly chart: (what: string) => string;
}

export const SLIDE_WORDS: InLanguages<SlideWords> = {
  nl: {
    month: 'De maand',
    channels: 'De kanalen',
    best: 'Werkte het best',
    least: 'Werkte het minst',
    formats: 'Formats',
    appendix: 'Alle posts',
    allChannels: 'alle kanalen',
    usual: 'gewoon',
    format: 'Format',
    verdict: 'Wat we kunnen zeggen',
    when: 'Wanneer',
    post: 'Post',
    channel: 'Kanaal',
    monthColumn: 'Maand',
    perPost: 'per post',
    seePost: 'Bekijk de post',
    noText: 'Post zonder tekst',
    unknown: 'onbekend',
    young: 'te jong',
    boosted: 'betaald',
    noNumbers: 'De exports geven hier geen cijfers voor.',
    nothingToShow: 'Hier valt deze maand niets te vergelijken.',
    allClicks: 'alle kliks',
    luck: 'Uitschieters zijn deels geluk.',
    rangeMeaning:
      'De streep toont waar het echte verschil waarschijnlijk ligt; één uitschieter bepaalt nooit de uitslag. Het is een verband in jullie eigen posts, geen bewijs.',
    oneIsUsual: '1× is gewoon: de middelste post van elk kanaal in de 90 dagen voor de maand.',
    oneIsUsualYear: '1× is gewoon: de middelste post van elk kanaal in de 12 maanden ervoor.',
    middlePost: 'De lijn volgt de middelste post van elke maand. De grijze band is het gewone gebied.',
    notSummed: 'Het bereik van kanalen wordt niet opgeteld.',
    plainRanking: 'Te weinig posts in de 90 dagen ervoor om te weten wat gewoon is. Daarom staan hier de aantallen zelf.',
    appendixMarks:
      'Jonger dan 7 dagen en betaald telt niet mee in de vergelijking. Een streepje betekent dat de export dit getal niet geeft.',
    trend: {
      more: 'Meer dan gewoonlijk',
      usual: 'Zoals gewoonlijk',
      less: 'Minder dan gewoonlijk',
      'too-early': 'Nog te vroeg om te zeggen',
      'too-few': 'Nog te weinig om te vergelijken',
    },
    verdicts: {
      works: 'Werkt',
      'works-less': 'Werkt minder',
      'no-difference': 'Geen verschil gezien',
      'cannot-tell': 'Nog niet te zeggen',
      'too-few': 'Nog te weinig posts',
    },
    noOther: 'Geen ander format',
    tooFewPosts: 'Deze maand heeft minder dan 5 posts die meetellen.',
    tooFewMonths: 'Er zijn minder dan 6 maanden om mee te vergelijken.',
    stillYoung: 'De posts van deze maand zijn nog te jong.',
    usually: (low, high) => `Meestal tussen ${low} en ${high}.`,
    range: (low, high) => `${low} tot ${high}`,
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    compared: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'} vergeleken`,
    comparedYear: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'} in 12 maanden vergeleken.`,
    leftOutYoung: (count, number) =>
      count === 0
        ? 'Posts jonger dan 7 dagen tellen niet mee.'
        : `Jonger dan 7 dagen telt niet mee (${number} ${count === 1 ? 'post' : 'posts'}).`,
    usualMeaning: (channel, amount) => `“Gewoon” is de middelste post op ${channel} in de 90 dagen voor de maand (${amount}).`,
    nearest: (metric, channel, goal) => `Bij ${channel} tellen we ${metric}: de export geeft geen ${goal}.`,
    postsOn: (posts, channels) => `${posts} op ${channels}.`,
    madeOn: (day) => `Stand op ${day}.`,
    others: (count) => (count === 1 ? 'en nog 1 kanaal' : `en nog ${count} kanalen`),
    notShown: (count) => (count === 1 ? 'Nog 1 kanaal past hier niet bij.' : `Nog ${count} kanalen passen hier niet bij.`),
    moreFormats: (count) => (count === 1 ? 'Nog 1 format past hier niet bij.' : `Nog ${count} formats passen hier niet bij.`),
    page: (page, pages) => `blad ${page} van ${pages}`,
    chart: (what) => `${what}, 13 maanden`,
  },
  da: {
    month: 'Måneden',
    channels: 'Kanalerne',
    best: 'Virkede bedst',
    least: 'Virkede mindst',
    formats: 'Formater',
    appendix: 'Alle opslag',
    allChannels: 'alle kanaler',
    usual: 'det normale',
    format: 'Format',
    verdict: 'Det kan vi sige',
    when: 'Hvornår',
    post: 'Opslag',
    channel: 'Kanal',
    monthColumn: 'Måned',
    perPost: 'pr. opslag',
    seePost: 'Se opslaget',
    noText: 'Opslag uden tekst',
    unknown: 'ukendt',
    young: 'for nyt',
    boosted: 'betalt',
    noNumbers: 'Eksportfilerne har ingen tal for det.',
    nothingToShow: 'Der er intet at sammenligne her i denne måned.',
    allClicks: 'alle klik',
    luck: 'Store udsving skyldes til dels tilfældigheder.',
    rangeMeaning:
      'Stregen viser, hvor den reelle forskel formentlig ligger; et enkelt stort udsving afgør aldrig resultatet. Det er en sammenhæng i jeres egne opslag, ikke et bevis.',
    oneIsUsual: '1× er det normale: det midterste opslag på hver kanal i de 90 dage op til måneden.',
    oneIsUsualYear: '1× er det normale: det midterste opslag på hver kanal i de foregående 12 måneder.',
    middlePost: 'Linjen følger det midterste opslag i hver måned. Det grå bånd er det normale område.',
    notSummed: 'Kanalernes rækkevidde lægges ikke sammen.',
    plainRanking: 'Der er for få opslag i de foregående 90 dage til at vide, hvad der er normalt. Derfor vises selve tallene.',
    appendixMarks:
      'Opslag under 7 dage gamle og betalte opslag er ikke med i sammenligningen. En streg betyder, at eksporten ikke har tallet.',
    trend: {
      more: 'Mere end normalt',
      usual: 'Som normalt',
      less: 'Mindre end normalt',
      'too-early': 'For tidligt at sige noget',
      'too-few': 'For lidt at sammenligne med',
    },
    verdicts: {
      works: 'Virker',
      'works-less': 'Virker mindre godt',
      'no-difference': 'Ingen forskel at se',
      'cannot-tell': 'Kan ikke afgøres endnu',
      'too-few': 'For få opslag endnu',
    },
    noOther: 'Intet andet format',
    tooFewPosts: 'Måneden har under 5 opslag, der tæller med.',
    tooFewMonths: 'Der er under 6 måneder at sammenligne med.',
    stillYoung: 'Månedens opslag er stadig for nye.',
    usually: (low, high) => `Normalt mellem ${low} og ${high}.`,
    range: (low, high) => `${low} til ${high}`,
    posts: (_count, number) => `${number} opslag`,
    compared: (_count, number) => `${number} opslag sammenlignet`,
    comparedYear: (_count, number) => `${number} opslag fra 12 måneder sammenlignet.`,
    leftOutYoung: (count, number) =>
      count === 0 ? 'Opslag under 7 dage gamle tæller ikke med.' : `Opslag under 7 dage gamle tæller ikke med (${number}).`,
    usualMeaning: (channel, amount) => `”Normalt” er det midterste opslag på ${channel} i de 90 dage op til måneden (${amount}).`,
    nearest: (metric, channel, goal) => `For ${channel} tæller vi ${metric}: eksporten har ingen ${goal}.`,
    postsOn: (posts, channels) => `${posts} på ${channels}.`,
    madeOn: (day) => `Opgjort ${day}.`,
    others: (count) => (count === 1 ? 'og 1 kanal til' : `og ${count} kanaler til`),
    notShown: (count) => (count === 1 ? 'Der er ikke plads til 1 kanal mere.' : `Der er ikke plads til ${count} kanaler mere.`),
    moreFormats: (count) =>
      count === 1 ? 'Der er ikke plads til 1 format mere.' : `Der er ikke plads til ${count} formater mere.`,
    page: (page, pages) => `side ${page} af ${pages}`,
    chart: (what) => `${what}, 13 måneder`,
  },
  en: {
    month: 'The month',
    channels: 'The channels',
    best: 'Worked best',
    least: 'Worked least',
    formats: 'Formats',
    appendix: 'All posts',
    allChannels: 'all channels',
    usual: 'the usual',
    format: 'Format',
    verdict: 'What we can say',
    when: 'When',
    post: 'Post',
    channel: 'Channel',
    monthColumn: 'Month',
    perPost: 'per post',
    seePost: 'See the post',
    noText: 'Post without text',
    unknown: 'unknown',
    young: 'too new',
    boosted: 'paid',
    noNumbers: 'The exports have no numbers for this.',
    nothingToShow: 'There is nothing to compare here this month.',
    allClicks: 'all clicks',
    luck: 'Extremes are partly luck.',
    rangeMeaning:
      'The bar shows where the real difference probably lies; one runaway post never decides. It is an association in your own posts, not proof.',
    oneIsUsual: '1× is usual: each channel’s middle post in the 90 days before the month.',
    oneIsUsualYear: '1× is usual: each channel’s middle post in the 12 months before.',
    middlePost: 'The line follows the middle post of each month. The grey band is the usual range.',
    notSummed: 'Reach is never added up across channels.',
    plainRanking: 'Too few posts in the 90 days before to know what is usual, so these are the plain numbers.',
    appendixMarks:
      'Posts under 7 days old and paid posts are not compared. A dash means that the export does not give this number.',
    trend: {
      more: 'More than usual',
      usual: 'As usual',
      less: 'Less than usual',
      'too-early': 'Too early to say',
      'too-few': 'Too little to compare with',
    },
    verdicts: {
      works: 'Works',
      'works-less': 'Works less',
      'no-difference': 'No difference seen',
      'cannot-tell': 'Can’t tell yet',
      'too-few': 'Too few posts yet',
    },
    noOther: 'No other format',
    tooFewPosts: 'This month has fewer than 5 posts that count.',
    tooFewMonths: 'There are fewer than 6 months to compare with.',
    stillYoung: 'This month’s posts are still too new.',
    usually: (low, high) => `Usually between ${low} and ${high}.`,
    range: (low, high) => `${low} to ${high}`,
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    compared: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'} compared`,
    comparedYear: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'} over 12 months compared.`,
    leftOutYoung: (count, number) =>
      count === 0 ? 'Posts under 7 days old are not counted.' : `Posts under 7 days old are not counted (${number}).`,
    usualMeaning: (channel, amount) => `“Usual” is the middle post on ${channel} in the 90 days before the month (${amount}).`,
    nearest: (metric, channel, goal) => `For ${channel} we count ${metric}: the export gives no ${goal}.`,
    postsOn: (posts, channels) => `${posts} on ${channels}.`,
    madeOn: (day) => `As of ${day}.`,
    others: (count) => (count === 1 ? 'and 1 more channel' : `and ${count} more channels`),
    notShown: (count) => (count === 1 ? '1 more channel did not fit.' : `${count} more channels did not fit.`),
    moreFormats: (count) => (count === 1 ? '1 more format did not fit.' : `${count} more formats did not fit.`),
    page: (page, pages) => `page ${page} of ${pages}`,
    chart: (what) => `${what}, 13 months`,
  },
};

/** The title that the facts of a slide give: a finding, or the plain word that nothing can be said yet. */
export function madeTitle(slide: Slide, language: Language): string {
  const titles = TITLES[language];
  switch (slide.kind) {
    case 'month':
      return titles.month(monthFacts(slide, language));
    case 'channels':
      return titles.channels(channelFacts(slide));
    case 'best':
      return titles.best(rankedFacts(slide, language));
    case 'least':
      return titles.least(rankedFacts(slide, language));
    case 'formats':
      return titles.formats(formatFacts(slide));
    case 'appendix':
      return titles.appendix(monthName(slide.month, language), channelLabel(slide.channel, [slide.channel]));
  }
}

/** `2 november 2026` from `2026-11-02`. */
export function dayWithYear(day: string, language: Language): string {
  return `${longDay(day, language)} ${day.slice(0, 4)}`;
}

/** `Facebook, Instagram en X`; with many channels the first six and how many more. */
export function channelNames(channels: readonly Channel[], language: Language): string {
  const names = channels.map((channel) => channelLabel(channel, channels));
  const shown = names.slice(0, 6);
  const rest = names.length - shown.length;
  return rest === 0 ? listText(shown, language) : `${shown.join(', ')} ${SLIDE_WORDS[language].others(rest)}`;
}

/** `1,6× tot 3,1×`: the range of an effect, for the name of its picture. */
export function timesRange(low: number, high: number, language: Language): string {
  return SLIDE_WORDS[language].range(timesUsual(low, language), timesUsual(high, language));
}

/** `Bij TikTok tellen we weergaven: de export geeft geen bereik.` */
export function nearestText(goal: Goal, metric: Metric, place: string, language: Language): string {
  const words = SLIDE_WORDS[language];
  const used = metric === 'clicks' ? words.allClicks : metricInText(metric, language);
  return words.nearest(used, place, metricInText(ownMetric(goal), language));
}

/** The few words around the slides in the file that is shared. */
export const HTML_WORDS: InLanguages<{ readonly present: string; readonly empty: string }> = {
  nl: { present: 'Presenteren', empty: 'Alle slides zijn verborgen.' },
  da: { present: 'Præsentér', empty: 'Alle slides er skjult.' },
  en: { present: 'Present', empty: 'All slides are hidden.' },
};
