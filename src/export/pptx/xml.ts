/** Markup that is ready to stand in a part; made by `tag` alone, so that every text and value in it is escaped. */
export type Xml = string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes without a value are left out, an element without content closes itself. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly Xml[]): Xml {
  const values = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'string' ? xmlText(value) : value}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${values}/>` : `<${name}${values}>${inside}</${name}>`;
}

/** A whole part, with the declaration that Office writes. */
export function part(root: Xml): Xml {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand between tags and in values. */
export function xmlText(text: string): Xml {
  return printable(text).replaceAll(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);
}

/**
 * A text without what XML 1.0 forbids (control characters, halves of surrogate pairs, U+FFFE and U+FFFF; production Char) and without
 * the control characters from U+007F to U+009F, which it allows and nobody can see.
 */
function printable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** A text on one line, as HTML shows it: any white space is one space. */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/[\s\u0085]+/gu, ' '))
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}
