import { safeLink } from '../base/safe-link.ts';
import { cardCounts } from '../deck/card-counts.ts';
import { isInEdition } from '../deck/deck-of.ts';
import type { Deck, DeckEdition, RankedCard, Slide } from '../deck/slide.ts';
import type { ReportPost } from '../report/report.ts';
import type { PersonalKind } from './personal-data.ts';
import { withoutPersonalData } from './personal-data.ts';
import { plainData } from './plain-data.ts';

declare const passed: unique symbol;

/** A deck that passed the gate: what may leave the machine. Every writer takes only this. */
export type SharedDeck = Deck & { readonly [passed]: true };

/** What the editor lets go along. */
export interface ShareChoices {
  readonly edition: DeckEdition;
  readonly notes: boolean;
  /** Own pictures and the logo. */
  readonly pictures: boolean;
  /** Who does what, on the plan and the promises. */
  readonly who: boolean;
  /** What looks like a handle, an address, a number of a person: kept in the team's own posts, kept in what people wrote back. */
  readonly personalInPosts: boolean;
  readonly personalOnWall: boolean;
}

/** What goes along where nobody asked for anything: no notes, no names. The team's own posts were public as they stand. */
export const SHARE_DEFAULTS: ShareChoices = {
  edition: 'team',
  notes: false,
  pictures: true,
  who: false,
  personalInPosts: true,
  personalOnWall: false,
};

/** Never in what is shared, whatever was chosen: nobody means to show these. */
const NEVER: readonly PersonalKind[] = ['bsn', 'cpr', 'iban'];

/** How much of a post's text a slide has room for, in UTF-16 units; the rest does not leave. */
const ROOM_FOR_TEXT = { card: 480, example: 700, row: 160, dot: 60 } as const;

/**
 * The deck without what was for the editor alone: hidden slides, what was left out, and, unless asked for, notes and names. Texts of posts
 * are cut to what the slide has room for, numbers rounded to six figures (curves to four).
 */
export function deckToShare(deck: Deck, chosen: Partial<ShareChoices> = {}): SharedDeck {
  const choices = { ...SHARE_DEFAULTS, ...chosen };
  const slides = deck.slides.filter((slide) => isInEdition(slide, choices.edition)).map((slide) => sharedSlide(slide, choices));
  const theme = choices.pictures ? deck.theme : { ...deck.theme, logo: null };
  return plainData({ ...deck, slides, theme, leftOut: [] }) as Deck as SharedDeck;
}

function sharedSlide(slide: Slide, choices: ShareChoices): Slide {
  const cut = withCutTexts(slide, choices);
  return { ...cut, notes: choices.notes ? cut.notes : '', pictures: choices.pictures ? cut.pictures : [] };
}

function withCutTexts(slide: Slide, choices: ShareChoices): Slide {
  const card = (one: RankedCard, room: number = ROOM_FOR_TEXT.card) => ({
    ...one,
    post: sharedPost(one.post, room, choices, []),
  });
  /** The slide names these numbers of it. */
  const example = (one: RankedCard) => {
    const metrics = cardCounts(one).map(({ metric }) => metric);
    return { ...one, post: sharedPost(one.post, ROOM_FOR_TEXT.example, choices, metrics) };
  };
  switch (slide.kind) {
    case 'guess':
      return { ...slide, cards: [card(slide.cards[0]), card(slide.cards[1])] };
    case 'best':
    case 'least':
      return { ...slide, cards: slide.cards.map((one) => card(one)) };
    case 'alternative':
      return {
        ...slide,
        weak: example(slide.weak),
        example: slide.example === null ? null : example(slide.example),
      };
    case 'corners':
      return {
        ...slide,
        points: slide.points.map((point) => {
          const post = sharedPost(point.post, point.named ? ROOM_FOR_TEXT.row : ROOM_FOR_TEXT.dot, choices, []);
          // A dot is no link.
          return { ...point, post: { ...post, permalink: '' } };
        }),
      };
    case 'send-in':
      return { ...slide, examples: slide.examples.map((one) => ({ ...one, card: card(one.card) })) };
    case 'appendix':
      return { ...slide, posts: slide.posts.map((post) => sharedPost(post, ROOM_FOR_TEXT.row, choices, slide.metrics)) };
    case 'wall':
      return {
        ...slide,
        wall: slide.wall.map((note) => ({ ...note, text: wallText(note.text, choices) })),
        // What was changed on the slide itself stands among its texts.
        texts: Object.fromEntries(Object.entries(slide.texts).map(([place, text]) => [place, wallText(text, choices)])),
      };
    case 'promises':
      return { ...slide, steps: slide.steps.map((one) => ({ ...one, step: withWho(one.step, choices) })) };
    case 'plan':
      return { ...slide, steps: slide.steps.map((step) => withWho(step, choices)) };
    default:
      return slide;
  }
}

/** A post with as much of its text as its place shows, and the numbers that the slide names. */
function sharedPost(post: ReportPost, room: number, choices: ShareChoices, metrics: readonly string[]): ReportPost {
  const text = withoutPersonalData(post.text, choices.personalInPosts ? NEVER : undefined);
  const named = Object.entries(post.metrics).filter(([metric]) => metrics.includes(metric));
  return { ...post, permalink: safeLink(post.permalink), text: cutAtWord(text, room), metrics: Object.fromEntries(named) };
}

function wallText(text: string, choices: ShareChoices): string {
  return withoutPersonalData(text, choices.personalOnWall ? NEVER : undefined);
}

function withWho<Step extends { readonly who: string }>(step: Step, choices: ShareChoices): Step {
  return choices.who ? step : { ...step, who: '' };
}

/** At most `room` units, cut behind a whole word and never within a letter that takes two units. */
function cutAtWord(text: string, room: number): string {
  if (text.length <= room) return text;
  const start = text.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const space = start.search(/\s\S*$/u);
  return `${(space > room / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}
