import type { FormEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import { useRulePreview } from '../../app/tag-queries.ts';
import type { TagEdit } from '../../core/formats/edit-book.ts';
import { sameFormat } from '../../core/formats/edit-book.ts';
import type { Rule } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import type { ConditionIs } from '../../words/rule-words.ts';
import { RULE_WORDS } from '../../words/rule-words.ts';
import { SCREENS } from '../../words/screens.ts';
import { useWords } from '../parts/language-context.ts';
import { ConditionFields } from './condition-fields.tsx';
import type { LabelsPart } from './labels-screen.tsx';
import type { DraftPart, RuleDraft } from './rule-draft.ts';
import { emptyLeaf, isLeaf, ruleOf, withPart } from './rule-draft.ts';
import { useRuleText } from './rule-text.ts';
import { TopicPicker } from './topic-picker.tsx';

const LONGEST_NAME = 60;
const PAUSE = 200;

interface RuleEditorProps extends LabelsPart {
  readonly start: RuleDraft;
  readonly onClose: () => void;
}

/** A rule as lines to fill in, with what it would do below. */
export function RuleEditor({ start, onClose, ...part }: RuleEditorProps) {
  const { tags, desk } = part;
  const words = useWords(LABELS_SCREEN);
  const screens = useWords(SCREENS);
  const [draft, setDraft] = useState(start);
  const [newFormat, setNewFormat] = useState('');
  const [made, setMade] = useState<readonly TagEdit[]>([]);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const rule = ruleOf(draft);
  const isWhole = rule !== null && (rule.format !== null || newFormat.trim() !== '' || rule.topics.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isWhole) return;
    const named = formatEdit(tags, newFormat);
    const format = named?.id ?? rule.format;
    const edits: TagEdit[] = [...made, ...(named?.edits ?? []), { do: 'save-rule', rule: { ...rule, format } }];
    void desk.edit({ do: 'several', edits }, words.ruleSaved).then((kept) => kept && onClose());
  };
  const topics = [
    ...tags.topics,
    ...made.flatMap((edit) => (edit.do === 'add-topic' ? [{ archived: false, ...edit.topic }] : [])),
  ];
  return (
    <form className="rule-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <ConditionLines {...part} draft={draft} onChange={setDraft} />
      <fieldset className="rule-then">
        <legend>{words.gets}</legend>
        <label htmlFor={`${id}format`}>
          {words.thenFormat}
          <select
            id={`${id}format`}
            className="field"
            value={draft.format ?? ''}
            onChange={({ target }) => setDraft({ ...draft, format: target.value === '' ? null : target.value })}
          >
            <option value="">{words.noFormat}</option>
            {tags.formats
              .filter(({ id: format, archived }) => !archived || format === draft.format)
              .map((format) => (
                <option key={format.id} value={format.id}>
                  {format.name}
                </option>
              ))}
          </select>
        </label>
        <label htmlFor={`${id}new`}>
          {words.newFormat}
          <input
            id={`${id}new`}
            className="field"
            value={newFormat}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={({ target }) => setNewFormat(target.value)}
          />
        </label>
        <TopicPicker
          topics={topics}
          chosen={draft.topics}
          onChoose={(chosen, edits) => {
            setMade([...made, ...edits]);
            setDraft({ ...draft, topics: chosen });
          }}
        />
      </fieldset>
      <Preview rule={rule} />
      <div className="row">
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {screens.cancel}
        </button>
      </div>
      {asked && !isWhole && (
        <p className="message" role="alert">
          {words.ruleNeeds}
        </p>
      )}
    </form>
  );
}

/** The format that was typed: one that is there, or one that has to be made. null: nothing was typed. */
function formatEdit(tags: LabelsPart['tags'], typed: string): { readonly id: string; readonly edits: readonly TagEdit[] } | null {
  const name = typed.trim();
  if (name === '') return null;
  const known = sameFormat(tags, name);
  if (known !== undefined) return { id: known.id, edits: [] };
  const id = crypto.randomUUID();
  return { id, edits: [{ do: 'add-format', format: { id, name } }] };
}

interface ConditionLinesProps extends LabelsPart {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

function ConditionLines({ draft, onChange, ...part }: ConditionLinesProps) {
  const words = useWords(LABELS_SCREEN);
  const change = (line: number, to: Partial<DraftPart>) =>
    onChange({ ...draft, parts: draft.parts.map((one) => (one.line === line ? { ...one, ...to } : one)) });
  return (
    <fieldset className="rule-when">
      <legend>{words.when}</legend>
      {draft.parts.length > 1 && (
        <select
          className="field rule-join"
          aria-label={words.when}
          value={draft.join}
          onChange={({ target }) => onChange({ ...draft, join: target.value === 'any' ? 'any' : 'all' })}
        >
          <option value="all">{words.allOf}</option>
          <option value="any">{words.anyOf}</option>
        </select>
      )}
      <ol>
        {draft.parts.map((one, place) => (
          <li key={one.line}>
            <ConditionLine
              {...part}
              one={one}
              place={place + 1}
              isFirst={place === 0}
              onChange={(to) => change(one.line, to)}
              onRemove={
                draft.parts.length === 1
                  ? null
                  : () => onChange({ ...draft, parts: draft.parts.filter(({ line }) => line !== one.line) })
              }
            />
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={() => onChange(withPart(draft))}>
        {words.addPart}
      </button>
    </fieldset>
  );
}

interface ConditionLineProps extends LabelsPart {
  readonly one: DraftPart;
  /** From 1. */
  readonly place: number;
  readonly isFirst: boolean;
  readonly onChange: (to: Partial<DraftPart>) => void;
  /** null: it is the only one. */
  readonly onRemove: (() => void) | null;
}

function ConditionLine({ one, place, isFirst, onChange, onRemove, overview }: ConditionLineProps) {
  const words = useWords(LABELS_SCREEN);
  const ruleWords = useWords(RULE_WORDS);
  const text = useRuleText(overview);
  const kinds = Object.entries(ruleWords.is) as readonly (readonly [ConditionIs, string])[];
  return (
    <fieldset className="rule-line">
      <legend className="visually-hidden">{words.part(place)}</legend>
      <label className="rule-not">
        <input type="checkbox" checked={one.not} onChange={({ target }) => onChange({ not: target.checked })} />
        {words.not}
      </label>
      {isLeaf(one.of) ? (
        <>
          <select
            className="field rule-is"
            aria-label={words.what}
            // biome-ignore lint/a11y/noAutofocus: the form opened because somebody asked for it.
            autoFocus={isFirst}
            value={one.of.is}
            onChange={({ target }) => onChange({ of: emptyLeaf(target.value as ConditionIs) })}
          >
            {kinds.map(([is, name]) => (
              <option key={is} value={is}>
                {name}
              </option>
            ))}
          </select>
          <ConditionFields key={one.of.is} leaf={one.of} overview={overview} onChange={(of) => onChange({ of })} />
        </>
      ) : (
        <p className="rule-deep">{text(one.of)}</p>
      )}
      {onRemove !== null && (
        <button type="button" className="button-quiet" onClick={onRemove}>
          {words.removePart}
          <span className="visually-hidden"> {place}</span>
        </button>
      )}
    </fieldset>
  );
}

/** How many posts the rule means, while it is written. */
function Preview({ rule }: { readonly rule: Rule | null }) {
  const words = useWords(LABELS_SCREEN);
  const settled = useSettled(rule);
  const { data } = useRulePreview(settled);
  return (
    <div className="rule-preview">
      <p role="status">
        {data === null || data === undefined ? words.previewNothing : <b>{words.preview(data.posts, data.others)}</b>}
      </p>
      {data !== null && data !== undefined && data.examples.length > 0 && (
        <ul>
          {data.examples.map(({ key, text }) => (
            <li key={key} className="quiet small">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The same rule, once nobody has typed for a moment. */
function useSettled(rule: Rule | null): Rule | null {
  const [settled, setSettled] = useState(rule);
  const text = JSON.stringify(rule);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as Rule | null), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
