import type { YearFacts } from '../core/deck/year-facts.ts';
import { listText, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { postsText } from './screens.ts';
import { monthName } from './slide-facts.ts';
import { channelLabel } from './terms.ts';

interface YearWords {
  readonly label: string;
  readonly title: (year: string, months: number, posts: string, channels: number) => string;
  readonly months: (months: number, names: string) => string;
  readonly channels: (names: string) => string;
  readonly promised: (promises: number, helped: number) => string;
  readonly promisesLabel: (year: string) => string;
  readonly comparedEach: string;
}

const YEAR_WORDS: InLanguages<YearWords> = {
  nl: {
    label: 'Ons jaar',
    title: (year, months, posts, channels) => {
      const when = months >= 12 ? `In ${year}` : months === 1 ? `In één maand van ${year}` : `In ${months} maanden van ${year}`;
      return `${when} plaatsten we ${posts} op ${channels === 1 ? 'één kanaal' : `${channels} kanalen`}.`;
    },
    months: (months, names) => (months >= 12 ? 'Alle twaalf maanden tellen mee.' : `Deze maanden tellen mee: ${names}.`),
    channels: (names) => `De posts stonden op ${names}.`,
    promised: (promises, helped) => {
      const all = promises === 1 ? 'de ene afspraak' : `de ${wholeNumber(promises, 'nl')} afspraken`;
      if (helped === 0) return `Bij ${all} over een soort posts zagen we niet dat die posts het daarna beter deden.`;
      const some = helped === promises ? all : `${wholeNumber(helped, 'nl')} van ${all}`;
      return `Bij ${some} over een soort posts deden die posts het daarna beter.`;
    },
    promisesLabel: (year) => `Wat we in ${year} afspraken`,
    comparedEach:
      'Elke afspraak is een maand later bekeken: posts van na de afspraak, vergeleken met dezelfde soort posts van ervoor.',
  },
  da: {
    label: 'Vores år',
    title: (year, months, posts, channels) => {
      const when = months >= 12 ? `I ${year}` : months === 1 ? `I én måned i ${year}` : `I ${months} måneder i ${year}`;
      return `${when} lagde vi ${posts} op på ${channels === 1 ? 'én kanal' : `${channels} kanaler`}.`;
    },
    months: (months, names) => (months >= 12 ? 'Alle tolv måneder tæller med.' : `Disse måneder tæller med: ${names}.`),
    channels: (names) => `Opslagene lå på ${names}.`,
    promised: (promises, helped) => {
      const all = promises === 1 ? 'den ene aftale' : `de ${wholeNumber(promises, 'da')} aftaler`;
      if (helped === 0) return `Ved ${all} om en slags opslag så vi ikke, at de opslag klarede sig bedre bagefter.`;
      const some = helped === promises ? all : `${wholeNumber(helped, 'da')} af ${all}`;
      return `Ved ${some} om en slags opslag klarede de opslag sig bedre bagefter.`;
    },
    promisesLabel: (year) => `Det aftalte vi i ${year}`,
    comparedEach: 'Hver aftale er set på en måned senere: opslag efter aftalen sammenlignet med samme slags opslag fra før.',
  },
  en: {
    label: 'Our year',
    title: (year, months, posts, channels) => {
      const when = months >= 12 ? `In ${year}` : months === 1 ? `In one month of ${year}` : `In ${months} months of ${year}`;
      return `${when}, we published ${posts} on ${channels === 1 ? 'one channel' : `${channels} channels`}.`;
    },
    months: (months, names) => (months >= 12 ? 'All twelve months are in it.' : `These months are in it: ${names}.`),
    channels: (names) => `The posts were on ${names}.`,
    promised: (promises, helped) => {
      const all = promises === 1 ? 'the one agreement' : `the ${wholeNumber(promises, 'en')} agreements`;
      if (helped === 0) return `For ${all} about one kind of post, we did not see those posts do better afterwards.`;
      const some = helped === promises ? all : `${wholeNumber(helped, 'en')} of ${all}`;
      return `For ${some} about one kind of post, those posts did better afterwards.`;
    },
    promisesLabel: (year) => `What we agreed on in ${year}`,
    comparedEach: 'Each agreement was looked at a month later: posts since it, compared with posts of the same kind before it.',
  },
};

export function yearLabel(language: Language): string {
  return YEAR_WORDS[language].label;
}

/** `In 9 maanden van 2026 plaatsten we 312 posts op 5 kanalen.` */
export function yearTitle({ year, months, posts, channels }: YearFacts, language: Language): string {
  return YEAR_WORDS[language].title(year, months.length, postsText(posts, language), channels.length);
}

/** The text of a year's first slide: points, a line each. */
export function yearBody({ months, channels, promises, helped }: YearFacts, language: Language): string {
  const words = YEAR_WORDS[language];
  const names = channels.map((channel) => channelLabel(channel, channels));
  return [
    words.months(
      months.length,
      listText(
        months.map((month) => monthName(month, language)),
        language,
      ),
    ),
    ...(names.length === 0 ? [] : [words.channels(listText(names, language))]),
    ...(promises === 0 ? [] : [words.promised(promises, helped)]),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

export function yearPromisesLabel({ year }: YearFacts, language: Language): string {
  return YEAR_WORDS[language].promisesLabel(year);
}

/** Never that the one made the other: only how the posts did. */
export function yearPromisesTitle({ promises, helped }: YearFacts, language: Language): string {
  return YEAR_WORDS[language].promised(promises, helped);
}

export function yearPromisesFoot(language: Language): string {
  return YEAR_WORDS[language].comparedEach;
}
