import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeckEdits } from '../../core/model/workspace.ts';
import type { EditHistory } from './edit-history.ts';
import { changed, historyOf, redone, settled, undone } from './edit-history.ts';

/** Typing is kept after this pause, in milliseconds; everything else at once. */
const PAUSE = 250;

/** Makes the next edits of those that hold now; `typing`: part of a text that is still being written, one step back for all of it. */
export type ChangeEdits = (make: (edits: DeckEdits) => DeckEdits, typing?: string) => void;

interface Edits {
  readonly edits: DeckEdits;
  readonly change: ChangeEdits;
  readonly flush: () => void;
  /** Something was typed and is not yet on its way to be kept. */
  readonly isWaiting: boolean;
  /** The last change taken back, and done again; undefined where there is nothing to take back or to do again. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/**
 * What the editor changes, shown at once and kept soon. What comes from outside is taken over only until the first change here:
 * afterwards it is our own change that comes back, perhaps an older one than what is being typed.
 */
export function useEdits(saved: DeckEdits, onEdits: (edits: DeckEdits) => void): Edits {
  const [own, setOwn] = useState<EditHistory | null>(null);
  // Beside the state, because a change may follow another one before the screen is drawn.
  const latest = useRef<EditHistory | null>(null);
  const outside = useRef(saved);
  useEffect(() => {
    outside.current = saved;
  }, [saved]);
  const { keep, flush, isWaiting } = useKeeping(onEdits);
  const take = useCallback(
    (next: EditHistory, later: boolean) => {
      latest.current = next;
      setOwn(next);
      keep(next.edits, later);
    },
    [keep],
  );
  const change = useCallback<ChangeEdits>(
    (make, typing) => {
      const now = latest.current ?? historyOf(outside.current);
      const next = make(now.edits);
      if (next !== now.edits) take(changed(now, next, typing ?? null), typing !== undefined);
    },
    [take],
  );
  const done = useCallback(() => {
    if (latest.current !== null) latest.current = settled(latest.current);
    flush();
  }, [flush]);
  const back = own === null ? null : undone(own);
  const again = own === null ? null : redone(own);
  return {
    edits: own?.edits ?? saved,
    change,
    flush: done,
    isWaiting,
    undo: back === null ? undefined : () => take(back, false),
    redo: again === null ? undefined : () => take(again, false),
  };
}

interface Keeping {
  readonly keep: (edits: DeckEdits, later: boolean) => void;
  readonly flush: () => void;
  readonly isWaiting: boolean;
}

/** Gives changes to who keeps them: at once or after a pause, and always before the screen or the page goes away. */
function useKeeping(onEdits: (edits: DeckEdits) => void): Keeping {
  const give = useRef(onEdits);
  const [isWaiting, setIsWaiting] = useState(false);
  const waiting = useRef<DeckEdits | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    give.current = onEdits;
  }, [onEdits]);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const edits = waiting.current;
    waiting.current = null;
    setIsWaiting(false);
    if (edits !== null) give.current(edits);
  }, []);
  const keep = useCallback(
    (edits: DeckEdits, later: boolean) => {
      clearTimeout(timer.current);
      waiting.current = edits;
      setIsWaiting(true);
      if (later) timer.current = setTimeout(flush, PAUSE);
      else flush();
    },
    [flush],
  );
  useEffect(() => {
    // A page that goes away takes the analyst with it: out of sight is already the time to keep.
    addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { keep, flush, isWaiting };
}
