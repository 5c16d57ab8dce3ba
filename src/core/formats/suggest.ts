import { DAY } from '../base/calendar.ts';
import type { FormatId } from '../model/tags.ts';
import type { PostFacts } from './condition.ts';

/** A tagged post to learn from, or one to suggest for: its features as `featuresOf` gives them. */
export interface Example {
  readonly features: readonly string[];
  readonly format: FormatId;
}

export interface Suggestion {
  readonly format: FormatId;
  /** How many tagged posts of this format it looks like; 0 where it only shares scattered words. */
  readonly like: number;
}

/** What may be known of a format by: words and pairs of words, hashtags, where links lead, the kind of post, the channel, the weekday. */
export function featuresOf({ words, hashtags, links, kind, channelKey, wall, asks }: PostFacts): string[] {
  const list = words.trim() === '' ? [] : words.trim().split(' ');
  const pairs = list.slice(1).map((word, i) => `${list[i]} ${word}`);
  const pages = links.map((link) => `/${link.split(/[?#]/u)[0]?.split('/').slice(0, 2).join('/')}`);
  const day = Number.isNaN(wall) ? [] : [`day ${(Math.floor(wall / DAY) + 3) % 7}`];
  const opening = list.length === 0 ? [] : [`^${list.slice(0, 2).join(' ')}`];
  return [
    ...list,
    ...pairs,
    ...hashtags.map((name) => `#${name}`),
    ...pages,
    `kind ${kind}`,
    `in ${channelKey}`,
    ...day,
    ...opening,
    ...(asks ? ['?'] : []),
  ];
}

const SMOOTHING = 0.5;
const LIKE = 0.25;
const MOST_SUGGESTIONS = 3;
const EXAMPLES_NEED = 3;

type Weights = ReadonlyMap<string, number>;

/**
 * Learns formats from the posts that the editor tagged: complement naive Bayes with the usual weighing of words (Rennie, Shih, Teevan and
 * Karger: Tackling the Poor Assumptions of Naive Bayes Text Classifiers, 2003). Each format is told by what posts of all others look like,
 * which copes with formats of very different size. Deterministic; a format with fewer than three posts is not suggested.
 */
export class FormatSuggester {
  private readonly rarity = new Map<string, number>();
  private readonly documents: { readonly format: FormatId; readonly weights: Weights }[];
  /** Per format, what a feature says against it. */
  private readonly against = new Map<FormatId, Map<string, number>>();
  private readonly unseen = new Map<FormatId, number>();

  constructor(examples: readonly Example[]) {
    const count = new Map<FormatId, number>();
    for (const { format } of examples) count.set(format, (count.get(format) ?? 0) + 1);
    const learned = examples.filter(({ format }) => (count.get(format) ?? 0) >= EXAMPLES_NEED);
    for (const { features } of learned) {
      for (const feature of new Set(features)) this.rarity.set(feature, (this.rarity.get(feature) ?? 0) + 1);
    }
    for (const [feature, posts] of this.rarity) this.rarity.set(feature, Math.log((learned.length + 1) / posts));
    this.documents = learned.map(({ features, format }) => ({ format, weights: this.weighed(features) }));
    this.learn();
  }

  private learn(): void {
    const all = new Map<string, number>();
    const own = new Map<FormatId, Map<string, number>>();
    for (const { format, weights } of this.documents) {
      const sums = own.get(format) ?? new Map<string, number>();
      own.set(format, sums);
      for (const [feature, weight] of weights) {
        all.set(feature, (all.get(feature) ?? 0) + weight);
        sums.set(feature, (sums.get(feature) ?? 0) + weight);
      }
    }
    const whole = total(all.values());
    for (const [format, sums] of own) {
      const rest = whole - total(sums.values()) + SMOOTHING * all.size;
      const logs = new Map<string, number>();
      for (const [feature, weight] of all) logs.set(feature, Math.log((weight - (sums.get(feature) ?? 0) + SMOOTHING) / rest));
      const size = total(Array.from(logs.values(), Math.abs));
      for (const [feature, log] of logs) logs.set(feature, log / size);
      this.against.set(format, logs);
      this.unseen.set(format, Math.log(SMOOTHING / rest) / size);
    }
  }

  /** Term weights: log of the count, times rarity, of length one. Features that no tagged post has say nothing. */
  private weighed(features: readonly string[]): Weights {
    const counts = new Map<string, number>();
    for (const feature of features) if (this.rarity.has(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    let squares = 0;
    for (const [feature, count] of counts) {
      const weight = Math.log1p(count) * (this.rarity.get(feature) as number);
      counts.set(feature, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [feature, weight] of counts) counts.set(feature, weight / length);
    return counts;
  }

  /** At most three formats, the likeliest first. Empty where nothing was learned or the post has nothing to go by. */
  suggest(features: readonly string[]): Suggestion[] {
    const weights = this.weighed(features);
    if (weights.size === 0) return [];
    const scored = Array.from(this.against, ([format, logs]) => {
      let score = 0;
      for (const [feature, weight] of weights) score += weight * (logs.get(feature) ?? (this.unseen.get(format) as number));
      return { format, score };
    });
    scored.sort((a, b) => a.score - b.score || (a.format < b.format ? -1 : 1));
    return scored.slice(0, MOST_SUGGESTIONS).map(({ format }) => ({ format, like: this.likeness(format, weights) }));
  }

  private likeness(format: FormatId, weights: Weights): number {
    let like = 0;
    for (const document of this.documents) {
      if (document.format !== format) continue;
      let cosine = 0;
      for (const [feature, weight] of weights) cosine += weight * (document.weights.get(feature) ?? 0);
      if (cosine >= LIKE) like++;
    }
    return like;
  }
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
