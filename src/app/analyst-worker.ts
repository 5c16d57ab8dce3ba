import { PostAnalyst } from '../worker/analyst.ts';
import { readHere } from '../worker/dropped-reading.ts';
import type { Answer, Ask, Method, Reply } from '../worker/protocol.ts';
import type { FailureCode, OnStep } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { QuestionOrder } from './question-order.ts';
import type { ReadingPort } from './reading-apart.ts';
import { readingApart } from './reading-apart.ts';
import { IndexedStore } from './storage.ts';
import { toldNowAndThen } from './told-now-and-then.ts';

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
  readDropped: readingApart(openReader, (task, step) => readHere(task, digestOf, step)),
});

function openReader(): ReadingPort {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' }) as unknown as ReadingPort;
}

const order = new QuestionOrder();
scope.onmessage = ({ data }) => void order.ask(data.method, () => reply(data));

// Tabs of one browser share what is kept: each tells the others, and takes over what they tell.
const tabs = new BroadcastChannel('postproof');
tabs.onmessage = () => {
  void order.inOrder(async () => {
    await analyst.reload().catch(() => undefined);
    scope.postMessage({ changed: true });
  });
};

const CHANGES: ReadonlySet<Method> = new Set<Method>([
  'importFile',
  'removeImport',
  'importMapped',
  'forgetMapping',
  'editTags',
  'sayLabels',
  'undoTags',
  'redoTags',
  'setMarks',
  'setMarksOf',
  'saveEvent',
  'removeEvent',
  'saveTryOut',
  'removeTryOut',
  'saveDeckEdits',
  'saveTeamSettings',
  'freeze',
  'unfreeze',
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
  if (ask.method === 'importFile') return analyst.importFile(ask.args[0], told(ask.id));
  // The table of methods guarantees that `method` and `args` belong together; a union over it cannot say so.
  const method = analyst[ask.method] as (...args: readonly unknown[]) => Promise<Answer<Method>>;
  return method.apply(analyst, ask.args);
}

function told(id: number): OnStep {
  return toldNowAndThen((step, far) => scope.postMessage({ id, step, ...(far === undefined ? {} : { far }) }));
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
