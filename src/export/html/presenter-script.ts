import { LINK_SCRIPT } from './presenter-script-link.ts';
import { PAGES_SCRIPT } from './presenter-script-pages.ts';
import { STATE_SCRIPT } from './presenter-script-state.ts';

/** The window that everybody sees. */
const STAGE = `
  let opened = null;
  let wasFull = false;
  let staysUntil = 0;
  let show = newName();

  const presenting = () => root.classList.contains('presenting');
  const keep = (leftAt) => {
    if (isDesk || !state) return;
    const kept = { name, show, state, at: link ? link.at() : 0, leftAt };
    try { sessionStorage.setItem('postproof.show', JSON.stringify(kept)); } catch { /* the other window still knows */ }
  };
  const read = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem('postproof.show') || 'null');
      return kept && kept.name === name && typeof kept.show === 'string' && readState(kept.state) ? kept : null;
    } catch { return null; }
  };
  const take = (told) => { state = told; render(); keep(null); };
  const full = () => { if (root.requestFullscreen) root.requestFullscreen().catch(() => {}); };
  const start = (known) => {
    root.classList.add('presenting');
    parts.hidden = false;
    state = known.state;
    link = openLink({
      show, known: known.at > 0 ? known : null, other: () => opened,
      onState: take, onPoint: showDot, onHeard: () => {}, onBye: () => {},
    });
    if (!(known.at > 0)) link.tell(state);
    link.hello();
    take(state);
    pages[state.place].focus({ preventScroll: true });
  };
  const begin = () => {
    const middle = innerHeight / 2;
    const seen = pages.findIndex((page) => page.getBoundingClientRect().bottom > middle);
    const first = firstState(seen < 0 ? 0 : seen, told, Date.now());
    const kept = read();
    if (kept) {
      show = kept.show;
      first.minutes = kept.state.minutes;
      if (kept.leftAt !== null && Date.now() - kept.leftAt < 300000) {
        first.startedAt = kept.state.startedAt;
        first.pausedAt = kept.state.pausedAt;
      }
    }
    start({ state: first, at: 0 });
    full();
  };
  const stop = () => {
    keep(Date.now());
    link.bye();
    link.close();
    link = null;
    cover('');
    root.classList.remove('presenting', 'black', 'white', 'pointing', 'with-notes');
    pages.forEach((page) => { page.classList.remove('now', 'coming'); guess(page, false); });
    parts.hidden = true;
    notice('');
    announce('');
    document.title = title;
    pages[Math.min(state.place, pages.length - 1)].scrollIntoView({ block: 'center' });
    button.focus({ preventScroll: true });
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
  const openWindow = () => {
    staysUntil = Date.now() + 1500;
    const address = location.href.split('#')[0] + '#presenter=' + show;
    opened = window.open(address, 'postproof-' + show, 'popup,width=1180,height=760');
    notice(opened ? words.windowOpened : words.windowBlocked);
  };
  document.addEventListener('fullscreenchange', () => {
    const isFull = document.fullscreenElement !== null;
    if (wasFull && !isFull && presenting() && Date.now() > staysUntil) act('close');
    wasFull = isFull;
  });
`;

/** The presenter's own window, and where each of the two begins. */
const DESK = `
  const act = (what) => {
    if (!state || (!isDesk && !presenting())) return;
    if (!isDesk) notice('');
    if (what === 'close') { if (over) cover(''); else if (!isDesk) stop(); return; }
    if (what === 'overview' || what === 'keys') { cover(over === what ? '' : what); return; }
    if (isDesk && (what === 'window' || what === 'notes' || what === 'full')) return;
    if (what === 'window') { openWindow(); return; }
    if (what === 'notes') { root.classList.toggle('with-notes'); return; }
    if (what === 'full') {
      staysUntil = Date.now() + 1500;
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {}); else full();
      return;
    }
    if (over) cover('');
    change(what);
    if (!isDesk) pages[state.place].focus({ preventScroll: true });
  };
  const within = (target, what) => target instanceof Element && target.closest(what) !== null;
  const moveInOverview = (key) => {
    const now = pages.indexOf(document.activeElement);
    const top = pages[0].getBoundingClientRect().top;
    const columns = Math.max(1, pages.filter((page) => Math.abs(page.getBoundingClientRect().top - top) < 2).length);
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, ArrowDown: now + columns, ArrowUp: now - columns, Home: 0, End: pages.length - 1 }[key];
    if (to === undefined) return false;
    if (pages[to]) { pages[to].focus({ preventScroll: true }); pages[to].scrollIntoView({ block: 'nearest' }); }
    return true;
  };
  addEventListener('keydown', (event) => {
    if (!state || (!isDesk && !presenting()) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (within(event.target, 'input')) return;
    if (/^[0-9]$/.test(event.key)) { digits = (digits + event.key).slice(-3); return; }
    const typed = digits;
    digits = '';
    const presses = event.key === ' ' || event.key === 'Enter';
    let what = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (event.key === 'Enter' && typed !== '') what = { to: Number(typed) - 1 };
    else if (over === 'overview' && moveInOverview(event.key)) { event.preventDefault(); return; }
    else if (over === 'overview' && presses && pages.includes(event.target)) what = { to: pages.indexOf(event.target) };
    else if (presses && within(event.target, 'button, a, summary')) return;
    else if (presses && event.shiftKey) what = 'previous';
    if (!what) return;
    event.preventDefault();
    act(what);
  });
  let from = null;
  let swiped = false;
  addEventListener('pointerdown', (event) => {
    swiped = false;
    const onPage = within(event.target, '.page');
    from = !onPage || event.pointerType === 'mouse' || !event.isPrimary || (state && state.pointing) ? null : { x: event.clientX, y: event.clientY };
  });
  addEventListener('pointerup', (event) => {
    if (!from || !presenting() || over) return;
    const across = event.clientX - from.x;
    const along = event.clientY - from.y;
    from = null;
    if (Math.abs(across) < 40 || Math.abs(across) < Math.abs(along)) return;
    swiped = true;
    act(across < 0 ? 'next' : 'previous');
  });
  const moved = (event) => {
    if (!state || !state.pointing || over || !(event.target instanceof Element)) return;
    const fit = event.target.closest('.page.now .slide-fit');
    if (!fit) return;
    const box = fit.getBoundingClientRect();
    point({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
    clearTimeout(restingTimer);
    restingTimer = setTimeout(() => point(null), 3000);
  };
  addEventListener('pointermove', moved);
  addEventListener('pointerdown', moved);
  addEventListener('click', (event) => {
    const pressed = event.target.closest('[data-act]');
    if (pressed) { act(pressed.dataset.act); return; }
    if (event.target.closest('.cover')) { act(state.cover); return; }
    const page = event.target.closest('.page');
    if (over === 'overview' && page) { event.preventDefault(); act({ to: pages.indexOf(page) }); return; }
    if (isDesk || !presenting() || swiped || !page || event.target.closest('a, summary')) return;
    if (event.clientX < innerWidth / 3) act('previous');
    else if (event.clientX > (innerWidth * 2) / 3) act('next');
  });
  if (isDesk) {
    let heardAt = Date.now();
    root.classList.add('desk');
    parts.hidden = false;
    notice(words.waiting);
    document.title = words.window;
    // Too small to hit here, and links in the presentation itself.
    pages.forEach((page) => page.querySelectorAll('a, summary').forEach((each) => { each.tabIndex = -1; }));
    link = openLink({
      show: location.hash.split('=')[1] || '', known: null, other: () => window.opener,
      onState: take, onPoint: showDot, onHeard: () => { heardAt = Date.now(); notice(state ? '' : words.waiting); }, onBye: () => notice(words.stopped),
    });
    parts.querySelector('input').addEventListener('input', (event) => { if (state && event.target.value !== '') change({ minutes: event.target.valueAsNumber }); });
    const greet = () => { link.hello(); if (state && Date.now() - heardAt > 5000 && part('notice').hidden) notice(words.lost); };
    greet();
    setInterval(greet, 2000);
    setInterval(tick, 500);
    return;
  }
  button.addEventListener('click', (event) => { event.stopPropagation(); begin(); });
  button.hidden = false;
  const kept = read();
  if (kept && kept.leftAt === null) { show = kept.show; start(kept); }
`;

/**
 * What the shared file does when scripts are allowed: presents its slides, with a second window for who speaks. Plain text of a
 * script, because it must be the same bytes wherever the file is written; it makes no requests and keeps nothing beyond the tab.
 */
export const PRESENTER_SCRIPT = `
(() => {
  'use strict';
${PAGES_SCRIPT}${STATE_SCRIPT}${LINK_SCRIPT}${STAGE}${DESK}
})();
`;
