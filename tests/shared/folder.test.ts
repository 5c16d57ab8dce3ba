import { unzipSync } from 'fflate';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FolderError, fetchFolderIndex, fetchPublished } from '../../src/app/published-folder.ts';
import { editionOf } from '../../src/core/share/edition.ts';
import type { FolderFile } from '../../src/core/share/published-folder.ts';
import { FOLDER_INDEX, folderFiles, folderZip, readFolderIndex } from '../../src/core/share/published-folder.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { fewDeck, usualDeck } from '../slides/sample-decks.ts';

const SITE = 'https://town.example/tools/postproof/';
const october = editionOf(deckToShare(usualDeck), 'nl');
const september = editionOf(deckToShare({ ...fewDeck, month: '2026-09', frozenOn: '2026-10-02' }), 'nl');
const titleOf = () => 'Oktober bracht meer kliks.';
const files = folderFiles([october, september], titleOf);

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function served(some: readonly FolderFile[]): void {
  server.use(...some.map(({ path, text }) => http.get(SITE + path, () => new HttpResponse(text))));
}
async function faultOf(asked: Promise<unknown>): Promise<string> {
  return await asked.then(
    () => 'opened',
    (error: unknown) => (error instanceof FolderError ? error.fault : String(error)),
  );
}

test('the index comes last, names are plain, and every month opens', async () => {
  expect(files.map(({ path }) => path).at(-1)).toBe(FOLDER_INDEX);
  expect(files.every(({ path }) => /^editions\/[a-z0-9.-]+$/u.test(path))).toBe(true);
  served(files);
  const index = await fetchFolderIndex(SITE);
  expect(index.editions.map(({ month, slides, frozenOn }) => ({ month, slides, frozenOn }))).toEqual([
    { month: '2026-10', slides: usualDeck.slides.length, frozenOn: null },
    { month: '2026-09', slides: fewDeck.slides.length, frozenOn: '2026-10-02' },
  ]);
  expect(await Promise.all(index.editions.map((one) => fetchPublished(SITE, one)))).toEqual([october, september]);
});

test('publishing once more keeps the other months', () => {
  const before = readFolderIndex(files.at(-1)?.text ?? '');
  const again = folderFiles([editionOf(deckToShare(fewDeck), 'nl')], titleOf, 'index' in before ? before.index : null);
  expect(again).toHaveLength(2);
  const after = readFolderIndex(again[1]?.text ?? '');
  expect('index' in after && after.index.editions.map(({ month, slides }) => [month, slides])).toEqual([
    ['2026-10', fewDeck.slides.length],
    ['2026-09', fewDeck.slides.length],
  ]);
});

test('a half-published folder is told and never shown as empty', async () => {
  served(files.slice(-1));
  const [first] = (await fetchFolderIndex(SITE)).editions;
  if (first === undefined) throw new Error('no edition');
  const at = `${SITE}editions/${first.file}`;
  for (const answer of [
    () => new HttpResponse(null, { status: 404 }),
    () => new HttpResponse('<!doctype html><title>Not found</title>'),
    () => new HttpResponse(files[1]?.text),
    () => new HttpResponse(files[0]?.text.slice(0, 900)),
  ]) {
    server.use(http.get(at, answer));
    expect(await faultOf(fetchPublished(SITE, first))).toBe('file-gone');
  }
  server.use(http.get(at, () => HttpResponse.error()));
  expect(await faultOf(fetchPublished(SITE, first))).toBe('offline');
});

test.each([
  ['not-there', () => new HttpResponse(null, { status: 404 })],
  ['not-there', () => new HttpResponse('<!doctype html><title>Site</title>')],
  ['not-there', () => new HttpResponse('[]')],
  ['damaged', () => new HttpResponse(files.at(-1)?.text.slice(0, 200))],
  ['damaged', () => new HttpResponse(files.at(-1)?.text.replace(/"file": "2026/u, '"file": "../2026'))],
  ['newer', () => new HttpResponse(files.at(-1)?.text.replace('"version": 1', '"version": 2'))],
  ['offline', () => new HttpResponse(null, { status: 503 })],
  ['offline', () => HttpResponse.error()],
])('an index that cannot be read: %s', async (fault, answer) => {
  server.use(http.get(SITE + FOLDER_INDEX, answer));
  expect(await faultOf(fetchFolderIndex(SITE))).toBe(fault);
});

test('the zip holds the same files, and the same bytes each time', () => {
  const zip = folderZip(files);
  expect(folderZip(files)).toEqual(zip);
  const held = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
  expect(held).toEqual(files);
});
