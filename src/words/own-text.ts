/** The editor's own words in a place of a slide; where none stand, the words that were made. */
export function ownText({ texts }: { readonly texts: Readonly<Record<string, string>> }, place: string, made: string): string {
  const own = texts[place]?.trim() ?? '';
  return own === '' ? made : own;
}
