import type { Zone } from '../base/calendar.ts';
import type { Kind } from '../model/kind.ts';
import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { kindOf } from '../model/post-columns.ts';
import type { Condition, Rule } from '../model/tags.ts';
import { textAt } from '../model/text-column.ts';
import type { PostFacts, Test } from './condition.ts';
import { testOf, textFacts } from './condition.ts';

const YES = 1;
const NO = 2;
// About a kilobyte each.
const MOST_FACTS = 20_000;

interface Ready {
  readonly test: Test;
  /** Per post: YES, NO, or 0 where it was not looked at. */
  readonly fits: Uint8Array;
}

/**
 * Which posts a condition means. Each post is looked at once per condition, when it is first asked about: what an edit does not touch is
 * the same object, so that its answers hold from one book to the next.
 */
export class RuleFits {
  private readonly posts: PostColumns;
  private readonly zone: Zone;
  private readonly ready = new WeakMap<Condition, Ready>();
  private readonly facts = new Map<number, PostFacts>();

  constructor(posts: PostColumns, zone: Zone) {
    this.posts = posts;
    this.zone = zone;
  }

  /** `kind`: what the editor says that the post is. */
  fits(condition: Condition, row: number, kind?: Kind): boolean {
    const { test, fits } = this.readyFor(condition);
    if (kind !== undefined) return test({ ...this.factsAt(row), kind });
    if (fits[row] === 0) fits[row] = test(this.factsAt(row)) ? YES : NO;
    return fits[row] === YES;
  }

  /** Those of the rules that fit, in their order. */
  fitting(rules: readonly Rule[], row: number, kind?: Kind): readonly Rule[] {
    return rules.filter(({ when }) => this.fits(when, row, kind));
  }

  factsAt(row: number): PostFacts {
    let facts = this.facts.get(row);
    if (facts === undefined) {
      if (this.facts.size >= MOST_FACTS) this.facts.clear();
      facts = postFacts(this.posts, row, this.zone);
      this.facts.set(row, facts);
    }
    return facts;
  }

  private readyFor(condition: Condition): Ready {
    let ready = this.ready.get(condition);
    if (ready === undefined) {
      ready = { test: testOf(condition), fits: new Uint8Array(this.posts.count) };
      this.ready.set(condition, ready);
    }
    return ready;
  }
}

export function postFacts(posts: PostColumns, row: number, zone: Zone): PostFacts {
  const channel = posts.channels[posts.channel[row] as number];
  const publishedAt = posts.publishedAt[row] as number;
  return {
    ...textFacts(textAt(posts.text, row)),
    kind: kindOf(posts, row),
    channelKey: channel === undefined ? '' : channelKey(channel),
    seconds: posts.durationSeconds[row] as number,
    wall: Number.isNaN(publishedAt) ? publishedAt : zone.wallOf(publishedAt),
    dayOnly: posts.dayOnly[row] === 1,
  };
}
