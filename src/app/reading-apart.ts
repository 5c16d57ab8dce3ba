import type { DroppedReading, ReadDropped, ReadingTask } from '../worker/dropped-reading.ts';
import type { FailureCode, HowFar, ImportStep, OnStep } from '../worker/questions.ts';

export type ReadingReply =
  | { readonly step: ImportStep; readonly far?: HowFar }
  | { readonly read: DroppedReading }
  | { readonly failed: true };

/** What is needed of a worker that reads one file: so that a test can stand in for it. */
export interface ReadingPort {
  postMessage(task: ReadingTask, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { data: ReadingReply }) => void) | null;
  onerror: ((event: { preventDefault?: () => void }) => void) | null;
}

// To begin a worker takes as long as to read this much.
const SHORT_BYTES = 1024 * 1024;

/**
 * Reads a short file here and a long one in a worker of its own, which ends with it: what it held is given back at once, and questions
 * about the posts that are known are answered meanwhile.
 */
export function readingApart(open: () => ReadingPort, readHere: ReadDropped): ReadDropped {
  return async (task, step) =>
    task.file.bytes.length < SHORT_BYTES ? await readHere(task, step) : await inWorker(open(), task, step);
}

function inWorker(port: ReadingPort, task: ReadingTask, step: OnStep): Promise<DroppedReading> {
  return new Promise<DroppedReading>((resolve, reject) => {
    const fail = () => reject(new Error('worker-failed' satisfies FailureCode));
    port.onerror = (event) => {
      event.preventDefault?.();
      fail();
    };
    port.onmessage = ({ data }) => {
      if ('step' in data) step(data.step, data.far);
      else if ('read' in data) resolve(data.read);
      else fail();
    };
    port.postMessage(task, [task.file.bytes.buffer as ArrayBuffer]);
  }).finally(() => port.terminate());
}

/** The buffers of all columns of numbers and texts in an answer: they are handed over, not copied. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (value instanceof Map) for (const one of value.values()) buffersIn(one, found);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) buffersIn(one, found);
  return [...found];
}
