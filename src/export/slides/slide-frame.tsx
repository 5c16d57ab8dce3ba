import type { ReactNode } from 'react';
import type { Slide } from '../../core/deck/slide.ts';
import type { Channel } from '../../core/model/platform.ts';
import type { DeckTheme, Picture } from '../../core/model/theme.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { madeTitle } from '../../words/slides.ts';
import { channelLabel } from '../../words/terms.ts';
import { ChannelMark } from './channel-mark.tsx';
import { EditableText, SlideLanguage } from './editable-text.tsx';
import { footSentences } from './foot-sentences.ts';
import { footSize } from './foot-size.ts';
import { logoSize, safeTheme, themeOn } from './theme-style.ts';
import { titleSize } from './title-size.ts';

/** What every slide gets: itself, and where it stands among the visible ones (1-based). `place` null: not counted. */
export interface SlideProps<Kind extends Slide = Slide> {
  readonly slide: Kind;
  readonly language: Language;
  readonly zone: string;
  readonly place: number | null;
  readonly total: number;
  readonly theme: DeckTheme;
  /** Given by the editor's own view alone: the words of the slide can be changed where they stand. `place`: `title`, or a key of `texts`. */
  readonly onText?: (place: string, text: string) => void;
  /** Of a slide to guess: whether its numbers are seen. Absent: as on paper, where they are behind a summary. */
  readonly revealed?: boolean;
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
export function SlideFrame({ children, ...frame }: FrameProps): ReactNode {
  const { slide, language, place, total, onText } = frame.of;
  const theme = safeTheme(frame.of.theme);
  const title = ownTitle(slide) || madeTitle(slide, language);
  const footer = theme.footer.trim();
  const sentences = footSentences(slide, language).join(' ');
  return (
    <SlideLanguage value={language}>
      <section
        className={`slide slide-${slide.kind}${theme.logo === null ? '' : ' with-logo'}`}
        lang={language}
        ref={themeOn(theme)}
      >
        <header className="slide-head">
          <Kicker {...frame} meeting={theme.meeting.trim()} />
          <h2 className={`slide-title title-${titleSize(title)}`}>
            <EditableText place="title" text={title} onText={onText} />
          </h2>
        </header>
        <div className="slide-body">{children}</div>
        <footer className="slide-foot">
          <p className={`foot-${footSize(sentences)}`}>{sentences}</p>
          {place === null ? null : (
            <p className="slide-place">
              {place} / {total}
            </p>
          )}
        </footer>
        {footer === '' ? null : <p className="slide-footer">{footer}</p>}
        {theme.logo === null ? null : <Logo logo={theme.logo} />}
      </section>
    </SlideLanguage>
  );
}

function ownTitle({ title }: Slide): string {
  return title?.trim() ?? '';
}

function Kicker({ of, label, detail, channel, meeting }: Omit<FrameProps, 'children'> & { readonly meeting: string }): ReactNode {
  return (
    <p className="slide-kicker">
      <b>{label}</b>
      {detail === undefined ? null : <span>{detail}</span>}
      <span>{monthText(of.slide.month, of.language)}</span>
      {channel === undefined ? null : (
        <span className="slide-channel">
          <ChannelMark platform={channel.platform} />
          {channelLabel(channel, [channel])}
        </span>
      )}
      {meeting === '' ? null : <span className="slide-meeting">{meeting}</span>}
    </p>
  );
}

function Logo({ logo }: { readonly logo: Picture }): ReactNode {
  return <img className="slide-logo" src={logo.data} alt={logo.alt} {...logoSize(logo)} />;
}
