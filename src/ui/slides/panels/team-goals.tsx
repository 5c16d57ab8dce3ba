import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { useSaveTeamSettings, useTeamSettings } from '../../../app/deck-queries.ts';
import { failureOf, useReport } from '../../../app/queries.ts';
import type { MonthKey } from '../../../core/base/calendar.ts';
import type { Goal } from '../../../core/model/goal.ts';
import { MAIN_GOALS } from '../../../core/model/goal.ts';
import type { TeamGoal, TeamSettings } from '../../../core/model/workspace.ts';
import type { Report } from '../../../core/report/report.ts';
import { BROUGHT_PANEL } from '../../../words/brought-panel.ts';
import { longDay, wholeNumber } from '../../../words/format.ts';
import { SCREENS } from '../../../words/screens.ts';
import { channelLabel, GOAL_NAMES } from '../../../words/terms.ts';
import { Asked } from '../../parts/asked.tsx';
import { FailureBox } from '../../parts/failure-box.tsx';
import { useLanguage, useWords } from '../../parts/language-context.ts';

/** What the team wants to reach, for all months: to add, to change and to remove. */
export function TeamGoals({ month }: { readonly month: MonthKey }) {
  const settings = useTeamSettings();
  const report = useReport(month);
  return (
    <Asked query={settings}>
      {(kept) => <Asked query={report}>{(known) => <Goals settings={kept} report={known} />}</Asked>}
    </Asked>
  );
}

interface GoalsProps {
  readonly settings: TeamSettings;
  readonly report: Report;
}

function Goals({ settings, report }: GoalsProps) {
  const words = useWords(BROUGHT_PANEL);
  const save = useSaveTeamSettings();
  /** The id of the goal that is being written; '' for a new one. */
  const [edited, setEdited] = useState<string | null>(null);
  const keep = (goal: TeamGoal) => {
    const isKnown = settings.goals.some(({ id }) => id === goal.id);
    const goals = isKnown ? settings.goals.map((one) => (one.id === goal.id ? goal : one)) : [...settings.goals, goal];
    save.mutate({ ...settings, goals });
    setEdited(null);
  };
  return (
    <fieldset className="deck-card">
      <legend>{words.goals}</legend>
      <p className="deck-help">{words.goalsHelp}</p>
      {save.isError && <FailureBox failure={failureOf(save.error)} />}
      <ul className="deck-goals">
        {settings.goals.map((goal) => (
          <li key={goal.id}>
            {edited === goal.id ? (
              <GoalForm goal={goal} report={report} onSave={keep} onCancel={() => setEdited(null)} />
            ) : (
              <GoalRow
                goal={goal}
                report={report}
                onChange={() => setEdited(goal.id)}
                onRemove={() => save.mutate({ ...settings, goals: settings.goals.filter(({ id }) => id !== goal.id) })}
              />
            )}
          </li>
        ))}
      </ul>
      {edited === '' ? (
        <GoalForm goal={null} report={report} onSave={keep} onCancel={() => setEdited(null)} />
      ) : (
        <button type="button" className="button" onClick={() => setEdited('')}>
          {words.add}
        </button>
      )}
    </fieldset>
  );
}

interface GoalRowProps {
  readonly goal: TeamGoal;
  readonly report: Report;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function GoalRow({ goal, report, onChange, onRemove }: GoalRowProps) {
  const words = useWords(BROUGHT_PANEL);
  const language = useLanguage();
  const year = (day: string) => `${longDay(day, language)} ${day.slice(0, 4)}`;
  return (
    <>
      <b>{goal.name}</b>
      <span className="deck-small-line">
        {wholeNumber(goal.target, language)} {GOAL_NAMES[language][goal.goal].toLocaleLowerCase(language)},{' '}
        {goal.channelKey === null ? words.allChannels.toLocaleLowerCase(language) : nameOf(goal.channelKey, report)},{' '}
        {year(goal.from)} – {year(goal.to)}
      </span>
      <button type="button" className="button-quiet" onClick={onChange}>
        {words.change}
        <span className="visually-hidden"> {goal.name}</span>
      </button>
      <button type="button" className="button-quiet" onClick={onRemove}>
        {words.remove}
        <span className="visually-hidden"> {goal.name}</span>
      </button>
    </>
  );
}

function nameOf(key: string, { channels }: Report): string {
  const found = channels.find((one) => one.key === key);
  if (found === undefined) return key;
  return channelLabel(
    found.channel,
    channels.map(({ channel }) => channel),
  );
}

interface GoalFormProps {
  /** null: a new one. */
  readonly goal: TeamGoal | null;
  readonly report: Report;
  readonly onSave: (goal: TeamGoal) => void;
  readonly onCancel: () => void;
}

function GoalForm({ goal, report, onSave, onCancel }: GoalFormProps) {
  const words = useWords(BROUGHT_PANEL);
  const screens = useWords(SCREENS);
  const language = useLanguage();
  const id = useId();
  const year = report.month.slice(0, 4);
  const [draft, setDraft] = useState<Omit<TeamGoal, 'id'>>(
    goal ?? { name: '', goal: 'clicks', channelKey: null, target: 0, from: `${year}-01-01`, to: `${year}-12-31` },
  );
  const [asked, setAsked] = useState(false);
  const needsChannel = draft.goal === 'reach' && draft.channelKey === null;
  const isWhole = draft.name.trim() !== '' && draft.target > 0 && draft.from !== '' && draft.from < draft.to;
  const set = (part: Partial<TeamGoal>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isWhole && !needsChannel) onSave({ ...draft, id: goal?.id ?? crypto.randomUUID(), name: draft.name.trim() });
  };
  return (
    <form className="deck-goal-form" onSubmit={submit} noValidate>
      <label htmlFor={`${id}name`}>{words.goalName}</label>
      <input
        id={`${id}name`}
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the form opened because somebody asked for it.
        autoFocus
        maxLength={80}
        value={draft.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <label htmlFor={`${id}what`}>{words.what}</label>
      <select
        id={`${id}what`}
        className="field"
        value={draft.goal}
        onChange={({ target }) => set({ goal: target.value as Goal })}
      >
        {MAIN_GOALS.map((one) => (
          <option key={one} value={one}>
            {GOAL_NAMES[language][one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}channel`}>{words.channel}</label>
      <select
        id={`${id}channel`}
        className="field"
        value={draft.channelKey ?? ''}
        onChange={({ target }) => set({ channelKey: target.value === '' ? null : target.value })}
      >
        <option value="">{words.allChannels}</option>
        {report.channels.map(({ key }) => (
          <option key={key} value={key}>
            {nameOf(key, report)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}target`}>{words.target}</label>
      <input
        id={`${id}target`}
        className="field"
        inputMode="numeric"
        maxLength={12}
        value={draft.target === 0 ? '' : String(draft.target)}
        onChange={({ target }) => set({ target: Number(target.value.replaceAll(/\D/gu, '')) })}
      />
      <label htmlFor={`${id}from`}>{words.from}</label>
      <input
        id={`${id}from`}
        className="field"
        type="date"
        value={draft.from}
        onChange={({ target }) => set({ from: target.value })}
      />
      <label htmlFor={`${id}to`}>{words.to}</label>
      <input id={`${id}to`} className="field" type="date" value={draft.to} onChange={({ target }) => set({ to: target.value })} />
      {asked && (!isWhole || needsChannel) ? (
        <p className="deck-note" role="alert">
          {isWhole ? words.reachApart : words.needs}
        </p>
      ) : null}
      <div className="row">
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {screens.cancel}
        </button>
      </div>
    </form>
  );
}
