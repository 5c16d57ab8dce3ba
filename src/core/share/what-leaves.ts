import type { Deck, Slide } from '../deck/slide.ts';
import type { ReportPost } from '../report/report.ts';
import type { PersonalData } from './personal-data.ts';
import { personalDataIn } from './personal-data.ts';
import type { ShareChoices, SharedDeck } from './redact.ts';
import { deckToShare, SHARE_DEFAULTS } from './redact.ts';

/** What the editor sees before anything leaves. */
export interface WhatLeaves {
  readonly deck: SharedDeck;
  /** Posts whose text goes along, each once. */
  readonly posts: number;
  readonly pictures: number;
  /** Personal data in the texts as they stand, before anything is left out: by where it stands. */
  readonly inPosts: readonly PersonalData[];
  readonly onWall: readonly PersonalData[];
}

/** The deck as it would leave, with what was found in it. */
export function whatLeaves(deck: Deck, chosen: Partial<ShareChoices>): WhatLeaves {
  const choices = { ...SHARE_DEFAULTS, ...chosen };
  const shared = deckToShare(deck, choices);
  const whole = deckToShare(deck, { ...choices, personalInPosts: true, personalOnWall: true });
  const posts = new Map(whole.slides.flatMap(postsOn).map((post) => [post.key, post]));
  const notes = whole.slides.flatMap((slide) => (slide.kind === 'wall' ? slide.wall : []));
  const logo = shared.theme.logo === null ? 0 : 1;
  return {
    deck: shared,
    posts: [...posts.values()].filter(({ text }) => text !== '').length,
    pictures: shared.slides.reduce((count, { pictures }) => count + pictures.length, logo),
    inPosts: [...posts.values()].flatMap(({ text }) => personalDataIn(text)),
    onWall: notes.flatMap(({ text }) => personalDataIn(text)),
  };
}

/** Every post of which a slide shows something. */
export function postsOn(slide: Slide): readonly ReportPost[] {
  switch (slide.kind) {
    case 'guess':
    case 'best':
    case 'least':
      return slide.cards.map(({ post }) => post);
    case 'alternative':
      return [slide.weak.post, ...(slide.example === null ? [] : [slide.example.post])];
    case 'corners':
      return slide.points.map(({ post }) => post);
    case 'send-in':
      return slide.examples.map(({ card }) => card.post);
    case 'appendix':
      return slide.posts;
    default:
      return [];
  }
}
