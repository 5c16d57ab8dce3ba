import type { Difference } from '../core/merge/metric-accounts.ts';
import { wholeNumber } from './format.ts';
import type { InLanguages } from './language.ts';

const nl = {
  rows: (rows: number, parts: string) => `${rows === 1 ? '1 rij' : `${wholeNumber(rows, 'nl')} rijen`} in het bestand: ${parts}.`,
  added: (count: number) => `${wholeNumber(count, 'nl')} nieuw`,
  updated: (count: number) => `${wholeNumber(count, 'nl')} bijgewerkt`,
  unchanged: (count: number) => `${wholeNumber(count, 'nl')} ongewijzigd`,
  aside: (count: number) => `${wholeNumber(count, 'nl')} overgeslagen`,
  joined: (count: number) => `${wholeNumber(count, 'nl')} samengevoegd met een andere rij over dezelfde post`,
  caption: 'Ter controle is elk cijfer twee keer opgeteld: over de posts, en over het bestand zelf.',
  metric: 'Cijfer',
  here: 'In Postproof',
  file: 'In het bestand',
  check: 'Klopt het?',
  equal: 'gelijk',
  absent: 'onbekend',
  unknown: 'Niet los na te rekenen',
  differs: {
    unread: 'Sommige getallen zijn afgerond of met woorden geschreven',
    days: 'Per dag geteld, dus niet op te tellen',
    twice: 'Een post staat er vaker in en telt één keer',
    unexplained: 'Verschilt. Meld dit aan wie Postproof bij jullie beheert',
  } satisfies Record<Difference, string>,
};

export const FILE_ACCOUNT: InLanguages<typeof nl> = {
  nl,
  da: {
    rows: (rows, parts) => `${rows === 1 ? '1 række' : `${wholeNumber(rows, 'da')} rækker`} i filen: ${parts}.`,
    added: (count) => `${wholeNumber(count, 'da')} ${count === 1 ? 'ny' : 'nye'}`,
    updated: (count) => `${wholeNumber(count, 'da')} opdateret`,
    unchanged: (count) => `${wholeNumber(count, 'da')} uændret`,
    aside: (count) => `${wholeNumber(count, 'da')} sprunget over`,
    joined: (count) => `${wholeNumber(count, 'da')} lagt sammen med en anden række om samme opslag`,
    caption: 'Til kontrol er hvert tal lagt sammen to gange: for opslagene og for selve filen.',
    metric: 'Tal',
    here: 'I Postproof',
    file: 'I filen',
    check: 'Passer det?',
    equal: 'ens',
    absent: 'ukendt',
    unknown: 'Kan ikke regnes efter for sig selv',
    differs: {
      unread: 'Nogle tal er afrundet eller skrevet med ord',
      days: 'Talt pr. dag og kan ikke lægges sammen',
      twice: 'Et opslag står der flere gange og tæller én gang',
      unexplained: 'Passer ikke. Sig det til den, der står for Postproof hos jer',
    },
  },
  en: {
    rows: (rows, parts) => `${rows === 1 ? '1 row' : `${wholeNumber(rows, 'en')} rows`} in the file: ${parts}.`,
    added: (count) => `${wholeNumber(count, 'en')} new`,
    updated: (count) => `${wholeNumber(count, 'en')} updated`,
    unchanged: (count) => `${wholeNumber(count, 'en')} unchanged`,
    aside: (count) => `${wholeNumber(count, 'en')} skipped`,
    joined: (count) => `${wholeNumber(count, 'en')} joined with another row about the same post`,
    caption: 'As a check, each number was added up twice: over the posts, and over the file itself.',
    metric: 'Number',
    here: 'In Postproof',
    file: 'In the file',
    check: 'Does it agree?',
    equal: 'equal',
    absent: 'unknown',
    unknown: 'Cannot be checked separately',
    differs: {
      unread: 'Some numbers are rounded or written in words',
      days: 'Counted per day, so not to be added',
      twice: 'A post stands there more than once and counts once',
      unexplained: 'Differs. Tell whoever looks after Postproof for you',
    },
  },
};
