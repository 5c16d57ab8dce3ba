import { wholeNumber } from './format.ts';
import type { InLanguages } from './language.ts';

const nl = {
  title: 'Archief',
  lead: 'De maanden waarvan je de cijfers hebt vastgezet. Ze blijven zoals ze waren, ook als er nieuwere exports bij komen.',
  emptyTitle: 'Er zijn nog geen cijfers vastgezet',
  empty:
    'Is een maand besproken? Zet dan op het scherm Slides de cijfers vast. Ze blijven staan zoals ze waren, ook als je later nieuwere exports neerzet of imports weghaalt. Woorden kun je blijven aanpassen.',
  emptyThen: 'Die maanden vind je hier terug. Van twee of meer maanden van een jaar maakt Postproof ook een terugblik.',
  toSlides: 'Naar de slides',
  frozenOn: (day: string) => `Vastgezet op ${day}`,
  slides: (count: number) => `${wholeNumber(count, 'nl')} ${count === 1 ? 'slide' : 'slides'}`,
  year: (year: string) => `Terugblik ${year}`,
  yearOf: (months: number) => (months === 12 ? 'Over alle twaalf maanden' : `Over ${months} van de twaalf maanden`),
  open: 'Openen',
  present: 'Presenteren',
  share: 'Delen',
  unfreeze: 'Losmaken',
  unfreezeTitle: (month: string) => `De cijfers van ${month} losmaken?`,
  unfreezeWhat:
    'De vastgezette cijfers gaan weg. Daarna volgen de slides weer wat er is geïmporteerd. Wat je zelf hebt geschreven, blijft.',
  unfreezeGone: (month: string) =>
    `Van ${month} zijn er geen posts meer in Postproof. Na het losmaken is er dus niets te zien, tot je de exports opnieuw neerzet.`,
};

export const ARCHIVE_SCREEN: InLanguages<typeof nl> = {
  nl,
  da: {
    title: 'Arkiv',
    lead: 'De måneder, hvor du har låst tallene fast. De bliver, som de var, også når der kommer nyere eksporter til.',
    emptyTitle: 'Der er ingen fastlåste tal endnu',
    empty:
      'Er en måned drøftet? Så lås tallene fast på siden Slides. De bliver stående, som de var, også hvis du senere lægger nyere eksporter ind eller fjerner importer. Ordene kan du stadig rette.',
    emptyThen: 'De måneder finder du her. Af to eller flere måneder i et år laver Postproof også et tilbageblik.',
    toSlides: 'Til slidene',
    frozenOn: (day) => `Fastlåst ${day}`,
    slides: (count) => `${wholeNumber(count, 'da')} ${count === 1 ? 'slide' : 'slides'}`,
    year: (year) => `Tilbageblik på ${year}`,
    yearOf: (months) => (months === 12 ? 'Over alle tolv måneder' : `Over ${months} af de tolv måneder`),
    open: 'Åbn',
    present: 'Præsentér',
    share: 'Del',
    unfreeze: 'Lås op',
    unfreezeTitle: (month) => `Vil du låse tallene for ${month} op?`,
    unfreezeWhat:
      'De fastlåste tal forsvinder. Derefter følger slidene igen det, der er importeret. Det, du selv har skrevet, bliver.',
    unfreezeGone: (month) =>
      `Der er ikke længere opslag fra ${month} i Postproof. Når tallene er låst op, er der derfor intet at se, før du lægger eksporterne ind igen.`,
  },
  en: {
    title: 'Archive',
    lead: 'The months whose numbers you froze. They stay as they were, even when newer exports come in.',
    emptyTitle: 'No numbers are frozen yet',
    empty:
      'Has a month been discussed? Freeze its numbers on the Slides screen. They then stay as they were, even if you add newer exports or remove imports later. You can still edit the words.',
    emptyThen: 'You will find those months here. From two or more months of a year, Postproof also makes a review.',
    toSlides: 'To the slides',
    frozenOn: (day) => `Frozen on ${day}`,
    slides: (count) => `${wholeNumber(count, 'en')} ${count === 1 ? 'slide' : 'slides'}`,
    year: (year) => `${year} in review`,
    yearOf: (months) => (months === 12 ? 'From all twelve months' : `From ${months} of the twelve months`),
    open: 'Open',
    present: 'Present',
    share: 'Share',
    unfreeze: 'Unfreeze',
    unfreezeTitle: (month) => `Unfreeze the numbers of ${month}?`,
    unfreezeWhat: 'The frozen numbers are removed. The slides then follow what is imported again. What you wrote yourself stays.',
    unfreezeGone: (month) =>
      `There are no posts from ${month} in Postproof any more. After unfreezing there is nothing to see until you add the exports again.`,
  },
};
