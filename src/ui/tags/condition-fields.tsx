import { useId, useState } from 'react';
import type { Kind } from '../../core/model/kind.ts';
import { KINDS } from '../../core/model/kind.ts';
import { RULE_WORDS } from '../../words/rule-words.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import type { Overview } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Leaf } from './rule-draft.ts';
import { listOf } from './rule-draft.ts';

interface ConditionFieldsProps {
  readonly leaf: Leaf;
  readonly overview: Overview;
  readonly onChange: (leaf: Leaf) => void;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** What one line of a rule asks, to fill in. */
export function ConditionFields({ leaf, overview, onChange }: ConditionFieldsProps) {
  const words = useWords(RULE_WORDS);
  const language = useLanguage();
  switch (leaf.is) {
    case 'words':
      return (
        <>
          <ListField
            label={words.words}
            list={leaf.words}
            hint={words.wordsHint}
            onList={(list) => onChange({ ...leaf, words: list })}
          />
          <label className="rule-check">
            <input
              type="checkbox"
              checked={leaf.compound}
              onChange={({ target }) => onChange({ ...leaf, compound: target.checked })}
            />
            {words.compound}
          </label>
        </>
      );
    case 'hashtag':
    case 'mention':
      return <ListField label={words.names} list={leaf.names} onList={(names) => onChange({ ...leaf, names })} />;
    case 'link':
      return (
        <>
          <TextField
            label={words.host}
            text={leaf.host}
            placeholder="gemeente.nl"
            onText={(host) => onChange({ ...leaf, host })}
          />
          <TextField label={words.path} text={leaf.path} placeholder="/nieuws" onText={(path) => onChange({ ...leaf, path })} />
        </>
      );
    case 'kind':
      return (
        <Choices
          options={KINDS.map((kind) => [kind, formatName(kind, language)])}
          chosen={leaf.kinds}
          onChosen={(kinds) => onChange({ ...leaf, kinds: kinds as readonly Kind[] })}
        />
      );
    case 'channel': {
      const all = [...overview.calendar.channels, ...overview.calendar.older];
      const channels = all.map(({ channel }) => channel);
      return (
        <Choices
          options={all.map(({ key, channel }) => [key, channelLabel(channel, channels)])}
          chosen={leaf.keys}
          onChosen={(keys) => onChange({ ...leaf, keys })}
        />
      );
    }
    case 'weekday':
      return (
        <Choices
          options={DAYS.map((day) => [String(day), words.days[day] ?? ''])}
          chosen={leaf.days.map(String)}
          onChosen={(days) => onChange({ ...leaf, days: days.map(Number) })}
        />
      );
    default:
      return <RangeFields leaf={leaf} onChange={onChange} />;
  }
}

interface RangeFieldsProps {
  readonly leaf: Extract<Leaf, { is: 'length' | 'video-length' | 'hour' }>;
  readonly onChange: (leaf: Leaf) => void;
}

function RangeFields({ leaf, onChange }: RangeFieldsProps) {
  const words = useWords(RULE_WORDS);
  switch (leaf.is) {
    case 'length':
      return (
        <>
          <NumberField
            label={`${words.from} (${words.characters})`}
            value={leaf.from}
            onValue={(from) => onChange({ ...leaf, from })}
          />
          <NumberField label={`${words.to} (${words.characters})`} value={leaf.to} onValue={(to) => onChange({ ...leaf, to })} />
        </>
      );
    case 'video-length':
      return (
        <>
          <NumberField
            label={`${words.from} (${words.seconds})`}
            value={leaf.fromSeconds}
            onValue={(fromSeconds) => onChange({ ...leaf, fromSeconds })}
          />
          <NumberField
            label={`${words.to} (${words.seconds})`}
            value={leaf.toSeconds}
            onValue={(toSeconds) => onChange({ ...leaf, toSeconds })}
          />
        </>
      );
    case 'hour':
      return (
        <>
          <NumberField
            label={words.fromHour}
            value={leaf.from}
            most={23}
            onValue={(from) => onChange({ ...leaf, from: from ?? 0 })}
          />
          <NumberField label={words.untilHour} value={leaf.to} most={24} onValue={(to) => onChange({ ...leaf, to: to ?? 24 })} />
        </>
      );
  }
}

interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly list: readonly string[];
  readonly onList: (list: readonly string[]) => void;
}

/** What was typed stays as it was typed; the list follows. */
function ListField({ label, hint, list, onList }: ListFieldProps) {
  const [text, setText] = useState(list.join(', '));
  const id = useId();
  return (
    <div className="rule-field rule-field-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        value={text}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => {
          setText(target.value);
          onList(listOf(target.value));
        }}
      />
      {hint !== undefined && (
        <p className="quiet small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
}

function TextField({ label, text, placeholder, onText }: TextFieldProps) {
  const id = useId();
  return (
    <div className="rule-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        onChange={({ target }) => onText(target.value.trim())}
      />
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly most?: number;
  readonly onValue: (value: number | null) => void;
}

function NumberField({ label, value, most, onValue }: NumberFieldProps) {
  const id = useId();
  return (
    <div className="rule-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="number"
        min={0}
        max={most}
        value={value ?? ''}
        onChange={({ target }) => onValue(target.value === '' ? null : target.valueAsNumber)}
      />
    </div>
  );
}

interface ChoicesProps {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Any number of a few, in their own order. */
function Choices({ options, chosen, onChosen }: ChoicesProps) {
  return (
    <div className="rule-choices">
      {options.map(([value, label]) => (
        <label key={value} className="rule-check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChosen(options.flatMap(([other]) => ((other === value ? target.checked : chosen.includes(other)) ? [other] : [])))
            }
          />
          {label}
        </label>
      ))}
    </div>
  );
}
