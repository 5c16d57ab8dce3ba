import type { Language } from '../words/language.ts';
import { firstLanguageOf, isLanguage } from '../words/language.ts';

const KEPT_AS = 'postproof.language';

/** The language that was chosen before, else the browser's first that Postproof speaks. */
export function openingLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    if (kept !== null && isLanguage(kept)) return kept;
  } catch {
    // A browser that keeps nothing still has a language.
  }
  return firstLanguageOf(navigator.languages);
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // Not kept: next time the browser's own language again.
  }
}
