import type { ReactNode } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import type { Channel } from '../../core/model/platform.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { madeTitle } from '../../words/slides.ts';
import { channelLabel } from '../../words/terms.ts';
import { ChannelMark } from './channel-mark.tsx';
import { footSentences } from './foot-sentences.ts';
import { titleSize } from './title-size.ts';

/** What every slide gets: itself, and where it stands among the visible ones (1-based). `place` null: not counted. */
export interface SlideProps<Kind extends Slide = Slide> {
  readonly slide: Kind;
  readonly language: Language;
  readonly zone: string;
  readonly place: number | null;
  readonly total: number;
}

interface FrameProps {
  readonly of: SlideProps;
  /** What the slide is about, before the month: "Werkte het best". */
  readonly label: string;
  readonly detail?: string;
  /** undefined: over several channels, which the slide names itself. */
  readonly channel?: Channel | undefined;
  readonly children: ReactNode;
}

/** The paper all slides share: the line above, the title, the room for the picture, the small line below. */
export function SlideFrame({ of, label, detail, channel, children }: FrameProps): ReactNode {
  const { slide, language, place, total } = of;
  const own = slide.title?.trim() ?? '';
  const title = own === '' ? madeTitle(slide, language) : own;
  return (
    <section className={`slide slide-${slide.kind}`} lang={language}>
      <header className="slide-head">
        <p className="slide-kicker">
          <b>{label}</b>
          {detail === undefined ? null : <span>{detail}</span>}
          <span>{monthText(slide.month, language)}</span>
          {channel === undefined ? null : (
            <span className="slide-channel">
              <ChannelMark platform={channel.platform} />
              {channelLabel(channel, [channel])}
            </span>
          )}
        </p>
        <h2 className={`slide-title title-${titleSize(title)}`}>{title}</h2>
      </header>
      <div className="slide-body">{children}</div>
      <footer className="slide-foot">
        <p>{footSentences(slide, language).join(' ')}</p>
        {place === null ? null : (
          <p className="slide-place">
            {place} / {total}
          </p>
        )}
      </footer>
    </section>
  );
}
