/** Where a safe link leads, to stand beside it: `facebook.com`. */
export function linkHost(href: string): string {
  return new URL(href).hostname.replace(/^www\./u, '');
}
