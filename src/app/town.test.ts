import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchTown, TownError } from './town.ts';

const BASE = 'https://town.example/postproof/index.html';
const at = (path: string) => `https://town.example/postproof/town/${path}`;
const server = setupServer();
const csv = () => HttpResponse.text('Post ID,Reach\n1,20\n', { headers: { 'content-type': 'text/csv' } });
const listOf = (...files: unknown[]) => http.get(at('town.json'), () => HttpResponse.json(files));
const facebook = { path: 'facebook/oct.csv', name: 'oct.csv', exportedAt: '2026-11-02T09:00:00Z' };

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe('fetchTown', () => {
  it('gives each file of the list with its own name and the moment of its export', async () => {
    server.use(listOf(facebook), http.get(at('facebook/oct.csv'), csv));
    const [file] = await fetchTown(BASE);
    expect(file).toMatchObject({ name: 'oct.csv', lastModified: Date.UTC(2026, 10, 2, 9) });
    expect(new TextDecoder().decode(file?.bytes)).toBe('Post ID,Reach\n1,20\n');
  });

  it('fails on a list that is not there', async () => {
    server.use(http.get(at('town.json'), () => new HttpResponse(null, { status: 404 })));
    await expect(fetchTown(BASE)).rejects.toThrow(TownError);
  });

  it('fails on a front page in the place of the list', async () => {
    server.use(http.get(at('town.json'), () => HttpResponse.html('<!doctype html><title>Start</title>')));
    await expect(fetchTown(BASE)).rejects.toThrow('a web page');
  });

  it('fails on a front page in the place of a file, so that no half town is imported', async () => {
    server.use(
      listOf(facebook),
      http.get(at('facebook/oct.csv'), () => HttpResponse.html('<!doctype html>')),
    );
    await expect(fetchTown(BASE)).rejects.toThrow('a web page');
  });

  it('fails where the network does', async () => {
    server.use(http.get(at('town.json'), () => HttpResponse.error()));
    await expect(fetchTown(BASE)).rejects.toThrow('unreachable');
  });

  it.each([
    ['a path out of the folder', { ...facebook, path: '../../secret.csv' }],
    ['another site', { ...facebook, path: 'https://elsewhere.example/oct.csv' }],
    ['a moment that is none', { ...facebook, exportedAt: 'soon' }],
    ['a name that is none', { ...facebook, name: 7 }],
  ])('fails on %s and asks for nothing', async (_, file) => {
    server.use(listOf(file));
    await expect(fetchTown(BASE)).rejects.toThrow(TownError);
  });
});
