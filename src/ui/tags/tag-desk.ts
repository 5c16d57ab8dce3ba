import { useEffect, useRef, useState } from 'react';
import { failureOf } from '../../app/queries.ts';
import type { TagStep } from '../../app/tag-queries.ts';
import { useEditTags, useSayLabels, useTagStep } from '../../app/tag-queries.ts';
import type { TagEdit } from '../../core/formats/edit-book.ts';
import type { LabelAnswer } from '../../core/formats/label-meanings.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import type { FailureCode } from '../../worker/questions.ts';
import { useWords } from '../parts/language-context.ts';

/** What the screens of tags do, and what they say about it. */
export interface TagDesk {
  /** What happened last, for the live region; '' before anything did. */
  readonly said: string;
  readonly failure: FailureCode | null;
  /** Keeps an edit and says so. False: it changed nothing, as a name that is there already, or it could not be kept. */
  readonly edit: (edit: TagEdit, said: string, unchanged?: string) => Promise<boolean>;
  /** Keeps what labels of other tools mean, and says so. False: it could not be kept. */
  readonly sayLabels: (answers: readonly LabelAnswer[], said: string) => Promise<boolean>;
  readonly step: (step: TagStep) => Promise<boolean>;
  readonly say: (text: string) => void;
}

export function useTagDesk(): TagDesk {
  const words = useWords(LABELS_SCREEN);
  const editing = useEditTags();
  const stepping = useTagStep();
  const labelling = useSayLabels();
  const [said, setSaid] = useState('');
  // The same words twice are two things that happened: a live region speaks only of what is other than before.
  const say = (text: string) => setSaid((before) => (before === text && text !== '' ? `${text}\u00A0` : text));
  const failed = editing.error ?? stepping.error ?? labelling.error;
  return {
    said,
    failure: failed === null ? null : failureOf(failed),
    say,
    edit: async (edit, text, unchanged = '') => {
      stepping.reset();
      labelling.reset();
      try {
        const { changed } = await editing.mutateAsync(edit);
        say(changed ? text : unchanged);
        return changed;
      } catch {
        // What went wrong is shown by whoever shows `failure`.
        return false;
      }
    },
    sayLabels: async (answers, text) => {
      editing.reset();
      stepping.reset();
      try {
        await labelling.mutateAsync(answers);
        say(text);
        return true;
      } catch {
        return false;
      }
    },
    step: async (step) => {
      editing.reset();
      labelling.reset();
      try {
        const { changed } = await stepping.mutateAsync(step);
        say(!changed ? words.nothingToUndo : step === 'undo' ? words.undone : words.redone);
        return changed;
      } catch {
        return false;
      }
    },
  };
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac; also Ctrl+Y), but for fields, which undo their own letters, and dialogs. */
export function useUndoKeys(step: TagDesk['step']): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void latest.current(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Whether a key belongs to where the focus is: a field, a list to choose from, a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null) return true;
  const field = target.closest('input, select, textarea');
  return field !== null && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
}
