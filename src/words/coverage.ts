import { wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { postsText } from './screens.ts';

interface CoverageWords {
  readonly some: (tagged: string, posts: string, isOne: boolean) => string;
  readonly part: string;
  readonly none: string;
  /** Of findings over a year. */
  readonly findings: (tagged: string, posts: string) => string;
  /** Where posts get their formats. */
  readonly give: string;
}

export const COVERAGE: InLanguages<CoverageWords> = {
  nl: {
    some: (tagged, posts, isOne) =>
      `${tagged} van de ${posts} van deze maand ${isOne ? 'heeft' : 'hebben'} een format van jullie zelf.`,
    part: 'Wat hier over die formats staat, gaat alleen over posts die er een hebben.',
    none: 'Geen post van deze maand heeft een format van jullie zelf. Hier staat de soort post die het platform geeft.',
    findings: (tagged, posts) =>
      `Wat we over jullie eigen formats zeggen, gaat alleen over posts die er een hebben: ${tagged} van de ${posts} die zijn vergeleken.`,
    give: 'Geef posts een format',
  },
  da: {
    some: (tagged, posts) => `${tagged} af månedens ${posts} har et af jeres egne formater.`,
    part: 'Det, der står her om formaterne, gælder kun opslag, der har et.',
    none: 'Ingen af månedens opslag har et af jeres egne formater. Her står den type, platformen angiver.',
    findings: (tagged, posts) =>
      `Det, vi siger om jeres egne formater, gælder kun opslag, der har et: ${tagged} af de ${posts}, der er sammenlignet.`,
    give: 'Giv opslag et format',
  },
  en: {
    some: (tagged, posts, isOne) => `${tagged} of this month’s ${posts} ${isOne ? 'has' : 'have'} a format of your own.`,
    part: 'What is said here about those formats is only about posts that have one.',
    none: 'No post of this month has a format of your own. Here you see the kind of post that the platform gives.',
    findings: (tagged, posts) =>
      `What we say about your own formats is only about posts that have one: ${tagged} of the ${posts} that were compared.`,
    give: 'Give posts a format',
  },
};

const ENOUGH = 0.8;

/** How many posts of a month have a format of the team's own; below 80 in 100 also that what is said speaks of those alone. */
export function coverageText(tagged: number, posts: number, language: Language): string {
  const words = COVERAGE[language];
  if (tagged === 0) return words.none;
  const some = words.some(wholeNumber(tagged, language), postsText(posts, language), tagged === 1);
  return isPartlyTagged(tagged, posts) ? `${some} ${words.part}` : some;
}

/** Whether what is said about formats speaks of some of the posts only: below 80 in 100 have one. */
function isPartlyTagged(tagged: number, posts: number): boolean {
  return tagged > 0 && tagged < ENOUGH * posts;
}

/** What findings about formats say of the posts that they compare; null where nearly all have a format, or none. */
export function findingsCoverageText(tagged: number, posts: number, language: Language): string | null {
  if (!isPartlyTagged(tagged, posts)) return null;
  return COVERAGE[language].findings(wholeNumber(tagged, language), postsText(posts, language));
}
