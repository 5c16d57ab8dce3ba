import type { Comment, CommentColumns } from './comment-columns.ts';
import type { Note, NoteCode, NoteCount } from './note.ts';
import { PLATFORMS } from './platform.ts';
import { TextCollector } from './text-collector.ts';

const EXAMPLES_KEPT = 20;

export interface NewComment extends Comment {
  /** The names by which its post can be known. */
  readonly post: readonly string[];
}

/** Collects the comments of a table, and remarks about its rows. */
export class CommentsBuilder {
  private readonly platforms: number[] = [];
  private readonly moments: number[] = [];
  private readonly days: number[] = [];
  private readonly own: number[] = [];
  private readonly texts = new TextCollector();
  private readonly permalinks = new TextCollector();
  private readonly posts = new TextCollector();
  private readonly noteCounts = new Map<NoteCode, { count: number; examples: Note[] }>();

  add(comment: NewComment): void {
    this.platforms.push(PLATFORMS.indexOf(comment.platform));
    this.moments.push(comment.writtenAt);
    this.days.push(comment.dayOnly ? 1 : 0);
    this.own.push(comment.own ? 1 : 0);
    this.texts.push(comment.text);
    this.permalinks.push(comment.permalink);
    this.posts.push(comment.post.join(' '));
  }

  /** `row`: the line a person sees in the file; null where it concerns the whole file. */
  note(code: NoteCode, row: number | null, column: string | null = null, value: string | null = null, times = 1): void {
    const kept = this.noteCounts.get(code) ?? { count: 0, examples: [] };
    this.noteCounts.set(code, kept);
    kept.count += times;
    if (kept.examples.length < EXAMPLES_KEPT) kept.examples.push({ code, row, column, value });
  }

  notes(): NoteCount[] {
    return [...this.noteCounts].map(([code, { count, examples }]) => ({ code, count, examples }));
  }

  finish(): CommentColumns {
    return {
      count: this.platforms.length,
      platform: Uint8Array.from(this.platforms),
      writtenAt: Float64Array.from(this.moments),
      dayOnly: Uint8Array.from(this.days),
      own: Uint8Array.from(this.own),
      text: this.texts.column(),
      permalink: this.permalinks.column(),
      post: this.posts.column(),
    };
  }
}
