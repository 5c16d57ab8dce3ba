import type { AlternativeSlide, RankedCard } from '../../core/deck/slide.ts';
import type { Picture } from '../../core/model/theme.ts';
import type { Counted } from '../../words/alternative-slide.ts';
import { ALTERNATIVE_WORDS, betterCounts, betterPoints, countsOf, weakPoints } from '../../words/alternative-slide.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import type { CardRoom } from './card-room.ts';
import { cardRoom } from './card-room.ts';

/** What stands in one of the two cards, in every form of the slide. */
export interface Side {
  readonly tone: 'works' | 'less';
  readonly heading: string;
  /** The post whose words stand there; null: they are the editor's own. */
  readonly card: RankedCard | null;
  readonly text: string;
  /** The text says that there is none. */
  readonly silent: boolean;
  readonly points: readonly string[];
  readonly room: CardRoom;
  readonly picture: Picture | undefined;
  readonly counts: readonly Counted[];
  /** Stands where there are no numbers. */
  readonly quiet: string;
}

/** Lengths of a card in px: its inner width, the room for its words and points, and what a picture takes of that. */
export const SIDE = { width: 486, height: 246, picture: 112 } as const;
const POINTS = 8;
const POINTS_BESIDE_PICTURE = 3;
const BETTER_POINTS = 5;
const BETTER_POINTS_BESIDE_PICTURE = 2;

/** Left the weak post, right the better one. */
export function sidesOf(slide: AlternativeSlide, language: Language): readonly [Side, Side] {
  return [wasSide(slide, language), canSide(slide, language)];
}

function wasSide(slide: AlternativeSlide, language: Language): Side {
  const because = slide.because.trim();
  const [picture] = slide.pictures;
  const most = (picture === undefined ? POINTS : POINTS_BESIDE_PICTURE) - (because === '' ? 0 : 1);
  const words = ofPost(slide.weak.post.text, language);
  const points = [...weakPoints(slide, Math.max(1, most), language), ...(because === '' ? [] : [because])];
  return {
    tone: 'less',
    heading: ALTERNATIVE_WORDS[language].was,
    card: slide.weak,
    ...words,
    points,
    picture,
    room: roomOf(words.text, points, picture),
    counts: countsOf(slide.weak, language),
    quiet: '',
  };
}

function canSide(slide: AlternativeSlide, language: Language): Side {
  const words = ALTERNATIVE_WORDS[language];
  const own = slide.rewritten.trim();
  const picture = slide.pictures[1];
  const points = betterPoints(slide, picture === undefined ? BETTER_POINTS : BETTER_POINTS_BESIDE_PICTURE, language);
  const nothing = own === '' && slide.example === null;
  const shown = nothing
    ? { text: words.nothingBody, silent: true }
    : ofPost(own === '' ? (slide.example?.post.text ?? '') : own, language);
  return {
    tone: 'works',
    heading: words.can,
    card: own === '' ? slide.example : null,
    ...shown,
    points,
    picture,
    room: roomOf(shown.text, points, picture),
    counts: betterCounts(slide, language),
    quiet: words.tooFew,
  };
}

function ofPost(text: string, language: Language): Pick<Side, 'text' | 'silent'> {
  // An empty line is air that a card does not have.
  const own = text.trim().replaceAll(/\n\s*\n/gu, '\n');
  return { text: own === '' ? SLIDE_WORDS[language].noText : own, silent: own === '' };
}

function roomOf(text: string, points: readonly string[], picture: Picture | undefined): CardRoom {
  const height = SIDE.height - (picture === undefined ? 0 : SIDE.picture);
  return cardRoom({ text, points, width: SIDE.width, height });
}
