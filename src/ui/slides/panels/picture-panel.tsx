import { useId } from 'react';
import type { Slide } from '../../../core/deck/slide.ts';
import { PICTURE_PLACES } from '../../../core/deck/slide.ts';
import type { SlidePicture } from '../../../core/model/workspace.ts';
import { CHOICE_PANELS } from '../../../words/choice-panels.ts';
import { useWords } from '../../parts/language-context.ts';
import { withPictures } from '../apply-edits.ts';
import type { PanelProps } from './panel-props.ts';

interface PicturePanelProps extends PanelProps {
  readonly onFile: (file: File) => void;
}

/** Own screenshots of a slide; folded away on kinds that have no room for one. */
export function PicturePanel(props: PicturePanelProps) {
  const words = useWords(CHOICE_PANELS);
  if (PICTURE_PLACES[props.slide.kind] > 0) return <Pictures {...props} />;
  return (
    <details className="deck-folded">
      <summary>{words.pictures}</summary>
      <Pictures {...props} />
    </details>
  );
}

/** To add, to describe and to take away. */
function Pictures({ slide, edits, change, onDone, onFile }: PicturePanelProps) {
  const words = useWords(CHOICE_PANELS);
  const id = useId();
  const pictures = edits.pictures[slide.id] ?? [];
  return (
    <fieldset className="deck-choices" aria-describedby={`${id}-help`}>
      <legend className={PICTURE_PLACES[slide.kind] > 0 ? undefined : 'visually-hidden'}>{words.pictures}</legend>
      <p id={`${id}-help`} className="deck-help">
        {words.picturesHelp} {hasRoom(slide, pictures) ? '' : words.picturesBehind}
      </p>
      {pictures.map((picture, place) => (
        <OwnPicture
          // biome-ignore lint/suspicious/noArrayIndexKey: pictures have no name but their place
          key={place}
          picture={picture}
          onAlt={(alt) =>
            change(
              (now) => withPictures(now, slide.id, changedAt(now.pictures[slide.id] ?? [], place, alt)),
              `alt-${slide.id}-${place}`,
            )
          }
          onDone={onDone}
          onRemove={() =>
            change((now) =>
              withPictures(
                now,
                slide.id,
                (now.pictures[slide.id] ?? []).filter((_, other) => other !== place),
              ),
            )
          }
        />
      ))}
      <label className="button file-button">
        <input
          type="file"
          accept="image/png,image/jpeg,image/webp"
          className="visually-hidden"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onFile(file);
            // Emptied, so that the same file can be chosen again.
            target.value = '';
          }}
        />
        {words.choosePicture}
      </label>
    </fieldset>
  );
}

function hasRoom({ kind }: Slide, pictures: readonly SlidePicture[]): boolean {
  return pictures.length < PICTURE_PLACES[kind];
}

function changedAt(pictures: readonly SlidePicture[], place: number, alt: string): SlidePicture[] {
  return pictures.map((picture, other) => (other === place ? { ...picture, alt } : picture));
}

interface OwnPictureProps {
  readonly picture: SlidePicture;
  readonly onAlt: (alt: string) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

function OwnPicture({ picture, onAlt, onDone, onRemove }: OwnPictureProps) {
  const words = useWords(CHOICE_PANELS);
  const id = useId();
  const isMissing = picture.alt.trim() === '';
  return (
    <div className="deck-picture">
      <img src={picture.data} alt={picture.alt} />
      <div className="deck-field">
        <label htmlFor={id}>{words.alt}</label>
        <textarea
          id={id}
          className="field"
          rows={2}
          maxLength={400}
          required
          aria-invalid={isMissing}
          aria-describedby={`${id}-help`}
          value={picture.alt}
          onChange={({ target }) => onAlt(target.value)}
          onBlur={onDone}
        />
        <p id={`${id}-help`} className={isMissing ? 'deck-warning' : 'deck-help'}>
          {isMissing ? words.altMissing : words.altHelp}
        </p>
        <button type="button" className="button-quiet" onClick={onRemove}>
          {words.removePicture}
        </button>
      </div>
    </div>
  );
}
