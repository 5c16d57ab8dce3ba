import { danishHousing } from './danish.ts';
import type { SampleFile } from './expected.ts';
import { facebookTown } from './facebook.ts';
import { instagramTown } from './instagram.ts';
import { linkedinTown } from './linkedin.ts';
import { planStories } from './stories.ts';
import { xTown } from './x.ts';
import { youtubeTown } from './youtube.ts';

const EXPORTED = '2026-11-02T08:30:00+01:00';

/** Everything the made-up town puts into sample-data, by path: five Dutch exports, a Danish one, and the list for the demo. */
export function townFiles(): ReadonlyMap<string, string | Uint8Array> {
  const stories = planStories();
  const town: readonly (readonly [path: string, file: SampleFile])[] = [
    ['facebook/content/nl-2026-10/input.csv', facebookTown(stories)],
    ['instagram/posts/nl-2026-10/input.csv', instagramTown(stories)],
    ['linkedin/content/nl-2026-10/input.xls', linkedinTown(stories)],
    ['x/content/nl-2026-10/input.csv', xTown(stories)],
    ['youtube/table/en-2026-10/input.zip', youtubeTown()],
  ];
  const danish = ['facebook/content/da-2026-10/input.csv', danishHousing()] as const;
  const files = new Map<string, string | Uint8Array>();
  for (const [path, { input, expected }] of [...town, danish]) {
    files.set(path, input);
    files.set(path.replace(/input\.\w+$/u, 'expected.json'), expected);
  }
  const demo = town.map(([path, { name }]) => ({ path, name, exportedAt: EXPORTED }));
  return files.set('town.json', `${JSON.stringify(demo, null, 2)}\n`);
}
