import { describe, expect, it } from 'vitest';
import type { Ask, Reply } from '../worker/protocol.ts';
import type { HowFar, ImportStep } from '../worker/questions.ts';
import type { AnalystPort } from './analyst-client.ts';
import { connectAnalyst, ImportCancelled } from './analyst-client.ts';

function fakePort() {
  const asked: { ask: Ask; transfer: Transferable[] }[] = [];
  const ended: AnalystPort[] = [];
  const port: AnalystPort = {
    onmessage: null,
    onerror: null,
    terminate: () => void ended.push(port),
    postMessage: (ask, transfer) => void asked.push({ ask, transfer }),
  };
  return { port, asked, ended, reply: (reply: Reply) => port.onmessage?.({ data: reply }) };
}

describe('connectAnalyst', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const { port, asked, reply } = fakePort();
    const analyst = connectAnalyst(() => port);
    const first = analyst.report('2026-09');
    const second = analyst.report('2026-10');
    const [a, b] = asked.map(({ ask }) => ask.id);
    reply({ id: b as number, ok: true, value: 'october' });
    reply({ id: a as number, ok: true, value: 'september' });
    expect(await Promise.all([first, second])).toEqual(['september', 'october']);
  });

  it('hands dropped bytes over instead of copying them, and passes the steps on', async () => {
    const { port, asked, reply } = fakePort();
    const bytes = new ArrayBuffer(4);
    const heard: [ImportStep, HowFar | undefined][] = [];
    const done = connectAnalyst(() => port).importFile({ name: 'a.csv', bytes, lastModified: 0 }, (...step) =>
      heard.push(step as [ImportStep, HowFar | undefined]),
    );
    const { ask, transfer } = asked[0] as (typeof asked)[number];
    expect(transfer).toEqual([bytes]);
    const far = { bytes: 1, of: 4, rows: 9 };
    reply({ id: ask.id, step: 'recognising' });
    reply({ id: ask.id, step: 'reading', far });
    reply({ id: ask.id, ok: true, value: 'read' });
    expect(await done).toBe('read');
    expect(heard).toEqual([
      ['recognising', undefined],
      ['reading', far],
    ]);
  });

  it('ends an import with its worker, and asks the next worker what else was waiting', async () => {
    const [first, second] = [fakePort(), fakePort()];
    const ports = [first.port, second.port];
    const analyst = connectAnalyst(() => ports.shift() as AnalystPort);
    const importing = analyst.importFile({ name: 'a.csv', bytes: new ArrayBuffer(4), lastModified: 0 }, () => undefined);
    const report = analyst.report('2026-10');
    analyst.cancelImport();
    await expect(importing).rejects.toThrow(ImportCancelled);
    expect(first.ended).toEqual([first.port]);
    expect(second.asked.map(({ ask }) => ask.method)).toEqual(['report']);
    second.reply({ id: second.asked[0]?.ask.id as number, ok: true, value: 'october' });
    expect(await report).toBe('october');
  });

  it('leaves the worker alone where nothing is imported', async () => {
    const { port, ended, reply } = fakePort();
    const analyst = connectAnalyst(() => port);
    const asked = analyst.overview();
    analyst.cancelImport();
    expect(ended).toEqual([]);
    reply({ id: 1, ok: true, value: 'all' });
    expect(await asked).toBe('all');
  });

  it('hears when another tab kept something', () => {
    const { port, reply } = fakePort();
    let heard = 0;
    connectAnalyst(
      () => port,
      () => heard++,
    );
    reply({ changed: true });
    expect(heard).toBe(1);
  });

  it('rejects with the failure code', async () => {
    const { port, reply } = fakePort();
    const failing = connectAnalyst(() => port).setZone('Europe/Copenhagen');
    reply({ id: 1, ok: false, failure: 'storage-full' });
    await expect(failing).rejects.toThrow('storage-full');
  });

  it('fails every question once the worker is broken, also those asked later', async () => {
    const { port } = fakePort();
    const analyst = connectAnalyst(() => port);
    const before = analyst.overview();
    port.onerror?.({});
    await expect(before).rejects.toThrow('worker-failed');
    await expect(analyst.overview()).rejects.toThrow('worker-failed');
  });
});
