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

/** What to do next, in words. */
export function AdviceList({ calendar, zone }: { readonly calendar: Calendar; readonly zone: string }) {
  const words = useWords(IMPORT_SCREEN);
  const language = useLanguage();
  const channels = calendar.channels.map(({ channel }) => channel);
  const advice = adviceFor(calendar, new Zone(zone).monthOf(Date.now()));
  return (
    <section aria-labelledby="advice-title">
      <h2 id="advice-title" className="visually-hidden">
        {words.adviceTitle}
      </h2>
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
    </section>
  );
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
    case 'gap': {
      const months = listText(
        advice.months.map((month) => monthText(month, language)),
        language,
      );
      return [words.gap(channelLabel(advice.channel, channels), months), words.gapNow];
    }
    case 'short':
      return [words.short(advice.months), words.shortNow];
    case 'complete':
      return [words.complete, words.completeNow];
  }
}
