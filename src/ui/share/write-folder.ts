import type { FolderFile, FolderIndex } from '../../core/share/published-folder.ts';
import { FOLDER_INDEX, readFolderIndex } from '../../core/share/published-folder.ts';

/** The part of the File System Access API that is used; not every browser has it. */
interface FolderPicker {
  readonly showDirectoryPicker: (options: {
    readonly mode: 'readwrite';
    readonly id: string;
  }) => Promise<FileSystemDirectoryHandle>;
}

export function canWriteFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/**
 * Writes the files into a folder that the editor chooses, in the given order: the index last, each file whole or not at all. Gives the number
 * of months that stand there. `filesOf` gets the index that is there already; one that cannot be read stops it.
 */
export async function writtenInto(
  filesOf: (before: FolderIndex | null) => Promise<readonly FolderFile[]>,
): Promise<number | null> {
  const root = await chosen();
  if (root === null) return null;
  const folder = await root.getDirectoryHandle('editions', { create: true });
  const before = await textOf(folder, nameOf(FOLDER_INDEX));
  const read = before === null ? null : readFolderIndex(before);
  if (read !== null && 'fault' in read) throw new Error(`the index there is ${read.fault}`);
  const files = await filesOf(read?.index ?? null);
  for (const { path, text } of files) {
    const handle = await folder.getFileHandle(nameOf(path), { create: true });
    // What is written stands there only when it is closed.
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  }
  const after = readFolderIndex(files.at(-1)?.text ?? '');
  return 'index' in after ? after.index.editions.length : 0;
}

/** null: the editor chose none after all. */
async function chosen(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (window as unknown as FolderPicker).showDirectoryPicker({ mode: 'readwrite', id: 'postproof' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function textOf(folder: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
