import type { PostColumns } from '../model/post-columns.ts';
import type { ToolLabel, ToolLabels } from '../model/tool-labels.ts';
import { labelledRows, ToolLabelCollector } from '../model/tool-labels.ts';

/** The labels of posts from several exports: all that a post has in any. `rows`: per export the merged row of each of its rows. */
export function mergedLabels(
  exports_: readonly PostColumns[],
  rows: readonly Uint32Array[],
): { readonly toolLabels?: ToolLabels } {
  const merged = new ToolLabelCollector('');
  exports_.forEach(({ toolLabels }, source) => {
    if (toolLabels === undefined) return;
    const to = rows[source] as Uint32Array;
    for (const [row, places] of labelledRows(toolLabels)) {
      for (const place of places) {
        const { name, tool } = toolLabels.met[place] as ToolLabel;
        merged.add(to[row] as number, [name], tool);
      }
    }
  });
  return merged.finish();
}
