import { openPackage, slidesOf } from '../slides/open-package.ts';
import { elementsNamed } from '../slides/xml-tree.ts';

/** What stands in the title placeholder of each slide of a PowerPoint file; '' where there is none. */
export function pptxTitles(file: Uint8Array): string[] {
  return slidesOf(openPackage(file)).map(({ root }) => {
    const title = elementsNamed(root, 'p:sp').find((shape) =>
      elementsNamed(shape, 'p:ph').some(({ attributes }) => /^(?:ctrT|t)itle$/u.test(attributes.type ?? '')),
    );
    const runs = title === undefined ? [] : elementsNamed(title, 'a:t');
    return runs.map(({ text }) => text).join('');
  });
}

/** What a browser's print tells of itself: how many pages, and the headings of its outline, in order. The file's own title is among them. */
export function readPdf(pdf: Buffer): { readonly pages: number; readonly outline: readonly string[] } {
  const source = pdf.toString('latin1');
  return {
    pages: source.match(/\/Type \/Page\b/gu)?.length ?? 0,
    outline: [...source.matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<([0-9A-F]+)>)/gu)].map(titleIn),
  };
}

/** A text of a pdf: single bytes with escapes, or UTF-16 in hexadecimal. */
function titleIn([, bytes, hex]: RegExpMatchArray): string {
  if (hex !== undefined) return Buffer.from(hex.slice(4), 'hex').swap16().toString('utf16le');
  return (bytes ?? '')
    .replaceAll(/\\([0-7]{3})/gu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
    .replaceAll(/\\(.)/gu, '$1');
}
