const PATH = '#/present';

/** The address of the presenter's own window of a presentation, behind `#`. */
export function presenterWindowHash(show: string): string {
  return `${PATH}?show=${encodeURIComponent(show)}`;
}

/** The presentation whose window this address is for; null: another address. */
export function shownIn(hash: string): string | null {
  const [path, query = ''] = hash.split('?', 2);
  return path === PATH ? new URLSearchParams(query).get('show') : null;
}
