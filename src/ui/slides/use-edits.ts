import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeckEdits } from '../../core/model/workspace.ts';

/** Typing is kept after this pause, in milliseconds; everything else at once. */
const PAUSE = 350;

interface Edits {
  readonly edits: DeckEdits;
  /** Keeps a change; `typing`: part of a text that is still being written, one step back for all of it. */
  readonly change: (next: DeckEdits, typing?: string) => void;
  readonly flush: () => void;
  /** The last change taken back; undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
}

/**
 * What the editor changes, shown at once and kept soon. What comes from outside is taken over only until the first change here:
 * afterwards it is our own change that comes back, perhaps an older one than what is being typed.
 */
export function useEdits(saved: DeckEdits, onEdits: (edits: DeckEdits) => void): Edits {
  const [own, setOwn] = useState<DeckEdits | null>(null);
  const [steps, setSteps] = useState<readonly DeckEdits[]>([]);
  const edits = own ?? saved;
  const typing = useRef<string | null>(null);
  const { keep, flush } = useKeeping(onEdits);

  const change = useCallback(
    (next: DeckEdits, field?: string) => {
      const goesOn = field !== undefined && typing.current === field;
      if (!goesOn) setSteps((before) => [...before.slice(-49), edits]);
      typing.current = field ?? null;
      setOwn(next);
      keep(next, field !== undefined);
    },
    [edits, keep],
  );
  const last = steps.at(-1);
  const undo =
    last === undefined
      ? undefined
      : () => {
          typing.current = null;
          setSteps(steps.slice(0, -1));
          setOwn(last);
          keep(last, false);
        };
  const done = useCallback(() => {
    typing.current = null;
    flush();
  }, [flush]);
  return { edits, change, flush: done, undo };
}

interface Keeping {
  readonly keep: (edits: DeckEdits, later: boolean) => void;
  readonly flush: () => void;
}

/** Gives changes to who keeps them: at once or after a pause, and always before the screen or the page goes away. */
function useKeeping(onEdits: (edits: DeckEdits) => void): Keeping {
  const give = useRef(onEdits);
  const waiting = useRef<DeckEdits | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    give.current = onEdits;
  }, [onEdits]);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const edits = waiting.current;
    waiting.current = null;
    if (edits !== null) give.current(edits);
  }, []);
  const keep = useCallback(
    (edits: DeckEdits, later: boolean) => {
      clearTimeout(timer.current);
      waiting.current = edits;
      if (later) timer.current = setTimeout(flush, PAUSE);
      else flush();
    },
    [flush],
  );
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { keep, flush };
}
