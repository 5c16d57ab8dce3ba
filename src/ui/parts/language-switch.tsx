import type { Language } from '../../words/language.ts';
import { isLanguage, LANGUAGES } from '../../words/language.ts';
import { SCREENS } from '../../words/screens.ts';
import { useLanguage, useWords } from './language-context.ts';

const OWN_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', da: 'Dansk', en: 'English' };

export function LanguageSwitch({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const words = useWords(SCREENS);
  const chosen = useLanguage();
  return (
    <label className="language">
      <span className="visually-hidden">{words.language}</span>
      <select value={chosen} onChange={({ target }) => isLanguage(target.value) && onLanguage(target.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {OWN_NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
