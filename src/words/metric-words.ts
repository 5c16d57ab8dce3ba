import type { Goal } from '../core/model/goal.ts';
import type { Metric } from '../core/model/metric.ts';
import { wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';

type OneAndMany = readonly [one: string, many: string];

/**
 * The metric that answers a goal in its own right (a rate is told by what it is divided by); any other is the nearest one, and then the
 * slide says so.
 */
const OWN_METRIC: Readonly<Record<Goal, Metric>> = {
  clicks: 'linkClicks',
  reach: 'reach',
  reactions: 'reactions',
  engagement: 'reactions',
  rate: 'reach',
};

export function ownMetric(goal: Goal): Metric {
  return OWN_METRIC[goal];
}

export function isNearest(goal: Goal, metric: Metric): boolean {
  return OWN_METRIC[goal] !== metric;
}

const COUNTED: InLanguages<Record<Metric, OneAndMany>> = {
  nl: {
    linkClicks: ['klik op de link', 'kliks op de link'],
    clicks: ['klik', 'kliks'],
    reach: ['bereik', 'bereik'],
    impressions: ['vertoning', 'vertoningen'],
    views: ['weergave', 'weergaven'],
    reactions: ['reactie', 'reacties'],
    comments: ['opmerking', 'opmerkingen'],
    shares: ['keer gedeeld', 'keer gedeeld'],
    saves: ['keer bewaard', 'keer bewaard'],
    follows: ['nieuwe volger', 'nieuwe volgers'],
    videoViews: ['videoweergave', 'videoweergaven'],
    watchTimeSeconds: ['seconde kijktijd', 'seconden kijktijd'],
    thumbnailImpressions: ['vertoning van de miniatuur', 'vertoningen van de miniatuur'],
  },
  da: {
    linkClicks: ['klik på linket', 'klik på linket'],
    clicks: ['klik', 'klik'],
    reach: ['rækkevidde', 'rækkevidde'],
    impressions: ['eksponering', 'eksponeringer'],
    views: ['visning', 'visninger'],
    reactions: ['reaktion', 'reaktioner'],
    comments: ['kommentar', 'kommentarer'],
    shares: ['deling', 'delinger'],
    saves: ['gang gemt', 'gange gemt'],
    follows: ['ny følger', 'nye følgere'],
    videoViews: ['videovisning', 'videovisninger'],
    watchTimeSeconds: ['sekunds visningstid', 'sekunders visningstid'],
    thumbnailImpressions: ['visning af miniaturen', 'visninger af miniaturen'],
  },
  en: {
    linkClicks: ['link click', 'link clicks'],
    clicks: ['click', 'clicks'],
    reach: ['reach', 'reach'],
    impressions: ['impression', 'impressions'],
    views: ['view', 'views'],
    reactions: ['reaction', 'reactions'],
    comments: ['comment', 'comments'],
    shares: ['share', 'shares'],
    saves: ['save', 'saves'],
    follows: ['new follower', 'new followers'],
    videoViews: ['video view', 'video views'],
    watchTimeSeconds: ['second watched', 'seconds watched'],
    thumbnailImpressions: ['thumbnail impression', 'thumbnail impressions'],
  },
};

/** What is counted, inside a sentence: `kliks op de link`. */
export function metricInText(metric: Metric, language: Language): string {
  return COUNTED[language][metric][1];
}

/** `kliks op de link` under the number it belongs to: one has its own form. */
export function metricUnit(metric: Metric, value: number, language: Language): string {
  return COUNTED[language][metric][value === 1 ? 0 : 1];
}

/** `412 kliks op de link`; reach is no count of things: `bereik 38.200`. */
export function metricCount(metric: Metric, value: number, language: Language): string {
  const number = wholeNumber(value, language);
  return metric === 'reach'
    ? `${metricUnit(metric, value, language)} ${number}`
    : `${number} ${metricUnit(metric, value, language)}`;
}
