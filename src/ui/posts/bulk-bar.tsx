import type { FocusEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ShownList } from '../../app/post-list-queries.ts';
import { failureOf, useAnalyst } from '../../app/queries.ts';
import { useEditTags, useTagStep } from '../../app/tag-queries.ts';
import type { PostsWords } from '../../words/posts-screen.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import type { KnownTags } from '../../worker/tag-questions.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useWords } from '../parts/language-context.ts';
import { routeTo, writeRoute } from '../route.ts';
import type { TagWish } from './bulk-edit.ts';
import { editOf } from './bulk-edit.ts';
import type { Selection } from './selection.ts';
import { countOf } from './selection.ts';

interface BulkBarProps {
  readonly list: ShownList;
  readonly selection: Selection;
  /** undefined while they are being asked for. */
  readonly tags: KnownTags | undefined;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

/** Says how many posts are selected, and gives them a format or topics at once: one step, to be taken back as one. */
export function BulkBar({ list, selection, tags, onSelectAll, onClear }: BulkBarProps) {
  const words = useWords(POSTS_SCREEN);
  const { apply, undo, said, failure, isBusy } = useBulkEdit(list, selection, onClear);
  const count = countOf(selection);
  const focus = useFocusThatStays(count, said);
  const isShown = count > 0 || said !== null || failure !== null;
  return (
    <section className={isShown ? 'bulk-bar bulk-bar-shown' : 'bulk-bar'} aria-label={words.tag} {...focus}>
      <p role="status" className="bulk-count">
        {count > 0 && words.selected(count)}
      </p>
      {count > 0 && (
        <>
          {tags !== undefined && <TagChoices tags={tags} isBusy={isBusy} onWish={apply} />}
          {count < list.count && (
            <button type="button" className="button-quiet" onClick={onSelectAll}>
              {words.selectAll(list.count)}
            </button>
          )}
          <button type="button" className="button-quiet" onClick={onClear}>
            {words.deselect}
          </button>
        </>
      )}
      <div className="bulk-said">
        <p role="status">{said?.text}</p>
        {said?.canUndo === true && (
          <button type="button" className="button-quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      {failure !== null && <FailureBox failure={failure} />}
    </section>
  );
}

interface TagChoicesProps {
  readonly tags: KnownTags;
  readonly isBusy: boolean;
  readonly onWish: (wish: TagWish) => void;
}

const NO_FORMAT = ' none';
const BY_RULES = ' rules';

function TagChoices({ tags, isBusy, onWish }: TagChoicesProps) {
  const words = useWords(POSTS_SCREEN);
  const formats = tags.formats.filter(({ archived }) => !archived);
  const topics = tags.topics.filter(({ archived }) => !archived);
  const giveFormat = (value: string) => {
    if (value === NO_FORMAT) onWish({ wish: 'no-format' });
    else if (value === BY_RULES) onWish({ wish: 'by-rules' });
    else onWish({ wish: 'format', id: value, name: formats.find(({ id }) => id === value)?.name ?? '' });
  };
  const topic = (wish: 'add-topic' | 'drop-topic') => (id: string) =>
    onWish({ wish, id, name: tags.topics.find((one) => one.id === id)?.name ?? '' });
  if (tags.formats.length + tags.topics.length === 0) {
    return (
      <p>
        {words.noTags} <a href={writeRoute(routeTo('labels', null))}>{words.toFormats}</a>
      </p>
    );
  }
  return (
    <>
      <DoAtOnce
        label={words.giveFormat}
        isBusy={isBusy}
        choices={[
          ...formats.map(({ id, name }) => [id, name] as const),
          [NO_FORMAT, words.noFormat],
          ...(tags.rules.length > 0 ? [[BY_RULES, words.byRules] as const] : []),
        ]}
        onChoose={giveFormat}
      />
      {topics.length > 0 && (
        <DoAtOnce
          label={words.addTopic}
          isBusy={isBusy}
          choices={topics.map(({ id, name }) => [id, name])}
          onChoose={topic('add-topic')}
        />
      )}
      {tags.topics.length > 0 && (
        <DoAtOnce
          label={words.dropTopic}
          isBusy={isBusy}
          choices={tags.topics.map(({ id, name }) => [id, name])}
          onChoose={topic('drop-topic')}
        />
      )}
    </>
  );
}

interface DoAtOnceProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** A choice that is done as soon as it is made, and then asks again. */
function DoAtOnce({ label, isBusy, choices, onChoose }: DoAtOnceProps) {
  return (
    <select
      className="field"
      aria-label={label}
      aria-disabled={isBusy}
      value=""
      onChange={({ target }) => !isBusy && onChoose(target.value)}
    >
      <option value="" disabled hidden>
        {label}
      </option>
      {choices.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** What is chosen here may go away with it, or a button with what it did: then one is back in the list. */
function useFocusThatStays(count: number, said: Said | null) {
  const isHere = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks after every change of what stands in the bar.
  useEffect(() => {
    if (!isHere.current || document.activeElement !== document.body) return;
    isHere.current = false;
    document.querySelector<HTMLElement>('.posts-grid')?.focus({ preventScroll: true });
  }, [count, said]);
  return {
    onFocus: () => {
      isHere.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) isHere.current = false;
    },
  };
}

interface Said {
  readonly text: string;
  readonly canUndo: boolean;
}

function useBulkEdit(list: ShownList, selection: Selection, onClear: () => void) {
  const words = useWords(POSTS_SCREEN);
  const analyst = useAnalyst();
  const edit = useEditTags();
  const step = useTagStep();
  const [said, say] = useState<Said | null>(null);
  const asked = JSON.stringify(list.query);
  // Who asks for other posts is done with these.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not what is asked, but that it is something else.
  useEffect(() => say(null), [asked]);
  const give = async (wish: TagWish) => {
    const groups = await analyst.postKeysOf(list.query, list.id, selection);
    if (groups === null) {
      onClear();
      say({ text: words.moved, canUndo: false });
      return;
    }
    const { changed } = await edit.mutateAsync(editOf(wish, groups));
    say(changed ? { text: doneText(wish, countOf(selection), words), canUndo: true } : { text: words.unchanged, canUndo: false });
  };
  const undo = async () => {
    await step.mutateAsync('undo');
    say({ text: words.undone, canUndo: false });
  };
  const error = edit.error ?? step.error;
  // What went wrong is shown in the bar.
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  return {
    apply: (wish: TagWish) => quietly(give(wish)),
    undo: () => quietly(undo()),
    said,
    failure: error === null ? null : failureOf(error),
    isBusy: edit.isPending || step.isPending,
  };
}

function doneText(wish: TagWish, count: number, words: PostsWords): string {
  switch (wish.wish) {
    case 'format':
      return words.gave(count, wish.name);
    case 'no-format':
      return words.gaveNone(count);
    case 'by-rules':
      return words.gaveRules(count);
    case 'add-topic':
      return words.added(count, wish.name);
    case 'drop-topic':
      return words.dropped(count, wish.name);
  }
}
