import { PostAnalyst } from '../worker/analyst.ts';
import type { Answer, Ask, Method, Reply } from '../worker/protocol.ts';
import type { FailureCode, OnStep } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { IndexedStore } from './storage.ts';

// The page's types have no worker scope; this is the part of it that is used here.
interface WorkerScope {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage(reply: Reply): void;
}
const scope = self as unknown as WorkerScope;

const analyst = new PostAnalyst({
  store: new IndexedStore(),
  now: Date.now,
  digest: digestOf,
});

// Questions are answered one after another: an answer never sees half of what the question before it changed.
let queue: Promise<void> = Promise.resolve();
scope.onmessage = ({ data }) => {
  queue = queue.then(() => reply(data));
};

// Tabs of one browser share what is kept: each tells the others, and takes over what they tell.
const tabs = new BroadcastChannel('postproof');
tabs.onmessage = () => {
  queue = queue.then(async () => {
    await analyst.reload().catch(() => undefined);
    scope.postMessage({ changed: true });
  });
};

const CHANGES: ReadonlySet<Method> = new Set<Method>([
  'importFile',
  'removeImport',
  'importMapped',
  'forgetMapping',
  'setFormat',
  'saveDeckEdits',
  'setZone',
  'eraseEverything',
]);

async function reply(ask: Ask): Promise<void> {
  try {
    const value = await answer(ask);
    scope.postMessage({ id: ask.id, ok: true, value });
    if (CHANGES.has(ask.method)) tabs.postMessage('changed');
  } catch (error) {
    scope.postMessage({ id: ask.id, ok: false, failure: failureOf(error) });
  }
}

function answer(ask: Ask): Promise<Answer<Method>> {
  switch (ask.method) {
    case 'overview':
      return analyst.overview();
    case 'importFile':
      return analyst.importFile(ask.args[0], toldNowAndThen(ask.id));
    case 'removeImport':
      return analyst.removeImport(...ask.args);
    case 'askedTable':
      return analyst.askedTable(...ask.args);
    case 'previewMapping':
      return analyst.previewMapping(...ask.args);
    case 'importMapped':
      return analyst.importMapped(...ask.args);
    case 'dismissTable':
      return analyst.dismissTable(...ask.args);
    case 'forgetMapping':
      return analyst.forgetMapping(...ask.args);
    case 'report':
      return analyst.report(...ask.args);
    case 'board':
      return analyst.board(...ask.args);
    case 'deck':
      return analyst.deck(...ask.args);
    case 'post':
      return analyst.post(...ask.args);
    case 'setFormat':
      return analyst.setFormat(...ask.args);
    case 'saveDeckEdits':
      return analyst.saveDeckEdits(...ask.args);
    case 'deckEdits':
      return analyst.deckEdits(...ask.args);
    case 'setZone':
      return analyst.setZone(...ask.args);
    case 'postsCsv':
      return analyst.postsCsv();
    case 'eraseEverything':
      return analyst.eraseEverything();
  }
}

const BETWEEN_MS = 100;

/** Every step is told; how far a long file was read ten times a second. */
function toldNowAndThen(id: number): OnStep {
  let toldAt = 0;
  return (step, far) => {
    if (far === undefined) {
      scope.postMessage({ id, step });
      return;
    }
    const now = Date.now();
    if (now - toldAt < BETWEEN_MS) return;
    toldAt = now;
    scope.postMessage({ id, step, far });
  };
}

const FAILURES: ReadonlySet<string> = new Set<FailureCode>([
  'storage-full',
  'storage-blocked',
  'storage-failed',
  'newer-version',
]);

function failureOf(error: unknown): FailureCode {
  const message = error instanceof Error ? error.message : '';
  return FAILURES.has(message) ? (message as FailureCode) : 'worker-failed';
}
