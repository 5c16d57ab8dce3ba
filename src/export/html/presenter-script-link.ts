/**
 * How the shared file's two windows keep each other up to date, as plain text of a script: what `presenter-sync.ts` says of messages
 * holds here too, but for the deck, which both windows have. Opened from disk a page's origin is "null" in some browsers, so a
 * message is told by its window and its form, and holds no more than a place and a clock.
 */
export const LINK_SCRIPT = `
  const newName = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
  const openLink = ({ show, known, other, onState, onPoint, onHeard, onBye }) => {
    const from = newName();
    const heard = new Map();
    let state = known ? known.state : null;
    let at = known ? known.at : 0;
    let said = 0;
    let spoke = null;
    let channel = null;
    try { channel = new BroadcastChannel('postproof-presenter'); } catch { /* the other way is left */ }
    const post = (what) => {
      said += 1;
      const message = { postproof: 1, show, from, n: said, ...what };
      if (channel) channel.postMessage(message);
      const target = other() || spoke;
      if (target && !target.closed) target.postMessage(message, '*');
    };
    const hear = (message) => {
      if (typeof message !== 'object' || message === null || message.postproof !== 1 || typeof message.show !== 'string') return;
      if (typeof message.from !== 'string' || message.from === from || typeof message.n !== 'number') return;
      if (show === '') show = message.show;
      if (message.show !== show || message.n <= (heard.get(message.from) || 0)) return;
      heard.set(message.from, message.n);
      if (message.say === 'bye') { onBye(); return; }
      onHeard();
      const point = message.point;
      if (message.say === 'point') onPoint(point && typeof point.x === 'number' && typeof point.y === 'number' ? point : null);
      if (message.say === 'hello' && state !== null) post({ say: 'state', state, at });
      const told = message.say === 'state' && typeof message.at === 'number' ? readState(message.state) : null;
      if (told === null || message.at < at || (message.at === at && message.from <= from && state !== null)) return;
      state = told;
      at = message.at;
      onState(state);
    };
    const listen = (event) => {
      if (event.source === window || !event.data || event.data.postproof !== 1) return;
      if (event.source !== window.opener && event.source !== other() && event.data.show !== show) return;
      spoke = event.source;
      hear(event.data);
    };
    if (channel) channel.onmessage = (event) => hear(event.data);
    addEventListener('message', listen);
    return {
      tell: (changed) => { state = changed; at = Math.max(at + 1, Date.now()); post({ say: 'state', state, at }); },
      point: (point) => post({ say: 'point', point }),
      hello: () => post({ say: 'hello', needsDeck: false }),
      bye: () => post({ say: 'bye' }),
      close: () => { if (channel) channel.close(); removeEventListener('message', listen); },
      at: () => at,
      show: () => show,
    };
  };
`;
