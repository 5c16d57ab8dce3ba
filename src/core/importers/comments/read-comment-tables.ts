import type { CommentColumns } from '../../model/comment-columns.ts';
import { CommentsBuilder } from '../../model/comments-builder.ts';
import type { NoteCount } from '../../model/note.ts';
import type { Table } from '../../tables/table.ts';
import type { ReadContext } from '../contract.ts';
import type { CommentClaim } from './comment-importers.ts';
import { readComments } from './read-comments.ts';

/** What the tables of comments in one file came to. */
export interface CommentReading {
  readonly outcome: 'comments';
  /** `comments/coosto` */
  readonly importer: string;
  readonly source: string | null;
  readonly comments: readonly CommentColumns[];
  readonly notes: readonly NoteCount[];
  /** Rows of the tables that were read: comments, and rows put aside. */
  readonly rows: number;
}

/** A table and who knows it as one of comments. */
export interface ClaimedComments {
  readonly table: Table;
  readonly claim: CommentClaim;
}

/** Reads the tables of comments of a file, the first of which gives it its name. `notes`: one list per table. */
export function readCommentTables(
  claimed: readonly [ClaimedComments, ...ClaimedComments[]],
  contextOf: (table: Table) => ReadContext,
): Omit<CommentReading, 'notes'> & { readonly notes: readonly (readonly NoteCount[])[] } {
  const comments: CommentColumns[] = [];
  const notes: NoteCount[][] = [];
  let rows = 0;
  for (const { table, claim } of claimed) {
    const builder = new CommentsBuilder();
    rows += readComments(table, claim.match.places, builder, contextOf(table));
    for (const { code, row, value } of table.remarks) builder.note(code, row, null, value);
    comments.push(builder.finish());
    notes.push(builder.notes());
  }
  const { id, source } = claimed[0].claim.importer;
  return { outcome: 'comments', importer: id, source: source ?? null, comments, notes, rows };
}
