import type { DroppedFile } from '../worker/questions.ts';

/** Thrown when the made-up town is not beside the app, or is not what it should be. */
export class TownError extends Error {}

interface TownFile {
  readonly path: string;
  readonly name: string;
  /** Milliseconds since 1970 UTC: the moment of the made-up export. */
  readonly exportedAt: number;
}

const AT_MOST_FILES = 100;

/**
 * Fetches the files of the made-up town. `base`: the address of the page; the list is `town/town.json` beside it.
 * @throws TownError where something is missing or is another thing than promised (a web page, a path elsewhere).
 */
export async function fetchTown(base: string): Promise<readonly DroppedFile[]> {
  const folder = new URL('town/', base);
  const list = townFiles(await jsonAt(new URL('town.json', folder)));
  return Promise.all(
    list.map(async (file) => ({
      name: file.name,
      lastModified: file.exportedAt,
      bytes: await bytesAt(fileAddress(folder, file.path)),
    })),
  );
}

async function fetched(address: URL): Promise<Response> {
  const response = await fetch(address, { credentials: 'omit' }).catch((cause: unknown) => {
    throw new TownError('unreachable', { cause });
  });
  if (!response.ok) throw new TownError(`status ${response.status}`);
  // Many hosts answer a missing file with their front page and 200.
  if ((response.headers.get('content-type') ?? '').includes('text/html')) throw new TownError('a web page');
  return response;
}

async function jsonAt(address: URL): Promise<unknown> {
  const response = await fetched(address);
  try {
    return await response.json();
  } catch (cause) {
    throw new TownError('not json', { cause });
  }
}

async function bytesAt(address: URL): Promise<ArrayBuffer> {
  const bytes = await (await fetched(address)).arrayBuffer();
  if (bytes.byteLength === 0) throw new TownError('empty file');
  return bytes;
}

/** A path of the list may only lead to a file inside the town's own folder. */
function fileAddress(folder: URL, path: string): URL {
  const address = new URL(path, folder);
  if (!address.href.startsWith(folder.href)) throw new TownError('path elsewhere');
  return address;
}

function townFiles(json: unknown): TownFile[] {
  if (!Array.isArray(json) || json.length === 0 || json.length > AT_MOST_FILES) throw new TownError('no list');
  return json.map(townFile);
}

function townFile(entry: unknown): TownFile {
  if (typeof entry !== 'object' || entry === null) throw new TownError('no file');
  const { path, name, exportedAt } = entry as Record<string, unknown>;
  const moment = typeof exportedAt === 'string' ? Date.parse(exportedAt) : exportedAt;
  if (typeof path !== 'string' || path === '' || typeof name !== 'string' || name === '') throw new TownError('no name');
  if (typeof moment !== 'number' || !Number.isFinite(moment)) throw new TownError('no moment');
  return { path, name, exportedAt: moment };
}
