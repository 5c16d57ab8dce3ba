import { useLayoutEffect, useRef } from 'react';
import type { Calendar, CalendarMonth } from '../../core/gaps/calendar.ts';
import { isLastDay } from '../../core/gaps/days.ts';
import { listText, longDay, monthShort, monthText, wholeNumber } from '../../words/format.ts';
import { channelLabel } from '../../words/terms.ts';
import { WHAT_IS_IN } from '../../words/what-is-in.ts';
import { ChannelMark } from '../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';

/** What is in: posts per channel and month; what is missing is dashed, a month that is not complete says until which day it goes. */
export function CalendarGrid({ calendar }: { readonly calendar: Calendar }) {
  const words = useWords(WHAT_IS_IN);
  const language = useLanguage();
  const channels = [...calendar.channels, ...calendar.older].map(({ channel }) => channel);
  const older = calendar.older.map(({ channel, lastMonth }) =>
    words.olderOne(channelLabel(channel, channels), monthText(lastMonth, language)),
  );
  const scroll = useRef<HTMLElement>(null);
  // Where not all months fit, the newest are what one came for.
  useLayoutEffect(() => {
    scroll.current?.scrollTo({ left: scroll.current.scrollWidth });
  }, []);
  return (
    <section aria-labelledby="calendar-title">
      <h2 id="calendar-title">{words.inTitle}</h2>
      <p className="quiet" id="calendar-what">
        {words.inWhat}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
      <section className="scroll" ref={scroll} aria-labelledby="calendar-what" tabIndex={0}>
        <table className="calendar" aria-describedby="calendar-what">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.channel}</span>
              </th>
              {calendar.months.map((month) => (
                <th key={month} scope="col" abbr={monthText(month, language)}>
                  {monthShort(month, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {calendar.channels.map(({ key, channel, months }) => (
              <tr key={key}>
                <th scope="row">
                  <ChannelMark channel={channel} others={channels} />
                </th>
                {months.map((month, place) => (
                  <MonthCell key={calendar.months[place]} month={month} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {calendar.older.length > 0 && <p className="quiet small">{words.older(listText(older, language))}</p>}
    </section>
  );
}

function MonthCell({ month }: { readonly month: CalendarMonth }) {
  const words = useWords(WHAT_IS_IN);
  const language = useLanguage();
  if (month.posts === 0 && month.until === null) {
    return (
      <td>
        <span className="month-cell month-gap">
          <span className="visually-hidden">{words.noPosts}</span>
        </span>
      </td>
    );
  }
  const until = month.until === null || isLastDay(month.until) ? null : month.until;
  return (
    <td>
      <span className={until === null ? 'month-cell' : 'month-cell month-partial'}>
        {wholeNumber(month.posts, language)}
        {until !== null && (
          <>
            <span className="month-until" aria-hidden="true">
              {words.until(String(Number(until.slice(8))))}
            </span>
            <span className="visually-hidden">, {words.untilLong(longDay(until, language))}</span>
          </>
        )}
      </span>
    </td>
  );
}
