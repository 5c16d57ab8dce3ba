import type { Answer, Arguments, Ask, Method, Reply } from '../worker/protocol.ts';
import type { Analyst, FailureCode, ImportStep } from '../worker/questions.ts';

/** What the client needs of a Worker: so that a test can stand in for it. */
export interface AnalystPort {
  postMessage(message: Ask, transfer: Transferable[]): void;
  onmessage: ((event: { data: Reply }) => void) | null;
  onerror: ((event: { preventDefault?: () => void }) => void) | null;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: Error) => void;
  readonly onStep: ((step: ImportStep) => void) | null;
}

function failed(code: FailureCode): Error {
  return new Error(code);
}

/**
 * The analyst behind a port: each question is one message there and one back. Once the worker breaks, every question fails.
 * `onChanged` hears when another tab kept something.
 */
export function connectAnalyst(port: AnalystPort, onChanged: () => void = () => undefined): Analyst {
  const waiting = new Map<number, Waiting>();
  let questions = 0;
  let broken = false;

  port.onmessage = ({ data }) => {
    if ('changed' in data) {
      onChanged();
      return;
    }
    const question = waiting.get(data.id);
    if (question === undefined) return;
    if ('step' in data) {
      question.onStep?.(data.step);
      return;
    }
    waiting.delete(data.id);
    if (data.ok) question.resolve(data.value);
    else question.reject(failed(data.failure));
  };
  port.onerror = (event) => {
    event.preventDefault?.();
    broken = true;
    for (const question of waiting.values()) question.reject(failed('worker-failed'));
    waiting.clear();
  };

  function ask<M extends Method>(
    method: M,
    args: Arguments<M>,
    transfer: Transferable[] = [],
    onStep: Waiting['onStep'] = null,
  ): Promise<Answer<M>> {
    if (broken) return Promise.reject(failed('worker-failed'));
    return new Promise<Answer<M>>((resolve, reject) => {
      questions++;
      waiting.set(questions, { resolve: resolve as Waiting['resolve'], reject, onStep });
      // The table of methods guarantees that `method` and `args` belong together; a union over M cannot say so.
      port.postMessage({ id: questions, method, args } as Ask, transfer);
    });
  }

  return {
    overview: () => ask('overview', []),
    importFile: (file, onStep) => ask('importFile', [file], [file.bytes], onStep),
    removeImport: (id) => ask('removeImport', [id]),
    report: (month) => ask('report', [month]),
    deck: (month) => ask('deck', [month]),
    post: (key) => ask('post', [key]),
    setFormat: (key, format) => ask('setFormat', [key, format]),
    saveDeckEdits: (month, edits) => ask('saveDeckEdits', [month, edits]),
    deckEdits: (month) => ask('deckEdits', [month]),
    setZone: (zone) => ask('setZone', [zone]),
    eraseEverything: () => ask('eraseEverything', []),
  };
}

/** Starts the worker that holds the posts. `onChanged` hears when another tab kept something. */
export function startAnalyst(onChanged: () => void): Analyst {
  const worker = new Worker(new URL('./analyst-worker.ts', import.meta.url), { type: 'module' });
  return connectAnalyst(worker as unknown as AnalystPort, onChanged);
}
