/** What the shared file knows of its own page, and how it shows a state: the same in both windows. Plain text of a script. */
export const PAGES_SCRIPT = `
  const root = document.documentElement;
  const pages = [...document.querySelectorAll('.page')];
  const button = document.querySelector('[data-present]');
  const said = document.querySelector('.pages-said');
  const parts = document.querySelector('.parts');
  if (!button || !said || !parts || pages.length === 0) return;
  const part = (name) => parts.querySelector('.' + name);
  const words = parts.dataset;
  const title = document.title;
  const guesses = pages.map((page) => page.querySelector('.slide-guess') !== null);
  const told = pages.filter((page) => page.querySelector('.slide-appendix') === null).length;
  const notes = [...part('notes-of').children].map((note) => note.textContent);
  const name = location.pathname + ' ' + title + ' ' + pages.length;
  const isDesk = /^#presenter(=|$)/.test(location.hash);
  const dot = part('dot');
  let state = null;
  let link = null;
  let digits = '';
  let over = '';
  let restingTimer = 0;

  const titleOf = (place) => {
    const heading = pages[place].querySelector('h2');
    return heading ? heading.textContent : '';
  };
  const announce = (text) => { if (said.textContent !== text) said.textContent = text; };
  const guess = (page, revealed) => {
    page.classList.toggle('revealed', revealed);
    page.querySelectorAll('.slide-guess details').forEach((details) => { details.open = revealed; });
  };
  const render = () => {
    const place = Math.min(state.place, pages.length - 1);
    pages.forEach((page, index) => {
      page.classList.toggle('now', index === place);
      page.classList.toggle('coming', index === place + 1);
      if (isDesk) page.inert = index === place + 1 && over !== 'overview';
      if (guesses[index]) guess(page, index === place && state.revealed);
    });
    root.classList.toggle('black', state.cover === 'black');
    root.classList.toggle('white', state.cover === 'white');
    root.classList.toggle('pointing', state.pointing);
    if (!state.pointing) dot.hidden = true;
    if (state.cover) part('cover').setAttribute('aria-label', words[state.cover]);
    const shown = place + 1 + ' / ' + pages.length + ': ' + titleOf(place);
    announce(state.cover ? words[state.cover] : shown + (state.revealed ? '. ' + words.revealed : ''));
    document.title = place + 1 + '/' + pages.length + ' ' + titleOf(place);
    parts.querySelectorAll('[data-act=reveal]').forEach((each) => {
      each.hidden = !guesses[place];
      each.textContent = state.revealed ? words.unreveal : words.reveal;
    });
    parts.querySelectorAll('[data-act=pointer]').forEach((each) => each.setAttribute('aria-pressed', String(state.pointing)));
    parts.querySelectorAll('[data-act=black]').forEach((each) => each.setAttribute('aria-pressed', String(state.cover === 'black')));
    parts.querySelectorAll('.count').forEach((each) => { each.textContent = place + 1 + ' / ' + pages.length; });
    part('notes').textContent = notes[place] || words.noNotes;
    part('desk-end').hidden = place + 1 < pages.length;
    tick();
  };
  const tick = () => {
    if (!isDesk || !state) return;
    const now = Date.now();
    const behind = minutesBehind(state, told, now);
    const schedule = behind === 0 ? words.onSchedule : (behind > 0 ? words.behind : words.ahead).replace('#', String(Math.abs(behind)));
    part('desk-clock').textContent = new Date(now).toLocaleTimeString(root.lang, { hour: '2-digit', minute: '2-digit' });
    part('desk-elapsed').textContent = timeText(elapsedOf(state, now));
    part('desk-schedule').textContent = state.pausedAt === null ? schedule : words.paused;
    part('desk-schedule').classList.toggle('desk-behind', behind > 0);
    parts.querySelector('[data-act=pause]').textContent = state.pausedAt === null ? words.pause : words.resume;
    const minutes = parts.querySelector('input');
    if (document.activeElement !== minutes) minutes.value = String(state.minutes);
  };
  const showDot = (point) => {
    dot.hidden = point === null || !state || !state.pointing;
    if (dot.hidden) return;
    pages[Math.min(state.place, pages.length - 1)].querySelector('.slide-fit').append(dot);
    dot.style.left = point.x * 100 + '%';
    dot.style.top = point.y * 100 + '%';
  };
  const point = (spot) => { showDot(spot); if (link) link.point(spot); };
  const cover = (what) => {
    over = what;
    root.classList.toggle('overview', what === 'overview');
    part('keys').hidden = what !== 'keys';
    pages.forEach((page, index) => {
      page.querySelector('.slide-fit').inert = what === 'overview';
      if (isDesk) page.inert = what !== 'overview' && page.classList.contains('coming');
      if (what === 'overview') {
        page.setAttribute('role', 'button');
        page.setAttribute('aria-label', index + 1 + ': ' + titleOf(index));
      } else {
        page.removeAttribute('role');
        page.removeAttribute('aria-label');
      }
    });
    const now = pages[Math.min(state.place, pages.length - 1)];
    if (what === 'keys') part('keys').querySelector('button').focus();
    else now.focus({ preventScroll: true });
    if (what === 'overview') now.scrollIntoView({ block: 'center' });
  };
  const change = (act) => {
    state = afterAct(state, act, guesses, Date.now());
    if (link) link.tell(state);
    take(state);
  };
  const notice = (text) => { part('notice').textContent = text; part('notice').hidden = text === ''; };
`;
