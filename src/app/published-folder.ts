import type { SharedEdition } from '../core/share/edition.ts';
import type { FolderIndex, PublishedEdition } from '../core/share/published-folder.ts';
import { FOLDER_INDEX, readFolderIndex, readPublished } from '../core/share/published-folder.ts';

/**
 * not-there: the site has no archive. file-gone: an edition of the list is missing or another one, as while the folder is being written.
 * offline: no answer.
 */
export type FolderFault = 'not-there' | 'damaged' | 'newer' | 'file-gone' | 'offline';

export class FolderError extends Error {
  readonly fault: FolderFault;
  constructor(fault: FolderFault) {
    super(fault);
    this.fault = fault;
  }
}

const LARGEST = 60_000_000;

/** The list of months that stand beside the site. `base`: the address of the site. */
export async function fetchFolderIndex(base: string): Promise<FolderIndex> {
  const text = await textAt(new URL(FOLDER_INDEX, base), 'not-there');
  const read = readFolderIndex(text);
  if ('index' in read) return read.index;
  // A host that gives its own page for what it does not have.
  throw new FolderError(read.fault === 'not-a-folder' ? 'not-there' : read.fault);
}

/** One of them, checked against the digest in the list. */
export async function fetchPublished(base: string, published: PublishedEdition): Promise<SharedEdition> {
  const text = await textAt(new URL(published.file, new URL(FOLDER_INDEX, base)), 'file-gone');
  const read = readPublished(text, published);
  if ('edition' in read) return read.edition;
  throw new FolderError(read.fault === 'newer' ? 'newer' : 'file-gone');
}

async function textAt(address: URL, missing: FolderFault): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' });
  } catch {
    throw new FolderError('offline');
  }
  if (!response.ok) throw new FolderError(response.status >= 500 ? 'offline' : missing);
  const text = await response.text();
  if (text.length > LARGEST) throw new FolderError('damaged');
  return text;
}
