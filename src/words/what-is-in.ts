import { wholeNumber } from './format.ts';
import type { InLanguages } from './language.ts';

const nl = {
  inTitle: 'Wat is er al binnen',
  inWhat: 'Posts per kanaal en maand. Gestreept is leeg.',
  channel: 'Kanaal',
  noPosts: 'geen posts',
  until: (day: string) => `t/m ${day}`,
  untilLong: (day: string) => `de export loopt tot en met ${day}`,
  adviceTitle: 'Wat je nu kunt doen',
  partial: (channel: string, day: string) => `${channel} loopt tot en met ${day}.`,
  partialNow: (next: string) => `Wat daarna kwam ontbreekt. Download opnieuw vanaf ${next}, dan is het compleet.`,
  running: 'De maand loopt nog. Download na afloop opnieuw, dan is hij compleet.',
  gone: (channel: string, months: string) => `${channel} had elke maand posts, maar niet in ${months}.`,
  goneNow: 'Is de export vergeten? Download die dan nog. Is het kanaal gestopt, dan hoef je niets te doen.',
  vanished: (channel: string, metrics: string) => `In de nieuwste export van ${channel} ontbreekt: ${metrics}.`,
  vanishedNow:
    'De export ervoor had dit nog wel. Vink bij het downloaden alle gegevens aan, of kijk of het platform iets heeft veranderd.',
  decline: (channel: string, metric: string, posts: number) =>
    `${channel}: ${metric} ging bij ${posts === 1 ? '1 post' : `${wholeNumber(posts, 'nl')} posts`} omlaag.`,
  declineNow: (before: string, after: string) =>
    `De grootste daling: van ${before} naar ${after}. Dit komt voor als de nieuwe export over een kortere periode telt. Haal die import dan weg en download de hele periode.`,
  gap: (channel: string, from: string, to: string) => `${channel} mist ${from === to ? from : `${from} tot en met ${to}`}.`,
  monthsOf: (months: number, first: string, last: string) => `${months} maanden tussen ${first} en ${last}`,
  gapNow: 'Die dagen staan in geen enkele export. Stond daar wel iets? Download dan ook die periode.',
  few: (channel: string, posts: number, usual: number, month: string) =>
    `${channel} heeft in ${month} ${posts === 1 ? '1 post' : `${wholeNumber(posts, 'nl')} posts`}, gewoonlijk ongeveer ${wholeNumber(usual, 'nl')}.`,
  fewNow: 'Klopt dat niet? Download die maand dan opnieuw, zonder filter.',
  older: (channels: string) => `Ouder dan deze maanden: ${channels}.`,
  olderOne: (channel: string, month: string) => `${channel} (tot en met ${month})`,
  moreAdvice: (count: number) => (count === 1 ? 'Nog 1 punt' : `Nog ${wholeNumber(count, 'nl')} punten`),
  short: (months: number) =>
    months === 1 ? 'Jullie posts gaan over 1 maand.' : `Jullie posts gaan over ${wholeNumber(months, 'nl')} maanden.`,
  shortNow: 'Met 13 maanden ziet Postproof beter wat bij jullie gewoon is, en hoe het zich ontwikkelt.',
  complete: 'Alles is compleet.',
  completeNow: 'Elk kanaal heeft posts tot het eind van de laatste maand.',
};

export const WHAT_IS_IN: InLanguages<typeof nl> = {
  nl,
  da: {
    inTitle: 'Det er læst ind',
    inWhat: 'Opslag pr. kanal og måned. Et stiplet felt er tomt.',
    channel: 'Kanal',
    noPosts: 'ingen opslag',
    until: (day) => `til ${day}`,
    untilLong: (day) => `eksporten går til og med ${day}`,
    adviceTitle: 'Det kan du gøre nu',
    partial: (channel, day) => `${channel} går til og med ${day}.`,
    partialNow: (next) => `Det, der kom senere, mangler. Hent igen fra ${next}, så er det hele med.`,
    running: 'Måneden er ikke slut endnu. Hent igen, når den er, så er den komplet.',
    gone: (channel, months) => `${channel} havde opslag hver måned, men ikke i ${months}.`,
    goneNow: 'Er filen glemt? Så hent den. Er kanalen lukket, skal du ikke gøre noget.',
    vanished: (channel, metrics) => `I den nyeste eksport fra ${channel} mangler: ${metrics}.`,
    vanishedNow: 'Den forrige eksport havde det med. Vælg alle felter, når du henter, eller se, om platformen har ændret noget.',
    decline: (channel, metric, posts) => `${channel}: ${metric} er faldet for ${wholeNumber(posts, 'da')} opslag.`,
    declineNow: (before, after) =>
      `Det største fald: fra ${before} til ${after}. Det sker, når den nye eksport dækker en kortere periode. Fjern så den fil, og hent hele perioden.`,
    gap: (channel, from, to) => `${channel} mangler ${from === to ? from : `${from} til og med ${to}`}.`,
    monthsOf: (months, first, last) => `${months} måneder mellem ${first} og ${last}`,
    gapNow: 'De dage er ikke med i nogen eksport. Burde der være opslag? Så hent også den periode.',
    few: (channel, posts, usual, month) =>
      `${channel} har ${wholeNumber(posts, 'da')} opslag i ${month}, normalt omkring ${wholeNumber(usual, 'da')}.`,
    fewNow: 'Passer det ikke? Så hent måneden igen uden filter.',
    older: (channels) => `Ældre end de viste måneder: ${channels}.`,
    olderOne: (channel, month) => `${channel} (til og med ${month})`,
    moreAdvice: (count) => (count === 1 ? '1 punkt til' : `${wholeNumber(count, 'da')} punkter til`),
    short: (months) =>
      months === 1 ? 'Jeres opslag dækker 1 måned.' : `Jeres opslag dækker ${wholeNumber(months, 'da')} måneder.`,
    shortNow: 'Med 13 måneder ser Postproof bedre, hvad der er normalt hos jer, og hvordan det udvikler sig.',
    complete: 'Alt er komplet.',
    completeNow: 'Alle kanaler har opslag til og med udgangen af den seneste måned.',
  },
  en: {
    inTitle: 'What is in already',
    inWhat: 'Posts per channel and month. Dashed is empty.',
    channel: 'Channel',
    noPosts: 'no posts',
    until: (day) => `to ${day}`,
    untilLong: (day) => `the export runs until ${day}`,
    adviceTitle: 'What you can do now',
    partial: (channel, day) => `${channel} runs until ${day}.`,
    partialNow: (next) => `What came after is missing. Download again from ${next} to make it complete.`,
    running: 'The month is still running. Download again when it is over to make it complete.',
    gone: (channel, months) => `${channel} had posts every month, but not in ${months}.`,
    goneNow: 'Was its export forgotten? Then download it. If the channel has stopped, there is nothing to do.',
    vanished: (channel, metrics) => `The newest export of ${channel} does not have: ${metrics}.`,
    vanishedNow:
      'The export before still had this. Tick all data when you download, or see whether the platform changed something.',
    decline: (channel, metric, posts) =>
      `${channel}: ${metric} went down for ${posts === 1 ? '1 post' : `${wholeNumber(posts, 'en')} posts`}.`,
    declineNow: (before, after) =>
      `The largest fall: from ${before} to ${after}. This happens when the new export counts a shorter period. Then remove that import and download the whole period.`,
    gap: (channel, from, to) => `${channel} is missing ${from === to ? from : `${from} to ${to}`}.`,
    monthsOf: (months, first, last) => `${months} months between ${first} and ${last}`,
    gapNow: 'No export covers those days. Were there posts? Then download that period too.',
    few: (channel, posts, usual, month) =>
      `${channel} has ${posts === 1 ? '1 post' : `${wholeNumber(posts, 'en')} posts`} in ${month}, usually about ${wholeNumber(usual, 'en')}.`,
    fewNow: 'Is that not right? Then download that month again, without a filter.',
    older: (channels) => `Older than these months: ${channels}.`,
    olderOne: (channel, month) => `${channel} (until ${month})`,
    moreAdvice: (count) => (count === 1 ? '1 more point' : `${wholeNumber(count, 'en')} more points`),
    short: (months) => (months === 1 ? 'Your posts span 1 month.' : `Your posts span ${wholeNumber(months, 'en')} months.`),
    shortNow: 'With 13 months, Postproof sees better what is usual for you and where things are going.',
    complete: 'Everything is complete.',
    completeNow: 'Every channel has posts until the end of the last month.',
  },
};
