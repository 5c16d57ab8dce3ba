/** Woff2 files, base64, as the rules that make them known to a document of its own. */
export function fontFaces(fonts: readonly { readonly name: string; readonly base64: string }[]): string {
  return fonts
    .map(({ name, base64 }) => {
      const family = name.replaceAll(/[^\p{L}\p{N} -]/gu, '');
      const data = base64.replaceAll(/[^A-Za-z0-9+/=]/gu, '');
      return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${data}) format("woff2")}\n`;
    })
    .join('');
}
