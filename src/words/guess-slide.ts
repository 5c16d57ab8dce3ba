import type { GuessSlide } from '../core/deck/slide.ts';
import { answerInText } from './answer-words.ts';
import { mostOf, timesAsMuch } from './as-much.ts';
import type { InLanguages, Language } from './language.ts';
import { channelLabel } from './terms.ts';

interface GuessWords {
  readonly label: string;
  readonly question: (most: string) => string;
  readonly answer: string;
  readonly hint: string;
  readonly won: string;
  /** `much`: 5,1 keer zoveel kliks. */
  readonly result: (winner: string, loser: string, much: string) => string;
  readonly none: (winner: string, loser: string, what: string) => string;
  readonly about: (channel: string) => string;
}

export const GUESS_WORDS: InLanguages<GuessWords> = {
  nl: {
    label: 'Raad eens',
    question: (most) => `Welke van deze twee kreeg ${most}?`,
    answer: 'Antwoord',
    hint: 'Druk op R of Enter voor het antwoord',
    won: 'won',
    result: (winner, loser, much) => `${winner} kreeg ${much} als ${loser}.`,
    none: (winner, loser, what) => `${winner} won: ${loser} kreeg geen ${what}.`,
    about: (channel) => `Twee posts op ${channel} over ongeveer hetzelfde. Steek je hand op voor A of B.`,
  },
  da: {
    label: 'Gæt engang',
    question: (most) => `Hvilket af de to opslag fik ${most}?`,
    answer: 'Svar',
    hint: 'Tryk på R eller Enter for at se svaret',
    won: 'vandt',
    result: (winner, loser, much) => `${winner} fik ${much} som ${loser}.`,
    none: (winner, loser, what) => `${winner} vandt: ${loser} fik ingen ${what}.`,
    about: (channel) => `To opslag på ${channel} om omtrent det samme. Ræk hånden op for A eller B.`,
  },
  en: {
    label: 'Take a guess',
    question: (most) => `Which of these two got ${most}?`,
    answer: 'Answer',
    hint: 'Press R or Enter for the answer',
    won: 'won',
    result: (winner, loser, much) => `${winner} got ${much} of ${loser}.`,
    none: (winner, loser, what) => `${winner} won: ${loser} got no ${what}.`,
    about: (channel) => `Two posts on ${channel} about much the same thing. Raise your hand for A or B.`,
  },
};

/** What the two posts are called, left and right. */
export const GUESS_NAMES = ['A', 'B'] as const;

/** The question: the answer would spoil it. */
export function guessTitle(slide: GuessSlide, language: Language): string {
  return GUESS_WORDS[language].question(mostOf(slide.answer, language));
}

/** Who won, and by how much: `A kreeg 5,1 keer zoveel kliks op de link als B.` */
export function guessResult({ cards, winner, answer }: GuessSlide, language: Language): string {
  const words = GUESS_WORDS[language];
  const [won, lost] = winner === 0 ? [GUESS_NAMES[0], GUESS_NAMES[1]] : [GUESS_NAMES[1], GUESS_NAMES[0]];
  const [most, least] = [cards[winner].value, cards[winner === 0 ? 1 : 0].value];
  return Math.round(least) === 0
    ? words.none(won, lost, answerInText(answer, language))
    : words.result(won, lost, timesAsMuch(most / least, answer, language));
}

/** The small sentences below it; '' for one that has nothing to say. */
export function guessFoot({ channel }: GuessSlide, language: Language): string[] {
  return [GUESS_WORDS[language].about(channelLabel(channel, [channel]))];
}
