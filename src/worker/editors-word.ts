import type { GoesAlong, TagChange } from '../core/formats/change.ts';
import type { PostKey, PostMarks, TrendEvent, TryOut } from '../core/model/workspace.ts';
import { isKind } from '../core/model/workspace.ts';
import type { KeptWorkspace, Store } from './kept-file.ts';
import type { Analyst, MarksOfPost } from './questions.ts';
import type { FormatNaming } from './tag-desk.ts';

type Questions = Pick<
  Analyst,
  'setMarks' | 'setMarksOf' | 'events' | 'saveEvent' | 'removeEvent' | 'tryOuts' | 'saveTryOut' | 'removeTryOut'
>;

type KeptWord = Pick<KeptWorkspace, 'marks' | 'events' | 'tryOuts'>;

export const NO_WORD: KeptWord = { marks: new Map(), events: [], tryOuts: [] };

/**
 * What the editor adds to the posts beside tags and slides: marks, events, plans to try out. Kept first and known then. It hangs on
 * post keys, never on an import: it stays when an import is taken back, and fits again when the posts come back.
 */
export class EditorsWord implements Questions, FormatNaming {
  private readonly store: Store;
  private readonly loaded: () => Promise<void>;
  marks = new Map<PostKey, PostMarks>();
  private eventsById = new Map<string, TrendEvent>();
  private tryOutsById = new Map<string, TryOut>();

  /** `loaded`: when what was kept is known. */
  constructor(store: Store, loaded: () => Promise<void>) {
    this.store = store;
    this.loaded = loaded;
  }

  /** Knows what was kept, and nothing else. */
  take({ marks, events, tryOuts }: KeptWord): void {
    this.marks = new Map(marks);
    this.eventsById = new Map(events.map((event) => [event.id, event]));
    this.tryOutsById = new Map(tryOuts.map((tryOut) => [tryOut.id, tryOut]));
  }

  async setMarks(key: PostKey, marks: PostMarks | null): Promise<void> {
    await this.setMarksOf([[key, marks]]);
  }

  async setMarksOf(said: readonly MarksOfPost[]): Promise<void> {
    await this.loaded();
    const saying = said.map(([key, marks]): MarksOfPost => [key, marks !== null && saysAnything(marks) ? marks : null]);
    await this.store.saveMarks(saying);
    this.marks = changed(this.marks, saying);
  }

  async events(): Promise<readonly TrendEvent[]> {
    await this.loaded();
    return [...this.eventsById.values()].sort((a, b) => inOrder(a.day, b.day) || inOrder(a.id, b.id));
  }

  async saveEvent(event: TrendEvent): Promise<void> {
    await this.loaded();
    await this.store.saveEvent(event);
    this.eventsById.set(event.id, event);
  }

  async removeEvent(id: string): Promise<void> {
    await this.loaded();
    await this.store.removeEvent(id);
    this.eventsById.delete(id);
  }

  async tryOuts(): Promise<readonly TryOut[]> {
    await this.loaded();
    return [...this.tryOutsById.values()].sort((a, b) => inOrder(a.from, b.from) || inOrder(a.id, b.id));
  }

  async saveTryOut(tryOut: TryOut): Promise<void> {
    await this.loaded();
    await this.store.saveTryOut(tryOut);
    this.tryOutsById.set(tryOut.id, tryOut);
  }

  async removeTryOut(id: string): Promise<void> {
    await this.loaded();
    await this.store.removeTryOut(id);
    this.tryOutsById.delete(id);
  }

  /** The plans that name a format which gets another name. */
  naming(newNames: ReadonlyMap<string, string>): GoesAlong {
    const tryOuts = [...this.tryOutsById.values()].flatMap(({ id, format }) => {
      const name = isKind(format) ? undefined : newNames.get(format);
      return name === undefined ? [] : [[id, format, name] as const];
    });
    return tryOuts.length === 0 ? {} : { tryOuts };
  }

  /** Knows what was kept with the edit that gave formats other names. */
  renamed({ tryOuts = [] }: TagChange): void {
    for (const [id, before, after] of tryOuts) {
      const tryOut = this.tryOutsById.get(id);
      if (tryOut?.format === before) this.tryOutsById.set(id, { ...tryOut, format: after });
    }
  }
}

/** Another map, so that what was worked out from the one before shows as out of date. */
function changed<Value>(
  map: ReadonlyMap<PostKey, Value>,
  said: readonly (readonly [PostKey, Value | null])[],
): Map<PostKey, Value> {
  const after = new Map(map);
  for (const [key, value] of said) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  return after;
}

function saysAnything({ boosted, duty, leftOut, why }: PostMarks): boolean {
  return boosted !== undefined || duty !== undefined || leftOut !== undefined || why !== '';
}

/** By character, the same in every language. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
