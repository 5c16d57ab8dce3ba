import { useId } from 'react';
import type { Goal } from '../../../core/model/goal.ts';
import { MAIN_GOALS } from '../../../core/model/goal.ts';
import type { PlannedStep } from '../../../core/model/workspace.ts';
import type { Report } from '../../../core/report/report.ts';
import { BROUGHT_PANEL } from '../../../words/brought-panel.ts';
import { groupName, levelName } from '../../../words/level-names.ts';
import { PLAN_PANEL } from '../../../words/plan-panel.ts';
import { channelLabel, GOAL_NAMES } from '../../../words/terms.ts';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import { TextField } from './text-field.tsx';

interface PlanStepProps {
  readonly step: PlannedStep;
  readonly place: number;
  readonly report: Report;
  readonly onStep: (part: Partial<PlannedStep>, typing?: string) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

const DOES = ['keep', 'change', 'stop'] as const satisfies readonly PlannedStep['does'][];

/** One promise: what, who, by when, and which posts will show it. */
export function PlanStep({ step, place, report, onStep, onRemove, onDone }: PlanStepProps) {
  const words = useWords(PLAN_PANEL);
  const id = useId();
  const type = (field: 'text' | 'who') => (text: string) => onStep({ [field]: text }, `${field}-${step.id}`);
  return (
    <fieldset className="deck-card">
      <legend>{words.step(place + 1)}</legend>
      <div className="deck-radios" role="radiogroup" aria-label={words.does}>
        {DOES.map((does) => (
          <label key={does}>
            <input type="radio" name={id} checked={step.does === does} onChange={() => onStep({ does })} />
            {words.doesNames[does]}
          </label>
        ))}
      </div>
      <TextField label={words.text} rows={2} longest={200} value={step.text} onText={type('text')} onDone={onDone} />
      <div className="deck-two">
        <TextField label={words.who} longest={80} value={step.who} onText={type('who')} onDone={onDone} />
        <div className="deck-field">
          <label htmlFor={`${id}-by`}>{words.by}</label>
          <input
            id={`${id}-by`}
            className="field"
            type="date"
            value={step.by}
            onChange={({ target }) => onStep({ by: target.value }, `by-${step.id}`)}
            onBlur={onDone}
          />
        </div>
      </div>
      <About step={step} report={report} onStep={onStep} />
      <button type="button" className="button-quiet" onClick={onRemove}>
        {words.remove}
        <span className="visually-hidden"> {place + 1}</span>
      </button>
    </fieldset>
  );
}

const GROUPS = ['format', 'kind', 'topic'] as const;
type About = NonNullable<PlannedStep['about']>;

/** Which posts show whether it helps: those of a format, a kind or a topic, on a goal and a channel. */
function About({ step, report, onStep }: Pick<PlanStepProps, 'step' | 'report' | 'onStep'>) {
  const words = useWords(PLAN_PANEL);
  const brought = useWords(BROUGHT_PANEL);
  const language = useLanguage();
  const id = useId();
  const { about } = step;
  const change = (part: Partial<About>) => onStep({ about: { ...NOTHING_SAID, ...about, ...part } });
  const chooseLevel = (value: string) => {
    const [group, level] = splitOnce(value);
    const known = GROUPS.find((one) => one === group);
    if (known === undefined) onStep({ about: null });
    else change({ group: known, level });
  };
  return (
    <>
      <div className="deck-field">
        <label htmlFor={`${id}-about`}>{words.about}</label>
        <select
          id={`${id}-about`}
          className="field"
          aria-describedby={`${id}-about-help`}
          value={about === null ? '' : `${about.group} ${about.level}`}
          onChange={({ target }) => chooseLevel(target.value)}
        >
          <option value="">{words.aboutNothing}</option>
          {GROUPS.map((group) => (
            <optgroup key={group} label={groupName(group, language)}>
              {levelsOf(report, group, about).map((level) => (
                <option key={level} value={`${group} ${level}`}>
                  {levelName(group, level, language)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p id={`${id}-about-help`} className="deck-help">
          {words.aboutHelp}
        </p>
      </div>
      {about === null ? null : (
        <div className="deck-two">
          <div className="deck-field">
            <label htmlFor={`${id}-goal`}>{words.goal}</label>
            <select
              id={`${id}-goal`}
              className="field"
              value={about.goal}
              onChange={({ target }) => change({ goal: target.value as Goal })}
            >
              {[...new Set([...MAIN_GOALS, about.goal])].map((goal) => (
                <option key={goal} value={goal}>
                  {GOAL_NAMES[language][goal]}
                </option>
              ))}
            </select>
          </div>
          <div className="deck-field">
            <label htmlFor={`${id}-channel`}>{brought.channel}</label>
            <select
              id={`${id}-channel`}
              className="field"
              value={about.channelKey ?? ''}
              onChange={({ target }) => change({ channelKey: target.value === '' ? null : target.value })}
            >
              <option value="">{brought.allChannels}</option>
              {report.channels.map(({ key, channel }) => (
                <option key={key} value={key}>
                  {channelLabel(
                    channel,
                    report.channels.map((other) => other.channel),
                  )}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
    </>
  );
}

const NOTHING_SAID: About = { group: 'kind', level: '', goal: 'clicks', channelKey: null };

// A level may hold spaces; a group does not.
function splitOnce(value: string): readonly [string, string] {
  const at = value.indexOf(' ');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}

/** Levels that the report knows, and the one that was chosen, also where the report no longer has it. */
function levelsOf(report: Report, group: About['group'], about: About | null): string[] {
  const known = report.findings.rows.filter((row) => row.group === group).map(({ level }) => level);
  return [...new Set(about?.group === group ? [...known, about.level] : known)].sort((a, b) => a.localeCompare(b));
}
