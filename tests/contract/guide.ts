import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A file that the guide tells to write, or the lines that it tells to add to one that is there. */
export interface GuideStep {
  readonly path: string;
  readonly content: string;
}

const CHAPTER = /^## How to add an export format in an hour\n(.*?)^## /msu;
// A path, a colon, and under it what to write.
const STEP = /`([\w./-]+\.\w+)`:\n\n```\w+\n(.*?\n)```/gsu;

/** What the chapter of CONTRIBUTING.md about a new export format tells to write, in its order. */
export function guideSteps(): GuideStep[] {
  const [, chapter = ''] = CHAPTER.exec(readFileSync(resolve(ROOT, 'CONTRIBUTING.md'), 'utf8')) ?? [];
  return [...chapter.matchAll(STEP)].map(([, path = '', content = '']) => ({ path, content }));
}
