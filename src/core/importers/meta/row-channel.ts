import type { Platform } from '../../model/platform.ts';
import type { PostsBuilder } from '../../model/posts-builder.ts';
import type { Row, Table } from '../../tables/table.ts';
import { rowsOf } from '../../tables/table.ts';
import type { LeadingColumns } from './leading-columns.ts';
import { isDamagedId, plainId } from './post-identity.ts';

/**
 * One channel per page or account: its place in the builder. Where a spreadsheet program damaged its id, the id from another row
 * of that name, else the name itself.
 */
export function channelFinder(
  table: Table,
  columns: LeadingColumns,
  platform: Platform,
  posts: PostsBuilder,
): (row: Row) => number {
  const known = new Map<string, number>();
  let wholeIds: ReadonlyMap<string, string> | null = null;
  let knownId: string | null = null;
  let knownName = '';
  let last = -1;
  return (row) => {
    const idCell = row[columns.channelId] ?? '';
    const nameCell = row[columns.channelName] ?? '';
    if (idCell === knownId && nameCell === knownName) return last;
    const key = `${idCell}\u0001${nameCell}`;
    let channel = known.get(key);
    if (channel === undefined) {
      const name = nameCell.trim();
      let id = plainId(idCell);
      if (id === '' || isDamagedId(id)) {
        wholeIds ??= wholeIdsByName(table, columns);
        id = wholeIds.get(name) ?? (name === '' ? id || platform : name);
      }
      channel = posts.channel(platform, id, name);
      known.set(key, channel);
    }
    knownId = idCell;
    knownName = nameCell;
    last = channel;
    return channel;
  };
}

function wholeIdsByName(table: Table, columns: LeadingColumns): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const row of rowsOf(table)) {
    const id = plainId(row[columns.channelId] ?? '');
    const name = (row[columns.channelName] ?? '').trim();
    if (id !== '' && !isDamagedId(id) && !ids.has(name)) ids.set(name, id);
  }
  return ids;
}
