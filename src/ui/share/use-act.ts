import { useRef, useState } from 'react';

/** How something that was asked for stands; null: nothing was. */
export type Said = 'making' | 'saved' | 'copied' | 'failed' | 'copyFailed';

export interface Acts {
  readonly said: Said | null;
  /** Does one thing at a time: a second click meanwhile does nothing. What it gives is said; null: nothing to say. */
  readonly act: (what: () => Promise<Said | null>) => void;
}

export function useAct(): Acts {
  const [said, setSaid] = useState<Said | null>(null);
  const busy = useRef(false);
  async function act(what: () => Promise<Said | null>) {
    if (busy.current) return;
    busy.current = true;
    setSaid('making');
    try {
      setSaid(await what());
    } catch {
      setSaid('failed');
    }
    busy.current = false;
  }
  return { said, act: (what) => void act(what) };
}

/** Puts a text on the clipboard; says where the browser does not allow it. */
export async function copied(text: string): Promise<Said> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'copyFailed';
  }
}
