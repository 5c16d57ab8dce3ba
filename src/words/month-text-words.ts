import type { PlannedStep } from '../core/model/workspace.ts';
import type { InLanguages } from './language.ts';

interface MonthTextWords {
  /** `numbers`: what channels brought, as a list: Facebook 2.412 kliks op de link, … */
  readonly brought: (posts: string, month: string, numbers: string) => string;
  readonly postedOnly: (posts: string, month: string) => string;
  readonly example: (text: string, facts: string) => string;
  readonly plan: (steps: string) => string;
  readonly step: Readonly<Record<PlannedStep['does'], (text: string) => string>>;
  readonly standOn: (day: string) => string;
  readonly usual: (times: string) => string;
}

/** The month in five sentences, for a chat or the intranet. */
export const MONTH_TEXT_WORDS: InLanguages<MonthTextWords> = {
  nl: {
    brought: (posts, month, numbers) => `De ${posts} van ${month} brachten onder meer ${numbers}.`,
    postedOnly: (posts, month) => `We plaatsten ${posts} in ${month}.`,
    example: (text, facts) => `Bovenaan staat “${text}” (${facts}).`,
    plan: (steps) => `Afgesproken: ${steps}.`,
    step: {
      keep: (text) => `doorgaan (${text})`,
      change: (text) => `anders doen (${text})`,
      stop: (text) => `stoppen (${text})`,
    },
    standOn: (day) => `De cijfers zijn van ${day}.`,
    usual: (times) => `${times} gewoon`,
  },
  da: {
    brought: (posts, month, numbers) => `De ${posts} fra ${month} gav blandt andet ${numbers}.`,
    postedOnly: (posts, month) => `Vi lagde ${posts} op i ${month}.`,
    example: (text, facts) => `Øverst står ”${text}” (${facts}).`,
    plan: (steps) => `Aftalt: ${steps}.`,
    step: { keep: (text) => `fortsæt (${text})`, change: (text) => `gør anderledes (${text})`, stop: (text) => `stop (${text})` },
    standOn: (day) => `Tallene er fra ${day}.`,
    usual: (times) => `${times} det normale`,
  },
  en: {
    brought: (posts, month, numbers) => `The ${posts} of ${month} brought ${numbers}, among others.`,
    postedOnly: (posts, month) => `We published ${posts} in ${month}.`,
    example: (text, facts) => `At the top stands “${text}” (${facts}).`,
    plan: (steps) => `Agreed: ${steps}.`,
    step: { keep: (text) => `keep (${text})`, change: (text) => `change (${text})`, stop: (text) => `stop (${text})` },
    standOn: (day) => `The numbers are of ${day}.`,
    usual: (times) => `${times} the usual`,
  },
};
