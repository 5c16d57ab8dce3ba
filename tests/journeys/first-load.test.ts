import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const MOST_BYTES = 90_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}

const manifest = JSON.parse(readFileSync(resolve(DIST, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

function firstLoad(): Set<string> {
  const files = new Set<string>();
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry === true) visit(chunk);
  return files;
}

describe('the first load', () => {
  const files = [...firstLoad()];

  it('is under 90 kB of script and style, compressed', () => {
    const sizes = files.map((file) => [file, brotliCompressSync(readFileSync(resolve(DIST, file))).length] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    console.log(
      `first load: ${(total / 1000).toFixed(1)} kB brotli (${sizes.map(([file, size]) => `${file} ${size}`).join(', ')})`,
    );
    expect(total).toBeLessThan(MOST_BYTES);
  });

  it('has no charts, spreadsheets or slides in it', () => {
    const text = files.map((file) => readFileSync(resolve(DIST, file), 'utf8')).join('\n');
    expect(text).not.toMatch(/recharts-|BIFF|renderToStaticMarkup/u);
  });
});
