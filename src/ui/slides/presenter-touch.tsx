import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import { useRef } from 'react';

interface StageFloorProps {
  readonly covered: boolean;
  /** The finger moves the pointer, so it does not turn pages. */
  readonly pointing: boolean;
  readonly onAct: (act: 'next' | 'previous' | 'black') => void;
  readonly children: ReactNode;
}

/** px that a finger goes sideways before it is a swipe and no tap. */
const SWIPE = 40;

/** A click or tap in the left third goes back, in the right third goes on, and so does a swipe; links on a slide stay links. */
export function StageFloor({ covered, pointing, onAct, children }: StageFloorProps) {
  const from = useRef<{ readonly x: number; readonly y: number }>(null);
  const swiped = useRef(false);
  const onPointerDown = (event: PointerEvent) => {
    swiped.current = false;
    from.current = event.pointerType === 'mouse' || !event.isPrimary || pointing ? null : { x: event.clientX, y: event.clientY };
  };
  const onPointerUp = (event: PointerEvent) => {
    if (from.current === null) return;
    const [across, along] = [event.clientX - from.current.x, event.clientY - from.current.y];
    from.current = null;
    if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(along)) return;
    swiped.current = true;
    onAct(across < 0 ? 'next' : 'previous');
  };
  const onClick = (event: MouseEvent) => {
    if (swiped.current || (event.target as Element).closest('a, summary') !== null) return;
    const share = event.clientX / window.innerWidth;
    if (share < 1 / 3) onAct('previous');
    else if (share > 2 / 3) onAct('next');
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog has the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way beside keys and buttons
    <div
      className={covered ? 'present-stage present-covered' : 'present-stage'}
      inert={covered}
      onClick={onClick}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
    >
      {children}
    </div>
  );
}
