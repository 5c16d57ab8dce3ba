/**
 * What the shared file does when scripts are allowed: presents its slides. Plain text of a script, because it must be the same
 * bytes wherever the file is written; it makes no requests and keeps nothing.
 */
export const PRESENTER_SCRIPT = `
(() => {
  'use strict';
  const root = document.documentElement;
  const pages = [...document.querySelectorAll('.page')];
  const button = document.querySelector('[data-present]');
  const said = document.querySelector('.pages-said');
  if (!button || pages.length === 0) return;
  let now = 0;
  let digits = '';

  const presenting = () => root.classList.contains('presenting');
  const show = (place) => {
    now = Math.max(0, Math.min(pages.length - 1, place));
    root.classList.remove('black');
    pages.forEach((page, index) => page.classList.toggle('now', index === now));
    const title = pages[now].querySelector('h2');
    said.textContent = now + 1 + ' / ' + pages.length + ': ' + (title ? title.textContent : '');
    pages[now].focus({ preventScroll: true });
  };
  const start = () => {
    const middle = innerHeight / 2;
    const seen = pages.findIndex((page) => page.getBoundingClientRect().bottom > middle);
    root.classList.add('presenting');
    show(seen < 0 ? 0 : seen);
    if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
  };
  const stop = () => {
    root.classList.remove('presenting', 'black');
    pages.forEach((page) => page.classList.remove('now'));
    said.textContent = '';
    pages[now].scrollIntoView({ block: 'center' });
    button.focus({ preventScroll: true });
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };

  const moves = {
    ArrowRight: () => show(now + 1),
    ArrowDown: () => show(now + 1),
    PageDown: () => show(now + 1),
    ' ': () => show(now + 1),
    ArrowLeft: () => show(now - 1),
    ArrowUp: () => show(now - 1),
    PageUp: () => show(now - 1),
    Backspace: () => show(now - 1),
    Home: () => show(0),
    End: () => show(pages.length - 1),
    Escape: stop,
    b: () => root.classList.toggle('black'),
    B: () => root.classList.toggle('black'),
    Enter: () => { if (digits !== '') show(Number(digits) - 1); },
  };
  addEventListener('keydown', (event) => {
    if (!presenting() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[0-9]$/.test(event.key)) { digits = (digits + event.key).slice(-3); return; }
    if (event.key === ' ' && event.shiftKey) { event.preventDefault(); show(now - 1); return; }
    const onLink = event.target instanceof Element && event.target.closest('a');
    if (event.key === 'Enter' && onLink && digits === '') return;
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
    digits = '';
  });
  addEventListener('click', (event) => {
    if (!presenting() || event.target.closest('a')) return;
    if (event.clientX < innerWidth / 3) show(now - 1);
    else if (event.clientX > (innerWidth * 2) / 3) show(now + 1);
  });
  document.addEventListener('fullscreenchange', () => { if (!document.fullscreenElement && presenting()) stop(); });
  button.addEventListener('click', (event) => { event.stopPropagation(); start(); });
  button.hidden = false;
})();
`;
