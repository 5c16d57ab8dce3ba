import { Fragment, type ReactNode } from 'react';
import type { SharedDeck } from '../../core/share/redact.ts';
import type { Language } from '../../words/language.ts';
import { PRESENTER_WORDS } from '../../words/presenter-words.ts';

interface PresenterPartsProps {
  readonly deck: SharedDeck;
  readonly language: Language;
}

/** What the shared file's script shows around the slides, in both of its windows. Without scripts it stays hidden. */
export function PresenterParts({ deck, language }: PresenterPartsProps): ReactNode {
  const words = PRESENTER_WORDS[language];
  return (
    <div
      className="parts"
      hidden
      data-black={words.black}
      data-white={words.white}
      data-revealed={words.revealed}
      data-reveal={words.reveal}
      data-unreveal={words.unreveal}
      data-no-notes={words.noNotes}
      data-pause={words.pause}
      data-resume={words.resume}
      data-paused={words.paused}
      data-on-schedule={words.onSchedule}
      data-behind={words.behind('#')}
      data-ahead={words.ahead('#')}
      data-window={words.window}
      data-window-opened={words.windowOpened}
      data-window-blocked={words.windowBlocked}
      data-waiting={words.waiting}
      data-lost={words.lost}
      data-stopped={words.stopped}
    >
      <div className="notes-of" hidden>
        {deck.slides.map((slide) => (
          <p key={slide.id}>{slide.notes}</p>
        ))}
      </div>
      <span className="dot" aria-hidden="true" hidden />
      <button type="button" className="cover" aria-label={words.close} />
      <DeskTimer language={language} />
      <p className="desk-head desk-coming">{words.coming}</p>
      <p className="desk-end" hidden>
        {words.end}
      </p>
      <section className="notes-room" aria-label={words.notes}>
        <p className="desk-head">{words.notes}</p>
        <p className="notes" />
      </section>
      <Buttons language={language} />
      <KeyList language={language} />
      <p className="notice" role="status" hidden />
    </div>
  );
}

function DeskTimer({ language }: { readonly language: Language }): ReactNode {
  const words = PRESENTER_WORDS[language];
  return (
    <div className="desk-timer">
      <p>
        {words.clock} <b className="desk-clock" />
      </p>
      <p>
        {words.elapsed} <b className="desk-elapsed" />
      </p>
      <p className="desk-schedule" />
      <label>
        {words.minutes} <input type="number" min={1} max={600} />
      </label>
      <button type="button" data-act="pause">
        {words.pause}
      </button>
      <button type="button" data-act="reset">
        {words.reset}
      </button>
    </div>
  );
}

function Buttons({ language }: { readonly language: Language }): ReactNode {
  const words = PRESENTER_WORDS[language];
  return (
    <div className="controls">
      <p className="hint">{words.hint}</p>
      <button type="button" data-act="reveal" hidden>
        {words.reveal}
      </button>
      <button type="button" data-act="overview">
        {words.overview}
      </button>
      <button type="button" data-act="pointer" aria-pressed="false">
        {words.pointer}
      </button>
      <button type="button" data-act="black" className="on-desk" aria-pressed="false">
        {words.blackScreen}
      </button>
      <button type="button" data-act="window" className="on-stage">
        {words.window}
      </button>
      <button type="button" data-act="previous" aria-label={words.previous}>
        <span aria-hidden="true">←</span>
      </button>
      <span className="count" />
      <button type="button" data-act="next" className="controls-next" aria-label={words.next}>
        <span aria-hidden="true">→</span>
      </button>
      <button type="button" data-act="keys" aria-label={words.keysTitle}>
        <span aria-hidden="true">?</span>
      </button>
      <button type="button" data-act="close" className="on-stage">
        {words.close}
      </button>
    </div>
  );
}

function KeyList({ language }: { readonly language: Language }): ReactNode {
  const words = PRESENTER_WORDS[language];
  return (
    <section className="keys" aria-label={words.keysTitle} hidden>
      <p className="desk-head">{words.keysTitle}</p>
      <dl>
        {words.keyLines.map(({ keys, does }) => (
          <Fragment key={keys}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <button type="button" data-act="keys">
        OK
      </button>
    </section>
  );
}
