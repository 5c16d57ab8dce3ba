import { useEffect, useState } from 'react';
import type { Language } from '../../words/language.ts';
import { PRESENTER_WORDS } from '../../words/presenter-words.ts';
import type { ShowAct, ShowState } from './presenter-state.ts';
import { elapsedOf, minutesBehind, timeText } from './presenter-state.ts';

interface PresenterTimerProps {
  readonly state: ShowState;
  readonly slides: number;
  readonly language: Language;
  readonly onAct: (act: ShowAct) => void;
}

/** The time of day, the time that has gone, and whether that is as planned. */
export function PresenterTimer({ state, slides, language, onAct }: PresenterTimerProps) {
  const words = PRESENTER_WORDS[language];
  const now = useNow();
  const behind = minutesBehind(state, slides, now);
  const schedule = behind === 0 ? words.onSchedule : behind > 0 ? words.behind(behind) : words.ahead(-behind);
  return (
    <div className="desk-timer">
      <p>
        {words.clock} <b>{new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}</b>
      </p>
      <p>
        {words.elapsed} <b className="desk-elapsed">{timeText(elapsedOf(state, now))}</b>
      </p>
      <p className={behind > 0 ? 'desk-schedule desk-behind' : 'desk-schedule'}>
        {state.pausedAt === null ? schedule : words.paused}
      </p>
      <label>
        {words.minutes}
        <input
          type="number"
          min={1}
          max={600}
          value={state.minutes}
          onChange={({ target }) => target.value !== '' && onAct({ minutes: target.valueAsNumber })}
        />
      </label>
      <button type="button" onClick={() => onAct('pause')}>
        {state.pausedAt === null ? words.pause : words.resume}
      </button>
      <button type="button" onClick={() => onAct('reset')}>
        {words.reset}
      </button>
    </div>
  );
}

/** The moment, in ms since 1970, twice a second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
