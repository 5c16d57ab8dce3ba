import { alternativeSlides } from './alternative-slides.ts';
import type { DeckSource, Draft } from './draft.ts';
import { cornersSlide, guessSlide, promisesSlide, sendInSlide } from './fact-slides.ts';
import { formatSlides } from './format-slides.ts';
import { rankedSlides, sharedSlides } from './ranked-slides.ts';
import { appendixSlides, channelsSlide, monthSlide } from './report-slides.ts';
import { broughtSlide, planSlide, wallSlides } from './said-slides.ts';
import type { LeftOut, Slide } from './slide.ts';

interface Chapter {
  readonly kind: Slide['kind'];
  readonly needs: LeftOut['needs'];
  readonly slides: readonly Draft[];
}

/** The chapters of a month in their order, with or without slides. */
function chaptersOf(source: DeckSource): Chapter[] {
  const { report } = source;
  return [
    { kind: 'guess', needs: 'two-close-posts', slides: guessSlide(source) },
    { kind: 'month', needs: 'numbers', slides: [monthSlide(report)] },
    { kind: 'promises', needs: 'promises-of-last-month', slides: promisesSlide(source) },
    { kind: 'channels', needs: 'numbers', slides: channelsSlide(report) },
    { kind: 'best', needs: 'numbers', slides: rankedSlides('best', report) },
    { kind: 'shared', needs: 'twelve-posts', slides: sharedSlides(source) },
    { kind: 'least', needs: 'twelve-posts', slides: rankedSlides('least', report) },
    { kind: 'alternative', needs: 'a-weak-post-and-a-better-one', slides: alternativeSlides(source) },
    { kind: 'formats', needs: 'formats-to-compare', slides: formatSlides(report) },
    { kind: 'corners', needs: 'reach-and-reactions', slides: cornersSlide(source) },
    { kind: 'wall', needs: 'comments-chosen', slides: wallSlides(source) },
    { kind: 'brought', needs: 'goals-or-costs', slides: broughtSlide(source) },
    { kind: 'plan', needs: 'numbers', slides: [planSlide(source)] },
    { kind: 'send-in', needs: 'good-examples', slides: sendInSlide(source) },
    { kind: 'appendix', needs: 'numbers', slides: appendixSlides(report) },
  ];
}

/** The slides that the month gives, and the kinds for which something is missing. */
export function storyboardOf(source: DeckSource): { readonly slides: readonly Draft[]; readonly leftOut: readonly LeftOut[] } {
  const chapters = chaptersOf(source);
  return {
    slides: chapters.flatMap(({ slides }) => slides),
    leftOut: chapters.flatMap(({ kind, needs, slides }) => (slides.length === 0 ? [{ kind, needs }] : [])),
  };
}
