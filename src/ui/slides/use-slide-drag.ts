import type { PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { SlideId } from '../../core/model/workspace.ts';

/** Less is a click that trembled, in px. */
const BEGINS_AT = 6;
/** Nearer to an end of the list than this it scrolls, by so much at each step, in px. */
const EDGE = 48;
const SCROLL = 14;

/** The slide that is being dragged, and the place among the others where it would come, from 0. */
interface Drag {
  readonly id: SlideId;
  readonly to: number;
}

interface SlideDrag {
  readonly drag: Drag | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * Dragging slides to another place: with a mouse anywhere on a slide, with a finger or pen by its number, so that the list can be scrolled
 * by touch. Options carry `data-slide`. Buttons and keys do the same elsewhere.
 */
export function useSlideDrag(list: RefObject<HTMLElement | null>, onMoveTo: (id: SlideId, place: number) => void): SlideDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = useRef<{ readonly id: SlideId; readonly x: number; readonly y: number } | null>(null);
  const stop = () => {
    pressed.current = null;
    setDrag(null);
  };
  useEffect(() => {
    if (drag === null) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      pressed.current = null;
      setDrag(null);
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, [drag]);
  return {
    drag,
    onPointerDown: (event) => {
      const target = event.target as Element;
      const id = target.closest<HTMLElement>('[data-slide]')?.dataset.slide;
      const byGrip = target.closest('.deck-grip') !== null;
      if (id === undefined || event.button !== 0 || (event.pointerType !== 'mouse' && !byGrip)) return;
      pressed.current = { id, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event) => {
      const from = pressed.current;
      if (from === null || list.current === null) return;
      if (drag === null && Math.hypot(event.clientX - from.x, event.clientY - from.y) < BEGINS_AT) return;
      if (drag === null) list.current.setPointerCapture(event.pointerId);
      scrollNear(list.current, event);
      const to = placeAt(list.current, from.id, event);
      if (drag?.to !== to) setDrag({ id: from.id, to });
    },
    onPointerUp: () => {
      if (drag !== null) onMoveTo(drag.id, drag.to);
      stop();
    },
    onPointerCancel: stop,
  };
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

function isAcross(list: HTMLElement): boolean {
  return list.scrollWidth > list.clientWidth + 1;
}

/** How many of the other slides lie before the pointer. */
function placeAt(list: HTMLElement, id: SlideId, { clientX, clientY }: Point): number {
  const across = isAcross(list);
  const others = [...list.querySelectorAll<HTMLElement>('[data-slide]')].filter((option) => option.dataset.slide !== id);
  return others.filter((option) => {
    const box = option.getBoundingClientRect();
    return across ? box.left + box.width / 2 < clientX : box.top + box.height / 2 < clientY;
  }).length;
}

function scrollNear(list: HTMLElement, { clientX, clientY }: Point): void {
  const box = list.getBoundingClientRect();
  const [at, start, end] = isAcross(list) ? [clientX, box.left, box.right] : [clientY, box.top, box.bottom];
  const by = at < start + EDGE ? -SCROLL : at > end - EDGE ? SCROLL : 0;
  if (by !== 0) list.scrollBy(isAcross(list) ? { left: by } : { top: by });
}
