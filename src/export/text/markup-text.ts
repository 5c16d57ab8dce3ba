/** An element of markup that React wrote, or a text in it. */
type Node = string | { readonly tag: string; readonly hidden: boolean; readonly children: Node[] };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** What begins a line of its own. */
const BLOCKS = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'li',
  'div',
  'section',
  'header',
  'footer',
  'figcaption',
  'dt',
  'dd',
  'caption',
  'summary',
]);

/** The slides' own markup as Markdown: titles, lists and tables; what only repeats numbers as a drawing is left out. */
export function markdownOf(markup: string): string {
  const lines: string[] = [];
  writeInto(lines, treeOf(markup));
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Markup of `renderToStaticMarkup`: well formed, attributes in double quotes, five entities. */
function treeOf(markup: string): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const [, closing, tag, attributes = '', selfClosed, words] of markup.matchAll(
    /<(\/)?([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/)?>|([^<]+)/gu,
  )) {
    const inside = open.at(-1) as Node[];
    if (words !== undefined) inside.push(plain(words));
    else if (closing !== undefined) open.pop();
    else if (tag !== undefined) {
      const children: Node[] = [];
      inside.push({ tag, hidden: /\saria-hidden="true"/u.test(attributes) || tag === 'svg', children });
      if (selfClosed === undefined) open.push(children);
    }
  }
  return root;
}

function plain(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27);/gu, (_whole, name: string) => ENTITIES[name] ?? '');
}

function writeInto(lines: string[], nodes: readonly Node[]): void {
  let inline = '';
  const flush = () => {
    if (inline.trim() !== '') lines.push(escaped(inline.replaceAll(/\s+/gu, ' ').trim()), '');
    inline = '';
  };
  for (const node of nodes) {
    if (typeof node === 'string') inline += node;
    else if (node.hidden) continue;
    else if (node.tag === 'table') {
      flush();
      writeTable(lines, node.children);
    } else if (node.tag === 'h2') {
      flush();
      lines.push(`## ${escaped(wordsOf(node.children))}`, '');
    } else if (node.tag === 'li') {
      flush();
      lines.push(`- ${escaped(wordsOf(node.children))}`);
    } else if (isBlock(node)) {
      flush();
      writeInto(lines, node.children);
    } else inline += ` ${wordsOf([node])} `;
  }
  flush();
  if (nodes.some((node) => typeof node !== 'string' && node.tag === 'li')) lines.push('');
}

function isBlock(node: Exclude<Node, string>): boolean {
  return (
    BLOCKS.has(node.tag) ||
    node.children.some((child) => typeof child !== 'string' && (isBlock(child) || child.tag === 'table' || child.tag === 'li'))
  );
}

function writeTable(lines: string[], nodes: readonly Node[]): void {
  const caption = named(nodes, 'caption').map((node) => wordsOf(node.children));
  const rows = named(nodes, 'tr').map((row) =>
    row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [escaped(wordsOf(cell.children)).replaceAll('|', '\\|')])),
  );
  const [head, ...rest] = rows;
  if (head === undefined) return;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  lines.push(...caption, ...(caption.length > 0 ? [''] : []), line(head), line(head.map(() => '---')), ...rest.map(line), '');
}

function named(nodes: readonly Node[], tag: string): Exclude<Node, string>[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : node.tag === tag ? [node] : named(node.children, tag)));
}

/** All words in it on one line. */
function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.hidden) return '';
      return isInline(node.tag) ? wordsOf(node.children) : ` ${wordsOf(node.children)} `;
    })
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function isInline(tag: string): boolean {
  return tag === 'a' || tag === 'b' || tag === 'em' || tag === 'i' || tag === 'strong';
}

/** A text of a post stays a text: what Markdown or HTML would read as a sign is written with a stroke before it. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>]/gu, '\\$&')
    .replace(/^(?=[#+>~-])/u, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/u, '$1\\');
}
