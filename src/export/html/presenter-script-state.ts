/**
 * The keys and the state of a presentation for the shared file, as plain text of a script. The app's own are `presenter-keys.ts` and
 * `presenter-state.ts`; tests there hold the two together, key by key and act by act.
 */
export const STATE_SCRIPT = `
  const KEYS = /* keys */ {
    "ArrowRight": "next", "ArrowDown": "next", "PageDown": "next", " ": "next", "Enter": "next",
    "ArrowLeft": "previous", "ArrowUp": "previous", "PageUp": "previous", "Backspace": "previous",
    "Home": "first", "End": "last", "b": "black", ".": "black", "w": "white", "r": "reveal", "l": "pointer",
    "g": "overview", "o": "overview", "n": "notes", "p": "window", "f": "full", "F5": "full", "h": "keys", "?": "keys",
    "Escape": "close"
  } /* end of keys */;

  const firstState = (place, slides, now) => ({
    place, cover: null, revealed: false, pointing: false, startedAt: now, pausedAt: null,
    minutes: Math.max(1, Math.ceil(slides * 1.5)),
  });
  const atPlace = (state, to, slides) => {
    const place = Math.max(0, Math.min(slides - 1, to));
    return { ...state, place, cover: null, revealed: place === state.place && state.revealed };
  };
  const afterAct = (state, act, guesses, now) => {
    const isGuess = guesses[state.place] === true;
    const last = guesses.length - 1;
    if (typeof act === 'object') {
      if ('to' in act) return atPlace(state, act.to, guesses.length);
      const minutes = Number.isFinite(act.minutes) ? Math.max(1, Math.min(600, Math.round(act.minutes))) : state.minutes;
      return { ...state, minutes };
    }
    if (act === 'next' && isGuess && !state.revealed) return { ...state, revealed: true, cover: null };
    if (act === 'next') return atPlace(state, state.place + 1, guesses.length);
    if (act === 'previous') return atPlace(state, state.place - 1, guesses.length);
    if (act === 'first') return atPlace(state, 0, guesses.length);
    if (act === 'last') return atPlace(state, last, guesses.length);
    if (act === 'black' || act === 'white') return { ...state, cover: state.cover === act ? null : act };
    if (act === 'reveal') return isGuess ? { ...state, revealed: !state.revealed, cover: null } : state;
    if (act === 'pointer') return { ...state, pointing: !state.pointing };
    if (act === 'pause' && state.pausedAt === null) return { ...state, pausedAt: now };
    if (act === 'pause') return { ...state, startedAt: state.startedAt + now - state.pausedAt, pausedAt: null };
    return { ...state, startedAt: now, pausedAt: state.pausedAt === null ? null : now };
  };
  const elapsedOf = (state, now) => Math.max(0, (state.pausedAt === null ? now : state.pausedAt) - state.startedAt);
  const minutesBehind = (state, slides, now) => {
    const share = (state.minutes * 60000) / Math.max(1, slides);
    const late = Math.floor((elapsedOf(state, now) - share * (state.place + 1)) / 60000);
    if (late > 0) return late;
    const early = Math.floor((share * state.place - elapsedOf(state, now)) / 60000);
    return early > 0 ? -early : 0;
  };
  const timeText = (ms) => {
    const seconds = Math.floor(ms / 1000);
    const two = (value) => String(value).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    const rest = two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
    return hours === 0 ? rest : hours + ':' + rest;
  };
  const readState = (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const { place, cover, revealed, pointing, startedAt, pausedAt, minutes } = value;
    if (!Number.isInteger(place) || place < 0) return null;
    if (cover !== null && cover !== 'black' && cover !== 'white') return null;
    if (typeof revealed !== 'boolean' || typeof pointing !== 'boolean') return null;
    if (!Number.isFinite(startedAt) || !Number.isFinite(minutes) || (pausedAt !== null && !Number.isFinite(pausedAt))) return null;
    return { place, cover, revealed, pointing, startedAt, pausedAt, minutes };
  };
`;
