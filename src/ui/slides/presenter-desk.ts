import { useEffect, useRef, useState } from 'react';
import { newName } from './presenter-kept.ts';
import type { ShowAct, ShowState } from './presenter-state.ts';
import { afterAct } from './presenter-state.ts';
import type { PointedAt, ShowLink, ShownDeck } from './presenter-sync.ts';
import { openLink, throughChannel, throughWindow } from './presenter-sync.ts';

export interface Desk {
  /** null: the presentation has not answered yet. */
  readonly shown: ShownDeck | null;
  readonly state: ShowState | null;
  readonly pointed: PointedAt | null;
  readonly line: 'waiting' | 'heard' | 'lost' | 'stopped';
  readonly act: (act: ShowAct) => void;
  readonly point: (point: PointedAt | null) => void;
}

/** ms between two greetings, which find a presentation that was loaded again, and how long one may be silent. */
const GREETING = 2000;
const SILENT = 5000;

/** The presenter's window: it shows what the presentation tells it, and tells it what is pressed here. */
export function useDesk(show: string): Desk {
  const [shown, setShown] = useState<ShownDeck | null>(null);
  const [state, setState] = useState<ShowState | null>(null);
  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const [line, setLine] = useState<Desk['line']>('waiting');
  const link = useRef<ShowLink>(null);
  const latest = useRef<ShowState>(null);
  useEffect(() => {
    let heardAt = Date.now();
    let hasDeck = false;
    const take = (told: ShowState) => {
      latest.current = told;
      setState(told);
    };
    const now = openLink({
      show,
      from: newName(),
      ways: [throughChannel, throughWindow(() => window.opener as Window | null)],
      known: null,
      now: Date.now,
      ends: {
        onState: take,
        onPoint: setPointed,
        onDeck: (told) => {
          hasDeck = true;
          setShown(told);
        },
        onNeed: () => undefined,
        onHeard: () => {
          heardAt = Date.now();
          setLine('heard');
        },
        onBye: () => setLine('stopped'),
      },
    });
    link.current = now;
    const greet = () => {
      now.hello(!hasDeck);
      if (Date.now() - heardAt > SILENT) setLine((before) => (before === 'heard' ? 'lost' : before));
    };
    greet();
    const timer = setInterval(greet, GREETING);
    return () => {
      clearInterval(timer);
      now.close();
    };
  }, [show]);
  return {
    shown,
    state,
    pointed,
    line,
    act: (act) => {
      if (latest.current === null || shown === null) return;
      const guesses = shown.deck.slides.map((slide) => slide.kind === 'guess');
      const changed = afterAct(latest.current, act, guesses, Date.now());
      latest.current = changed;
      setState(changed);
      link.current?.tell(changed);
    },
    point: (point) => {
      setPointed(point);
      link.current?.point(point);
    },
  };
}
