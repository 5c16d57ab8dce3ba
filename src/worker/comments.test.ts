import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../tests/worker/memory-store.ts';
import { deckToShare } from '../core/share/redact.ts';
import { PostAnalyst } from './analyst.ts';
import type { KeptFile, Original } from './kept-file.ts';

interface Added {
  readonly file: KeptFile;
  readonly original: Original | null;
}

function analystWith(added: Added[] = []): PostAnalyst {
  const store = memoryStore({ addFile: async (file, original) => void added.push({ file, original }) });
  const digest = async (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return new PostAnalyst({ store, now: () => Date.parse('2026-11-02'), digest });
}

const dropped = (text: string, name: string) => ({
  name,
  bytes: new TextEncoder().encode(text).buffer as ArrayBuffer,
  lastModified: Date.parse('2026-11-01T09:00:00Z'),
});

const VIDEO = '7527623000473079054';
const posts = `"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"
"November 1","Zon op het plein","https://www.tiktok.com/@lindermeer/video/${VIDEO}","July 16","5","4","2","300"
`;
const link = (id: number) => `https://www.tiktok.com/@lindermeer/video/${VIDEO}?comment_id=752800000000000000${id}`;
const coosto = `datum;url;auteur;bericht tekst;type
2026-10-01 10:00;${link(1)};KANARIE-AUTEUR;KANARIE-EEN dank @KANARIE-NAAM en mail jan@kanarie.example;tiktok
2026-10-02 10:00;${link(2)};KANARIE-AUTEUR;KANARIE-TWEE;tiktok
2026-10-03 10:00;${link(3)};lindermeer;Graag gedaan;tiktok
2026-10-04 10:00;${link(4)};KANARIE-AUTEUR;KANARIE-DRIE;tiktok
2026-10-05 10:00;${link(5)};KANARIE-AUTEUR;KANARIE-VIER;tiktok
2026-10-06 10:00;https://nieuws.example/1;KANARIE-AUTEUR;KANARIE-VIJF;nieuws
`;
const KEY = `tiktok:lindermeer:${VIDEO}`;
const silent = () => undefined;

describe('a file of comments', () => {
  it('is kept in one go without the names in it, and stands under its post', async () => {
    const added: Added[] = [];
    const analyst = analystWith(added);
    await analyst.importFile(dropped(posts, 'Content.csv'), silent);
    const outcome = await analyst.importFile(dropped(coosto, 'coosto.csv'), silent);
    expect(outcome).toMatchObject({ outcome: 'comments', importer: 'comments/coosto', posts: 0, rows: 6 });
    expect(outcome.comments).toEqual({ count: 6, tied: 5, here: 5, own: 1, platforms: ['tiktok', 'other'] });
    expect(added.map(({ original }) => original === null)).toEqual([false, true]);
    const { kept, posts: none, comments: written } = (added[1] as Added).file;
    expect(JSON.stringify([kept.outcome, none, written])).not.toContain('KANARIE-AUTEUR');
    const { comments } = (await analyst.post(KEY)) ?? {};
    expect(comments?.count).toBe(4);
    expect(comments?.shown.map(({ text }) => text)).toEqual(['KANARIE-TWEE', 'KANARIE-DRIE', 'KANARIE-VIER']);
  });

  it('is shown without the handles and addresses that people write', async () => {
    const analyst = analystWith();
    await analyst.importFile(dropped(posts, 'Content.csv'), silent);
    const few = coosto.split('\n').slice(0, 2).join('\n');
    await analyst.importFile(dropped(few, 'coosto.csv'), silent);
    const { comments } = (await analyst.post(KEY)) ?? {};
    expect(comments?.shown.map(({ text }) => text)).toEqual(['KANARIE-EEN dank @… en mail @…']);
  });

  it('can come before its posts, comes once, and is taken back', async () => {
    const analyst = analystWith();
    const first = await analyst.importFile(dropped(coosto, 'coosto.csv'), silent);
    expect(first.comments).toMatchObject({ tied: 5, here: null });
    await analyst.importFile(dropped(posts, 'Content.csv'), silent);
    expect((await analyst.post(KEY))?.comments.count).toBe(4);
    expect(await analyst.importFile(dropped(coosto, 'nog eens.csv'), silent)).toMatchObject({ again: true });
    const { imports } = await analyst.overview();
    expect(imports).toHaveLength(2);
    await analyst.removeImport(imports[0]?.id ?? '');
    expect((await analyst.post(KEY))?.comments).toEqual({ count: 0, shown: [] });
    expect((await analyst.overview()).posts).toBe(1);
  });

  it('is erased with everything', async () => {
    const analyst = analystWith();
    await analyst.importFile(dropped(coosto, 'coosto.csv'), silent);
    await analyst.eraseEverything();
    await analyst.importFile(dropped(posts, 'Content.csv'), silent);
    expect((await analyst.post(KEY))?.comments.count).toBe(0);
  });

  it('leaves the machine in nothing that is shared or downloaded', async () => {
    const analyst = analystWith();
    await analyst.importFile(dropped(posts, 'Content.csv'), silent);
    await analyst.importFile(dropped(coosto, 'KANARIE-coosto.csv'), silent);
    const [month = ''] = (await analyst.overview()).months;
    const out = [deckToShare(await analyst.deck(month), { notes: true }), await analyst.report(month), await analyst.postsCsv()];
    expect(JSON.stringify(out)).not.toContain('KANARIE');
    expect(JSON.stringify(out)).toContain('Zon op het plein');
  });
});
