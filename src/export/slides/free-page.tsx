import type { ReactNode } from 'react';
import type { FreeSlide } from '../../core/deck/slide.ts';
import { FREE_WORDS, freeBody, freeLabel } from '../../words/free-slide.ts';
import type { BodyPart } from './body-parts.ts';
import { bodyParts } from './body-parts.ts';
import { bodySize } from './body-size.ts';
import { EditableText } from './editable-text.tsx';
import { OwnPicture } from './own-picture.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** A slide of the editor's own: a text with paragraphs and points, and up to two pictures. */
export function FreePage(props: SlideProps<FreeSlide>): ReactNode {
  const { slide, language, onText } = props;
  const body = freeBody(slide, language);
  const pictures = slide.pictures.slice(0, 2);
  const withText = body.trim() !== '' || onText !== undefined;
  const look = `free-body body-${bodySize(body, pictures.length)}`;
  return (
    <SlideFrame of={props} label={freeLabel(slide, language)}>
      <div className={`free pictures-${pictures.length}${withText ? '' : ' free-silent'}`}>
        {onText === undefined ? null : (
          <div className={look}>
            {body === '' ? <p className="write-here">{FREE_WORDS[language].write}</p> : null}
            <EditableText place="body" text={body} onText={onText} lines />
          </div>
        )}
        {onText === undefined && withText ? <Body body={body} look={look} /> : null}
        {pictures.length === 0 ? null : (
          <div className="free-pictures">
            {pictures.map((picture) => (
              <OwnPicture key={picture.data} picture={picture} />
            ))}
          </div>
        )}
      </div>
    </SlideFrame>
  );
}

/** Points that follow each other are one list. */
function Body({ body, look }: { readonly body: string; readonly look: string }): ReactNode {
  const groups: BodyPart[][] = [];
  for (const part of bodyParts(body)) {
    const last = groups.at(-1);
    if (part.point && last?.[0]?.point === true) last.push(part);
    else groups.push([part]);
  }
  return (
    <div className={look}>
      {groups.map((group, place) =>
        group[0]?.point === true ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name than their place
          <ul key={place}>
            {group.map(({ text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={at}>{text}</li>
            ))}
          </ul>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={place}>{group[0]?.text}</p>
        ),
      )}
    </div>
  );
}
