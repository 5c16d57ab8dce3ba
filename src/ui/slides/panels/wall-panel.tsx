import { useDeferredValue, useId, useState } from 'react';
import { useWallComments } from '../../../app/deck-queries.ts';
import type { MonthKey } from '../../../core/base/calendar.ts';
import type { DeckEdits, WallNote } from '../../../core/model/workspace.ts';
import { longDay, wholeNumber } from '../../../words/format.ts';
import type { Language } from '../../../words/language.ts';
import { platformName } from '../../../words/terms.ts';
import { WALL_PANEL } from '../../../words/wall-panel.ts';
import type { WallComment } from '../../../worker/deck-questions.ts';
import { Asked } from '../../parts/asked.tsx';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import type { PanelProps } from './panel-props.ts';
import { TextField } from './text-field.tsx';

/** More than this nobody reads through: searching finds the others. */
const SHOWN = 40;

type WallPanelProps = Pick<PanelProps, 'edits' | 'change' | 'onDone'> & { readonly month: MonthKey };

/** The friendly wall: what people wrote back, chosen and perhaps shortened by the editor. */
export function WallPanel({ month, edits, change, onDone }: WallPanelProps) {
  const words = useWords(WALL_PANEL);
  const comments = useWallComments(month);
  return (
    <section className="deck-part">
      <p className="deck-help">{words.help}</p>
      <h3>{words.heading}</h3>
      <Asked query={comments}>{(known) => <Comments comments={known} edits={edits} change={change} />}</Asked>
      {/* Below, so that nothing moves away from under the pointer while one ticks. */}
      {edits.wall.length === 0 ? null : <h3>{words.onWall(edits.wall.length)}</h3>}
      {edits.wall.map((note) => (
        <Note key={note.id} note={note} change={change} onDone={onDone} />
      ))}
    </section>
  );
}

interface NoteProps extends Pick<WallPanelProps, 'change' | 'onDone'> {
  readonly note: WallNote;
}

function Note({ note, change, onDone }: NoteProps) {
  const words = useWords(WALL_PANEL);
  const language = useLanguage();
  const type = (field: 'text' | 'after') => (text: string) =>
    change(
      (now) => ({ ...now, wall: now.wall.map((one) => (one.id === note.id ? { ...one, [field]: text } : one)) }),
      `${field}-${note.id}`,
    );
  return (
    <fieldset className="deck-card">
      <legend className="deck-small-line">{whereFrom(note, language)}</legend>
      <TextField
        label={words.text}
        help={words.textHelp}
        rows={3}
        longest={600}
        value={note.text}
        onText={type('text')}
        onDone={onDone}
      />
      <TextField
        label={words.after}
        help={words.afterHelp}
        longest={200}
        value={note.after}
        onText={type('after')}
        onDone={onDone}
      />
      <button type="button" className="button-quiet" onClick={() => change((now) => off(now, note.id))}>
        {words.takeOff}
      </button>
    </fieldset>
  );
}

function off(edits: DeckEdits, id: string): DeckEdits {
  return { ...edits, wall: edits.wall.filter((note) => note.id !== id) };
}

function on(edits: DeckEdits, { id, text, platform, day }: WallComment): DeckEdits {
  if (edits.wall.some((note) => note.id === id)) return edits;
  return { ...edits, wall: [...edits.wall, { id, text, platform, day, after: '' }] };
}

function whereFrom({ platform, day }: Pick<WallComment, 'platform' | 'day'>, language: Language): string {
  return [platformName(platform), day === '' ? '' : longDay(day, language)].filter((part) => part !== '').join(', ');
}

interface CommentsProps extends Pick<WallPanelProps, 'edits' | 'change'> {
  readonly comments: readonly WallComment[];
}

/** The comments of the month, to tick. */
function Comments({ comments, edits, change }: CommentsProps) {
  const words = useWords(WALL_PANEL);
  const language = useLanguage();
  const id = useId();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search).trim().toLocaleLowerCase(language);
  if (comments.length === 0) return <p className="deck-note">{words.none}</p>;
  const found = comments.filter(({ text }) => text.toLocaleLowerCase(language).includes(wanted));
  const chosen = new Set(edits.wall.map((note) => note.id));
  return (
    <>
      <div className="deck-field">
        <label htmlFor={id}>{words.search}</label>
        <input id={id} type="search" className="field" value={search} onChange={({ target }) => setSearch(target.value)} />
        <p className="deck-help" role="status">
          {found.length === 0 ? words.noneFound : words.found(found.length, wholeNumber(found.length, language))}
        </p>
      </div>
      <ul className="deck-comments">
        {found.slice(0, SHOWN).map((comment) => (
          <li key={comment.id}>
            <label className="deck-choice">
              <input
                type="checkbox"
                checked={chosen.has(comment.id)}
                onChange={({ target }) => change((now) => (target.checked ? on(now, comment) : off(now, comment.id)))}
              />
              <span>
                <span className="deck-comment">{comment.text}</span>
                <span className="deck-small-line">{whereFrom(comment, language)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? <p className="deck-help">{words.more(wholeNumber(SHOWN, language))}</p> : null}
    </>
  );
}
