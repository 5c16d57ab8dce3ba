import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Zone } from '../../src/core/base/calendar.ts';
import { readFile } from '../../src/core/importers/read-file.ts';
import type { WhatItIs } from './real-files.ts';
import { REAL } from './real-files.ts';
import { realFiles } from './samples.ts';

const folder = realFiles();
if (folder === null) console.log('The genuine exports are not beside this project: their test is left out.');

describe.runIf(folder !== null)('genuine exports', () => {
  const zone = new Zone('Europe/Amsterdam');
  it.each(readdirSync(folder ?? '.').filter((name) => folder !== null && name in REAL))('%s', async (name) => {
    const reading = await readFile({ name, bytes: readFileSync(join(folder as string, name)), lastModified: null }, zone);
    const [what, posts] = REAL[name] as WhatItIs;
    if (posts === 'none') {
      expect(reading).toMatchObject({ outcome: 'refused', refusal: { code: 'look-alike', lookAlike: what } });
      return;
    }
    expect(reading).toMatchObject({ outcome: 'posts', importer: what });
    const count = reading.outcome === 'posts' ? reading.posts.reduce((sum, table) => sum + table.count, 0) : 0;
    if (posts === 'some') expect(count).toBeGreaterThan(0);
    else expect(count).toBe(posts);
  });
});
