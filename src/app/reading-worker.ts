import type { DroppedReading, ReadingTask } from '../worker/dropped-reading.ts';
import { readHere } from '../worker/dropped-reading.ts';
import type { OnStep } from '../worker/questions.ts';
import { digestOf } from './digest.ts';
import { gzipOf } from './gzip.ts';
import type { ReadingReply } from './reading-apart.ts';
import { buffersIn } from './reading-apart.ts';
import { toldNowAndThen } from './told-now-and-then.ts';

// The page's types have no worker scope; this is the part of it that is used here.
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadingTask>) => void) | null;
  postMessage(reply: ReadingReply, transfer: Transferable[]): void;
}
const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => void read(data);

async function read(task: ReadingTask): Promise<void> {
  const step = toldNowAndThen((name, far) => scope.postMessage({ step: name, ...(far === undefined ? {} : { far }) }, []));
  try {
    const read = await asKept(await readHere(task, digestOf, step), task, step);
    scope.postMessage({ read }, buffersIn(read));
  } catch {
    scope.postMessage({ failed: true }, []);
  }
}

const NO_BYTES = new Uint8Array(0);

/** Of a file that is kept the bytes are compressed here; the bytes themselves are needed only where something is asked about them. */
async function asKept(read: DroppedReading, { file, known }: ReadingTask, step: OnStep): Promise<DroppedReading> {
  const { reading, id } = read;
  if (reading.outcome === 'ask') return read;
  const without = { ...read, file: { ...file, bytes: NO_BYTES } };
  const rows = reading.outcome === 'posts' ? reading.posts.reduce((sum, { count }) => sum + count, 0) : 0;
  if (rows === 0 || known.includes(id)) return without;
  const { bytes } = file;
  return { ...without, gzip: await gzipOf(bytes, (done) => step('saving', { bytes: done, of: bytes.length, rows })) };
}
