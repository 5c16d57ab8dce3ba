import type { DeckEdits, SlideId } from '../model/workspace.ts';
import { alternativeSlide } from './alternative-slides.ts';
import type { DeckSource, Draft } from './draft.ts';
import type { Slide } from './slide.ts';
import { PICTURE_PLACES } from './slide.ts';

/** The slides that go into the three minutes for management, unless the editor says otherwise. */
const STARRED: ReadonlySet<Slide['kind']> = new Set(['month', 'channels', 'brought', 'plan']);

/**
 * The storyboard's slides with those that the editor added: a second one of another stands behind it, an empty one before the appendix.
 * A second one of a slide that is no more is not shown; what was said about it is kept.
 */
export function withAdded(slides: readonly Draft[], source: DeckSource): Draft[] {
  const all = [...slides];
  for (const { id, of } of source.edits.added) {
    if (all.some((slide) => slide.id === id)) continue;
    if (of === null) all.splice(appendixPlace(all), 0, { id, kind: 'free' });
    else addCopy(all, id, of, source);
  }
  return all;
}

function appendixPlace(slides: readonly Draft[]): number {
  const place = slides.findIndex(({ kind }) => kind === 'appendix');
  return place === -1 ? slides.length : place;
}

function addCopy(slides: Draft[], id: SlideId, of: SlideId, source: DeckSource): void {
  const place = slides.findIndex((slide) => slide.id === of);
  const original = slides[place];
  if (original === undefined) return;
  slides.splice(place + 1, 0, copyOf(original, id, source));
}

function copyOf(original: Draft, id: SlideId, source: DeckSource): Draft {
  if (original.kind !== 'alternative') return { ...original, id };
  const [own] = alternativeSlide(source, `alternative-${original.weak.post.key}`, id);
  return own ?? { ...original, id };
}

/** The slides with the words, pictures and stars that the editor gave them, in the editor's order. Edits of slides that are no more wait. */
export function withWords(slides: readonly Draft[], { report, edits }: DeckSource): Slide[] {
  const said = saidOf(edits);
  const added = new Set(edits.added.map(({ id }) => id));
  const own = slides.map((draft): Slide => {
    const { id, kind } = draft;
    return {
      ...draft,
      title: said.titles.get(id) ?? null,
      notes: said.notes.get(id) ?? '',
      hidden: said.hidden.has(id) || waits(draft),
      starred: said.stars.get(id) ?? (STARRED.has(kind) && !added.has(id)),
      month: report.month,
      texts: said.texts.get(id) ?? {},
      pictures: (said.pictures.get(id) ?? []).slice(0, PICTURE_PLACES[kind]),
    };
  });
  return inOrder(own, edits.order);
}

/** Whether a slide has nothing to show before the editor chooses: it is hidden until then. */
export function waits(slide: Draft | Slide): boolean {
  if (slide.kind === 'plan') return slide.steps.length === 0;
  return slide.kind === 'alternative' && slide.example === null && slide.rewritten.trim() === '';
}

// Maps, because an id may be a word that every object has.
function saidOf({ titles, notes, stars, texts, pictures, hidden }: DeckEdits) {
  return {
    titles: new Map(Object.entries(titles)),
    notes: new Map(Object.entries(notes)),
    stars: new Map(Object.entries(stars)),
    texts: new Map(Object.entries(texts)),
    pictures: new Map(Object.entries(pictures)),
    hidden: new Set(hidden),
  };
}

// A slide that the editor did not order (it is new this month) stands behind the one that the program puts before it.
function inOrder(slides: readonly Slide[], order: readonly SlideId[]): Slide[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const ordered = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(ordered.map((slide) => slide.id));
  slides.forEach((slide, place) => {
    if (placed.has(slide.id)) return;
    const before = slides[place - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, slide);
    placed.add(slide.id);
  });
  return ordered;
}
