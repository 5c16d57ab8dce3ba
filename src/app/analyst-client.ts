import type { Answer, Arguments, Ask, Method, Reply } from '../worker/protocol.ts';
import type { Analyst, FailureCode, OnStep } from '../worker/questions.ts';

/** What the client needs of a Worker: so that a test can stand in for it. */
export interface AnalystPort {
  postMessage(message: Ask, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { data: Reply }) => void) | null;
  onerror: ((event: { preventDefault?: () => void }) => void) | null;
}

/** The analyst as the page has it: what it does can be broken off. */
export interface AnalystClient extends Analyst {
  /**
   * Ends what is being imported, at once and wherever it is: its promise is rejected with ImportCancelled, and what is kept is as it
   * was before. Tables that wait for their columns to be pointed out are forgotten with it.
   */
  cancelImport(): void;
}

export class ImportCancelled extends Error {}

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: Error) => void;
  readonly onStep: OnStep | null;
}

const IMPORTS: ReadonlySet<Method> = new Set<Method>(['importFile', 'importMapped']);

function failed(code: FailureCode): Error {
  return new Error(code);
}

/** The line to a worker: each question is one message there and one back. Once the worker breaks, every question fails. */
class AnalystLine {
  private readonly open: () => AnalystPort;
  private readonly onChanged: () => void;
  private readonly waiting = new Map<number, Waiting>();
  private questions = 0;
  private broken = false;
  private port: AnalystPort;

  constructor(open: () => AnalystPort, onChanged: () => void) {
    this.open = open;
    this.onChanged = onChanged;
    this.port = this.listenTo(open());
  }

  ask<M extends Method>(
    method: M,
    args: Arguments<M>,
    transfer: Transferable[] = [],
    onStep: OnStep | null = null,
  ): Promise<Answer<M>> {
    if (this.broken) return Promise.reject(failed('worker-failed'));
    return new Promise<Answer<M>>((resolve, reject) => {
      this.questions++;
      // The table of methods guarantees that `method` and `args` belong together; a union over M cannot say so.
      const ask = { id: this.questions, method, args } as Ask;
      this.waiting.set(this.questions, { ask, resolve: resolve as Waiting['resolve'], reject, onStep });
      this.port.postMessage(ask, transfer);
    });
  }

  /** To cancel is to open another port: what is being read in one go hears nothing until it is done. */
  cancelImport(): void {
    const imports = [...this.waiting].filter(([, { ask }]) => IMPORTS.has(ask.method));
    if (this.broken || imports.length === 0) return;
    this.port.onmessage = null;
    this.port.terminate();
    this.port = this.listenTo(this.open());
    for (const [id, { reject }] of imports) {
      this.waiting.delete(id);
      reject(new ImportCancelled());
    }
    // What else was asked is asked again: to keep a format or a slide's words twice is to keep them once.
    for (const { ask } of this.waiting.values()) this.port.postMessage(ask, []);
  }

  private listenTo(port: AnalystPort): AnalystPort {
    port.onmessage = ({ data }) => this.take(data);
    port.onerror = (event) => {
      event.preventDefault?.();
      this.broken = true;
      for (const question of this.waiting.values()) question.reject(failed('worker-failed'));
      this.waiting.clear();
    };
    return port;
  }

  private take(reply: Reply): void {
    if ('changed' in reply) {
      this.onChanged();
      return;
    }
    const question = this.waiting.get(reply.id);
    if (question === undefined) return;
    if ('step' in reply) {
      question.onStep?.(reply.step, reply.far);
      return;
    }
    this.waiting.delete(reply.id);
    if (reply.ok) question.resolve(reply.value);
    else question.reject(failed(reply.failure));
  }
}

/** The analyst behind a port. `onChanged` hears when another tab kept something. */
export function connectAnalyst(open: () => AnalystPort, onChanged: () => void = () => undefined): AnalystClient {
  const line = new AnalystLine(open, onChanged);
  return {
    overview: () => line.ask('overview', []),
    importFile: (file, onStep) => line.ask('importFile', [file], [file.bytes], onStep),
    removeImport: (id) => line.ask('removeImport', [id]),
    askAgain: (id) => line.ask('askAgain', [id]),
    askedTable: (id) => line.ask('askedTable', [id]),
    previewMapping: (id, mapping) => line.ask('previewMapping', [id, mapping]),
    importMapped: (id, mapping) => line.ask('importMapped', [id, mapping]),
    dismissTable: (id) => line.ask('dismissTable', [id]),
    forgetMapping: (shape) => line.ask('forgetMapping', [shape]),
    board: (month) => line.ask('board', [month]),
    report: (month) => line.ask('report', [month]),
    findingPosts: (month, name) => line.ask('findingPosts', [month, name]),
    deck: (month) => line.ask('deck', [month]),
    post: (key) => line.ask('post', [key]),
    tagBook: () => line.ask('tagBook', []),
    postsOfFormat: (format, most) => line.ask('postsOfFormat', [format, most]),
    labels: () => line.ask('labels', []),
    sayLabels: (answers) => line.ask('sayLabels', [answers]),
    editTags: (edit) => line.ask('editTags', [edit]),
    undoTags: () => line.ask('undoTags', []),
    redoTags: () => line.ask('redoTags', []),
    previewRule: (rule) => line.ask('previewRule', [rule]),
    triage: (month, skipped) => line.ask('triage', [month, skipped]),
    setMarks: (key, marks) => line.ask('setMarks', [key, marks]),
    setMarksOf: (said) => line.ask('setMarksOf', [said]),
    events: () => line.ask('events', []),
    saveEvent: (event) => line.ask('saveEvent', [event]),
    removeEvent: (id) => line.ask('removeEvent', [id]),
    tryOuts: () => line.ask('tryOuts', []),
    tryOutStates: () => line.ask('tryOutStates', []),
    saveTryOut: (tryOut) => line.ask('saveTryOut', [tryOut]),
    removeTryOut: (id) => line.ask('removeTryOut', [id]),
    deckEdits: (key) => line.ask('deckEdits', [key]),
    saveDeckEdits: (key, edits) => line.ask('saveDeckEdits', [key, edits]),
    deckFacts: (month) => line.ask('deckFacts', [month]),
    wallComments: (month) => line.ask('wallComments', [month]),
    teamSettings: () => line.ask('teamSettings', []),
    saveTeamSettings: (settings) => line.ask('saveTeamSettings', [settings]),
    freeze: (month) => line.ask('freeze', [month]),
    unfreeze: (month) => line.ask('unfreeze', [month]),
    editions: () => line.ask('editions', []),
    yearDeck: (year) => line.ask('yearDeck', [year]),
    setZone: (zone) => line.ask('setZone', [zone]),
    postList: (query) => line.ask('postList', [query]),
    postRows: (query, range, goals) => line.ask('postRows', [query, range, goals]),
    postKeysOf: (query, id, ranges) => line.ask('postKeysOf', [query, id, ranges]),
    postsCsv: (query) => line.ask('postsCsv', query === undefined ? [] : [query]),
    eraseEverything: () => line.ask('eraseEverything', []),
    cancelImport: () => line.cancelImport(),
  };
}

/** Starts the worker that holds the posts. `onChanged` hears when another tab kept something. */
export function startAnalyst(onChanged: () => void): AnalystClient {
  const open = () => new Worker(new URL('./analyst-worker.ts', import.meta.url), { type: 'module' }) as unknown as AnalystPort;
  return connectAnalyst(open, onChanged);
}
