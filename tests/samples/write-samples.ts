import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleFiles } from './samples.ts';

// `npm run samples` writes a made-up export of every kind, language and era into sample-data: the same bytes every time.
const SAMPLES = fileURLToPath(new URL('../../sample-data/', import.meta.url));
for (const [path, content] of sampleFiles()) {
  const target = join(SAMPLES, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
