import type { Channel } from '../model/platform.ts';
import type { DeckEdits, TeamSettings } from '../model/workspace.ts';
import type { DeckFacts, StandingPost } from '../report/deck-facts.ts';
import type { Report } from '../report/report.ts';
import type { Scope } from '../report/scope.ts';
import type { RankedCard, Slide } from './slide.ts';

/** All that a deck is made of: the month's numbers, what is said of posts beside them, and what the editor and the team said. */
export interface DeckSource {
  readonly report: Report;
  readonly facts: DeckFacts;
  readonly edits: DeckEdits;
  readonly team: TeamSettings;
}

type OwnWords = 'title' | 'notes' | 'hidden' | 'starred' | 'month' | 'texts' | 'pictures';
/** Everything about a slide but the words that the editor adds to any slide. */
export type Draft<Kind extends Slide = Slide> = Kind extends Slide ? Omit<Kind, OwnWords> : never;

export type DraftOf<Kind extends Slide['kind']> = Draft<Extract<Slide, { kind: Kind }>>;

export type Channels = ReadonlyMap<Scope, Channel>;

export function channelsOf(report: Report): Channels {
  return new Map(report.channels.map(({ key, channel }) => [key, channel]));
}

/** A post of the facts as a slide shows it; none where its channel has no posts in the month. */
export function cardOf(channels: Channels, { post, answer, value, times }: StandingPost): RankedCard | null {
  const channel = channels.get(post.channelKey);
  return channel === undefined ? null : { post, channel, answer, value, times };
}
