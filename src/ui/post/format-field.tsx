import { useId, useState } from 'react';
import { failureOf, useOverview } from '../../app/queries.ts';
import { useEditTags, useTagBook } from '../../app/tag-queries.ts';
import type { TagEdit } from '../../core/formats/edit-book.ts';
import { sameFormat } from '../../core/formats/edit-book.ts';
import type { SaidBy } from '../../core/formats/tagging.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { FormatId } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { formatName } from '../../words/terms.ts';
import type { PostDetail } from '../../worker/questions.ts';
import type { KnownTags } from '../../worker/tag-questions.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';
import { useRuleText } from '../tags/rule-text.ts';
import { TopicPicker } from '../tags/topic-picker.tsx';
import { useAtOnce } from '../tags/use-at-once.ts';

const LONGEST_NAME = 60;
const NONE = '';

/** The post's format, topics and kind, and who said so. The editor's word wins over a rule's and the platform's, and is kept at once. */
export function FormatField({ detail }: { readonly detail: PostDetail }) {
  const words = useWords(LABELS_SCREEN);
  const posts = useWords(POST_SCREEN);
  const book = useTagBook();
  const { keep, kept, error } = useKeeping();
  if (book.data === undefined) return null;
  const part = { detail, tags: book.data, keep };
  return (
    <section className="post-part">
      <FormatChoice {...part} />
      <h3>{words.topicsField}</h3>
      <TopicPicker
        topics={book.data.topics}
        chosen={detail.tagged.topics.map(({ id }) => id)}
        onChoose={(topics, made) =>
          void keep({ do: 'several', edits: [...made, { do: 'set-topics', posts: [detail.key], topics }] })
        }
      />
      <TopicsBy {...part} />
      <KindChoice {...part} />
      <p role="status" className="quiet small">
        {kept && posts.saved}
      </p>
      {error !== null && <FailureBox failure={failureOf(error)} />}
      <p className="small">
        <a href={writeRoute({ screen: 'labels', month: null, view: 'formats' })}>{words.manage}</a>
      </p>
    </section>
  );
}

interface FieldPart {
  readonly detail: PostDetail;
  readonly tags: KnownTags;
  readonly keep: (edit: TagEdit) => Promise<unknown>;
}

function useKeeping() {
  const change = useEditTags();
  // What goes wrong is shown by `error`.
  const keep = (edit: TagEdit) => change.mutateAsync(edit).catch(() => undefined);
  return { keep, kept: change.isSuccess, error: change.error };
}

function FormatChoice({ detail, tags, keep }: FieldPart) {
  const words = useWords(LABELS_SCREEN);
  const posts = useWords(POST_SCREEN);
  const id = useId();
  const by = useSaidBy(tags);
  const { key, tagged, said } = detail;
  const offered = tags.formats.filter((format) => !format.archived || format.id === tagged.format?.id);
  const give = (format: FormatId | null) => keep({ do: 'give-format', posts: [key], format });
  const [shown, choose] = useAtOnce(tagged.format?.id ?? NONE, (chosen) => give(chosen === NONE ? null : chosen));
  const who = tagged.format !== null ? by(tagged.format.by) : said?.format === null ? words.byEditorNone : words.byNobody;
  return (
    <>
      <h3 id={`${id}-title`}>{posts.format}</h3>
      <select
        className="field"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-by`}
        value={shown}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={NONE}>{words.none}</option>
        {offered.map(({ id: format, name }) => (
          <option key={format} value={format}>
            {name}
          </option>
        ))}
      </select>
      <p className="quiet small" id={`${id}-by`}>
        {who}
      </p>
      {said?.format !== undefined && (
        <button type="button" className="button-quiet" onClick={() => void keep({ do: 'unsay', posts: [key], what: 'format' })}>
          {tags.rules.length === 0 ? words.takeBack : words.backToRule}
        </button>
      )}
      <NewFormat
        tags={tags}
        onKeep={(name, known) => {
          if (known !== undefined) return void give(known);
          const format = crypto.randomUUID();
          void keep({
            do: 'several',
            edits: [
              { do: 'add-format', format: { id: format, name } },
              { do: 'give-format', posts: [key], format },
            ],
          });
        }}
      />
    </>
  );
}

interface NewFormatProps extends Pick<FieldPart, 'tags'> {
  /** `known`: the format that is there already under that name. */
  readonly onKeep: (name: string, known: FormatId | undefined) => void;
}

function NewFormat({ tags, onKeep }: NewFormatProps) {
  const posts = useWords(POST_SCREEN);
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      className="own-format"
      onSubmit={(event) => {
        event.preventDefault();
        const name = text.trim();
        if (name === '') return;
        onKeep(name, sameFormat(tags, name)?.id);
        setText('');
      }}
    >
      <label htmlFor={id}>{posts.newFormat}</label>
      <div className="row">
        <input
          id={id}
          className="field"
          value={text}
          maxLength={LONGEST_NAME}
          placeholder={posts.newExample}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button">
          {posts.keep}
        </button>
      </div>
    </form>
  );
}

function TopicsBy({ detail, tags, keep }: FieldPart) {
  const words = useWords(LABELS_SCREEN);
  const by = useSaidBy(tags);
  const said = [...new Set(detail.tagged.topics.map((topic) => by(topic.by)))];
  return (
    <>
      {said.map((who) => (
        <p key={who} className="quiet small">
          {who}
        </p>
      ))}
      {detail.said?.topics !== undefined && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => void keep({ do: 'unsay', posts: [detail.key], what: 'topics' })}
        >
          {tags.rules.length === 0 ? words.takeBack : words.backToRule}
          <span className="visually-hidden"> ({words.topicsField})</span>
        </button>
      )}
    </>
  );
}

/** What the platform says that it is, or what the editor says instead. */
function KindChoice({ detail, keep }: FieldPart) {
  const words = useWords(LABELS_SCREEN);
  const language = useLanguage();
  const id = useId();
  const posts = [detail.key];
  const [shown, choose] = useAtOnce<string>(detail.said?.kind ?? NONE, (chosen) => {
    const kind = KINDS.find((one) => one === chosen);
    return keep(kind === undefined ? { do: 'unsay', posts, what: 'kind' } : { do: 'set-kind', posts, kind });
  });
  return (
    <div className="mark-field">
      <label htmlFor={id}>{words.kind}</label>
      <select id={id} className="field" value={shown} onChange={({ target }) => choose(target.value)}>
        <option value={NONE}>{words.kindPlatform(formatName(detail.post.kind, language))}</option>
        {KINDS.filter((kind) => kind !== detail.post.kind || kind === shown).map((kind) => (
          <option key={kind} value={kind}>
            {formatName(kind, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Who said it, in words: the editor, or the rule by what it looks at. */
function useSaidBy(tags: KnownTags): (by: SaidBy) => string {
  const words = useWords(LABELS_SCREEN);
  const text = useRuleText(useOverview().data);
  return (by) => {
    if (by === 'editor') return words.byEditor;
    const rule = tags.rules.find(({ id }) => id === by.rule);
    return rule === undefined ? '' : words.byRule(text(rule.when));
  };
}
