import type { PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import type { PointedAt, ShownDeck } from './presenter-sync.ts';

interface PresentedSlideProps {
  readonly shown: ShownDeck;
  readonly slide: Slide;
  /** From 0. */
  readonly place: number;
  readonly total: number;
  readonly revealed: boolean;
  /** Where to tell where the pointer is; absent where there is none. */
  readonly onPoint?: ((point: PointedAt | null) => void) | undefined;
  readonly pointed?: PointedAt | null;
}

/** A slide as large as its place, with the pointer on it. */
export function PresentedSlide({ shown, slide, place, total, revealed, onPoint, pointed = null }: PresentedSlideProps) {
  const onPointerMove = useRestingPointer(onPoint);
  return (
    <div
      className={onPoint === undefined ? 'slide-fit present-slide' : 'slide-fit present-slide present-pointing'}
      onPointerMove={onPointerMove}
      onPointerDown={onPointerMove}
    >
      <SlideView
        theme={shown.deck.theme}
        slide={slide}
        language={shown.language}
        zone={shown.zone}
        place={place + 1}
        total={total}
        revealed={revealed}
      />
      {pointed === null ? null : (
        <span className="present-dot" aria-hidden="true" style={{ left: `${pointed.x * 100}%`, top: `${pointed.y * 100}%` }} />
      )}
    </div>
  );
}

/** ms without a movement after which the dot goes away. */
const RESTING = 3000;

/** A pointer that rests is in the way of reading. */
function useRestingPointer(onPoint: ((point: PointedAt | null) => void) | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onPoint);
  useEffect(() => {
    latest.current = onPoint;
    if (onPoint === undefined) clearTimeout(timer.current);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  if (onPoint === undefined) return undefined;
  return (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current?.(null), RESTING);
  };
}
