import type { RankedCard, SendInSlide } from '../core/deck/slide.ts';
import type { Format } from '../core/model/workspace.ts';
import { isKind } from '../core/model/workspace.ts';
import { answerInText } from './answer-words.ts';
import { timesAsMuch } from './as-much.ts';
import type { InLanguages, Language } from './language.ts';
import { withoutSign } from './slide-facts.ts';
import { capital, kindInText, quoted } from './slide-titles.ts';

/** So many examples fit beside the list, whose lines are `check-1` … `check-5`. */
export const EXAMPLES = 6;

interface SendInWords {
  readonly label: string;
  readonly examples: string;
  readonly list: string;
  readonly line: (number: number) => string;
  /** What makes a post good anywhere; the editor makes it the team's own. */
  readonly checks: readonly [string, string, string, string, string];
  readonly usual: string;
  readonly noText: string;
  readonly noExamples: string;
  readonly title: string;
  /** A post of the team's own format; the kinds have names of their own. */
  readonly inFormat: (format: string) => string;
  /** `much`: 4,6 keer zoveel kliks op de link; English takes the number and what is counted apart. */
  readonly titleOf: (post: string, much: string, times: string, what: string) => string;
  readonly onePerFormat: string;
  readonly oneIsUsual: string;
}

export const SEND_IN_WORDS: InLanguages<SendInWords> = {
  nl: {
    label: 'Stuur ons dit',
    examples: 'Zo zag een goede post eruit',
    list: 'Stuur dit mee',
    line: (number) => `Regel ${number} van de lijst`,
    checks: [
      'Wat heeft de lezer eraan?',
      'Wat kan de lezer doen? Kies één ding.',
      'Heb je een eigen foto of filmpje?',
      'Naar welke pagina gaat de link? Kies er één.',
      'Wanneer moet het erop, en tot wanneer geldt het?',
    ],
    usual: 'gewoon',
    noText: 'Post zonder tekst',
    noExamples: 'Er zijn nog geen posts die duidelijk meer deden dan gewoon.',
    title: 'Met deze vijf antwoorden maken we van jouw nieuws een goede post.',
    inFormat: (format) => `Een post in het format ${format}`,
    titleOf: (post, much) => `${post} haalde ${much} als gewoon. Heb jij ook zoiets?`,
    onePerFormat: 'Per format één goede post van het afgelopen jaar; een herhaling doet het meestal minder extreem.',
    oneIsUsual: '1× is gewoon: het midden van de posts op hetzelfde kanaal rond die tijd.',
  },
  da: {
    label: 'Send os det her',
    examples: 'Sådan så et godt opslag ud',
    list: 'Send det her med',
    line: (number) => `Linje ${number} på listen`,
    checks: [
      'Hvad får læseren ud af det?',
      'Hvad kan læseren gøre? Vælg én ting.',
      'Har du et eget billede eller en video?',
      'Hvilken side skal linket føre til? Vælg kun én.',
      'Hvornår skal det ud, og hvor længe gælder det?',
    ],
    usual: 'det normale',
    noText: 'Opslag uden tekst',
    noExamples: 'Der er endnu ingen opslag, der klart gjorde mere end normalt.',
    title: 'Med de fem svar her kan vi lave dit nyt til et godt opslag.',
    inFormat: (format) => `Et opslag i formatet ${format}`,
    titleOf: (post, much) => `${post} fik ${much} som normalt. Har du også sådan noget?`,
    onePerFormat: 'Ét godt opslag pr. format fra det seneste år; en gentagelse bliver som regel mindre ekstrem.',
    oneIsUsual: '1× er det normale: midten af opslagene på samme kanal omkring det tidspunkt.',
  },
  en: {
    label: 'Send us this',
    examples: 'What a good post looked like',
    list: 'Send this along',
    line: (number) => `Line ${number} of the list`,
    checks: [
      'What does the reader get out of it?',
      'What can the reader do? Choose one thing.',
      'Do you have a photo or video of your own?',
      'Which page should the link lead to? Choose one.',
      'When should it go out, and how long is it valid?',
    ],
    usual: 'the usual',
    noText: 'Post without text',
    noExamples: 'There are no posts yet that clearly did more than usual.',
    title: 'With these five answers we can turn your news into a good post.',
    inFormat: (format) => `A post in the format ${format}`,
    titleOf: (post, _much, times, what) => `${post} got ${times} times the usual ${what}. Do you have one like it?`,
    onePerFormat: 'One good post of the past year per format; a repeat is usually less extreme.',
    oneIsUsual: '1× is usual: the middle of the posts on the same channel around that time.',
  },
};

/** The finding above the slide: the best of the examples, as what to ask for. */
export function sendInTitle({ examples }: SendInSlide, language: Language): string {
  const words = SEND_IN_WORDS[language];
  const [best] = examples
    .slice(0, EXAMPLES)
    .flatMap(({ format, card }) => (card.times === null ? [] : [{ format, card, times: card.times }]))
    .toSorted((a, b) => b.times - a.times);
  return best === undefined ? words.title : titleOf(best.format, best.card, best.times, language);
}

function titleOf(format: Format, { answer }: RankedCard, times: number, language: Language): string {
  const words = SEND_IN_WORDS[language];
  const post = isKind(format) ? capital(kindInText(format, 1, language)) : words.inFormat(quoted(format, language));
  return words.titleOf(post, timesAsMuch(times, answer, language), withoutSign(times, language), answerInText(answer, language));
}

/** The small sentences below it; '' for one that has nothing to say. */
export function sendInFoot({ examples }: SendInSlide, language: Language): string[] {
  const words = SEND_IN_WORDS[language];
  return examples.length === 0
    ? []
    : [words.onePerFormat, examples.some(({ card }) => card.times !== null) ? words.oneIsUsual : ''];
}
