import { describe, expect, it } from 'vitest';
import { formatEdit } from '../../tests/worker/format-edit.ts';
import { memoryStore } from '../../tests/worker/memory-store.ts';
import { PostAnalyst } from './analyst.ts';

function analystOf(today: string): PostAnalyst {
  return new PostAnalyst({
    store: memoryStore(),
    now: () => Date.parse(today),
    digest: async (bytes) => new TextDecoder().decode(bytes),
  });
}

const ID = '1845716304410812416';

/** An export of X as of a day, with one post of October: impressions and likes; null leaves the likes' column out. */
function file(day: string, impressions: number, likes: number | null) {
  const header = ['Post id', 'Date', 'Post text', 'Post Link', 'Impressions', 'Likes', 'Engagements', 'Bookmarks', 'Shares'];
  header.push('New follows', 'Replies', 'Reposts', 'Profile visits', 'Detail Expands', 'URL Clicks', 'Hashtag Clicks');
  const row = [ID, '"Mon, Oct 14, 2024"', 'Welkom', `https://x.com/a/status/${ID}`, impressions, likes ?? 0, 9, 0, 0];
  row.push(0, 0, 0, 0, 0, 0, 0);
  const kept = (cells: readonly unknown[]) => cells.filter((_, place) => likes !== null || place !== 5).join(',');
  return {
    name: 'account_analytics_content_2024-10-01_2024-10-31.csv',
    bytes: new TextEncoder().encode(`${kept(header)}\n${kept(row)}\n`).buffer as ArrayBuffer,
    lastModified: Date.parse(`${day}T09:00:00Z`),
  };
}

async function historyAfter(analyst: PostAnalyst): Promise<string[]> {
  const [kept] = (await analyst.overview()).imports;
  const { channel } = kept?.outcome.channels[0] ?? {};
  const detail = await analyst.post(`x:${channel?.id}:${ID}`);
  return (detail?.history ?? []).map(({ measuredAt, metrics }) => {
    return `${new Date(measuredAt).toISOString().slice(0, 10)}: ${metrics.impressions} seen, ${metrics.reactions ?? 'no'} likes`;
  });
}

const GROWN = ['2024-11-02: 100 seen, 5 likes', '2024-12-02: 180 seen, 8 likes'];

describe('a post in several imports', () => {
  const silent = () => undefined;

  it('keeps the older numbers with their day, and the newest win whatever came last', async () => {
    const analyst = analystOf('2024-12-03');
    await analyst.importFile(file('2024-12-02', 180, 8), silent);
    const older = await analyst.importFile(file('2024-11-02', 100, 5), silent);
    expect(older).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect(await historyAfter(analyst)).toEqual(GROWN);
    const { channel } = older.channels[0] ?? {};
    expect((await analyst.post(`x:${channel?.id}:${ID}`))?.post.metrics).toMatchObject({ impressions: 180, reactions: 8 });
  });

  it('is not changed by the same file again', async () => {
    const analyst = analystOf('2024-12-03');
    for (const day of ['2024-11-02', '2024-11-02', '2024-12-02'] as const) {
      await analyst.importFile(day === '2024-11-02' ? file(day, 100, 5) : file(day, 180, 8), silent);
    }
    expect((await analyst.overview()).imports).toHaveLength(2);
    expect(await historyAfter(analyst)).toEqual(GROWN);
  });

  it('has its old history back when an import is taken back', async () => {
    const analyst = analystOf('2024-12-03');
    await analyst.importFile(file('2024-11-02', 100, 5), silent);
    const before = await historyAfter(analyst);
    await analyst.importFile(file('2024-12-02', 180, 8), silent);
    const { imports } = await analyst.overview();
    await analyst.removeImport(imports[1]?.id ?? '');
    expect(await historyAfter(analyst)).toEqual(before);
    expect(before).toEqual(GROWN.slice(0, 1));
  });

  it('says where a number went down and where a column was missing', async () => {
    const analyst = analystOf('2024-12-03');
    await analyst.importFile(file('2024-11-02', 100, 5), silent);
    await analyst.importFile(file('2024-12-02', 60, null), silent);
    expect(await historyAfter(analyst)).toEqual([GROWN[0], '2024-12-02: 60 seen, no likes']);
    expect((await analyst.overview()).missing).toMatchObject([
      { code: 'decline', metric: 'impressions', posts: 1, compared: 1, example: { before: 100, after: 60 } },
      { code: 'short' },
    ]);
  });
});

describe('all posts as one table', () => {
  it('holds them with the format that the editor gave', async () => {
    const analyst = analystOf('2024-12-03');
    await analyst.importFile(file('2024-12-02', 180, 8), () => undefined);
    const [kept] = (await analyst.overview()).imports;
    await analyst.editTags(formatEdit([`x:${kept?.outcome.channels[0]?.channel.id}:${ID}`], 'Vraag van de week'));
    const [header, row, end] = (await analyst.postsCsv()).split('\r\n');
    expect(header).toContain('post_id,platform,channel,published_at,format,kind,topics,text');
    expect(row).toContain(`"${ID}","x",`);
    expect(row).toContain('"Vraag van de week"');
    expect(row).toContain(',180,');
    expect(end).toBe('');
  });
});
