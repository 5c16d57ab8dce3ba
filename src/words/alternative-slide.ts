import { cardCounts } from '../core/deck/card-counts.ts';
import type { AlternativeSlide, RankedCard } from '../core/deck/slide.ts';
import type { Cause, Format } from '../core/model/workspace.ts';
import { isKind } from '../core/model/workspace.ts';
import type { Answer } from '../core/rank/answer.ts';
import type { Difference, Expected } from '../core/report/deck-facts.ts';
import { answerInText, answerUnit } from './answer-words.ts';
import { timesAsMuch } from './as-much.ts';
import { timesUsual, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { levelName } from './level-names.ts';
import { metricUnit } from './metric-words.ts';
import { formatName } from './terms.ts';

/** What sets the example apart, for the title: the strongest of its differences. */
type Way = 'format' | 'question' | 'shorter' | 'other';

interface AlternativeWords {
  readonly label: string;
  readonly was: string;
  readonly can: string;
  readonly usual: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly moreCauses: (count: number) => string;
  /** `much`: 5,1 keer zoveel kliks op de link. */
  readonly title: Readonly<Record<Way, (much: string) => string>>;
  readonly plain: (value: string, unit: string) => string;
  readonly expects: (low: string, high: string, what: string) => string;
  readonly rewrittenOnly: string;
  readonly nothing: string;
  readonly nothingBody: string;
  /** For the editor, as long as nothing is written. */
  readonly writeBecause: string;
  readonly instead: (better: string, weak: string) => string;
  readonly letters: (count: string) => string;
  readonly has: Readonly<Record<'question' | 'link' | 'emoji', readonly [better: string, weak: string]>>;
  readonly hashtags: (count: number) => string;
  readonly day: (day: string) => string;
  readonly hour: (hour: number) => string;
  readonly example: (text: string, times: string) => string;
  readonly exampleWithout: (text: string) => string;
  readonly based: (unit: string, posts: string, count: number) => string;
  readonly tooFew: string;
  readonly ofExample: string;
  readonly middleHalf: string;
  readonly ofEditors: string;
  readonly judgement: string;
}

export const ALTERNATIVE_WORDS: InLanguages<AlternativeWords> = {
  nl: {
    label: 'Zo kan het wél',
    was: 'Zo stond het er',
    can: 'Zo kan het wél',
    usual: 'gewoon',
    causes: {
      opening: 'Het begin zegt niet wat de lezer eraan heeft',
      picture: 'Het beeld laat niet zien waar het over gaat',
      audience: 'Het is niet duidelijk voor wie dit is',
      link: 'De link leidt niet meteen naar wat je zoekt',
      moment: 'Het moment was niet gunstig',
      jargon: 'Er staan woorden in die alleen wij gebruiken',
      flyer: 'Een flyer als beeld: te klein om te lezen',
      channel: 'Dit past beter op een ander kanaal',
    },
    moreCauses: (count) => (count === 1 ? 'En nog 1 reden' : `En nog ${count} redenen`),
    title: {
      format: (much) => `Een vergelijkbaar onderwerp haalde in een andere vorm ${much}.`,
      question: (much) => `Een vergelijkbaar onderwerp haalde met een vraag erbij ${much}.`,
      shorter: (much) => `Een vergelijkbaar onderwerp haalde in minder woorden ${much}.`,
      other: (much) => `Een andere post over zo’n onderwerp haalde ${much}.`,
    },
    plain: (value, unit) => `Een andere post over zo’n onderwerp haalde ${value} ${unit}.`,
    expects: (low, high, what) => `De helft van de vergelijkbare posts haalde ${low} tot ${high} ${what}.`,
    rewrittenOnly: 'Deze post kan ook anders.',
    nothing: 'Voor deze post zoeken we nog een beter voorbeeld.',
    nothingBody: 'Hier komt een sterkere post of een betere tekst.',
    writeBecause: 'Schrijf in één zin waarom',
    instead: (better, weak) => `${better} in plaats van ${weak}`,
    letters: (count) => `${count} tekens`,
    has: {
      question: ['Stelt een vraag, de andere post niet', 'Stelt geen vraag, de andere post wel'],
      link: ['Met een link, de andere post zonder', 'Zonder link, de andere post met'],
      emoji: ['Met emoji, de andere post zonder', 'Zonder emoji, de andere post met'],
    },
    hashtags: (count) => (count === 0 ? 'geen hashtags' : count === 1 ? '1 hashtag' : `${count} hashtags`),
    day: (day) => `op ${day}`,
    hour: (hour) => `om ${hour} uur`,
    example: (text, times) => `Vergelijkbare post: “${text}”, ${times} gewoon`,
    exampleWithout: (text) => `Vergelijkbare post: “${text}”`,
    based: (unit, posts, count) => `${unit} te verwachten, op basis van ${posts} vergelijkbare ${count === 1 ? 'post' : 'posts'}`,
    tooFew: 'Er zijn te weinig vergelijkbare posts om iets te verwachten.',
    ofExample: 'De cijfers rechts zijn van de vergelijkbare post.',
    middleHalf: 'De verwachting is de middelste helft van vergelijkbare posts, geen belofte.',
    ofEditors: 'Het voorstel is van de redactie.',
    judgement: 'Waarom de post minder deed, is het oordeel van de redactie.',
  },
  da: {
    label: 'Sådan kan det gøres',
    was: 'Sådan stod der',
    can: 'Sådan kan det gøres',
    usual: 'det normale',
    causes: {
      opening: 'Begyndelsen siger ikke, hvad læseren får ud af det',
      picture: 'Billedet viser ikke, hvad det handler om',
      audience: 'Det er ikke tydeligt, hvem det er til',
      link: 'Linket fører ikke direkte til det, man leder efter',
      moment: 'Tidspunktet var ikke gunstigt',
      jargon: 'Der er ord, som kun vi selv bruger',
      flyer: 'En flyer som billede: for lille til at læse',
      channel: 'Det passer bedre på en anden kanal',
    },
    moreCauses: (count) => (count === 1 ? 'Og 1 grund til' : `Og ${count} grunde til`),
    title: {
      format: (much) => `Et lignende emne i en anden form fik ${much}.`,
      question: (much) => `Et lignende emne med et spørgsmål fik ${much}.`,
      shorter: (much) => `Et lignende emne fortalt kortere fik ${much}.`,
      other: (much) => `Et andet opslag om et lignende emne fik ${much}.`,
    },
    plain: (value, unit) => `Et andet opslag om et lignende emne fik ${value} ${unit}.`,
    expects: (low, high, what) => `Halvdelen af de lignende opslag fik ${low} til ${high} ${what}.`,
    rewrittenOnly: 'Dette opslag kan også skrives anderledes.',
    nothing: 'Vi leder stadig efter et bedre eksempel til dette opslag.',
    nothingBody: 'Her kommer et stærkere opslag eller en bedre tekst.',
    writeBecause: 'Skriv i én sætning hvorfor',
    instead: (better, weak) => `${better} i stedet for ${weak}`,
    letters: (count) => `${count} tegn`,
    has: {
      question: ['Stiller et spørgsmål, det gør det andet opslag ikke', 'Stiller ikke et spørgsmål, det gør det andet opslag'],
      link: ['Med link, det andet opslag uden', 'Uden link, det andet opslag med'],
      emoji: ['Med emoji, det andet opslag uden', 'Uden emoji, det andet opslag med'],
    },
    hashtags: (count) => (count === 0 ? 'ingen hashtags' : count === 1 ? '1 hashtag' : `${count} hashtags`),
    day: (day) => `${day}`,
    hour: (hour) => `kl. ${hour}`,
    example: (text, times) => `Lignende opslag: ”${text}”, ${times} det normale`,
    exampleWithout: (text) => `Lignende opslag: ”${text}”`,
    based: (unit, posts) => `${unit} kan ventes, ud fra ${posts} lignende opslag`,
    tooFew: 'Der er for få lignende opslag til at vente noget bestemt.',
    ofExample: 'Tallene til højre er fra det lignende opslag.',
    middleHalf: 'Forventningen er den midterste halvdel af lignende opslag og ikke et løfte.',
    ofEditors: 'Forslaget er redaktionens.',
    judgement: 'Hvorfor opslaget klarede sig svagere, er redaktionens vurdering.',
  },
  en: {
    label: 'How it can be',
    was: 'How it was',
    can: 'How it can be',
    usual: 'the usual',
    causes: {
      opening: 'The opening does not say what is in it for the reader',
      picture: 'The picture does not show what it is about',
      audience: 'It is not clear who this is for',
      link: 'The link does not lead straight to what you are looking for',
      moment: 'The moment was not a good one',
      jargon: 'It has words that only we use',
      flyer: 'A flyer as a picture: too small to read',
      channel: 'This suits another channel better',
    },
    moreCauses: (count) => (count === 1 ? 'And 1 more reason' : `And ${count} more reasons`),
    title: {
      format: (much) => `A similar subject in another form got ${much} of this post.`,
      question: (much) => `A similar subject with a question got ${much} of this post.`,
      shorter: (much) => `A similar subject told in fewer words got ${much} of this post.`,
      other: (much) => `Another post on a similar subject got ${much} of this post.`,
    },
    plain: (value, unit) => `Another post on a similar subject got ${value} ${unit}.`,
    expects: (low, high, what) => `Half of the comparable posts got ${low} to ${high} ${what}.`,
    rewrittenOnly: 'This post can be told another way.',
    nothing: 'We are still looking for a better example for this post.',
    nothingBody: 'A stronger post or a better text will be shown here.',
    writeBecause: 'Write in one sentence why',
    instead: (better, weak) => `${better} instead of ${weak}`,
    letters: (count) => `${count} characters`,
    has: {
      question: ['Asks a question, the other post does not', 'Asks no question, the other post does'],
      link: ['With a link, the other post without', 'Without a link, the other post with one'],
      emoji: ['With emoji, the other post without', 'Without emoji, the other post with them'],
    },
    hashtags: (count) => (count === 0 ? 'no hashtags' : count === 1 ? '1 hashtag' : `${count} hashtags`),
    day: (day) => `on ${day}`,
    hour: (hour) => `at ${hour}:00`,
    example: (text, times) => `Comparable post: “${text}”, ${times} the usual`,
    exampleWithout: (text) => `Comparable post: “${text}”`,
    based: (unit, posts, count) => `${unit} to be expected, from ${posts} comparable ${count === 1 ? 'post' : 'posts'}`,
    tooFew: 'There are too few comparable posts to expect anything.',
    ofExample: 'The numbers on the right are those of the comparable post.',
    middleHalf: 'The expectation is the middle half of comparable posts, not a promise.',
    ofEditors: 'The proposal is the editors’ own.',
    judgement: 'Why the post did less is the editors’ judgement.',
  },
};

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Below this a difference is not worth a title. */
const WORTH_TELLING = 1.05;

/** The finding above the slide. */
export function alternativeTitle(slide: AlternativeSlide, language: Language): string {
  const words = ALTERNATIVE_WORDS[language];
  const { example, weak, answer, expected } = slide;
  if (example !== null) {
    const times = example.value / weak.value;
    if (Math.round(weak.value) > 0 && times >= WORTH_TELLING)
      return words.title[wayOf(slide)](timesAsMuch(times, answer, language));
    return words.plain(wholeNumber(example.value, language), answerUnit(example.answer, example.value, language));
  }
  if (expected !== null) {
    const { low, high } = rangeOf(expected, language);
    return words.expects(low, high, answerInText(answer, language));
  }
  return slide.rewritten.trim() === '' ? words.nothing : words.rewrittenOnly;
}

function wayOf({ differences }: AlternativeSlide): Way {
  if (differences.some((one) => one.in === 'format')) return 'format';
  if (differences.some((one) => one.in === 'question' && one.better)) return 'question';
  return differences.some((one) => one.in === 'length' && one.better < one.weak) ? 'shorter' : 'other';
}

function rangeOf({ low, high }: Expected, language: Language): { readonly low: string; readonly high: string } {
  return { low: wholeNumber(low, language), high: wholeNumber(high, language) };
}

/** The small sentences below it; '' for one that has nothing to say. */
export function alternativeFoot(slide: AlternativeSlide, language: Language): string[] {
  const words = ALTERNATIVE_WORDS[language];
  const rewritten = slide.rewritten.trim() !== '';
  const judged = slide.causes.length > 0 || slide.because.trim() !== '';
  return [
    rewritten ? words.ofEditors : '',
    slide.expected === null ? '' : words.middleHalf,
    rewritten && slide.expected === null && slide.example !== null ? words.ofExample : '',
    judged ? words.judgement : '',
  ];
}

/** A difference as a sentence about the example: `212 tekens in plaats van 1.140`. */
export function differenceText(difference: Difference, language: Language): string {
  const words = ALTERNATIVE_WORDS[language];
  const instead = (better: string, weak: string) => capital(words.instead(better, weak), language);
  switch (difference.in) {
    case 'format':
      return instead(formatInText(difference.better, language), formatInText(difference.weak, language));
    case 'length':
      return instead(words.letters(wholeNumber(difference.better, language)), wholeNumber(difference.weak, language));
    case 'question':
    case 'link':
    case 'emoji':
      return words.has[difference.in][difference.better ? 0 : 1];
    case 'hashtags':
      return instead(words.hashtags(difference.better), difference.weak === 0 ? words.hashtags(0) : String(difference.weak));
    case 'weekday':
      return instead(words.day(dayName(difference.better, language)), dayName(difference.weak, language));
    case 'hour':
      return instead(words.hour(difference.better), words.hour(difference.weak));
  }
}

function formatInText(format: Format, language: Language): string {
  const name = formatName(format, language);
  return isKind(format) ? name.toLocaleLowerCase(language) : name;
}

function dayName(weekday: number, language: Language): string {
  const name = levelName('weekday', WEEKDAYS[weekday - 1] ?? '', language);
  return language === 'en' ? name : name.toLocaleLowerCase(language);
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** What is said of the weak post: the causes that the editor chose, as many as `most` lines hold. */
export function weakPoints({ causes }: AlternativeSlide, most: number, language: Language): string[] {
  const words = ALTERNATIVE_WORDS[language];
  const all = causes.map((cause) => words.causes[cause]);
  return all.length <= most ? all : [...all.slice(0, most - 1), words.moreCauses(all.length - most + 1)];
}

const LETTERS_OF_EXAMPLE = 48;

/** What is said of the better one: how the example differs, or beside a rewritten text which post it is like. */
export function betterPoints({ rewritten, example, differences }: AlternativeSlide, most: number, language: Language): string[] {
  const told = differences.map((difference) => differenceText(difference, language));
  if (rewritten.trim() === '' || example === null) return told.slice(0, most);
  return [exampleText(example, language), ...told].slice(0, most);
}

function exampleText({ post, times }: RankedCard, language: Language): string {
  const words = ALTERNATIVE_WORDS[language];
  const whole = post.text.replaceAll(/\s+/gu, ' ').trim();
  const letters = [...whole];
  const cut = `${letters.slice(0, LETTERS_OF_EXAMPLE).join('').trimEnd()}…`;
  const text = whole === '' ? formatName(post.format, language) : letters.length > LETTERS_OF_EXAMPLE ? cut : whole;
  return times === null ? words.exampleWithout(text) : words.example(text, timesUsual(times, language));
}

/** A number with what it counts, as it stands below a post. */
export interface Counted {
  readonly number: string;
  readonly unit: string;
}

/** What stands below a post: its clicks, reach and reactions, and before them what it was judged by, where that is none of the three. */
export function countsOf(card: RankedCard, language: Language): Counted[] {
  const counts = cardCounts(card).map(({ metric, value }): Counted => {
    return { number: wholeNumber(value, language), unit: metricUnit(metric, value, language) };
  });
  const { metrics, per } = card.answer;
  return per === null && metrics.length === 1 ? counts : [countOf(card, language), ...counts.slice(0, 2)];
}

/** `90–280`, and under it `kliks op de link te verwachten, op basis van 11 vergelijkbare posts`. */
export function expectedCount(expected: Expected, answer: Answer, language: Language): Counted {
  const { low, high } = rangeOf(expected, language);
  const posts = wholeNumber(expected.posts, language);
  const unit = ALTERNATIVE_WORDS[language].based(answerUnit(answer, expected.high, language), posts, expected.posts);
  return { number: low === high ? low : `${low}–${high}`, unit };
}

/** What stands below the better one. Empty: too few posts compare. */
export function betterCounts({ example, expected, rewritten, answer }: AlternativeSlide, language: Language): Counted[] {
  if (expected === null) return example === null ? [] : countsOf(example, language);
  const own = example === null || rewritten.trim() !== '' ? [] : [countOf(example, language)];
  return [...own, expectedCount(expected, answer, language)];
}

function countOf({ answer, value }: RankedCard, language: Language): Counted {
  return { number: wholeNumber(value, language), unit: answerUnit(answer, value, language) };
}
