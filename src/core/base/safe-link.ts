/**
 * A link as it may be shown: http or https, without a name and password in it; '' for everything else. Exports are other
 * people's texts, and `javascript:` or `https://town.nl@evil.example` in a permalink must end here.
 */
export function safeLink(text: string): string {
  const trimmed = text.trim();
  if (!/^https?:\/\//iu.test(trimmed)) return '';
  try {
    const url = new URL(trimmed);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' ? url.href : '';
  } catch {
    return '';
  }
}
