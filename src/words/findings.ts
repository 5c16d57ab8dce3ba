import type { Effect, Finding } from '../core/insight/findings.ts';
import type { Answer } from '../core/rank/answer.ts';
import { ALL_CHANNELS } from '../core/report/scope.ts';
import { answerInText } from './answer-words.ts';
import { timesUsual, typicalNumber, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { levelName } from './level-names.ts';

/** What may be said about a row, in falling strength. `mirror`: the other side of another finding, and no finding of its own. */
type Said = 'works' | 'works-less' | 'seems' | 'seems-less' | 'mirror' | 'none' | 'unclear' | 'too-few' | 'sparse';

/** The parts of a sentence about a finding, each as it is written in it. */
interface Facts {
  readonly name: string;
  readonly channel: string;
  /** `kliks op de link` */
  readonly what: string;
  /** Reach is no number of things; Danish says it in other words. */
  readonly uncounted: boolean;
  readonly ratio: string;
  /** `1,2–2,1×`, or `20 tot 55 % minder`. */
  readonly range: string;
  /** How much less, as a multiple of five. */
  readonly less: string;
  readonly low: string;
  readonly high: string;
  readonly posts: string;
  readonly needed: string;
  readonly usual: string;
  readonly typical: string;
}

interface FindingWords {
  readonly verdicts: Readonly<Record<Said, string>>;
  readonly sentences: Readonly<Record<Said, (facts: Facts) => string>>;
  /** A claim about numbers so small that only its direction can be told. */
  readonly onlyDirection: (facts: Facts, said: Said) => string;
  /** Enough posts, and hardly any without it to compare them with. */
  readonly fewOthers: { readonly verdict: string; readonly sentence: (facts: Facts) => string };
  /** No level of this channel can be compared. `total`: the posts that count. */
  readonly smallChannel: (facts: Facts, total: string) => string;
  /** `Zo'n 40 % minder`, after the verdict. */
  readonly shortLess: (percent: string) => string;
  /** Typically 32 instead of 21. */
  readonly natural: (facts: Facts) => string;
  readonly posts: (count: number, number: string) => string;
  readonly lessRange: (least: string, most: string, uncounted: boolean) => string;
  readonly association: string;
  readonly howWeCompare: string;
  readonly noBoostFlag: string;
  readonly worthTesting: (name: string) => string;
  readonly chain: (name: string, channel: string, up: boolean) => string;
  readonly together: string;
}

const INDICATION: InLanguages<string> = {
  nl: 'Een aanwijzing, geen zekerheid: ongeveer 1 op de 4 van zulke aanwijzingen blijkt toeval.',
  da: 'En indikation, ikke en sikker konklusion: cirka 1 ud af 4 viser sig at være tilfældig.',
  en: 'An indication, not a certainty: about 1 in 4 of these turns out to be chance.',
};

const daAsMuch = ({ what, uncounted }: Facts): string => `${uncounted ? 'så stor' : 'så mange'} ${what}`;
const daLess = (uncounted: boolean): string => (uncounted ? 'mindre' : 'færre');

function isLess(said: Said): boolean {
  return said === 'works-less' || said === 'seems-less';
}

function isHint(said: Said): boolean {
  return said === 'seems' || said === 'seems-less';
}

export const FINDING_WORDS: InLanguages<FindingWords> = {
  nl: {
    verdicts: {
      works: 'Werkt',
      'works-less': 'Doet het minder',
      seems: 'Lijkt te werken',
      'seems-less': 'Lijkt het minder te doen',
      mirror: 'Waarmee we vergelijken',
      none: 'Geen verschil gezien',
      unclear: 'Nog niet te zeggen',
      'too-few': 'Te weinig posts',
      sparse: 'Bijna altijd nul',
    },
    sentences: {
      works: (f) =>
        `${f.name} werkt op ${f.channel}: doorgaans ${f.ratio} zoveel ${f.what} als je andere posts (waarschijnlijk ${f.range}; ${f.posts}).`,
      'works-less': (f) =>
        `${f.name} doet het minder op ${f.channel}: doorgaans zo'n ${f.less} % minder ${f.what} dan je andere posts (waarschijnlijk ${f.range}; ${f.posts}).`,
      seems: (f) =>
        `${f.name} lijkt te werken op ${f.channel}: doorgaans ${f.ratio} zoveel ${f.what} (waarschijnlijk ${f.range}; ${f.posts}). ${INDICATION.nl}`,
      'seems-less': (f) =>
        `${f.name} lijkt het minder te doen op ${f.channel}: doorgaans zo'n ${f.less} % minder ${f.what} (waarschijnlijk ${f.range}; ${f.posts}). ${INDICATION.nl}`,
      mirror: (f) => `${f.name}: dit zijn de meeste posts op ${f.channel} (${f.posts}). De andere worden hiermee vergeleken.`,
      none: (f) =>
        `${f.name}: geen verschil gezien. Ongeveer evenveel ${f.what} als je andere posts (hooguit zo'n 30 % verschil; ${f.posts}).`,
      unclear: (f) =>
        `${f.name}: nog niet te zeggen. Het kan alles zijn van ${f.low} tot ${f.high} (${f.posts}).${f.needed === '' ? '' : ` Met nog zo'n ${f.needed} wordt een verschil van anderhalf keer zichtbaar.`}`,
      'too-few': (f) =>
        `${f.name}: te weinig posts om iets te zeggen (${f.posts}; nodig zijn er minstens 5 in 3 verschillende weken).`,
      sparse: (f) => `${f.name}: bijna alle posts hebben hier nul (${f.posts}). Dan valt er niets te vergelijken.`,
    },
    onlyDirection: (f, said) => {
      const way = isLess(said) ? 'minder' : 'meer';
      const verdict = { works: 'werkt', 'works-less': 'doet het minder', seems: 'lijkt te werken' }[said as string];
      const told = `${f.name} ${verdict ?? 'lijkt het minder te doen'} op ${f.channel}: doorgaans ${way} ${f.what} dan je andere posts (${f.posts}).`;
      return `${told} Hoeveel ${way}, is met zulke kleine aantallen niet te zeggen.${isHint(said) ? ` ${INDICATION.nl}` : ''}`;
    },
    fewOthers: {
      verdict: 'Te weinig andere posts',
      sentence: (f) =>
        `${f.name}: bijna alle posts op ${f.channel} zijn zo (${f.posts}). Er zijn te weinig andere om mee te vergelijken; minstens 8 zijn nodig.`,
    },
    smallChannel: (f, total) =>
      `${f.name}: te weinig posts om iets te zeggen. ${f.channel} heeft ${total} die meetellen; vergelijken kan vanaf 25.`,
    shortLess: (percent) => `Zo'n ${percent} % minder`,
    natural: (f) => `Doorgaans ${f.typical} in plaats van ${f.usual}.`,
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    lessRange: (least, most) => (least === most ? `${least} % minder` : `${least} tot ${most} % minder`),
    association: 'Dit is een samenhang in jullie eigen posts, geen bewijs van oorzaak.',
    howWeCompare:
      'We vergelijken elke post met wat op dat kanaal in die periode normaal was, laten één uitschieter niet de doorslag geven, houden rekening met de andere kenmerken van de post en zeggen pas ‘werkt’ als toeval een onwaarschijnlijke verklaring is.',
    noBoostFlag:
      'Deze export zegt niet welke posts betaald bereik hebben; staan die ertussen, dan kloppen de vergelijkingen niet.',
    worthTesting: (name) => `Het proberen waard: ${name} ligt voor, maar dit is nog geen bevinding.`,
    chain: (name, channel, up) =>
      up
        ? `${name} bereikt op ${channel} meer mensen en krijgt daardoor meer reacties.`
        : `${name} bereikt op ${channel} minder mensen en krijgt daardoor minder reacties.`,
    together: 'alle kanalen samen',
  },
  da: {
    verdicts: {
      works: 'Virker',
      'works-less': 'Klarer sig dårligere',
      seems: 'Ser ud til at virke',
      'seems-less': 'Ser ud til at klare sig dårligere',
      mirror: 'Det vi sammenligner med',
      none: 'Ingen forskel set',
      unclear: 'Kan ikke afgøres endnu',
      'too-few': 'For få opslag',
      sparse: 'Næsten altid nul',
    },
    sentences: {
      works: (f) =>
        `${f.name} virker på ${f.channel}: typisk ${f.ratio} ${daAsMuch(f)} som jeres andre opslag (sandsynligvis ${f.range}; ${f.posts}).`,
      'works-less': (f) =>
        `${f.name} klarer sig dårligere på ${f.channel}: typisk cirka ${f.less} % ${daLess(f.uncounted)} ${f.what} end jeres andre opslag (sandsynligvis ${f.range}; ${f.posts}).`,
      seems: (f) =>
        `${f.name} ser ud til at virke på ${f.channel}: typisk ${f.ratio} ${daAsMuch(f)} (sandsynligvis ${f.range}; ${f.posts}). ${INDICATION.da}`,
      'seems-less': (f) =>
        `${f.name} ser ud til at klare sig dårligere på ${f.channel}: typisk cirka ${f.less} % ${daLess(f.uncounted)} ${f.what} (sandsynligvis ${f.range}; ${f.posts}). ${INDICATION.da}`,
      mirror: (f) => `${f.name}: det er de fleste opslag på ${f.channel} (${f.posts}). De andre bliver sammenlignet med dem.`,
      none: (f) =>
        `${f.name}: ingen forskel set. Omtrent lige ${daAsMuch(f)} som jeres andre opslag (højst cirka 30 % forskel; ${f.posts}).`,
      unclear: (f) =>
        `${f.name}: kan ikke afgøres endnu. Det kan være alt fra ${f.low} til ${f.high} (${f.posts}).${f.needed === '' ? '' : ` Med cirka ${f.needed} mere kan en forskel på halvanden gang ses.`}`,
      'too-few': (f) => `${f.name}: for få opslag til at sige noget (${f.posts}; der skal mindst 5 til i 3 forskellige uger).`,
      sparse: (f) => `${f.name}: næsten alle opslag har nul her (${f.posts}). Så er der ikke noget at sammenligne.`,
    },
    onlyDirection: (f, said) => {
      const way = isLess(said) ? daLess(f.uncounted) : f.uncounted ? 'større' : 'flere';
      const verdict = { works: 'virker', 'works-less': 'klarer sig dårligere', seems: 'ser ud til at virke' }[said as string];
      const told = `${f.name} ${verdict ?? 'ser ud til at klare sig dårligere'} på ${f.channel}: typisk ${way} ${f.what} end jeres andre opslag (${f.posts}).`;
      return `${told} Hvor meget kan ikke siges med så små tal.${isHint(said) ? ` ${INDICATION.da}` : ''}`;
    },
    fewOthers: {
      verdict: 'For få andre opslag',
      sentence: (f) =>
        `${f.name}: næsten alle opslag på ${f.channel} er sådan (${f.posts}). Der er for få andre at sammenligne med; der skal mindst 8 til.`,
    },
    smallChannel: (f, total) =>
      `${f.name}: for få opslag til at sige noget. ${f.channel} har ${total}, der tæller med; der kan sammenlignes fra 25.`,
    shortLess: (percent) => `Cirka ${percent} % mindre`,
    natural: (f) => `Typisk ${f.typical} i stedet for ${f.usual}.`,
    posts: (_, number) => `${number} opslag`,
    lessRange: (least, most, uncounted) => `${least === most ? least : `${least} til ${most}`} % ${daLess(uncounted)}`,
    association: 'Det er en sammenhæng i jeres egne opslag, ikke bevis for en årsag.',
    howWeCompare:
      'Vi sammenligner hvert opslag med det, der var normalt for kanalen på det tidspunkt, lader ikke ét viralt opslag afgøre det, tager højde for opslagets andre egenskaber og siger først ‘virker’, når tilfældigheder er en usandsynlig forklaring.',
    noBoostFlag: 'Eksporten viser ikke, hvilke opslag der er betalt for; er de med, holder sammenligningerne ikke.',
    worthTesting: (name) => `Værd at afprøve: ${name} er foran, men det er ikke en konklusion endnu.`,
    chain: (name, channel, up) =>
      up
        ? `${name} når flere på ${channel} og får derfor flere reaktioner.`
        : `${name} når færre på ${channel} og får derfor færre reaktioner.`,
    together: 'alle kanaler tilsammen',
  },
  en: {
    verdicts: {
      works: 'Works',
      'works-less': 'Does worse',
      seems: 'Seems to work',
      'seems-less': 'Seems to do worse',
      mirror: 'What we compare with',
      none: 'No difference seen',
      unclear: 'Can’t tell yet',
      'too-few': 'Too few posts',
      sparse: 'Nearly always zero',
    },
    sentences: {
      works: (f) =>
        `${f.name} works on ${f.channel}: typically ${f.ratio} the ${f.what} of your other posts (likely ${f.range}; ${f.posts}).`,
      'works-less': (f) =>
        `${f.name} does worse on ${f.channel}: typically about ${f.less} % less in ${f.what} than your other posts (likely ${f.range}; ${f.posts}).`,
      seems: (f) =>
        `${f.name} seems to work on ${f.channel}: typically ${f.ratio} the ${f.what} (likely ${f.range}; ${f.posts}). ${INDICATION.en}`,
      'seems-less': (f) =>
        `${f.name} seems to do worse on ${f.channel}: typically about ${f.less} % less in ${f.what} (likely ${f.range}; ${f.posts}). ${INDICATION.en}`,
      mirror: (f) => `${f.name}: these are most posts on ${f.channel} (${f.posts}). The others are compared with them.`,
      none: (f) =>
        `${f.name}: no difference seen. About the same ${f.what} as your other posts (at most about 30 % apart; ${f.posts}).`,
      unclear: (f) =>
        `${f.name}: can’t tell yet. It could be anything from ${f.low} to ${f.high} (${f.posts}).${f.needed === '' ? '' : ` About ${f.needed} more would show a difference of one and a half times.`}`,
      'too-few': (f) => `${f.name}: too few posts to say anything (${f.posts}; at least 5 in 3 different weeks are needed).`,
      sparse: (f) => `${f.name}: nearly all posts have zero here (${f.posts}). There is nothing to compare.`,
    },
    onlyDirection: (f, said) => {
      const way = isLess(said) ? (f.uncounted ? 'less' : 'fewer') : 'more';
      const verdict = { works: 'works', 'works-less': 'does worse', seems: 'seems to work' }[said as string];
      const told = `${f.name} ${verdict ?? 'seems to do worse'} on ${f.channel}: typically ${way} ${f.what} than your other posts (${f.posts}).`;
      return `${told} With numbers this small, how much cannot be said.${isHint(said) ? ` ${INDICATION.en}` : ''}`;
    },
    fewOthers: {
      verdict: 'Too few other posts',
      sentence: (f) =>
        `${f.name}: nearly all posts on ${f.channel} are like this (${f.posts}). There are too few others to compare with; at least 8 are needed.`,
    },
    smallChannel: (f, total) =>
      `${f.name}: too few posts to say anything. ${f.channel} has ${total} that count; comparing starts at 25.`,
    shortLess: (percent) => `About ${percent} % less`,
    natural: (f) => `Typically ${f.typical} instead of ${f.usual}.`,
    posts: (count, number) => `${number} ${count === 1 ? 'post' : 'posts'}`,
    lessRange: (least, most) => (least === most ? `${least} % less` : `${least} to ${most} % less`),
    association: 'This is an association in your own posts, not proof of a cause.',
    howWeCompare:
      'We compare every post with what was normal for that channel at that time, don’t let one runaway hit decide, take the post’s other properties into account, and only say ‘works’ when chance is an unlikely explanation.',
    noBoostFlag: 'This export does not say which posts were paid for; if some were, the comparisons are off.',
    worthTesting: (name) => `Worth testing: ${name} is ahead so far, but this is not a finding.`,
    chain: (name, channel, up) =>
      up
        ? `${name} reaches more people on ${channel}, and therefore gets more reactions.`
        : `${name} reaches fewer people on ${channel}, and therefore gets fewer reactions.`,
    together: 'all channels together',
  },
};

/** Which of the sentences a row gets. */
export function saidOf({ verdict, direction, mirror }: Pick<Finding, 'verdict' | 'direction' | 'mirror'>): Said {
  if (mirror) return 'mirror';
  if (direction === -1) return verdict === 'works' ? 'works-less' : 'seems-less';
  return verdict;
}

/** The verdict in a word or two, for the head of a line. */
export function verdictWord(finding: Finding, language: Language): string {
  const { verdicts, fewOthers } = FINDING_WORDS[language];
  const said = saidOf(finding);
  return said === 'too-few' && fewOf(finding) === 'others' ? fewOthers.verdict : verdicts[said];
}

/** What there is too little of: posts with the level (or weeks with them), posts without it, or posts of the channel at all. */
function fewOf({ posts, rest, weeks }: Finding): 'own' | 'others' | 'channel' {
  if (posts + rest < CHANNEL_NEEDS) return 'channel';
  return posts >= POSTS_NEED && weeks >= WEEKS_NEED ? 'others' : 'own';
}

// As the verdicts need them: below these nothing is compared.
const CHANNEL_NEEDS = 25;
const POSTS_NEED = 5;
const WEEKS_NEED = 3;

/** `2,3×, 14 posts`, or `Zo'n 40 % minder, 27 posts`; only the posts where no difference may be told in a number. */
export function findingShort(finding: Finding, language: Language): string {
  const { direction, effect, posts, mirror } = finding;
  const words = FINDING_WORDS[language];
  const count = words.posts(posts, wholeNumber(posts, language));
  if (effect === null || direction === 0 || mirror || !isInTimes(finding)) return count;
  const much = direction === -1 ? words.shortLess(lessOf(effect.ratio)) : timesUsual(effect.ratio, language);
  return `${much}, ${count}`;
}

/** A difference and both ends of its range, each as it is written: `1,8×`, or `zo'n 40 % minder`. */
export interface Difference {
  readonly much: string;
  readonly low: string;
  readonly high: string;
}

/** How large a difference is; null where nothing is compared, and where the numbers are too small for more than a direction. */
export function differenceOf(finding: Finding, language: Language): Difference | null {
  const { effect, direction } = finding;
  if (effect === null || !isInTimes(finding)) return null;
  if (direction !== -1) {
    const [much, low, high] = [effect.ratio, effect.low, effect.high].map((value) => timesUsual(value, language));
    return { much: much as string, low: low as string, high: high as string };
  }
  const words = FINDING_WORDS[language];
  const less = words.shortLess(lessOf(effect.ratio));
  return {
    much: less.charAt(0).toLocaleLowerCase(language) + less.slice(1),
    low: `${lessOf(effect.high)} %`,
    high: words.lessRange(lessOf(effect.low), lessOf(effect.low), false),
  };
}

/** A ratio of counts below one says nothing: log(1 + count) bends there. Over all channels the effect is one of ratios already. */
function isInTimes({ channel, effect }: Pick<Finding, 'channel' | 'effect'>): boolean {
  return channel === ALL_CHANNELS || (effect !== null && effect.usual !== null);
}

export interface FindingContext {
  /** The channel's name, or `together`. */
  readonly channel: string;
  readonly answer: Answer;
  readonly language: Language;
}

/** The finding in whole sentences: how much, in which range, on how many posts, and in natural units where there are any. */
export function findingSentence(finding: Finding, { channel, answer, language }: FindingContext): string {
  const words = FINDING_WORDS[language];
  const facts = factsOf(finding, channel, answer, language);
  const said = saidOf(finding);
  const claimed = finding.direction !== 0 && !finding.mirror;
  if (claimed && !isInTimes(finding)) return words.onlyDirection(facts, said);
  if (said === 'too-few') return tooFewSentence(finding, facts, language);
  const told = words.sentences[said](facts);
  return claimed && facts.usual !== '' && facts.usual !== facts.typical ? `${told} ${words.natural(facts)}` : told;
}

function tooFewSentence(finding: Finding, facts: Facts, language: Language): string {
  const words = FINDING_WORDS[language];
  const few = fewOf(finding);
  if (few === 'own') return words.sentences['too-few'](facts);
  const total = finding.posts + finding.rest;
  return few === 'others'
    ? words.fewOthers.sentence(facts)
    : words.smallChannel(facts, words.posts(total, wholeNumber(total, language)));
}

const NO_EFFECT: Effect = { est: 0, q: 1, ratio: 1, low: 1, high: 1, usual: null, typical: null, needed: 0 };

function factsOf(
  { group, level, posts, effect, direction }: Finding,
  channel: string,
  answer: Answer,
  language: Language,
): Facts {
  const words = FINDING_WORDS[language];
  const { ratio, low, high, usual, typical, needed } = effect ?? NO_EFFECT;
  const times = (value: number) => timesUsual(value, language);
  const uncounted = answer.per === null && answer.metrics[0] === 'reach';
  const range =
    direction === -1 ? words.lessRange(lessOf(high), lessOf(low), uncounted) : `${times(low).replace('×', '')}–${times(high)}`;
  return {
    name: levelName(group, level, language),
    channel,
    what: answerInText(answer, language),
    uncounted,
    ratio: times(ratio),
    range,
    less: lessOf(ratio),
    low: times(low),
    high: times(high),
    posts: words.posts(posts, wholeNumber(posts, language)),
    needed: needed === 0 ? '' : words.posts(needed, wholeNumber(needed, language)),
    usual: usual === null ? '' : typicalNumber(usual, language),
    typical: typical === null ? '' : typicalNumber(typical, language),
  };
}

/** How much less a ratio below one is, in hundredths, to the nearest five; a claim is never "0 % less". */
function lessOf(ratio: number): string {
  return String(Math.max(5, Math.min(95, Math.round((1 - ratio) * 20) * 5)));
}
