import { useId, useState } from 'react';
import { failureOf, useSetMarks } from '../../app/queries.ts';
import type { PostMarks } from '../../core/model/workspace.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import type { PostDetail } from '../../worker/questions.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useWords } from '../parts/language-context.ts';
import type { SaidOfPost } from './said-of-post.ts';
import { marksOf, saidIn } from './said-of-post.ts';

/** What the editor knows about a post's place in the rankings: boosted, had to go out, left out, and why. Kept at once. */
export function MarksField({ detail }: { readonly detail: PostDetail }) {
  const words = useWords(POST_SCREEN);
  const id = useId();
  const { change, said, before, keep, undo } = useMarks(detail);
  return (
    <section className="post-part" aria-labelledby={id}>
      <h3 id={id}>{words.marks}</h3>
      <BoostChoice detail={detail} said={said} onSay={keep} />
      <MarkBox label={words.duty} what={words.dutyWhat} marked={said.duty} onMark={(duty) => keep({ ...said, duty })} />
      <MarkBox
        label={words.leftOut}
        what={words.leftOutWhat}
        marked={said.leftOut}
        onMark={(leftOut) => keep({ ...said, leftOut })}
      />
      <Why key={said.why} why={said.why} onSay={(why) => keep({ ...said, why })} />
      <p className="row">
        <span role="status" className="quiet small">
          {change.isSuccess && (before === undefined ? words.undone : words.saved)}
        </span>
        {before !== undefined && (
          <button type="button" className="button-quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
      </p>
      {change.isError && <FailureBox failure={failureOf(change.error)} />}
    </section>
  );
}

/** `before`: what was said until the last change; undefined where there was none here. */
function useMarks({ key, marks }: PostDetail) {
  const change = useSetMarks(key);
  const [before, setBefore] = useState<PostMarks | null | undefined>(undefined);
  const kept = change.isPending ? (change.variables ?? null) : marks;
  return {
    change,
    said: saidIn(kept),
    before: change.isError ? undefined : before,
    keep: (said: SaidOfPost) => {
      setBefore(kept);
      change.mutate(marksOf(said));
    },
    undo: () => {
      setBefore(undefined);
      change.mutate(before ?? null);
    },
  };
}

interface BoostChoiceProps {
  readonly detail: PostDetail;
  readonly said: SaidOfPost;
  readonly onSay: (said: SaidOfPost) => void;
}

function BoostChoice({ detail, said, onSay }: BoostChoiceProps) {
  const words = useWords(POST_SCREEN);
  const id = useId();
  return (
    <div className="mark-field">
      <label htmlFor={id}>{words.boost}</label>
      <select
        id={id}
        className="field"
        value={said.boosted}
        onChange={({ target }) => onSay({ ...said, boosted: target.value as SaidOfPost['boosted'] })}
      >
        <option value="">{words.boostExport(detail.post.boosted)}</option>
        <option value="yes">{words.yes}</option>
        <option value="no">{words.no}</option>
        <option value="unknown">{words.unsure}</option>
      </select>
    </div>
  );
}

interface MarkBoxProps {
  readonly label: string;
  readonly what: string;
  readonly marked: boolean;
  readonly onMark: (marked: boolean) => void;
}

function MarkBox({ label, what, marked, onMark }: MarkBoxProps) {
  const id = useId();
  return (
    <label className="mark-box">
      <input type="checkbox" checked={marked} aria-describedby={id} onChange={({ target }) => onMark(target.checked)} />
      <span>
        {label}
        <span className="quiet small" id={id}>
          {what}
        </span>
      </span>
    </label>
  );
}

/** Kept when one leaves the field: a word is not said until it is written. */
function Why({ why, onSay }: { readonly why: string; readonly onSay: (why: string) => void }) {
  const words = useWords(POST_SCREEN);
  const [text, setText] = useState(why);
  const id = useId();
  const say = () => text.trim() !== why && onSay(text.trim());
  return (
    <form
      className="mark-field"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <label htmlFor={id}>{words.why}</label>
      <input
        id={id}
        className="field"
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onBlur={say}
      />
    </form>
  );
}
