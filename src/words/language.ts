export const LANGUAGES = ['nl', 'da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text per language. A missing language does not compile. */
export type InLanguages<Words> = Readonly<Record<Language, Words>>;

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The first of a person's languages (BCP 47, as in `navigator.languages`) that Postproof speaks; English where it speaks none. */
export function firstLanguageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}
