import type { Metric } from '../core/model/metric.ts';
import type { Answer } from '../core/rank/answer.ts';
import type { InLanguages, Language } from './language.ts';
import { metricInText, metricUnit } from './metric-words.ts';

const TOGETHER: InLanguages<{ readonly one: string; readonly many: string; readonly per: (what: string) => string }> = {
  nl: { one: 'interactie', many: 'interacties', per: (what) => `interacties per 1.000 ${what}` },
  da: { one: 'interaktion', many: 'interaktioner', per: (what) => `interaktioner pr. 1.000 ${what}` },
  en: { one: 'interaction', many: 'interactions', per: (what) => `interactions per 1,000 ${what}` },
};

/** Who or what a rate is counted over; people where the platform counts people. */
const REACHED: InLanguages<string> = { nl: 'bereikt', da: 'nåede', en: 'reached' };

/** What a channel's export counts for a goal, under its number: `klik op de link`, `interacties per 1.000 vertoningen`. */
export function answerUnit({ metrics, per, goal }: Answer, value: number, language: Language): string {
  const { one, many, per: rate } = TOGETHER[language];
  if (per !== null) return rate(per === 'reach' ? REACHED[language] : metricInText(per, language));
  if (goal === 'engagement') return value === 1 ? one : many;
  return metricUnit(metrics[0], value, language);
}

/** The same inside a sentence: `kliks op de link`. */
export function answerInText(answer: Answer, language: Language): string {
  return answerUnit(answer, 2, language);
}

/** The metric that an answer stands on: the count itself, of a rate what it is divided by. */
export function countedFor({ metrics, per }: Answer): Metric {
  return per ?? metrics[0];
}
