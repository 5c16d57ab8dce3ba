/** The address itself where it leads to the web by http or https; null for everything else, so that it is shown as text only. */
export function safeLink(address: string): string | null {
  if (!/^https?:\/\//iu.test(address)) return null;
  try {
    return new URL(address).href;
  } catch {
    return null;
  }
}
