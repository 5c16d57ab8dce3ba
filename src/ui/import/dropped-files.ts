/** Files that were dropped, or what was pasted as one; folders among them have still to be opened. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/** What a drop or a paste holds. To be asked while the event lasts: afterwards the browser has forgotten it. */
export function droppedIn(data: DataTransfer | null): Dropped {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }));
  return {
    files: entries.flatMap(({ file, entry }) => (file === null || entry?.isDirectory ? [] : [file])),
    folders: entries.flatMap(({ entry }) => (entry?.isDirectory ? [entry as FileSystemDirectoryEntry] : [])),
  };
}

/** Cells that were copied in a spreadsheet program, as a file of this name; null where the clipboard holds no table. */
export function pastedTable(data: DataTransfer | null, name: string, now: number): File | null {
  const text = data?.getData('text/plain') ?? '';
  const lines = text.split('\n', 3).filter((line) => line.trim() !== '');
  const isTable = lines.length > 1 && lines.slice(0, 2).every((line) => /[\t;,]/u.test(line));
  return isTable ? new File([text], name, { lastModified: now }) : null;
}

/** All files in folders and in the folders in them, in the order of their names; what a system keeps for itself is left out. */
export async function filesInFolders(folders: readonly FileSystemDirectoryEntry[]): Promise<File[]> {
  const files: File[] = [];
  for (const folder of folders) {
    for (const entry of await entriesIn(folder)) {
      if (isOfSystem(entry.name)) continue;
      if (entry.isDirectory) files.push(...(await filesInFolders([entry as FileSystemDirectoryEntry])));
      else files.push(await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed)));
    }
  }
  return files;
}

/** The same for a folder that was chosen, which the browser hands over with all that is in it. */
export function withoutSystemFiles(files: readonly File[]): File[] {
  return files.filter(({ name, webkitRelativePath }) => ![...webkitRelativePath.split('/'), name].some(isOfSystem));
}

function isOfSystem(name: string): boolean {
  return name.startsWith('.') || /^(?:__MACOSX|Thumbs\.db|desktop\.ini)$/iu.test(name);
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // The reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) break;
    entries.push(...some);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
