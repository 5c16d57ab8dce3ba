import type { LabelAnswer, Meant } from '../../core/formats/label-meanings.ts';
import type { TagBook } from '../../core/model/tags.ts';
import type { MetLabel } from '../../worker/tag-questions.ts';

/** A choice in the list of what a label may mean, as the value of an option. */
export type LabelChoice = string;
export const NOTHING: LabelChoice = 'nothing';

export function choiceOf(means: Meant): LabelChoice {
  return means === null ? NOTHING : `${means.is}:${means.name}`;
}

function meantBy(choice: LabelChoice): Meant {
  const [is = '', name = ''] = choice.split(/:(.*)/su, 2);
  return is === 'format' || is === 'topic' ? { is, name } : null;
}

/** Which label a choice is about: the same as long as the file is. */
export function labelName({ tool, name }: Pick<MetLabel, 'tool' | 'name'>): string {
  return `${tool}\n${name}`;
}

/** What is to be kept: of labels about which nothing was said what stands there, of the others what was changed. */
export function answersFrom(labels: readonly MetLabel[], chosen: ReadonlyMap<string, LabelChoice>): LabelAnswer[] {
  return labels.flatMap((label) => {
    const choice = chosen.get(labelName(label)) ?? choiceOf(label.means);
    if (label.isSaid && choice === choiceOf(label.means)) return [];
    return [{ tool: label.tool, name: label.name, means: meantBy(choice) }];
  });
}

/** The formats and topics to choose from: those that are offered, and what the label means already. */
export function namesFor(book: Pick<TagBook, 'formats' | 'topics'>, means: Meant) {
  const offered = (is: 'format' | 'topic', list: readonly { readonly name: string; readonly archived: boolean }[]) =>
    list.filter(({ name, archived }) => !archived || (means?.is === is && means.name === name)).map(({ name }) => name);
  return { formats: offered('format', book.formats), topics: offered('topic', book.topics) };
}
