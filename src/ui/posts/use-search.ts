import { useEffect, useRef, useState } from 'react';
import type { Route } from '../route.ts';
import { goTo, readRoute } from '../route.ts';

/** Milliseconds of rest after which what was typed stands in the address: a browser refuses an address for every letter. */
const PAUSE = 350;

/** What is searched for. The list follows every letter, the address follows when one rests. */
export function useSearch(route: Extract<Route, { screen: 'posts' }>): readonly [string, (text: string) => void] {
  const inAddress = route.query.text;
  const [text, setText] = useState(inAddress);
  const written = useRef(inAddress);
  useEffect(() => {
    // Back, a bookmark, or the button that clears: the address leads.
    if (written.current === inAddress) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (text === written.current) return;
    const timer = setTimeout(() => {
      const here = readRoute(location.hash);
      if (here?.screen !== 'posts') return;
      written.current = text;
      goTo({ ...here, query: { ...here.query, text } }, true);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
