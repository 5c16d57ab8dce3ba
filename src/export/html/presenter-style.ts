/**
 * How the shared file looks while it is presented (`presenting`, `overview`) and as the presenter's own window (`desk`): classes that its
 * script puts on the page. Like `presenter.css` and `presenter-window.css` in the app.
 */
export const PRESENTER_STYLE = `@media screen {
  .presenting .parts, .desk .parts { display: contents; }
  .presenting body, .desk body { color: #FFFFFF; }
  .presenting, .desk { background: #17191E; color-scheme: dark; }
  .presenting, .presenting body { height: 100%; overflow: hidden; }
  .presenting .pages { max-width: none; padding: 0; }
  .presenting .pages-head, .presenting .page, .desk .pages-head, .desk .page { display: none; }
  .presenting .page.now { display: flex; align-items: center; justify-content: center; height: 100vh; margin: 0; cursor: default; touch-action: pinch-zoom; }
  .presenting .page .slide-fit { width: min(100vw, 177.7778vh); border-radius: 0; box-shadow: none; }
  .presenting.with-notes:not(.overview) .page.now { height: 70vh; }
  .presenting.with-notes:not(.overview) .page .slide-fit { width: min(100vw, 124.4444vh); }
  .pointing .page.now .slide-fit { cursor: none; }
  .dot { position: absolute; z-index: 1; width: 4.4%; aspect-ratio: 1; border: 2px solid rgb(255 255 255 / 90%); border-radius: 50%; background: rgb(214 51 26 / 55%); box-shadow: 0 0 0 1px rgb(23 25 30 / 40%), 0 0 24px 6px rgb(214 51 26 / 45%); transform: translate(-50%, -50%); pointer-events: none; box-sizing: border-box; }
  .dot[hidden] { display: none; }
  .cover { display: none; position: fixed; inset: 0; width: 100%; border: 0; }
  .presenting.black .cover { display: block; background: #000000; }
  .presenting.white .cover { display: block; background: #FFFFFF; }
  .presenting.overview .cover { display: none; }
  .desk.black .page.now .slide-fit::after, .desk.white .page.now .slide-fit::after { content: ''; position: absolute; inset: 0; background: #000000; }
  .desk.white .page.now .slide-fit::after { background: #FFFFFF; }
  .controls { display: flex; position: fixed; right: 0; bottom: 0; left: 0; gap: 12px; align-items: center; justify-content: flex-end; padding: 8px 16px; background: rgb(23 25 30 / 92%); font-variant-numeric: tabular-nums; opacity: 0; }
  .controls:hover, .controls:focus-within { opacity: 1; }
  .controls .hint { flex: 1; margin: 0; font-size: 14.5px; }
  .presenting .on-desk, .desk .on-stage, .desk .hint, .presenting .desk-timer, .presenting .desk-head, .presenting .desk-end { display: none; }
  .presenting .keys .desk-head { display: block; }
  .parts button:not(.cover) { min-width: 44px; min-height: 44px; padding: 0 14px; border: 1px solid #8B9098; border-radius: 6px; background: transparent; color: inherit; font: 600 16px/1 'Public Sans', system-ui, sans-serif; cursor: pointer; }
  .parts button[aria-pressed="true"]:not(.cover) { background: #FFFFFF; color: #17191E; }
  .parts :is(button, input):focus-visible { outline: 3px solid #9DB8FF; outline-offset: 2px; }
  .notes-room { display: none; }
  .presenting.with-notes:not(.overview) .notes-room { display: block; position: fixed; right: 0; bottom: 0; left: 0; box-sizing: border-box; height: 30vh; padding: 14px 24px; overflow: auto; border-top: 1px solid #4B5058; font-size: 18px; }
  .notes { margin: 0; white-space: pre-wrap; }
  .notice { display: block; position: fixed; top: 16px; left: 50%; max-width: min(700px, 90vw); margin: 0; padding: 11px 19px; border: 1px solid #8B9098; border-radius: 6px; background: #17191E; transform: translateX(-50%); }
  .keys { display: block; position: fixed; inset: 0; box-sizing: border-box; width: max-content; max-width: calc(100vw - 32px); height: max-content; max-height: calc(100vh - 32px); margin: auto; padding: 24px 32px; overflow: auto; border: 1px solid #8B9098; border-radius: 8px; background: #17191E; }
  .keys dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 20px; }
  .keys dt { display: flex; gap: 6px; }
  .keys dd { margin: 0; }
  .keys kbd { padding: 1px 8px; border: 1px solid #8B9098; border-radius: 4px; font: inherit; }
  .desk-head { margin: 0 0 8px; color: #C9CCD2; font-weight: 600; }
  .keys .desk-head { color: inherit; font-size: 21px; }
  .overview, .overview body { overflow: auto; }
  .overview .pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 20px; box-sizing: border-box; width: 100%; padding: 24px 32px 80px; counter-reset: slide; }
  .overview .pages .page { display: block; position: relative; height: auto; margin: 0; counter-increment: slide; cursor: pointer; }
  .overview .pages .page .slide-fit { width: 100%; pointer-events: none; }
  .overview .page::after { content: counter(slide); display: block; padding-top: 4px; font-size: 14px; line-height: 17px; }
  .overview .page.now .slide-fit { outline: 3px solid #FFFFFF; }
  .overview .page:focus { outline: 4px solid #9DB8FF; outline-offset: 3px; }
  .desk:not(.overview) body { display: grid; box-sizing: border-box; grid-template: auto auto auto minmax(0, 1fr) auto / minmax(0, 3fr) minmax(0, 2fr); grid-template-areas: "timer timer" "now head" "now next" "now notes" "controls controls"; gap: 8px 24px; min-height: 100vh; padding: 16px 24px; }
  .desk:not(.overview) .pages { display: contents; }
  .desk:not(.overview) .page.now { display: block; grid-area: now; margin: 0; }
  .desk:not(.overview) .page.coming { display: block; grid-area: next; margin: 0; pointer-events: none; }
  .desk .page .slide-fit { border-radius: 0; box-shadow: none; }
  .desk.overview :is(.desk-timer, .desk-head, .desk-end, .notes-room, .controls) { display: none; }
  .desk .desk-coming { grid-area: head; margin: 0; }
  .desk .desk-end { display: block; grid-area: next; margin: 0; }
  .desk:not(.overview) .notes-room { display: block; grid-area: notes; min-height: 0; overflow: auto; }
  .desk .notes { font-size: 21px; line-height: 1.5; }
  .desk .controls { position: static; flex-wrap: wrap; grid-area: controls; justify-content: flex-start; padding: 8px 0; background: none; opacity: 1; }
  .desk .controls-next { background: #FFFFFF; color: #17191E; }
  .desk-timer { display: flex; grid-area: timer; flex-wrap: wrap; gap: 8px 24px; align-items: center; font-variant-numeric: tabular-nums; }
  .desk-timer p { margin: 0; }
  .desk-timer b { margin-left: 6px; font-size: 26px; }
  .desk-timer .desk-schedule { flex: 1; }
  .desk-timer .desk-behind { color: #FFB59C; font-weight: 600; }
  .desk-timer input { width: 72px; min-height: 44px; margin-left: 8px; padding: 0 8px; border: 1px solid #8B9098; border-radius: 6px; background: #23262D; color: inherit; font: inherit; }
  .parts [hidden] { display: none !important; }
}
@media screen and (hover: none) {
  .presenting .controls { opacity: 1; flex-wrap: wrap; }
  .presenting .page.now { height: calc(100vh - 60px); }
  .presenting .controls .hint { display: none; }
}
@media screen and (max-width: 700px) {
  .desk:not(.overview) body { grid-template: none; grid-template-areas: "timer" "now" "controls" "notes" "head" "next"; }
}
`;
