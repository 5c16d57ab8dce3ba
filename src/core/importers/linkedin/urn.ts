const URN = /urn(?::|%3A)li(?::|%3A)(?:activity|share|ugcPost)(?::|%3A)(\d{15,20})/iu;
const POST_PATH = /linkedin\.com\/posts\/.*-(?:activity|share|ugcPost)-(\d{15,20})(?:-|\/|\?|$)/iu;
const SLUG = /linkedin\.com\/posts\/([^/_?#]{1,100})_/iu;

/**
 * The number of a LinkedIn post in its address, `…/feed/update/urn:li:activity:7141…` or `…/posts/…-share-7141…-AbCd`; '' where
 * there is none.
 */
export function linkedinIdOf(address: string): string {
  if (!address.includes('linkedin.com/')) return '';
  return URN.exec(address)?.[1] ?? POST_PATH.exec(address)?.[1] ?? '';
}

/** The person's or page's own part of `linkedin.com/posts/<slug>_…`; '' where the address has none. */
export function linkedinSlugOf(address: string): string {
  return SLUG.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** The last part of a file's or a zip entry's name. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
