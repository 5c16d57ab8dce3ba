import type { ReactNode } from 'react';
import type { WallSlide } from '../../core/deck/slide.ts';
import { noteMeta, WALL_WORDS } from '../../words/wall-slide.ts';
import { EditableText } from './editable-text.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { WallPlace } from './wall-places.ts';
import { wallRows } from './wall-places.ts';

/** The friendly wall: what people wrote back, as notes that hang a little unevenly; no names. */
export function WallPage(props: SlideProps<WallSlide>): ReactNode {
  const { slide, language } = props;
  const words = WALL_WORDS[language];
  const rows = wallRows(slide);
  return (
    <SlideFrame of={props} label={words.label}>
      {rows.length === 0 ? <p className="slide-empty">{words.empty}</p> : null}
      <div className={`wall wall-rows-${rows.length}`}>
        {rows.map(({ longest, places }) => (
          <ul key={places[0]?.note.id ?? ''} className={`wall-row wall-of-${places.length} wall-long-${longest}`}>
            {places.map((place) => (
              <Note key={place.note.id} place={place} props={props} />
            ))}
          </ul>
        ))}
      </div>
    </SlideFrame>
  );
}

function Note({ place, props }: { readonly place: WallPlace; readonly props: SlideProps<WallSlide> }): ReactNode {
  const { note, text, length } = place;
  const meta = noteMeta(note, props.language);
  return (
    <li className={`note text-${length}`}>
      <p className="note-text">
        <EditableText place={`note-${note.id}`} text={text} onText={props.onText} />
      </p>
      {meta === '' ? null : <p className="note-meta">{meta}</p>}
    </li>
  );
}
