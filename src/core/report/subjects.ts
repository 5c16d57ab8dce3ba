import { hasLink } from '../base/text.ts';
import type { Tagging } from '../formats/tagging.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';

const WORD = /\p{L}{4,}/gu;
const LINK = /https?:\/\/\S+|www\.\S+/gu;
const ACCENTED = /[\u00C0-\u024F]/u;
const ACCENTS = /\p{M}/gu;
// Dutch and Danish join words and bend their ends: "fietspad", "fietspaden", "fietspadenplan". Their first letters say the subject.
const STEM = 6;
// Two posts that name a Saturday are not about the same thing.
const CALENDAR = `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september oktober
november december mandag tirsdag onsdag torsdag fredag lørdag søndag marts monday tuesday wednesday thursday friday saturday sunday january
february march june july august october`;
const NO_SUBJECT: ReadonlySet<string> = new Set(CALENDAR.split(/\s+/u).map((word) => word.slice(0, STEM)));
const SHARED_TOPIC = 0.5;
/**
 * Posts that share one word may mean two things by it ("bodem"): a subject is two words that few others use, or one of those and one that not
 * many do.
 */
const FEW = 0.1;
const NOT_MANY = 0.3;
const FEWEST = 3;

/**
 * From here on two posts may be said to be about the same thing. Looked at by hand on the town and on the genuine pages: below it many pairs
 * share two words and no subject.
 */
export const SAME_SUBJECT = 0.21;

/** From here on it is the same text once more, whose better numbers nobody can learn from. */
export const SAME_TEXT = 0.9;

/** The words of posts as numbers, made once per post: every month asks again. */
interface Words {
  readonly numbers: Map<string, number>;
  readonly perRow: Map<number, Int32Array>;
}

const WORDS = new WeakMap<PostColumns, Words>();

function wordsOf(posts: PostColumns): Words {
  let words = WORDS.get(posts);
  if (words === undefined) {
    words = { numbers: new Map(), perRow: new Map() };
    WORDS.set(posts, words);
  }
  return words;
}

/** The post's words by number, each once, ascending. */
function wordsAt(posts: PostColumns, words: Words, row: number): Int32Array {
  const known = words.perRow.get(row);
  if (known !== undefined) return known;
  const own = new Set<number>();
  for (const word of foldedText(textAt(posts.text, row)).match(WORD) ?? []) {
    const stem = word.slice(0, STEM);
    if (NO_SUBJECT.has(stem)) continue;
    let number = words.numbers.get(stem);
    if (number === undefined) {
      number = words.numbers.size;
      words.numbers.set(stem, number);
    }
    own.add(number);
  }
  const found = Int32Array.from(own).sort();
  words.perRow.set(row, found);
  return found;
}

// Whole folding as of searches costs several times as much, and the words of ten thousand posts are looked at.
function foldedText(text: string): string {
  const lower = (hasLink(text) ? text.replace(LINK, ' ') : text).toLowerCase();
  return ACCENTED.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '') : lower;
}

/**
 * How close posts are in subject: the cosine of their words, each weighed by how rare it is among `rows` (Salton, Wong and Yang 1975; weights
 * after Spärck Jones 1972), and the topics that the team gave them.
 */
export class Subjects {
  private readonly posts: PostColumns;
  private readonly tags: Tagging;
  private readonly words: Words;
  /** Squared weights by the number of the word. */
  private readonly weights: Float64Array;
  /** From these weights on few and not many posts use a word. */
  private readonly few: number;
  private readonly notMany: number;
  private readonly lengths = new Map<number, number>();

  constructor(posts: PostColumns, tags: Tagging, rows: readonly number[]) {
    this.posts = posts;
    this.tags = tags;
    this.words = wordsOf(posts);
    const lists = rows.map((row) => wordsAt(posts, this.words, row));
    const counts = new Float64Array(this.words.numbers.size);
    for (const list of lists) for (const word of list) counts[word] = (counts[word] as number) + 1;
    const weightOf = (count: number) => Math.log((rows.length + 1) / Math.max(1, count)) ** 2;
    this.few = weightOf(Math.max(FEWEST, FEW * rows.length));
    this.notMany = weightOf(Math.max(FEWEST, NOT_MANY * rows.length));
    this.weights = counts.map(weightOf);
  }

  /** 0 to 1, for two of the rows. Half of what words leave open is made up by sharing all topics. */
  close(a: number, b: number): number {
    return 1 - (1 - this.cosine(a, b)) * (1 - SHARED_TOPIC * this.sharedTopics(a, b));
  }

  private cosine(a: number, b: number): number {
    const one = wordsAt(this.posts, this.words, a);
    const other = wordsAt(this.posts, this.words, b);
    let shared = 0;
    let few = 0;
    let notMany = 0;
    for (let i = 0, j = 0; i < one.length && j < other.length; ) {
      const difference = (one[i] as number) - (other[j] as number);
      if (difference === 0) {
        const weight = this.weights[one[i] as number] ?? 0;
        shared += weight;
        if (weight >= this.few) few++;
        else if (weight >= this.notMany) notMany++;
      }
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return few === 0 || few + notMany < 2 ? 0 : Math.min(1, shared / (this.lengthOf(a, one) * this.lengthOf(b, other)));
  }

  private lengthOf(row: number, words: Int32Array): number {
    let length = this.lengths.get(row);
    if (length === undefined) {
      let squares = 0;
      for (const word of words) squares += this.weights[word] ?? 0;
      length = Math.sqrt(squares);
      this.lengths.set(row, length);
    }
    return length;
  }

  /** Of the topics that either has, the share that both have. */
  private sharedTopics(a: number, b: number): number {
    const own = this.tags.topicsAt(a);
    if (own.length === 0) return 0;
    const others = this.tags.topicsAt(b);
    const both = own.filter((topic) => others.includes(topic)).length;
    return both / (own.length + others.length - both);
  }
}
