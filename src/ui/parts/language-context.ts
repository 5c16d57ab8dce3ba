import { createContext, useContext } from 'react';
import type { InLanguages, Language } from '../../words/language.ts';

const LanguageContext = createContext<Language>('en');
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a screen in the language that is chosen. */
export function useWords<Words>(words: InLanguages<Words>): Words {
  return words[useLanguage()];
}
