import { memo } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import type { DeckTheme } from '../../core/model/theme.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import type { Language } from '../../words/language.ts';

interface SmallSlideProps {
  readonly slide: Slide;
  readonly language: Language;
  readonly zone: string;
  readonly theme: DeckTheme;
}

/** A slide as a true small picture. Drawn again only when its own content changes: typing in one title must not draw twenty slides. */
export const SmallSlide = memo(
  function SmallSlide({ slide, language, zone, theme }: SmallSlideProps) {
    return (
      <span className="slide-fit deck-small" aria-hidden="true" inert>
        <SlideView theme={theme} slide={slide} language={language} zone={zone} place={null} total={0} />
      </span>
    );
  },
  (before, after) =>
    before.language === after.language &&
    before.zone === after.zone &&
    before.theme === after.theme &&
    sameSlide(before.slide, after.slide),
);

/** Whether two slides look the same. Their notes are not seen. */
export function sameSlide(one: Slide, other: Slide): boolean {
  if (one === other) return true;
  const keys = Object.keys(one) as (keyof Slide)[];
  return one.kind === other.kind && keys.every((key) => key === 'notes' || same(one[key], other[key]));
}

function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((part, place) => part === other[place]);
}
