import { useEffect, useLayoutEffect, useRef } from 'react';

/** Keys of the whole page, because a click on a slide or a button that fades leaves the focus on nothing in particular. */
export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** The page's name while this is shown; what it was before comes back. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    return () => {
      document.title = before;
    };
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** ms that a browser may take to leave the full screen of its own because a window opens. */
const LEAVING = 1500;

/**
 * The browser's own modal dialog keeps the focus inside; the whole screen where the browser allows it. `onLeave`: Escape, or the
 * full screen was left. `full.stay`: what comes now may end the full screen without ending the presentation.
 */
export function useFullScreenDialog(onLeave: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef(onLeave);
  const staysUntil = useRef(0);
  useEffect(() => {
    leave.current = onLeave;
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const cancel = (event: Event) => event.preventDefault();
    let wasFull = false;
    const changed = () => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull && Date.now() > staysUntil.current) leave.current();
      wasFull = isFull;
    };
    element.addEventListener('cancel', cancel);
    document.addEventListener('fullscreenchange', changed);
    element.showModal();
    element.focus();
    enterFullScreen();
    return () => {
      element.removeEventListener('cancel', cancel);
      document.removeEventListener('fullscreenchange', changed);
      // Closed before it leaves the page, because only then the browser returns the focus to where it was.
      element.close();
      leaveFullScreen();
    };
  }, []);
  const stay = () => {
    staysUntil.current = Date.now() + LEAVING;
  };
  const change = () => {
    stay();
    if (document.fullscreenElement === null) enterFullScreen();
    else leaveFullScreen();
  };
  return { dialog, full: { stay, change } };
}

function enterFullScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
