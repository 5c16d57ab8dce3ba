import type { InLanguages } from './language.ts';

interface OnePageWords {
  /** Above the page: what it is. */
  readonly label: string;
  readonly more: string;
  readonly nothing: string;
}

/** The month for management on one page of paper. */
export const ONE_PAGE_WORDS: InLanguages<OnePageWords> = {
  nl: {
    label: 'De maand op één pagina',
    more: 'Verder deze maand',
    nothing: 'Geen enkele slide heeft een ster, dus er staat niets op deze pagina.',
  },
  da: {
    label: 'Måneden på én side',
    more: 'Andet i denne måned',
    nothing: 'Ingen slides har en stjerne, så der står ikke noget på siden.',
  },
  en: {
    label: 'The month on one page',
    more: 'Also this month',
    nothing: 'No slide has a star, so there is nothing on this page.',
  },
};
