import type { SharedTraitsSlide } from '../../core/deck/slide.ts';
import type { Goal } from '../../core/model/goal.ts';
import type { FindingContext } from '../../words/findings.ts';
import { FINDING_WORDS } from '../../words/findings.ts';
import type { Language } from '../../words/language.ts';
import { ownMetric } from '../../words/metric-words.ts';
import { channelLabel } from '../../words/terms.ts';

/** Where a trait was found, for its sentence. The slide names a goal and no metric, so the goal's own stands for it. */
export function findingPlace({ channel }: SharedTraitsSlide['rows'][number], goal: Goal, language: Language): FindingContext {
  const place = channel === null ? FINDING_WORDS[language].together : channelLabel(channel, [channel]);
  return { channel: place, answer: { goal, metrics: [ownMetric(goal)], per: null }, language };
}
