import type { MonthKey } from '../../core/base/calendar.ts';
import type { Missing } from '../../core/gaps/missing.ts';
import type { Channel } from '../../core/model/platform.ts';
import { dayText, listText, longDay, monthText, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { channelLabel, METRIC_NAMES } from '../../words/terms.ts';
import { WHAT_IS_IN } from '../../words/what-is-in.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';

/** More at once is no longer advice. */
const SHOWN = 4;

interface AdviceListProps {
  readonly missing: readonly Missing[];
  /** All that are in, to tell two of one platform apart. */
  readonly channels: readonly Channel[];
}

/** What to do next, in words. */
export function AdviceList({ missing, channels }: AdviceListProps) {
  const words = useWords(WHAT_IS_IN);
  return (
    <section aria-labelledby="advice-title">
      <h2 id="advice-title" className="visually-hidden">
        {words.adviceTitle}
      </h2>
      <AdviceLines missing={missing.slice(0, SHOWN)} channels={channels} />
      {missing.length > SHOWN && (
        <details className="advice-rest">
          <summary>{words.moreAdvice(missing.length - SHOWN)}</summary>
          <AdviceLines missing={missing.slice(SHOWN)} channels={channels} />
        </details>
      )}
    </section>
  );
}

function AdviceLines({ missing, channels }: AdviceListProps) {
  const words = useWords(WHAT_IS_IN);
  const language = useLanguage();
  return (
    <ul className="advice">
      {missing.map((one) => {
        const [what, now] = adviceText(one, words, channels, language);
        return (
          <li key={what} className={isAlarm(one) ? 'message message-attention' : 'message'}>
            <strong>{what}</strong> {now}
          </li>
        );
      })}
    </ul>
  );
}

/** What makes the numbers on the other screens say something that is not so. */
function isAlarm(one: Missing): boolean {
  return one.code === 'gone' || one.code === 'column' || one.code === 'decline' || (one.code === 'partial' && !one.running);
}

/** Up to three months by name; more as the first and the last of them. */
function monthsText(months: readonly MonthKey[], words: (typeof WHAT_IS_IN)['nl'], language: Language): string {
  const names = months.map((month) => monthText(month, language));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length <= 3 ? listText(names, language) : words.monthsOf(names.length, first, last);
}

/** What is the matter, and what to do. */
function adviceText(
  one: Missing,
  words: (typeof WHAT_IS_IN)['nl'],
  channels: readonly Channel[],
  language: Language,
): readonly [what: string, now: string] {
  const name = 'channel' in one ? channelLabel(one.channel, channels) : '';
  const day = (text: string) => dayText(Date.parse(`${text}T12:00:00Z`), true, language, 'UTC');
  switch (one.code) {
    case 'gone':
      return [words.gone(name, monthsText(one.months, words, language)), words.goneNow];
    case 'partial':
      return [
        words.partial(name, longDay(one.until, language)),
        one.running ? words.running : words.partialNow(longDay(one.next, language)),
      ];
    case 'column': {
      const metrics = listText(
        one.metrics.map((metric) => METRIC_NAMES[language][metric]),
        language,
      );
      return [words.vanished(name, metrics), words.vanishedNow];
    }
    case 'decline': {
      const [before, after] = [wholeNumber(one.example.before, language), wholeNumber(one.example.after, language)];
      return [words.decline(name, METRIC_NAMES[language][one.metric], one.posts), words.declineNow(before, after)];
    }
    case 'gap':
      return [words.gap(name, day(one.from), day(one.to)), words.gapNow];
    case 'few':
      return [words.few(name, one.posts, Math.round(one.usual), monthText(one.month, language)), words.fewNow];
    case 'short':
      return [words.short(one.months), words.shortNow];
    case 'complete':
      return [words.complete, words.completeNow];
  }
}
