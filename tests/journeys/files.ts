import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples } from '../contract/samples.ts';

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
  const all = samples().map(({ label, bytes, expected }) => ({ label, path: write(expected.name, bytes) }));
  return {
    town: all.filter(({ label }) => !label.includes('/da-')).map(({ path }) => path),
    danish: all.find(({ label }) => label.includes('/da-'))?.path as string,
    pdf: write('maandcijfers-definitief.pdf', '%PDF-1.7\n%%EOF\n'),
  };
}
