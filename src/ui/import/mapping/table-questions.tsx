import type { ReactNode } from 'react';
import type { ColumnMapping } from '../../../core/importers/mapped/column-mapping.ts';
import { mappedTime } from '../../../core/importers/mapped/mapped-time.ts';
import type { MappingPreview } from '../../../core/importers/mapped/preview.ts';
import type { Platform } from '../../../core/model/platform.ts';
import { PLATFORMS } from '../../../core/model/platform.ts';
import { longDay } from '../../../words/format.ts';
import { MAPPING_SCREEN } from '../../../words/mapping-screen.ts';
import { platformName } from '../../../words/terms.ts';
import type { Overview } from '../../../worker/questions.ts';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import { Choice } from './choice.tsx';
import { DateQuestion } from './date-question.tsx';
import { means, withChannel, withPlatform } from './edit-mapping.ts';

interface TableQuestionsProps {
  readonly mapping: ColumnMapping;
  readonly preview: MappingPreview;
  readonly overview: Overview;
  /** The field that the editor was told to answer first. */
  readonly told: string | null;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** What the table leaves open: two big choices each for dates and numbers, and where the posts stood. */
export function TableQuestions({ mapping, preview, overview, told, onChange }: TableQuestionsProps) {
  const words = useWords(MAPPING_SCREEN);
  const channels = [...overview.calendar.channels, ...overview.calendar.older].map(({ channel }) => channel);
  const zones = words.zones(overview.zone.replaceAll('_', ' '));
  return (
    <section className="mapping-questions" aria-labelledby="mapping-questions">
      <h2 id="mapping-questions">{words.questions}</h2>
      {preview.dayOrder.open && (
        <DayOrderQuestion mapping={mapping} example={preview.dayOrder.example} told={told} onChange={onChange} />
      )}
      {preview.unclear !== null && (
        <DateQuestion question={preview.unclear} ofComments={false} mapping={mapping} told={told} onChange={onChange} />
      )}
      {preview.decimalSign.open && <SignQuestion mapping={mapping} example={preview.decimalSign.example} onChange={onChange} />}
      {!means(mapping, 'platform') && (
        <Field id="mapping-platform" label={words.platform} what={words.platformWhat} told={told}>
          <select
            id="mapping-platform"
            className="field"
            aria-describedby="mapping-platform-what"
            value={mapping.platform ?? ''}
            onChange={({ target }) => onChange(withPlatform(mapping, (target.value || null) as Platform | null, channels))}
          >
            <option value="">{words.choosePlatform}</option>
            {PLATFORMS.map((platform) => (
              <option key={platform} value={platform}>
                {platform === 'other' ? words.other : platformName(platform)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {!means(mapping, 'channelName', 'channelId') && (
        <Field id="mapping-channel" label={words.channel} what={words.channelWhat} told={told}>
          <input
            id="mapping-channel"
            className="field"
            aria-describedby="mapping-channel-what"
            list="mapping-channels"
            autoComplete="off"
            value={mapping.channelName}
            onChange={({ target }) => onChange(withChannel(mapping, target.value, channels))}
          />
          <datalist id="mapping-channels">
            {channels
              .filter(({ platform }) => platform === mapping.platform)
              .map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
          </datalist>
        </Field>
      )}
      <Field id="mapping-zone" label={words.zone} what={null} told={told}>
        <select
          id="mapping-zone"
          className="field"
          value={mapping.zone}
          onChange={({ target }) => onChange({ ...mapping, zone: target.value === 'utc' ? 'utc' : 'team' })}
        >
          <option value="team">{zones.team}</option>
          <option value="utc">{zones.utc}</option>
        </select>
      </Field>
    </section>
  );
}

interface QuestionProps {
  readonly mapping: ColumnMapping;
  readonly example: string;
  readonly onChange: (mapping: ColumnMapping) => void;
}

function DayOrderQuestion({ mapping, example, told, onChange }: QuestionProps & { readonly told: string | null }) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  const day = (order: 'day-first' | 'month-first') => {
    const { wall } = mappedTime(example, order);
    return Number.isNaN(wall) ? example : longDay(new Date(wall).toISOString().slice(0, 10), language);
  };
  const [first, second] = [day('day-first'), day('month-first')];
  const cell = example.split(/[ T]/u)[0] ?? example;
  return (
    <fieldset className={told === 'mapping-day-first' ? 'mapping-choice mapping-open' : 'mapping-choice'}>
      <legend>{words.dayOrder(cell, first, second)}</legend>
      <p className="quiet small">{words.dayOrderWhy}</p>
      <div className="mapping-choices">
        <Choice
          id="mapping-day-first"
          name="mapping-day"
          checked={mapping.dayOrder === 'day-first'}
          onChoose={() => onChange({ ...mapping, dayOrder: 'day-first' })}
        >
          {first}
        </Choice>
        <Choice
          id="mapping-month-first"
          name="mapping-day"
          checked={mapping.dayOrder === 'month-first'}
          onChoose={() => onChange({ ...mapping, dayOrder: 'month-first' })}
        >
          {second}
        </Choice>
      </div>
    </fieldset>
  );
}

function SignQuestion({ mapping, example, onChange }: QuestionProps) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  const grouping = example.includes('.') ? ',' : '.';
  const digits = example.replace(/\D/gu, '');
  const whole = new Intl.NumberFormat(language, { useGrouping: false }).format(Number(digits));
  const fraction = new Intl.NumberFormat(language, { minimumFractionDigits: 3 }).format(Number(digits) / 1000);
  return (
    <fieldset className="mapping-choice">
      <legend>{words.decimalSign(example)}</legend>
      <div className="mapping-choices">
        <Choice
          id="mapping-whole"
          name="mapping-sign"
          checked={mapping.decimalSign === grouping}
          onChoose={() => onChange({ ...mapping, decimalSign: grouping })}
        >
          {words.whole}: {whole}
        </Choice>
        <Choice
          id="mapping-fraction"
          name="mapping-sign"
          checked={mapping.decimalSign !== null && mapping.decimalSign !== grouping}
          onChoose={() => onChange({ ...mapping, decimalSign: grouping === ',' ? '.' : ',' })}
        >
          {words.fraction}: {fraction}
        </Choice>
      </div>
    </fieldset>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly what: string | null;
  readonly told: string | null;
  readonly children: ReactNode;
}

function Field({ id, label, what, told, children }: FieldProps) {
  return (
    <div className={told === id ? 'mapping-field mapping-open' : 'mapping-field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {what !== null && (
        <p className="quiet small" id={`${id}-what`}>
          {what}
        </p>
      )}
    </div>
  );
}
