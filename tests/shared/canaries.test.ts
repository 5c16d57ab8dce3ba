import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { planProposals } from '../../src/core/deck/plan-proposals.ts';
import { editionOf, editionText } from '../../src/core/share/edition.ts';
import { editionHash, openEditionHash } from '../../src/core/share/edition-link.ts';
import { folderFiles } from '../../src/core/share/published-folder.ts';
import type { ShareChoices, SharedDeck } from '../../src/core/share/redact.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { htmlFile } from '../../src/export/html/html-file.tsx';
import { pptxOf } from '../../src/export/pptx/pptx-file.ts';
import { deckMarkdown } from '../../src/export/text/deck-markdown.tsx';
import { monthMarkdown, monthPlainText } from '../../src/export/text/month-text.ts';
import { madeDeck } from '../deck/made-month.ts';
import { openPackage } from '../slides/open-package.ts';
import { TOWN_FILES, townOctober } from './town-month.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const town = await townOctober();
const bare = madeDeck(town);
const [first, second, third] = bare.slides.map(({ id }) => id) as [string, string, string];
const picture = (alt: string) => [{ data: PIXEL, width: 1, height: 1, alt }];

/** What an editor may have written, each with a word of its own that stands nowhere else. */
const deck = madeDeck(town, {
  notes: Object.fromEntries(bare.slides.map(({ id }, place) => [id, `kanarie-notitie-${place}`])),
  hidden: [second],
  titles: { [second]: 'kanarie-verborgen' },
  texts: { [second]: { own: 'kanarie-tekst' } },
  pictures: { [second]: picture('kanarie-beeld'), [first]: picture('zichtbaar-beeld') },
  added: [{ id: 'left', of: null }],
  stars: { [third]: true },
  wall: [
    {
      id: 'n',
      text: 'Dank @kanarie_naam, mail kanarie.post@example.nl of bel 06-12345678. Mijn bsn: 111222333',
      platform: 'facebook',
      day: '2026-10-14',
      after: '',
    },
  ],
  plan: planProposals(town.report).map((step) => ({ ...step, who: 'kanarie-wie' })),
});
const CANARIES = ['kanarie', '0612345678', '06-12345678', '111222333', ...TOWN_FILES.map(({ name }) => name), 'leftOut":[{'];

async function formsOf(shared: SharedDeck): Promise<Readonly<Record<string, string>>> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('base64');
  const edition = editionOf(shared, 'nl');
  const { bytes } = openPackage(pptxOf(shared, 'nl'));
  return {
    html: await htmlFile(shared, { language: 'nl', css: '', script: '', digest }),
    json: editionText(edition),
    pptx: [...bytes].map(([name, part]) => `${name} ${Buffer.from(part).toString('utf8')}`).join('\n'),
    markdown: deckMarkdown(shared, 'nl') + monthMarkdown(shared, 'nl') + monthPlainText(shared, 'nl'),
    link: JSON.stringify(await openEditionHash(await editionHash(edition))),
    folder: folderFiles([edition], () => 'Oktober')
      .map(({ path, text }) => path + text)
      .join('\n'),
  };
}

function metIn(text: string): readonly string[] {
  return CANARIES.filter((canary) => text.includes(canary));
}

test('nothing that was for the editor alone is in any form, when nobody asks for it', async () => {
  const forms = await formsOf(deckToShare(deck));
  expect(Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, metIn(text)]))).toEqual(
    Object.fromEntries(Object.keys(forms).map((form) => [form, []])),
  );
  // A picture that is shown keeps its description; a link has no pictures.
  expect(Object.entries(forms).flatMap(([form, text]) => (text.includes('zichtbaar-beeld') ? [form] : []))).toEqual(
    expect.arrayContaining(['html', 'json', 'pptx', 'folder']),
  );
  expect(forms.link).not.toContain('zichtbaar-beeld');
});

test('the canaries would be met: what is asked for is there', async () => {
  const all: Partial<ShareChoices> = { notes: true, who: true, personalOnWall: true };
  const forms = await formsOf(deckToShare(deck, all));
  for (const form of ['html', 'json', 'pptx', 'markdown', 'link', 'folder'])
    expect(metIn(forms[form] ?? ''), form).toContain('kanarie');
  for (const text of Object.values(forms)) {
    // Neither what is hidden nor a citizen's number goes along, whatever is asked for.
    expect(text).not.toMatch(/kanarie-(?:verborgen|tekst|beeld)|111222333/u);
  }
});

test('a theme with a logo leaves it and its description behind where pictures stay', () => {
  const themed = { ...deck, theme: { ...deck.theme, logo: { data: PIXEL, width: 1, height: 1, alt: 'kanarie-logo' } } };
  expect(JSON.stringify(deckToShare(themed, { pictures: false }))).not.toContain('kanarie');
});
