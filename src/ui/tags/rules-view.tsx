import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { Rule } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { SCREENS } from '../../words/screens.ts';
import { useWords } from '../parts/language-context.ts';
import { FormatMark } from './format-mark.tsx';
import type { LabelsPart } from './labels-screen.tsx';
import { draftOf, newDraft } from './rule-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { useRuleText } from './rule-text.ts';
import { StarterSet } from './starter-set.tsx';
import { useAtOnce } from './use-at-once.ts';
import { useOpened } from './use-opened.ts';

/** What is edited where it is no rule yet. */
const NEW = 'new';

/** The rules in the order in which they decide, and the starter set. */
export function RulesView(part: LabelsPart) {
  const { tags, desk } = part;
  const words = useWords(LABELS_SCREEN);
  const [edited, setEdited] = useState<string | null>(null);
  const section = useOpened<HTMLElement>(edited);
  const close = () => setEdited(null);
  return (
    <section className="rules" aria-label={words.rules} ref={section}>
      <p className="labels-lead">{words.rulesLead}</p>
      {tags.rules.length === 0 && edited !== NEW && <p className="quiet">{words.noRules}</p>}
      <ol className="rule-list">
        {tags.rules.map((rule, place) => (
          <li key={rule.id}>
            {edited === rule.id ? (
              <RuleEditor {...part} start={draftOf(rule)} onClose={close} />
            ) : (
              <RuleRow
                {...part}
                rule={rule}
                place={place}
                onEdit={() => setEdited(rule.id)}
                onRemove={() => {
                  void desk.edit({ do: 'remove-rule', id: rule.id }, words.ruleRemoved);
                  section.current?.querySelector<HTMLElement>(`[data-opens="${NEW}"]`)?.focus();
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {edited === NEW ? (
        <RuleEditor {...part} start={newDraft(crypto.randomUUID())} onClose={close} />
      ) : (
        <button type="button" className="button" data-opens={NEW} onClick={() => setEdited(NEW)}>
          {words.newRule}
        </button>
      )}
      <StarterSet {...part} />
    </section>
  );
}

interface RuleRowProps extends LabelsPart {
  readonly rule: Rule;
  /** From 0. */
  readonly place: number;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function RuleRow({ tags, desk, overview, rule, place, onEdit, onRemove }: RuleRowProps) {
  const words = useWords(LABELS_SCREEN);
  const screens = useWords(SCREENS);
  const text = useRuleText(overview)(rule.when);
  const [on, setOn] = useAtOnce(rule.on, (wanted) =>
    desk.edit({ do: 'save-rule', rule: { ...rule, on: wanted } }, words.ruleSaved),
  );
  const { move, row, onKeyDown } = useMoving({ tags, desk }, rule, place);
  const format = tags.formats.find(({ id }) => id === rule.format);
  const topics = tags.topics.filter(({ id }) => rule.topics.includes(id));
  const name = <span className="visually-hidden"> {words.ruleIs(place + 1)}</span>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within; each is a button too.
    <div className={rule.on ? 'rule' : 'rule rule-off'} ref={row} onKeyDown={onKeyDown} title={words.moveKeys}>
      <label className="rule-on">
        <input type="checkbox" checked={on} onChange={({ target }) => setOn(target.checked)} />
        <span className="visually-hidden">
          {words.ruleOn}: {words.ruleIs(place + 1)}
        </span>
      </label>
      <div className="rule-what">
        <p>
          <span className="rule-place">{place + 1}.</span> {format !== undefined && <FormatMark format={format} />}
          {topics.length > 0 && <span className="rule-topics"> {topics.map((topic) => topic.name).join(', ')}</span>}
        </p>
        <p className="quiet">{text}</p>
        {rule.on && <p className="quiet small">{words.rulePosts(tags.posts.rules[rule.id]?.year ?? 0)}</p>}
      </div>
      <div className="rule-buttons">
        <button
          type="button"
          className="button-quiet"
          data-move="up"
          aria-disabled={place === 0}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => move(-1)}
        >
          <span aria-hidden="true">↑</span>
          <span className="visually-hidden">{words.up}</span>
          {name}
        </button>
        <button
          type="button"
          className="button-quiet"
          data-move="down"
          aria-disabled={place === tags.rules.length - 1}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => move(1)}
        >
          <span aria-hidden="true">↓</span>
          <span className="visually-hidden">{words.down}</span>
          {name}
        </button>
        <button type="button" className="button-quiet" data-opens={rule.id} onClick={onEdit}>
          {words.edit}
          {name}
        </button>
        <button type="button" className="button-quiet" onClick={onRemove}>
          {screens.remove}
          {name}
        </button>
      </div>
    </div>
  );
}

/** Moves a rule by its buttons or by Alt and an arrow; the focus goes with it. */
function useMoving({ tags, desk }: Pick<LabelsPart, 'tags' | 'desk'>, rule: Rule, place: number) {
  const words = useWords(LABELS_SCREEN);
  const row = useRef<HTMLDivElement>(null);
  const move = async (by: -1 | 1) => {
    const ids = tags.rules.map(({ id }) => id);
    const to = place + by;
    if (to < 0 || to >= ids.length) return;
    const order = ids.toSpliced(place, 1).toSpliced(to, 0, rule.id);
    await desk.edit({ do: 'order-rules', ids: order }, words.moved(to + 1, ids.length));
    row.current?.querySelector<HTMLElement>(`[data-move="${by === -1 ? 'up' : 'down'}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    void move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return { row, onKeyDown, move: (by: -1 | 1) => void move(by) };
}
