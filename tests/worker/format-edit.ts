import type { TagEdit } from '../../src/core/formats/edit-book.ts';
import type { PostKey } from '../../src/core/model/workspace.ts';

/** Says that the posts have the format of this name, as the screens do. */
export function formatEdit(posts: readonly PostKey[], name: string): TagEdit {
  return {
    do: 'several',
    edits: [
      { do: 'add-format', format: { id: name, name } },
      { do: 'give-format', posts, format: name },
    ],
  };
}
