import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAMPLES = join(import.meta.dirname, '../../sample-data');

/** A new empty folder for what a journey makes. */
export function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), 'postproof-'));
}

/** The made-up town's exports under the names that the platforms give them, in a folder of their own; and a PDF. */
export function exportsOnDisk(): { readonly town: readonly string[]; readonly danish: string; readonly pdf: string } {
  const folder = ownFolder();
  const write = (name: string, bytes: Uint8Array | string) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const sample = (path: string) => readFileSync(join(SAMPLES, path));
  const town = JSON.parse(sample('town.json').toString()) as { path: string; name: string }[];
  return {
    town: town.map(({ path, name }) => write(name, sample(path))),
    danish: write('fjordbakken.csv', sample('facebook/content/da-2026-10/input.csv')),
    pdf: write('maandcijfers-definitief.pdf', '%PDF-1.7\n%%EOF\n'),
  };
}
