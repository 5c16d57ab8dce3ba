import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { townFiles } from './town.ts';

// `npm run town` writes the made-up town into sample-data: the same bytes every time.
const SAMPLES = fileURLToPath(new URL('../../sample-data/', import.meta.url));
for (const [path, content] of townFiles()) {
  const target = join(SAMPLES, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
