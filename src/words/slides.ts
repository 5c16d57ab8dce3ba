import type { Slide } from '../core/deck/slide.ts';
import type { Goal } from '../core/model/goal.ts';
import type { Metric } from '../core/model/metric.ts';
import type { Channel } from '../core/model/platform.ts';
import { alternativeTitle } from './alternative-slide.ts';
import { broughtTitle } from './brought-slide.ts';
import { cornersTitle } from './corners-slide.ts';
import { listText, longDay } from './format.ts';
import { freeTitle } from './free-slide.ts';
import { guessTitle } from './guess-slide.ts';
import type { InLanguages, Language } from './language.ts';
import { metricInText, ownMetric } from './metric-words.ts';
import { planTitle } from './plan-slide.ts';
import { promisesTitle } from './promises-slide.ts';
import { sendInTitle } from './send-in-slide.ts';
import { sharedTitle } from './shared-slide.ts';
import { channelFacts, formatFacts, monthFacts, monthName, rankedFacts } from './slide-facts.ts';
import { TITLES } from './slide-titles.ts';
import { channelLabel } from './terms.ts';
import { wallTitle } from './wall-slide.ts';

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
  readonly duty: string;
  readonly leftOut: string;
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
  readonly noOther: string;
  readonly range: (low: string, high: string) => string;
  readonly posts: (count: number, number: string) => string;
  readonly compared: (count: number, number: string) => string;
  readonly comparedYear: (count: number, number: string, from: string, to: string) => string;
  readonly leftOutYoung: (count: number, number: string) => string;
  readonly usualMeaning: (channel: string) => string;
  readonly leftOutDuty: (count: number, number: string) => string;
  readonly nearest: (metric: string, channel: string, goal: string) => string;
  readonly postsOn: (posts: string, channels: string) => string;
  readonly madeOn: (day: string) => string;
  readonly others: (count: number) => string;
  readonly notShown: (count: number) => string;
  readonly moreFormats: (count: number) => string;
  readonly moreWithFew: (count: number) => string;
  readonly boostUnknown: string;
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
    young: 'telt nog door',
    boosted: 'betaald',
    duty: 'moest er komen',
    leftOut: 'doet niet mee',
    noNumbers: 'De exports geven hier geen cijfers voor.',
    nothingToShow: 'Hier valt deze maand niets te vergelijken.',
    allClicks: 'alle kliks',
    luck: 'Uitschieters zijn deels geluk: een herhaling doet het meestal minder extreem.',
    rangeMeaning:
      'De streep toont waar het echte verschil waarschijnlijk ligt; één uitschieter bepaalt nooit de uitslag. Een verband in jullie eigen posts, geen bewijs.',
    oneIsUsual: '1× is gewoon: het midden van de posts op hetzelfde kanaal rond die tijd.',
    oneIsUsualYear: '1× is gewoon: wat de afgelopen maanden van elk kanaal deden verwachten.',
    middlePost: 'De lijn volgt een doorsnee post van elke maand. In de grijze band is een maand gewoon.',
    notSummed: 'Het bereik van kanalen wordt niet opgeteld.',
    plainRanking: 'Te weinig posts om te weten wat gewoon is. Daarom staan hier de aantallen zelf.',
    appendixMarks:
      'Betaald, weggelaten en wat er moest komen staat niet bij best en minst. Een streepje betekent dat de export dit getal niet geeft.',
    noOther: 'Geen ander format',
    range: (low, high) => `${low} tot ${high}`,
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    compared: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'} vergeleken`,
    comparedYear: (count, number, from, to) =>
      `${number} ${count === 1 ? 'post' : 'posts'} vergeleken, ${from} tot en met ${to}.`,
    leftOutYoung: (count, number) =>
      count === 0 ? '' : `Wat nog doortelt, staat hier niet bij (${number} ${count === 1 ? 'post' : 'posts'}).`,
    leftOutDuty: (count, number) =>
      count === 0
        ? 'Posts die er moesten komen, staan hier niet bij.'
        : `Wat er moest komen, staat hier niet bij (${number} ${count === 1 ? 'post' : 'posts'}).`,
    usualMeaning: (channel) => `“Gewoon” is het midden van de posts op ${channel} rond die tijd.`,
    nearest: (metric, channel, goal) => `Bij ${channel} tellen we ${metric}: de export geeft geen ${goal}.`,
    postsOn: (posts, channels) => `${posts} op ${channels}.`,
    madeOn: (day) => `Stand op ${day}.`,
    others: (count) => (count === 1 ? 'en nog 1 kanaal' : `en nog ${count} kanalen`),
    notShown: (count) =>
      count === 1 ? 'Voor nog 1 kanaal is hier geen plaats.' : `Voor nog ${count} kanalen is hier geen plaats.`,
    moreFormats: (count) =>
      count === 1 ? 'Voor nog 1 format is hier geen plaats.' : `Voor nog ${count} formats is hier geen plaats.`,
    moreWithFew: (count) =>
      count === 1 ? 'En nog 1 format met te weinig posts.' : `En nog ${count} formats met te weinig posts.`,
    boostUnknown: 'Of er betaalde posts bij zijn, zegt de export niet; zo ja, dan klopt dit niet.',
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
    young: 'tæller stadig',
    boosted: 'betalt',
    duty: 'skulle ud',
    leftOut: 'ikke med',
    noNumbers: 'Eksportfilerne har ingen tal for det.',
    nothingToShow: 'Der er intet at sammenligne her i denne måned.',
    allClicks: 'alle klik',
    luck: 'Yderpunkter er delvist held: en gentagelse bliver som regel mindre ekstrem.',
    rangeMeaning:
      'Stregen viser, hvor den reelle forskel formentlig ligger; ét udsving afgør aldrig resultatet. En sammenhæng i jeres egne opslag, ikke et bevis.',
    oneIsUsual: '1× er det normale: midten af opslagene på samme kanal omkring det tidspunkt.',
    oneIsUsualYear: '1× er det normale: det, de seneste måneder på hver kanal tydede på.',
    middlePost: 'Linjen følger et typisk opslag i hver måned. I det grå bånd er en måned normal.',
    notSummed: 'Kanalernes rækkevidde lægges ikke sammen.',
    plainRanking: 'Der er for få opslag til at vide, hvad der er normalt. Derfor vises selve tallene.',
    appendixMarks:
      'Betalte og udeladte opslag og dem, der skulle ud, står hverken blandt de bedste eller de svageste. En streg betyder, at eksporten ikke har tallet.',
    noOther: 'Intet andet format',
    range: (low, high) => `${low} til ${high}`,
    posts: (_count, number) => `${number} opslag`,
    compared: (_count, number) => `${number} opslag sammenlignet`,
    comparedYear: (_count, number, from, to) => `${number} opslag sammenlignet, ${from} til og med ${to}.`,
    leftOutYoung: (count, number) => (count === 0 ? '' : `Opslag, der stadig tæller, er ikke med her (${number}).`),
    leftOutDuty: (count, number) =>
      count === 0 ? 'Opslag, der skulle ud, er ikke med her.' : `Opslag, der skulle ud, er ikke med her (${number}).`,
    usualMeaning: (channel) => `”Normalt” er midten af opslagene på ${channel} omkring det tidspunkt.`,
    nearest: (metric, channel, goal) => `For ${channel} tæller vi ${metric}: eksporten har ingen ${goal}.`,
    postsOn: (posts, channels) => `${posts} på ${channels}.`,
    madeOn: (day) => `Opgjort ${day}.`,
    others: (count) => (count === 1 ? 'og 1 kanal til' : `og ${count} kanaler til`),
    notShown: (count) => (count === 1 ? 'Der er ikke plads til 1 kanal mere.' : `Der er ikke plads til ${count} kanaler mere.`),
    moreFormats: (count) =>
      count === 1 ? 'Der er ikke plads til 1 format mere.' : `Der er ikke plads til ${count} formater mere.`,
    moreWithFew: (count) =>
      count === 1 ? 'Og 1 format mere med for få opslag.' : `Og ${count} formater mere med for få opslag.`,
    boostUnknown: 'Eksporten viser ikke, om betalte opslag er med; i så fald holder dette ikke.',
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
    young: 'still counting',
    boosted: 'paid',
    duty: 'had to go out',
    leftOut: 'left out',
    noNumbers: 'The exports have no numbers for this.',
    nothingToShow: 'There is nothing to compare here this month.',
    allClicks: 'all clicks',
    luck: 'Extremes are partly luck: a repeat usually turns out less extreme.',
    rangeMeaning:
      'The bar shows where the real difference probably lies; one runaway post never decides. An association in your own posts, not proof.',
    oneIsUsual: '1× is usual: the middle of the posts on the same channel around that time.',
    oneIsUsualYear: '1× is usual: what the last months of each channel led to expect.',
    middlePost: 'The line follows a typical post of each month. Within the grey band, a month is as usual.',
    notSummed: 'Reach is never added up across channels.',
    plainRanking: 'Too few posts to know what is usual, so these are the plain numbers.',
    appendixMarks:
      'Paid posts, those left out and those that had to go out are neither best nor least. A dash means that the export does not give this number.',
    noOther: 'No other format',
    range: (low, high) => `${low} to ${high}`,
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    compared: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'} compared`,
    comparedYear: (count, number, from, to) => `${number} ${count === 1 ? 'post' : 'posts'} compared, ${from} to ${to}.`,
    leftOutYoung: (count, number) => (count === 0 ? '' : `Posts that are still counting are not listed here (${number}).`),
    leftOutDuty: (count, number) =>
      count === 0 ? 'Posts that had to go out are not listed here.' : `Posts that had to go out are not listed here (${number}).`,
    usualMeaning: (channel) => `“Usual” is the middle of the posts on ${channel} around that time.`,
    nearest: (metric, channel, goal) => `For ${channel} we count ${metric}: the export gives no ${goal}.`,
    postsOn: (posts, channels) => `${posts} on ${channels}.`,
    madeOn: (day) => `As of ${day}.`,
    others: (count) => (count === 1 ? 'and 1 more channel' : `and ${count} more channels`),
    notShown: (count) =>
      count === 1 ? 'There is no room here for 1 more channel.' : `There is no room here for ${count} more channels.`,
    moreFormats: (count) =>
      count === 1 ? 'There is no room here for 1 more format.' : `There is no room here for ${count} more formats.`,
    moreWithFew: (count) =>
      count === 1 ? 'And 1 more format with too few posts.' : `And ${count} more formats with too few posts.`,
    boostUnknown: 'The export does not say whether paid posts are among them; if so, this is off.',
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
    case 'guess':
      return guessTitle(slide, language);
    case 'promises':
      return promisesTitle(slide, language);
    case 'shared':
      return sharedTitle(slide, language);
    case 'alternative':
      return alternativeTitle(slide, language);
    case 'corners':
      return cornersTitle(slide, language);
    case 'wall':
      return wallTitle(slide, language);
    case 'brought':
      return broughtTitle(slide, language);
    case 'plan':
      return planTitle(slide, language);
    case 'send-in':
      return sendInTitle(slide, language);
    case 'free':
      return freeTitle(slide, language);
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

interface PptxWords {
  readonly usualFrom: string;
  readonly usualTo: string;
  readonly times: string;
  readonly from: string;
  readonly to: string;
  readonly row: string;
}

/** The headers of the tables behind the charts of a PowerPoint file. */
export const PPTX_WORDS: InLanguages<PptxWords> = {
  nl: { usualFrom: 'Gewoon vanaf', usualTo: 'Gewoon tot', times: 'Keer zoveel', from: 'Van', to: 'Tot', row: 'Rij' },
  da: { usualFrom: 'Normalt fra', usualTo: 'Normalt til', times: 'Gange så meget', from: 'Fra', to: 'Til', row: 'Række' },
  en: { usualFrom: 'Usual from', usualTo: 'Usual up to', times: 'Times as much', from: 'From', to: 'To', row: 'Row' },
};
