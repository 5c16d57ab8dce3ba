import { useState } from 'react';
import { useDeckEdits } from '../../../app/deck-queries.ts';
import type { MonthKey } from '../../../core/base/calendar.ts';
import { addMonths } from '../../../core/base/calendar.ts';
import type { MonthCost } from '../../../core/model/workspace.ts';
import { BROUGHT_PANEL } from '../../../words/brought-panel.ts';
import type { Language } from '../../../words/language.ts';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import type { PanelProps } from './panel-props.ts';
import { TeamGoals } from './team-goals.tsx';

type BroughtPanelProps = Pick<PanelProps, 'edits' | 'change' | 'onDone'> & { readonly month: MonthKey };

const CURRENCIES = ['EUR', 'DKK', 'GBP'] as const satisfies readonly MonthCost['currency'][];
const USUAL_CURRENCY: Readonly<Record<Language, MonthCost['currency']>> = { nl: 'EUR', da: 'DKK', en: 'GBP' };

/** What the month's work cost, and the goals of the team. */
export function BroughtPanel({ month, edits, change, onDone }: BroughtPanelProps) {
  const words = useWords(BROUGHT_PANEL);
  const language = useLanguage();
  const before = useDeckEdits(addMonths(month, -1)).data?.cost ?? null;
  const { cost } = edits;
  const say = (part: Partial<MonthCost>, typing?: string) =>
    change((now) => ({ ...now, cost: { ...(now.cost ?? nothing(language)), ...part } }), typing);
  return (
    <>
      <fieldset className="deck-card">
        <legend>{words.cost}</legend>
        <p className="deck-help">{words.costHelp}</p>
        <div className="deck-two">
          {(['hours', 'perHour', 'budget'] as const).map((field) => (
            <NumberField
              // What undo or last month puts there replaces what was typed.
              key={field}
              label={words[field]}
              value={cost?.[field] ?? null}
              onNumber={(value) => say({ [field]: value }, `cost-${field}`)}
              onDone={onDone}
            />
          ))}
          <label className="deck-field">
            <b>{words.currency}</b>
            <select
              className="field"
              value={cost?.currency ?? USUAL_CURRENCY[language]}
              onChange={({ target }) => say({ currency: target.value as MonthCost['currency'] })}
            >
              {CURRENCIES.map((currency) => (
                <option key={currency} value={currency}>
                  {words.currencies[currency]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {cost !== null ? (
          <button type="button" className="button-quiet" onClick={() => change((now) => ({ ...now, cost: null }))}>
            {words.noCost}
          </button>
        ) : before === null ? null : (
          <button type="button" className="button" onClick={() => change((now) => ({ ...now, cost: before }))}>
            {words.asLastMonth}
          </button>
        )}
      </fieldset>
      <TeamGoals month={month} />
    </>
  );
}

function nothing(language: Language): MonthCost {
  return { hours: 0, perHour: 0, budget: 0, currency: USUAL_CURRENCY[language] };
}

interface NumberFieldProps {
  readonly label: string;
  /** null: nothing was said. */
  readonly value: number | null;
  readonly onNumber: (value: number) => void;
  readonly onDone: () => void;
}

/** A number as people write it, with a comma or a point; what is no number is not taken over and stands there until it is one. */
function NumberField({ label, value, onNumber, onDone }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="deck-field">
      <b>{label}</b>
      <input
        className="field"
        inputMode="decimal"
        maxLength={12}
        value={typed ?? (value === null ? '' : String(value))}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = numberIn(target.value);
          if (number !== null) onNumber(number);
        }}
        onBlur={() => {
          setTyped(null);
          onDone();
        }}
      />
    </label>
  );
}

function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return 0;
  return /^\d{1,9}(?:\.\d{0,2})?$/u.test(plain) ? Number(plain) : null;
}
