import Papa from 'papaparse';
import { Zone } from '../../src/core/base/calendar.ts';
import { Tagging } from '../../src/core/formats/tagging.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import { mergePosts } from '../../src/core/merge/merge.ts';
import type { PostColumns } from '../../src/core/model/post-columns.ts';
import { NO_TAGS } from '../../src/core/model/tags.ts';
import { buildBoard, buildReport } from '../../src/core/report/build-report.ts';
import { decodeText } from '../../src/core/tables/decode.ts';
import { facebookExport, longExport } from './export-text.ts';

/** What one process measures: the least of its walls in milliseconds, and where it matters the most memory beside the file. */
export interface Measured {
  readonly wall: number;
  /** Bytes that the process held at most beyond what it held before, the file counted in. */
  readonly peak: number;
  readonly fileBytes: number;
}

export type Work = 'parse' | 'import' | 'small' | 'million' | 'report';

const zone = new Zone('Europe/Amsterdam');
const question = { marks: new Map(), month: '2025-10', zone, today: '2025-11-02' };
const about = (posts: PostColumns) => ({ ...question, posts, tags: new Tagging(posts, NO_TAGS, zone) });
const encode = (text: string) => new TextEncoder().encode(text);
let peak = 0;

async function postsOf(bytes: Uint8Array): Promise<PostColumns> {
  let pieces = 0;
  const look = () => {
    // Asking for it costs more than a piece.
    if (pieces++ % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  };
  const reading = await readFile({ name: 'export.csv', bytes, lastModified: Date.UTC(2026, 10, 2) }, zone, look);
  if (reading.outcome !== 'posts') throw new Error('The bench file was not recognised.');
  return mergePosts(reading.posts);
}

const untilBoard = (bytes: Uint8Array) => async () => buildBoard(about(await postsOf(bytes)));

async function worksOf(work: Work): Promise<{ readonly run: () => unknown; readonly bytes: number }> {
  switch (work) {
    case 'parse': {
      const { text } = decodeText(encode(facebookExport(100_000)));
      return { run: () => Papa.parse(text), bytes: text.length };
    }
    case 'report': {
      const posts = await postsOf(encode(facebookExport(100_000)));
      return { run: () => buildReport(about(posts)), bytes: 0 };
    }
    default: {
      const bytes = work === 'million' ? longExport(10) : encode(facebookExport(work === 'small' ? 10_000 : 100_000));
      return { run: untilBoard(bytes), bytes: bytes.length };
    }
  }
}

const [work, runs] = process.argv.slice(2) as [Work, string];
const { run, bytes } = await worksOf(work);
globalThis.gc?.();
const before = process.memoryUsage.rss();
let wall = Number.POSITIVE_INFINITY;
for (let i = 0; i < Number(runs); i++) {
  globalThis.gc?.();
  const start = performance.now();
  await run();
  wall = Math.min(wall, performance.now() - start);
}
console.log(JSON.stringify({ wall, peak: Math.max(0, peak - before) + bytes, fileBytes: bytes } satisfies Measured));
