import { compareText } from '../core/base/text.ts';
import type { IsGiven, Meant } from '../core/formats/label-meanings.ts';
import { labelKey, meaningsOf, proposedMeaning } from '../core/formats/label-meanings.ts';
import { postKeys } from '../core/formats/post-keys.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import type { LabelMeaning, TagBook } from '../core/model/tags.ts';
import type { ToolLabel } from '../core/model/tool-labels.ts';
import { labelledRows } from '../core/model/tool-labels.ts';
import type { MetLabel } from './tag-questions.ts';

interface CountedLabel {
  readonly label: ToolLabel;
  posts: number;
  lastRow: number;
}

/** The labels that posts have in tools, two spellings of one as one, by `labelKey`. */
export function countedLabels({ toolLabels }: PostColumns): ReadonlyMap<string, CountedLabel> {
  const counted = new Map<string, CountedLabel>();
  if (toolLabels === undefined) return counted;
  const { met, rows, labels } = toolLabels;
  const own = met.map((label) => {
    const key = labelKey(label);
    const known = counted.get(key) ?? { label, posts: 0, lastRow: -1 };
    counted.set(key, known);
    return known;
  });
  for (let pair = 0; pair < rows.length; pair++) {
    const label = own[labels[pair] as number] as CountedLabel;
    // A post that has both spellings has it once.
    if (label.lastRow !== rows[pair]) label.posts++;
    label.lastRow = rows[pair] as number;
  }
  return counted;
}

/** What the labels of these posts mean, and of those about which nobody said anything what they may mean: these first, then by tool and use. */
export function metLabels(counted: ReadonlyMap<string, CountedLabel>, book: TagBook): MetLabel[] {
  const meanings = meaningsOf(book);
  const labels = Array.from(counted, ([key, { label, posts }]): MetLabel => {
    const said = meanings.get(key);
    const means = said === undefined ? proposedMeaning(book, label) : namedMeaning(said, book);
    return { ...label, posts, isSaid: said !== undefined, means };
  });
  return labels.sort(
    (a, b) =>
      Number(a.isSaid) - Number(b.isSaid) || compareText(a.tool, b.tool) || b.posts - a.posts || compareText(a.name, b.name),
  );
}

function namedMeaning({ format, topic }: LabelMeaning, { formats, topics }: TagBook): Meant {
  const [ownFormat, ownTopic] = [formats.find(({ id }) => id === format), topics.find(({ id }) => id === topic)];
  if (ownFormat !== undefined) return { is: 'format', name: ownFormat.name };
  return ownTopic === undefined ? null : { is: 'topic', name: ownTopic.name };
}

/** Labels that posts did not have before: what was handed over once stays as the editor left it. */
export function labelsSince(before: PostColumns, after: PostColumns): IsGiven {
  const known = new Set<string>();
  if (before.toolLabels !== undefined) {
    const keyOf = postKeys(before);
    const keys = before.toolLabels.met.map(labelKey);
    for (const [row, places] of labelledRows(before.toolLabels)) {
      for (const place of places) known.add(`${keyOf(row)}\n${keys[place] as string}`);
    }
  }
  const keyOf = postKeys(after);
  return (row, label) => !known.has(`${keyOf(row)}\n${labelKey(label)}`);
}
