import type { FormEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { failureOf, useRemoveEvent, useSaveEvent } from '../../app/queries.ts';
import type { TrendEvent } from '../../core/model/workspace.ts';
import type { Report } from '../../core/report/report.ts';
import { longDay } from '../../words/format.ts';
import { SCREENS } from '../../words/screens.ts';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { nameOf } from './trend-figures.tsx';

const LONGEST_NAME = 60;
/** What is edited where it is no event yet. */
const NEW = 'new';

interface TrendEventsProps {
  readonly report: Report;
  readonly events: readonly TrendEvent[];
  /** Why they could not be read; null: they were. */
  readonly unread: Error | null;
}

/** What may have changed the numbers, in the editor's own words: to add, to change and to remove. */
export function TrendEvents({ report, events, unread }: TrendEventsProps) {
  const words = useWords(TRENDS_SCREEN);
  const save = useSaveEvent();
  const remove = useRemoveEvent();
  const [edited, setEdited] = useState<string | null>(null);
  const section = useFocusBack(edited);
  const failed = save.error ?? remove.error ?? unread;
  const keep = (event: TrendEvent) => save.mutate(event, { onSuccess: () => setEdited(null) });
  return (
    <section ref={section} className="trend-events">
      <h2>{words.events}</h2>
      <p className="quiet">{events.length === 0 ? words.noEvents : words.eventsWhat}</p>
      {failed !== null && <FailureBox failure={failureOf(failed)} />}
      <ul>
        {events
          .toSorted((a, b) => (a.day < b.day ? 1 : -1))
          .map((event) => (
            <li key={event.id}>
              {edited === event.id ? (
                <EventForm report={report} event={event} onSave={keep} onCancel={() => setEdited(null)} />
              ) : (
                <EventRow
                  event={event}
                  report={report}
                  onChange={() => setEdited(event.id)}
                  onRemove={() => {
                    remove.mutate(event.id);
                    section.current?.querySelector<HTMLElement>(`[data-opens="${NEW}"]`)?.focus();
                  }}
                />
              )}
            </li>
          ))}
      </ul>
      {edited === NEW ? (
        <EventForm report={report} event={null} onSave={keep} onCancel={() => setEdited(null)} />
      ) : (
        <button type="button" className="button" data-opens={NEW} onClick={() => setEdited(NEW)}>
          {words.addEvent}
        </button>
      )}
    </section>
  );
}

/** A form that closes gives the focus back to the button that opened it. */
function useFocusBack(edited: string | null) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(edited);
  useEffect(() => {
    const opened = before.current;
    before.current = edited;
    if (edited !== null || opened === null) return;
    section.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(opened)}"]`)?.focus();
  }, [edited]);
  return section;
}

interface EventRowProps {
  readonly event: TrendEvent;
  readonly report: Report;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function EventRow({ event, report, onChange, onRemove }: EventRowProps) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  return (
    <div className="event">
      <span>
        <b>{event.name}</b>{' '}
        <span className="quiet">
          {longDay(event.day, language)} {event.day.slice(0, 4)}
          {event.channelKey !== null && ` · ${nameOf(event.channelKey, report)}`}
        </span>
      </span>
      <span className="event-buttons">
        <button type="button" className="button-quiet" data-opens={event.id} onClick={onChange}>
          {words.changeEvent}
          <span className="visually-hidden"> {event.name}</span>
        </button>
        <button type="button" className="button-quiet" onClick={onRemove}>
          {words.removeEvent}
          <span className="visually-hidden"> {event.name}</span>
        </button>
      </span>
    </div>
  );
}

interface EventFormProps {
  readonly report: Report;
  /** null: a new one. */
  readonly event: TrendEvent | null;
  readonly onSave: (event: TrendEvent) => void;
  readonly onCancel: () => void;
}

function EventForm({ report, event, onSave, onCancel }: EventFormProps) {
  const words = useWords(TRENDS_SCREEN);
  const screens = useWords(SCREENS);
  const id = useId();
  const [day, setDay] = useState(event?.day ?? `${report.month}-01`);
  const [name, setName] = useState(event?.name ?? '');
  const [channelKey, setChannelKey] = useState(event?.channelKey ?? '');
  const [asked, setAsked] = useState(false);
  const isWhole = day !== '' && name.trim() !== '';
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    setAsked(true);
    if (!isWhole) return;
    onSave({ id: event?.id ?? crypto.randomUUID(), day, name: name.trim(), channelKey: channelKey === '' ? null : channelKey });
  };
  return (
    <form className="event-form" onSubmit={submit} onKeyDown={(pressed) => pressed.key === 'Escape' && onCancel()}>
      <label htmlFor={`${id}name`}>
        {words.eventName}
        <input
          id={`${id}name`}
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the form opened because somebody asked for it.
          autoFocus
          maxLength={LONGEST_NAME}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label htmlFor={`${id}day`}>
        {words.eventDay}
        <input id={`${id}day`} className="field" type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <label htmlFor={`${id}channel`}>
        {words.eventChannel}
        <select id={`${id}channel`} className="field" value={channelKey} onChange={({ target }) => setChannelKey(target.value)}>
          <option value="">{words.allChannels}</option>
          {report.channels.map(({ key }) => (
            <option key={key} value={key}>
              {nameOf(key, report)}
            </option>
          ))}
        </select>
      </label>
      <div className="event-buttons">
        <button type="submit" className="button button-primary">
          {words.saveEvent}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {screens.cancel}
        </button>
      </div>
      {asked && !isWhole && (
        <p className="message" role="alert">
          {words.eventNeeds}
        </p>
      )}
    </form>
  );
}
