import { useMemo, useState } from 'react';
import type { Deck, LeftOut, Slide } from '../../core/deck/slide.ts';
import type { DeckEdits, SlideId } from '../../core/model/workspace.ts';
import { CHOICE_PANELS } from '../../words/choice-panels.ts';
import { SLIDE_SCREENS } from '../../words/slide-screens.ts';
import { useWords } from '../parts/language-context.ts';
import { hiddenOrShown, movedTo, removed, withCopy, withEdits, withEmptySlide, withPicture } from './apply-edits.ts';
import { pictureOf } from './own-picture.ts';
import type { ChangeEdits } from './use-edits.ts';
import { useEdits } from './use-edits.ts';

export interface Editor {
  readonly edits: DeckEdits;
  readonly slides: readonly Slide[];
  /** The slide that is worked on. */
  readonly slide: Slide;
  /** A slide that is not there and was chosen to see what it needs; null: none. */
  readonly absent: LeftOut | null;
  /** What is being chosen or filled in so that its slide comes, also when it has come; null: nothing. */
  readonly filling: Slide['kind'] | null;
  /** What just happened, for who does not see it. */
  readonly said: string;
  /** What went wrong with a picture; null: nothing. */
  readonly problem: string | null;
  readonly change: ChangeEdits;
  readonly flush: () => void;
  /** Something was typed and is not yet on its way to be kept. */
  readonly isWaiting: boolean;
  readonly onUndo: (() => void) | undefined;
  readonly onRedo: (() => void) | undefined;
  readonly onChoose: (id: SlideId) => void;
  readonly onLeftOut: (kind: Slide['kind']) => void;
  readonly onMoveTo: (id: SlideId, place: number) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onAddEmpty: () => void;
  readonly onShow: (id: SlideId) => void;
  readonly onFile: (file: File) => void;
}

/** What is worked on in the deck editor, and everything that can be done there. */
export function useEditor(deck: Deck, saved: DeckEdits, onEdits: (edits: DeckEdits) => void): Editor {
  const words = useWords(SLIDE_SCREENS);
  const { edits, change, flush, isWaiting, undo, redo } = useEdits(saved, onEdits);
  const slides = useMemo(() => withEdits(deck.slides, edits), [deck.slides, edits]);
  const chosen = useChosen(slides, deck.leftOut);
  const [said, setSaid] = useState('');
  const { slide } = chosen;
  const add = (make: (now: DeckEdits) => Added, say: (place: number) => string) => {
    const next = make(edits);
    change(() => next.edits);
    chosen.onChoose(next.id);
    setSaid(say(next.edits.order.indexOf(next.id) + 1));
  };
  const and = (act: (() => void) | undefined, say: string) =>
    act === undefined
      ? undefined
      : () => {
          act();
          setSaid(say);
        };
  const pictures = usePictures(deck, change, (id, place) => {
    chosen.onChoose(id);
    setSaid(place);
  });
  return {
    ...chosen,
    edits,
    slides,
    said: pictures.busy ?? said,
    problem: pictures.problem,
    change,
    flush,
    isWaiting,
    onUndo: and(undo, words.undone),
    onRedo: and(redo, words.redone),
    onMoveTo: (id, place) => {
      const next = movedTo(slides, edits, id, place);
      if (next === null) return;
      chosen.onChoose(id);
      setSaid(words.movedTo(place + 1));
      change(() => next);
    },
    onCopy: () => add((now) => withCopy(slides, now, slide.id), words.copied),
    onAddEmpty: () => add((now) => withEmptySlide(slides, now, slide.id), words.added),
    onRemove: () => {
      const place = slides.indexOf(slide);
      const next = slides[place + 1] ?? slides[place - 1];
      change((now) => removed(now, slide.id));
      if (next !== undefined) chosen.onChoose(next.id);
      setSaid(words.removed);
    },
    onShow: (id) => {
      change((now) => hiddenOrShown(now, id));
      chosen.onChoose(id);
      setSaid(words.isShown);
    },
    onFile: (file) => pictures.onFile(file, slide),
  };
}

interface Added {
  readonly edits: DeckEdits;
  readonly id: SlideId;
}

interface Choice {
  readonly slide: SlideId | null;
  readonly kind: Slide['kind'] | null;
}

/** A slide that comes because something was chosen for it is seen at once; what was chosen from stays beside it. */
function useChosen(slides: readonly Slide[], leftOut: readonly LeftOut[]) {
  const [wanted, setWanted] = useState<Choice>({ slide: null, kind: null });
  const absent = leftOut.find(({ kind }) => kind === wanted.kind) ?? null;
  const byId = slides.find(({ id }) => id === wanted.slide);
  const byKind = slides.find(({ kind }) => kind === wanted.kind);
  return {
    slide: (byId ?? byKind ?? slides[0]) as Slide,
    absent,
    filling: absent !== null || byKind !== undefined ? wanted.kind : null,
    onChoose: (slide: SlideId) => setWanted({ slide, kind: null }),
    onLeftOut: (kind: Slide['kind']) => setWanted({ slide: null, kind }),
  };
}

/** Files that become own pictures: read, put on the slide or behind it, and what is said of that. */
function usePictures(deck: Deck, change: ChangeEdits, onAdded: (id: SlideId, say: string) => void) {
  const words = useWords(CHOICE_PANELS);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File, slide: Slide) => {
    setBusy(words.readingPicture);
    setProblem(null);
    const picture = await pictureOf(file).catch(() => 'unreadable' as const);
    setBusy(null);
    if (typeof picture === 'string') {
      setProblem(words[picture]);
      return;
    }
    let added: Added | null = null;
    change((now) => {
      added = withPicture(withEdits(deck.slides, now), now, slide, picture);
      return added.edits;
    });
    if (added !== null) onAdded(...saidOf(added, slide));
  };
  const saidOf = ({ id, edits }: Added, slide: Slide): [SlideId, string] => [
    id,
    id === slide.id ? words.pictureIn : words.pictureOn(edits.order.indexOf(id) + 1),
  ];
  return { busy, problem, onFile: (file: File, slide: Slide) => void read(file, slide) };
}
