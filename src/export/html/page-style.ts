import { PRESENTER_STYLE } from './presenter-style.ts';

/**
 * How the file around the slides looks: a calm list under each other without scripts; one slide at a time when it is presented;
 * one slide a page on paper. `slides.css` makes the slides themselves.
 */
export const PAGE_STYLE = `
html { background: #EFEDE6; color: #17191E; font: 16px/1.4 'Public Sans', 'Public Sans Variable', system-ui, sans-serif; }
body { margin: 0; }
.pages { box-sizing: border-box; max-width: 1328px; margin: 0 auto; padding: 24px; }
.pages-head { display: flex; gap: 16px; align-items: center; justify-content: space-between; min-height: 44px; margin-bottom: 16px; }
.pages-head h1 { margin: 0; font: 700 22px/1.2 'Bricolage Grotesque', 'Bricolage Grotesque Variable', system-ui, sans-serif; }
.pages-head button { min-height: 44px; padding: 0 18px; border: 0; border-radius: 6px; background: #17191E; color: #FFFFFF; font: 600 16px/1 'Public Sans', system-ui, sans-serif; cursor: pointer; }
.pages-head button:focus-visible { outline: 3px solid #1A4FD6; outline-offset: 2px; }
.pages-head button[hidden] { display: none; }
.page { margin-bottom: 24px; }
.page .slide-fit { border-radius: 4px; box-shadow: 0 0 0 1px #CFCBBF; }
.page:focus { outline: none; }
.pages-said { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 600px) { .pages { padding: 12px; } .page { margin-bottom: 12px; } }
.parts { display: none; }
${PRESENTER_STYLE}@page { size: 13.333in 7.5in; margin: 0; }
@media print {
  html, body { background: #FBFAF6; }
  .pages { max-width: none; padding: 0; }
  .pages-head, .pages-said, .parts { display: none; }
  .page { margin: 0; break-after: page; break-inside: avoid; }
  .page:last-of-type { break-after: auto; }
  .page .slide-fit { container-type: normal; contain: none; width: 1280px; height: 719.9px; border-radius: 0; box-shadow: none; }
  .page .slide-fit > .slide { transform: none; height: 719.9px; }
}
`;
