/** A label as the tool's users named it, and whose it is: `Sprout Social`, `DLC November`. */
export interface ToolLabel {
  readonly tool: string;
  readonly name: string;
}

/** The labels that a tool's export gives its posts: pairs of a row and a label, by row, in the order in which the file names them. */
export interface ToolLabels {
  readonly met: readonly ToolLabel[];
  readonly rows: Uint32Array;
  /** Index into `met`. */
  readonly labels: Uint32Array;
}

const LONGEST_NAME = 100;
const WITH_WORDS = /[\p{L}\p{N}]/u;
const NOTHING = /^(?:n\/?a|none|null|-+)$/iu;

/** The labels in a cell that lists them, `signs` between them. What is no name (a dash, a whole text) is none. */
export function labelsInCell(cell: string, signs = /[,;]/u): readonly string[] {
  if (cell === '') return [];
  const names = cell.split(signs).map((name) => name.replace(/\s+/gu, ' ').trim());
  return names.filter((name) => WITH_WORDS.test(name) && !NOTHING.test(name) && name.length <= LONGEST_NAME);
}

/** Collects the labels of posts while the file of a tool is read, or while several sets of posts become one. */
export class ToolLabelCollector {
  private readonly tool: string;
  private readonly places = new Map<string, number>();
  private readonly met: ToolLabel[] = [];
  private rows: number[] = [];
  private labels: number[] = [];

  constructor(tool: string) {
    this.tool = tool;
  }

  add(row: number, names: readonly string[], tool = this.tool): void {
    for (const name of names) {
      const key = `${tool}\n${name}`;
      let place = this.places.get(key);
      if (place === undefined) {
        place = this.met.push({ tool, name }) - 1;
        this.places.set(key, place);
      }
      this.rows.push(row);
      this.labels.push(place);
    }
  }

  /** Keeps the labels of the posts at these places, in this order, as the posts themselves are kept. */
  keepOnly(places: readonly number[]): void {
    if (this.rows.length === 0) return;
    const to = new Map(places.map((place, row) => [place, row]));
    const kept = [...this.rows.keys()].filter((pair) => to.has(this.rows[pair] as number));
    this.labels = kept.map((pair) => this.labels[pair] as number);
    this.rows = kept.map((pair) => to.get(this.rows[pair] as number) as number);
  }

  /** By row, each pair once; nothing without labels. */
  finish(): { readonly toolLabels?: ToolLabels } {
    const { rows, labels, met } = this;
    if (rows.length === 0) return {};
    const pairs = [...rows.keys()].sort((a, b) => (rows[a] as number) - (rows[b] as number));
    // Where a label stood last: a row that names it twice has it once.
    const lastRow = new Int32Array(met.length).fill(-1);
    const once = pairs.filter((pair) => {
      const [row, label] = [rows[pair] as number, labels[pair] as number];
      const isNew = lastRow[label] !== row;
      lastRow[label] = row;
      return isNew;
    });
    const of = (values: readonly number[]) => Uint32Array.from(once, (pair) => values[pair] as number);
    return { toolLabels: { met, rows: of(rows), labels: of(labels) } };
  }
}

/** Each post that has labels, with the places of its labels in `met`. */
export function* labelledRows({ rows, labels }: ToolLabels): Generator<readonly [row: number, labels: readonly number[]]> {
  let at = 0;
  while (at < rows.length) {
    const row = rows[at] as number;
    const own: number[] = [];
    while (at < rows.length && rows[at] === row) own.push(labels[at++] as number);
    yield [row, own];
  }
}
