import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EditionRead } from '../../src/core/share/edition.ts';
import { readEditionFile } from '../../src/core/share/edition.ts';
import { openEditionHash } from '../../src/core/share/edition-link.ts';
import { readFolderIndex, readPublished } from '../../src/core/share/published-folder.ts';
import { monthSentences } from '../../src/export/text/month-text.ts';
import { unsealingWith } from '../../src/ui/share/seal.ts';

/** Files of version 1 as they were written when it was new. They are never written again: what was shared then opens for ever. */
function kept(path: string): string {
  return readFileSync(new URL(`v1/${path}`, import.meta.url), 'utf8');
}

function saysOctober(read: EditionRead): void {
  if (!('edition' in read)) throw new Error(read.fault);
  const { deck, language } = read.edition;
  const kinds = deck.slides.map(({ kind }) => kind);
  expect([deck.month, language, deck.today]).toEqual(['2026-10', 'nl', '2026-11-02']);
  expect(kinds.slice(0, 3)).toEqual(['month', 'channels', 'best']);
  const text = monthSentences(deck, language).join(' ');
  for (const number of ['86 posts', '2.412 kliks op de link', '112.400', '1.610', '412 kliks', '4,6×'])
    expect(text).toContain(number);
}

test('the HTML file', () => saysOctober(readEditionFile(kept('deck.html'))));
test('the link', async () => saysOctober(await openEditionHash(kept('link.txt').trim())));
test('the link with a passphrase', async () => {
  const link = kept('link-with-passphrase.txt').trim();
  expect(await openEditionHash(link)).toEqual({ fault: 'passphrase' });
  expect(await openEditionHash(link, unsealingWith('negen stoeptegels'))).toEqual({ fault: 'passphrase' });
  saysOctober(await openEditionHash(link, unsealingWith('acht stoeptegels')));
});
test('the published folder', () => {
  const read = readFolderIndex(kept('editions/index.json'));
  if (!('index' in read)) throw new Error(read.fault);
  const [published] = read.index.editions;
  if (published === undefined) throw new Error('no edition');
  saysOctober(readPublished(kept(`editions/${published.file}`), published));
});
