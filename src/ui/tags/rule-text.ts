import type { Condition } from '../../core/model/tags.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { conditionText } from '../../words/rule-words.ts';
import { channelLabel } from '../../words/terms.ts';
import type { Overview } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { starterOf } from './starter-edit.ts';

/** A rule's condition in words, with channels by their names. undefined: as long as they are not known. */
export function useRuleText(overview: Pick<Overview, 'calendar'> | undefined): (condition: Condition) => string {
  const language = useLanguage();
  const words = useWords(LABELS_SCREEN);
  const known = overview === undefined ? [] : [...overview.calendar.channels, ...overview.calendar.older];
  const all = known.map(({ channel }) => channel);
  const channelOf = (key: string) => {
    const found = known.find((one) => one.key === key);
    return found === undefined ? key : channelLabel(found.channel, all);
  };
  return (condition) => {
    // It holds words in more languages than anyone reads.
    const starter = starterOf(condition);
    return starter === undefined ? conditionText(condition, language, channelOf) : words.starter[starter].what;
  };
}
