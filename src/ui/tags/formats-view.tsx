import { useState } from 'react';
import type { FormatId, TeamFormat } from '../../core/model/tags.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';
import { AddName } from './add-name.tsx';
import { CareButtons } from './care-buttons.tsx';
import { FormatForm } from './format-form.tsx';
import { FormatMark } from './format-mark.tsx';
import type { LabelsPart } from './labels-screen.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useOpened } from './use-opened.ts';

/** All formats, to rename, merge, split, archive and describe. */
export function FormatsView(part: LabelsPart) {
  const { tags, desk } = part;
  const words = useWords(LABELS_SCREEN);
  const used = ({ id }: TeamFormat) => tags.posts.formats[id]?.year ?? 0;
  const formats = tags.formats.toSorted((a, b) => used(b) - used(a));
  const archived = formats.filter((format) => format.archived);
  return (
    <section className="care" aria-label={words.formats}>
      {tags.formats.length === 0 && <p className="labels-lead">{words.noFormats}</p>}
      <FormatList {...part} formats={formats.filter((format) => !format.archived)} />
      <AddName
        label={words.newFormat}
        example={words.newFormatExample}
        onAdd={(name) =>
          void desk.edit({ do: 'add-format', format: { id: crypto.randomUUID(), name } }, words.saved(name), words.sameName(name))
        }
      />
      {archived.length > 0 && (
        <section aria-labelledby="archived-title">
          <h2 id="archived-title">{words.archived}</h2>
          <FormatList {...part} formats={archived} />
        </section>
      )}
    </section>
  );
}

type Opened = 'edit' | 'merge' | 'split';

function FormatList({ formats, ...part }: LabelsPart & { readonly formats: readonly TeamFormat[] }) {
  const [opened, setOpened] = useState<{ readonly id: FormatId; readonly what: Opened } | null>(null);
  const list = useOpened<HTMLUListElement>(opened === null ? null : `${opened.what} ${opened.id}`);
  const close = () => setOpened(null);
  return (
    <ul className="care-list" ref={list}>
      {formats.map((format) => {
        const what = opened?.id === format.id ? opened.what : null;
        return (
          <li key={format.id}>
            {what === 'edit' ? (
              <FormatForm {...part} format={format} onClose={close} />
            ) : (
              <FormatRow {...part} format={format} onOpen={(asked) => setOpened({ id: format.id, what: asked })} />
            )}
            {what === 'merge' && <FormatMerge {...part} format={format} onClose={close} />}
            {what === 'split' && <SplitDialog {...part} format={format} onClose={close} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A post opens beside the board. */
const EXAMPLE_ON = { screen: 'board', month: null, channel: ALL_CHANNELS, by: 'times', goals: 'main' } as const;

interface FormatRowProps extends LabelsPart {
  readonly format: TeamFormat;
  readonly onOpen: (what: Opened) => void;
}

function FormatRow({ tags, desk, format, onOpen }: FormatRowProps) {
  const words = useWords(LABELS_SCREEN);
  const { id, name, description, example, archived } = format;
  const { year, all } = tags.posts.formats[id] ?? { year: 0, all: 0 };
  const archive = () =>
    void desk.edit(
      { do: 'change-format', id, to: { archived: !archived } },
      archived ? words.restoredSaid(name) : words.archivedSaid(name),
    );
  return (
    <div className="care-row">
      <div className="care-what">
        <p>
          <FormatMark format={format} />
        </p>
        {description !== '' && <p>{description}</p>}
        <p className="quiet small">
          {words.postsOf(year, all)}
          {example !== null && (
            <>
              {' · '}
              <a href={writeRoute({ ...EXAMPLE_ON, post: example })}>
                {words.example}
                <span className="visually-hidden"> {name}</span>
              </a>
            </>
          )}
        </p>
      </div>
      <CareButtons
        name={name}
        buttons={[
          { label: words.edit, opens: `edit ${id}`, onPress: () => onOpen('edit') },
          tags.formats.length > 1 && { label: words.merge, opens: `merge ${id}`, onPress: () => onOpen('merge') },
          all > 1 && { label: words.split, opens: `split ${id}`, onPress: () => onOpen('split') },
          { label: archived ? words.restore : words.archive, onPress: archive },
        ]}
        onRemove={() => void desk.edit({ do: 'remove-format', id }, words.removed(name))}
      />
    </div>
  );
}

function FormatMerge({
  tags,
  desk,
  format,
  onClose,
}: LabelsPart & { readonly format: TeamFormat; readonly onClose: () => void }) {
  const words = useWords(LABELS_SCREEN);
  return (
    <MergeDialog
      name={format.name}
      posts={tags.posts.formats[format.id]?.all ?? 0}
      others={tags.formats.filter(({ id }) => id !== format.id)}
      onMerge={({ id, name }) =>
        void desk.edit({ do: 'merge-formats', from: format.id, into: id }, words.merged(format.name, name))
      }
      onClose={onClose}
    />
  );
}
