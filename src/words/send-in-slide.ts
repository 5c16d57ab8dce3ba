import type { SendInSlide } from '../core/deck/slide.ts';
import { timesUsual } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { formatName } from './terms.ts';

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
  readonly titleOf: (format: string, times: string) => string;
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
      'Naar welke ene pagina gaat de link?',
      'Wanneer moet het erop, en tot wanneer geldt het?',
    ],
    usual: 'gewoon',
    noText: 'Post zonder tekst',
    noExamples: 'Er zijn nog geen posts die duidelijk meer deden dan gewoon.',
    title: 'Met deze vijf antwoorden maken we van jouw nieuws een goede post',
    titleOf: (format, times) => `Een post in het format “${format}” haalde ${times} gewoon. Heb jij ook zoiets?`,
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
      'Hvilken ene side skal linket føre til?',
      'Hvornår skal det ud, og hvor længe gælder det?',
    ],
    usual: 'det normale',
    noText: 'Opslag uden tekst',
    noExamples: 'Der er endnu ingen opslag, der klart gjorde mere end normalt.',
    title: 'Med de fem svar her kan vi lave dit nyt til et godt opslag',
    titleOf: (format, times) => `Et opslag i formatet “${format}” nåede ${times} det normale. Har du også sådan noget?`,
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
      'Which one page should the link lead to?',
      'When should it go out, and until when does it hold?',
    ],
    usual: 'the usual',
    noText: 'Post without text',
    noExamples: 'There are no posts yet that clearly did more than usual.',
    title: 'With these five answers we can turn your news into a good post',
    titleOf: (format, times) => `A post in the format “${format}” got ${times} the usual. Do you have one like it?`,
    onePerFormat: 'One good post of the past year per format; a repeat is usually less extreme.',
    oneIsUsual: '1× is usual: the middle of the posts on the same channel around that time.',
  },
};

/** The finding above the slide: the best of the examples, as what to ask for. */
export function sendInTitle({ examples }: SendInSlide, language: Language): string {
  const words = SEND_IN_WORDS[language];
  const [best] = examples
    .slice(0, EXAMPLES)
    .flatMap(({ format, card }) => (card.times === null ? [] : [{ format, times: card.times }]))
    .toSorted((a, b) => b.times - a.times);
  return best === undefined ? words.title : words.titleOf(formatName(best.format, language), timesUsual(best.times, language));
}

/** The small sentences below it; '' for one that has nothing to say. */
export function sendInFoot({ examples }: SendInSlide, language: Language): string[] {
  const words = SEND_IN_WORDS[language];
  return examples.length === 0
    ? []
    : [words.onePerFormat, examples.some(({ card }) => card.times !== null) ? words.oneIsUsual : ''];
}
