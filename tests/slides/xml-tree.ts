/** An element of a part, with its texts. Namespaces stay as they are written: every writer here writes the customary prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What stands directly in it. */
  readonly text: string;
}

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const PIECE = new RegExp(String.raw`<\?xml[^?]*\?>|<(/?)(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>|([^<]+)`, 'yu');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text.replaceAll(/&(\w*;?)/gu, (whole, name: string) => {
    const letter = ENTITIES[name.replace(/;$/u, '')];
    if (letter === undefined || !name.endsWith(';')) throw new Error(`not an entity: ${whole}`);
    return letter;
  });
}

/** Reads well-formed XML without comments, CDATA and processing instructions; throws at the first thing that is not. */
export function xmlTree(xml: string): Element {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.exec(xml);
  if (forbidden !== null) throw new Error(`a character that XML forbids at ${forbidden.index}`);
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
    text: string;
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const at = PIECE.lastIndex;
    const match = PIECE.exec(xml);
    if (match === null) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name, values = '', alone, text] = match;
    const inner = open.at(-1) as Open;
    if (text !== undefined) inner.text += decoded(text);
    if (name === undefined) continue;
    if (closing === '/') {
      if (inner.name !== name) throw new Error(`</${name}> closes <${inner.name}>`);
      open.pop();
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of values.matchAll(/\s+([^=\s]+)="([^"]*)"/gu)) {
      if (key in attributes) throw new Error(`${key} stands twice in <${name}>`);
      attributes[key] = decoded(value);
    }
    const element: Open = { name, attributes, children: [], text: '' };
    inner.children.push(element);
    if (alone !== '/') open.push(element);
  }
  const [element] = root.children;
  if (open.length > 1 || element === undefined || root.children.length > 1) throw new Error('not one whole element');
  return element;
}

/** The element and all in it, in the order of the document. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

export function elementsNamed(element: Element, name: string): Element[] {
  return everyElement(element).filter((one) => one.name === name);
}
