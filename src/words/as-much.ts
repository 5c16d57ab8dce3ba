import type { Answer } from '../core/rank/answer.ts';
import { answerInText } from './answer-words.ts';
import type { InLanguages, Language } from './language.ts';
import { withoutSign } from './slide-facts.ts';

interface AsMuchWords {
  readonly times: (times: string, what: string, uncounted: boolean) => string;
  readonly most: (what: string, uncounted: boolean) => string;
}

const WORDS: InLanguages<AsMuchWords> = {
  nl: {
    times: (times, what) => `${times} keer zoveel ${what}`,
    most: (what, uncounted) => (uncounted ? `het grootste ${what}` : `de meeste ${what}`),
  },
  da: {
    times: (times, what, uncounted) => `${times} gange så ${uncounted ? 'stor' : 'mange'} ${what}`,
    most: (what, uncounted) => (uncounted ? `den største ${what}` : `flest ${what}`),
  },
  en: {
    times: (times, what) => `${times} times the ${what}`,
    most: (what, uncounted) => (uncounted ? `the largest ${what}` : `the most ${what}`),
  },
};

/** Reach is no number of things. */
function isUncounted({ metrics, per }: Answer): boolean {
  return per === null && metrics[0] === 'reach';
}

/** `5,1 keer zoveel kliks op de link` */
export function timesAsMuch(times: number, answer: Answer, language: Language): string {
  return WORDS[language].times(withoutSign(times, language), answerInText(answer, language), isUncounted(answer));
}

/** `de meeste kliks op de link`, `het grootste bereik` */
export function mostOf(answer: Answer, language: Language): string {
  return WORDS[language].most(answerInText(answer, language), isUncounted(answer));
}
