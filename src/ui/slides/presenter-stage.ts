import { useEffect, useRef, useState } from 'react';
import { presenterWindowHash } from './presenter-address.ts';
import { begin, keep, newName } from './presenter-kept.ts';
import type { ShowAct, ShowState } from './presenter-state.ts';
import { afterAct, toldSlides } from './presenter-state.ts';
import type { PointedAt, ShowLink, ShownDeck } from './presenter-sync.ts';
import { openLink, throughChannel, throughWindow } from './presenter-sync.ts';

export interface Stage {
  readonly state: ShowState;
  readonly act: (act: ShowAct) => void;
  readonly pointed: PointedAt | null;
  readonly point: (point: PointedAt | null) => void;
  /** Opens the presenter's window; false: the browser did not let it. */
  readonly openWindow: () => boolean;
}

/** The presentation in the window that everybody sees: its state, kept while the tab lives, and told to the presenter's window. */
export function useStage(shown: ShownDeck, guesses: readonly boolean[], place: number): Stage {
  const deckName = `${shown.deck.month} ${guesses.length}`;
  const [begun] = useState(() => begin(deckName, place, toldSlides(shown.deck.slides), Date.now()));
  const [state, setState] = useState(begun.state);
  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const latest = useRef(begun.state);
  const link = useRef<ShowLink>(null);
  const opened = useRef<Window>(null);
  const handed = useRef(shown);
  const take = (changed: ShowState) => {
    latest.current = changed;
    setState(changed);
    keep(deckName, { show: begun.show, state: changed, at: link.current?.at() ?? 0 }, null);
  };
  useEffect(() => {
    handed.current = shown;
    link.current?.hand(shown);
  }, [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per presentation; what it uses lives as long
  useEffect(() => {
    const now = openLink({
      show: begun.show,
      from: newName(),
      ways: [throughChannel, throughWindow(() => opened.current)],
      known: begun.at === 0 ? null : begun,
      now: Date.now,
      ends: {
        onState: take,
        onPoint: setPointed,
        onDeck: () => undefined,
        onNeed: () => now.hand(handed.current),
        onHeard: () => undefined,
        onBye: () => undefined,
      },
    });
    link.current = now;
    now.hand(handed.current);
    // Begun anew, it holds over what a window that stayed open remembers; loaded again, that window may know better.
    if (begun.at === 0) now.tell(begun.state);
    now.hello(false);
    take(latest.current);
    return () => {
      keep(deckName, { show: begun.show, state: latest.current, at: now.at() }, Date.now());
      now.bye();
      now.close();
    };
  }, [begun]);
  return {
    state,
    pointed,
    act: (act) => {
      const changed = afterAct(latest.current, act, guesses, Date.now());
      link.current?.tell(changed);
      take(changed);
    },
    point: (point) => {
      setPointed(point);
      link.current?.point(point);
    },
    openWindow: () => {
      opened.current = openPresenterWindow(begun.show);
      return opened.current !== null;
    },
  };
}

function openPresenterWindow(show: string): Window | null {
  const address = `${location.pathname}${location.search}${presenterWindowHash(show)}`;
  return window.open(address, `postproof-${show}`, 'popup,width=1180,height=760');
}
