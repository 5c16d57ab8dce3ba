/** The fonts of the slides: the family's name and its file (woff2, latin, all weights) as a module specifier. */
export const SLIDE_FONTS = [
  {
    name: 'Bricolage Grotesque Variable',
    file: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  },
  { name: 'Public Sans Variable', file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2' },
] as const;
