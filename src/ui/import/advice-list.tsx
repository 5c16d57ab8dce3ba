import type { MonthKey } from '../../core/base/calendar.ts';
import { Zone } from '../../core/base/calendar.ts';
import type { Channel } from '../../core/model/platform.ts';
import { listText, longDay, monthText } from '../../words/format.ts';
import { IMPORT_SCREEN } from '../../words/import-screen.ts';
import type { Language } from '../../words/language.ts';
import { channelLabel } from '../../words/terms.ts';
import type { Calendar } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Advice } from './advice.ts';
import { adviceFor } from './advice.ts';

/** More at once is no longer advice. */
const SHOWN = 4;

/** What to do next, in words. */
export function AdviceList({ calendar, zone }: { readonly calendar: Calendar; readonly zone: string }) {
  const words = useWords(IMPORT_SCREEN);
  const channels = calendar.channels.map(({ channel }) => channel);
  const advice = adviceFor(calendar, new Zone(zone).monthOf(Date.now()));
  return (
    <section aria-labelledby="advice-title">
      <h2 id="advice-title" className="visually-hidden">
        {words.adviceTitle}
      </h2>
      <AdviceLines advice={advice.slice(0, SHOWN)} channels={channels} />
      {advice.length > SHOWN && (
        <details className="advice-rest">
          <summary>{words.moreAdvice(advice.length - SHOWN)}</summary>
          <AdviceLines advice={advice.slice(SHOWN)} channels={channels} />
        </details>
      )}
    </section>
  );
}

interface AdviceLinesProps {
  readonly advice: readonly Advice[];
  readonly channels: readonly Channel[];
}

function AdviceLines({ advice, channels }: AdviceLinesProps) {
  const words = useWords(IMPORT_SCREEN);
  const language = useLanguage();
  return (
    <ul className="advice">
      {advice.map((one) => {
        const [what, now] = adviceText(one, words, channels, language);
        return (
          <li key={what} className={one.code === 'partial' && !one.running ? 'message message-attention' : 'message'}>
            <strong>{what}</strong> {now}
          </li>
        );
      })}
    </ul>
  );
}

/** Up to three months by name; more as the first and the last of them. */
function monthsText(months: readonly MonthKey[], words: (typeof IMPORT_SCREEN)['nl'], language: Language): string {
  const names = months.map((month) => monthText(month, language));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length <= 3 ? listText(names, language) : words.monthsOf(names.length, first, last);
}

/** What is the matter, and what to do. */
function adviceText(
  advice: Advice,
  words: (typeof IMPORT_SCREEN)['nl'],
  channels: readonly Channel[],
  language: Language,
): readonly [what: string, now: string] {
  switch (advice.code) {
    case 'partial':
      return [
        words.partial(channelLabel(advice.channel, channels), longDay(advice.until, language)),
        advice.running ? words.running : words.partialNow(longDay(advice.next, language)),
      ];
    case 'gap':
      return [words.gap(channelLabel(advice.channel, channels), monthsText(advice.months, words, language)), words.gapNow];
    case 'short':
      return [words.short(advice.months), words.shortNow];
    case 'complete':
      return [words.complete, words.completeNow];
  }
}
