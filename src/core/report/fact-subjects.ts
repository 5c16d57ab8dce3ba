import { Subjects } from './subjects.ts';
import type { FactWork, YearPosts } from './year-posts.ts';

/** More posts of one channel than any team writes in a year: the newest tell as much. */
const MOST_POSTS = 4000;

/** The subjects of each channel's posts, made when first asked for. */
export class FactSubjects {
  private readonly work: FactWork;
  private readonly known = new Map<YearPosts, Subjects>();

  constructor(work: FactWork) {
    this.work = work;
  }

  /** The posts of a channel that are looked at by subject: those that can be compared, the newest 4,000. */
  rowsOf({ compared }: YearPosts): readonly number[] {
    return compared.slice(-MOST_POSTS);
  }

  of(channel: YearPosts): Subjects {
    let subjects = this.known.get(channel);
    if (subjects === undefined) {
      subjects = new Subjects(this.work.posts, this.work.tags, this.rowsOf(channel));
      this.known.set(channel, subjects);
    }
    return subjects;
  }
}
