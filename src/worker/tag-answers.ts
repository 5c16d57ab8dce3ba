import type { MonthKey } from '../core/base/calendar.ts';
import type { TagEdit } from '../core/formats/edit-book.ts';
import type { LabelAnswer } from '../core/formats/label-meanings.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { FormatId, Rule } from '../core/model/tags.ts';
import type { PostKey } from '../core/model/workspace.ts';
import { countedLabels, metLabels } from './label-answers.ts';
import { countedTags, postsWith, previewOf } from './tag-counts.ts';
import type { PostsKnown, TagDesk } from './tag-desk.ts';
import type { KnownTags, MetLabel, RulePreview, TagEdited, TagPost, TagQuestions, Triage } from './tag-questions.ts';
import { triageOf } from './triage.ts';

/** What is asked about formats, topics and rules, and what the editor says about them. */
export class TagAnswers implements TagQuestions {
  private readonly desk: TagDesk;
  private readonly loaded: () => Promise<void>;
  private readonly known: () => PostsKnown;
  /** Counted once per book and posts: it is asked after every edit, and by every screen that names formats. */
  private counted: { readonly of: object; readonly posts: KnownTags['posts'] } | null = null;

  private met: { readonly of: PostColumns; readonly labels: ReturnType<typeof countedLabels> } | null = null;

  /** `loaded`: when what was kept is known. `known`: the posts now. */
  constructor(desk: TagDesk, loaded: () => Promise<void>, known: () => PostsKnown) {
    this.desk = desk;
    this.loaded = loaded;
    this.known = known;
  }

  private async about(): Promise<PostsKnown> {
    await this.loaded();
    return this.known();
  }

  async tagBook(): Promise<KnownTags> {
    const { posts, zone } = await this.about();
    const tagging = this.desk.of(posts, zone);
    if (this.counted?.of !== tagging) this.counted = { of: tagging, posts: countedTags(posts, tagging) };
    const { formats, topics, rules } = tagging.book;
    return { formats, topics, rules, posts: this.counted.posts, ...this.desk.steps };
  }

  async postsOfFormat(format: FormatId, most: number): Promise<readonly TagPost[]> {
    const { posts, zone } = await this.about();
    return postsWith(format, most, posts, this.desk.of(posts, zone), zone);
  }

  async editTags(edit: TagEdit): Promise<TagEdited> {
    await this.about();
    return await this.desk.edit(edit);
  }

  async labels(): Promise<readonly MetLabel[]> {
    const { posts } = await this.about();
    if (this.met?.of !== posts) this.met = { of: posts, labels: countedLabels(posts) };
    return metLabels(this.met.labels, this.desk.book);
  }

  async sayLabels(answers: readonly LabelAnswer[]): Promise<TagEdited> {
    await this.loaded();
    return await this.desk.sayLabels(answers, this.known);
  }

  async undoTags(): Promise<TagEdited> {
    await this.about();
    return await this.desk.undo();
  }

  async redoTags(): Promise<TagEdited> {
    await this.about();
    return await this.desk.redo();
  }

  async previewRule(rule: Rule): Promise<RulePreview> {
    const { posts, zone } = await this.about();
    return previewOf(rule, posts, this.desk.of(posts, zone), this.desk.fitsOf(posts, zone), zone);
  }

  async triage(month: MonthKey | null, skipped: readonly PostKey[]): Promise<Triage> {
    const { posts, zone } = await this.about();
    const known = { posts, zone, tagging: this.desk.of(posts, zone), fits: this.desk.fitsOf(posts, zone) };
    return triageOf(known, month, new Set(skipped));
  }
}
