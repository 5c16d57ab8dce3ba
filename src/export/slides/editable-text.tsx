import type { KeyboardEvent, ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';
import type { InLanguages, Language } from '../../words/language.ts';

/** The language of the slide around a text, for the name that its text box has. */
export const SlideLanguage = createContext<Language>('nl');

const LABELS: InLanguages<{ readonly title: string; readonly text: string }> = {
  nl: { title: 'Kop van de slide', text: 'Tekst op de slide' },
  da: { title: 'Overskrift på sliden', text: 'Tekst på sliden' },
  en: { title: 'Title of the slide', text: 'Text on the slide' },
};

interface EditableTextProps {
  /** `title`, or a key of the slide's `texts`. */
  readonly place: string;
  readonly text: string;
  /** Absent: the text stands there as text, as in every form but the editor's. */
  readonly onText?: ((place: string, text: string) => void) | undefined;
  /** What a screen reader calls the box; the slide's title or text where left out. */
  readonly label?: string;
  /** Enter begins a new line; otherwise it ends the typing, as Escape does. */
  readonly lines?: boolean;
}

/** A word of a slide that the editor can change where it stands. */
export function EditableText({ onText, ...props }: EditableTextProps): ReactNode {
  return onText === undefined ? props.text : <TextBox {...props} onText={onText} />;
}

type TextBoxProps = EditableTextProps & { readonly onText: (place: string, text: string) => void };

/**
 * While somebody types, the element belongs to the browser: a text that is written back would put the caret at the start. So it keeps
 * the text it began with, and is made anew when the typing ends.
 */
function TextBox({ place, text, onText, label, lines = false }: TextBoxProps): ReactNode {
  const words = LABELS[useContext(SlideLanguage)];
  const [begunWith, setBegunWith] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const ended = () => {
    setBegunWith(null);
    setRound(round + 1);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot wrap and look as the slide's own words do
    <span
      key={round}
      className="editable"
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-label={label ?? (place === 'title' ? words.title : words.text)}
      aria-multiline={lines}
      onFocus={() => setBegunWith(text)}
      onBlur={ended}
      onInput={(event) => onText(place, typedText(event.currentTarget.textContent ?? '', lines))}
      onKeyDown={(event) => onKey(event, lines)}
    >
      {begunWith ?? text}
    </span>
  );
}

/** Browsers leave a line break at the end, and a pasted text has more of them. */
function typedText(text: string, lines: boolean): string {
  return lines ? text.replace(/\n$/u, '') : text.replaceAll(/[\r\n]+/gu, ' ');
}

/** Keys mean letters here: neither the list of slides nor the presenter gets them. */
function onKey(event: KeyboardEvent<HTMLElement>, lines: boolean): void {
  event.stopPropagation();
  const ends = event.key === 'Escape' || (event.key === 'Enter' && !lines);
  if (!ends || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.blur();
}
