import type { ReactNode } from 'react';
import type { WallSlide } from '../../core/deck/slide.ts';
import type { DeckTheme } from '../../core/model/theme.ts';
import type { WallNote } from '../../core/model/workspace.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { noteMeta, noteText, WALL_WORDS } from '../../words/wall-slide.ts';
import { textLength } from './text-length.ts';
import { themeOn } from './theme-style.ts';

interface WallCardsProps {
  readonly slide: WallSlide;
  readonly language: Language;
  readonly theme: DeckTheme;
}

/** In two columns on an A4. */
const CARDS_ON_A_PAGE = 8;

/** All notes of the wall as cards to cut out, on as many A4 pages as they need; the looks are in `wall-cards.css`. */
export function WallCards({ slide, language, theme }: WallCardsProps): ReactNode {
  const pages = Array.from({ length: Math.ceil(slide.wall.length / CARDS_ON_A_PAGE) }, (_, page) =>
    slide.wall.slice(page * CARDS_ON_A_PAGE, (page + 1) * CARDS_ON_A_PAGE),
  );
  return (
    <div className="wall-cards" lang={language}>
      {pages.map((notes) => (
        <section
          key={notes[0]?.id}
          className="slide wall-cards-page"
          aria-label={WALL_WORDS[language].cards(monthText(slide.month, language))}
          ref={themeOn(theme)}
        >
          <ul>
            {notes.map((note) => (
              <Card key={note.id} note={note} slide={slide} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface CardProps {
  readonly note: WallNote;
  readonly slide: WallSlide;
  readonly language: Language;
}

function Card({ note, slide, language }: CardProps): ReactNode {
  const text = noteText(slide.texts, note);
  const meta = noteMeta(note, language);
  return (
    <li className={`wall-card text-${textLength(text, 110, 220)}`}>
      <p className="note-text">{text}</p>
      {meta === '' ? null : <p className="note-meta">{meta}</p>}
    </li>
  );
}
