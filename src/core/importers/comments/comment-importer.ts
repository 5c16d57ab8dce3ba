import type { Table } from '../../tables/table.ts';
import type { CommentPlaces } from './comment-places.ts';

/** A table of comments as its importer knows it. */
export interface CommentMatch {
  /** sure: nobody else's file looks like this. likely: the shape fits; who is sure of posts wins. */
  readonly confidence: 'sure' | 'likely';
  readonly places: CommentPlaces;
}

/**
 * One export of comments or messages, beside the importers of posts: it only says which columns hold what. All are read alike by
 * `readComments`.
 */
export interface CommentImporter {
  /** `comments/coosto` */
  readonly id: string;
  /** The name of the tool, as it writes itself; left out where any tool writes such tables. */
  readonly source?: string;
  readonly recognise: (table: Table) => CommentMatch | null;
}
