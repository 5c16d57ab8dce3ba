import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** What closes gives the focus back to the button that opened it, which carries its name as `data-opens`; where that is gone, to the next. */
export function useOpened<Of extends HTMLElement>(opened: string | null): RefObject<Of | null> {
  const around = useRef<Of>(null);
  const before = useRef(opened);
  useEffect(() => {
    const was = before.current;
    before.current = opened;
    if (opened !== null || was === null) return;
    const button = around.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(was)}"]`);
    (button ?? around.current?.querySelector<HTMLElement>('[data-opens]') ?? document.querySelector('main'))?.focus();
  }, [opened]);
  return around;
}
