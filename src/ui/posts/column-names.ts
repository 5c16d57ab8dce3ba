import { METRICS } from '../../core/model/metric.ts';
import type { Language } from '../../words/language.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import { GOAL_NAMES, METRIC_NAMES } from '../../words/terms.ts';
import type { Column } from './columns.ts';
import { goalOfColumn } from './columns.ts';

/** `Bereik`, and under it `keer gewoon` where the column holds that. */
export function columnName(column: Column, language: Language): { readonly name: string; readonly unit: string } {
  const words = POSTS_SCREEN[language];
  const goal = goalOfColumn(column);
  if (goal !== null) return { name: GOAL_NAMES[language][goal], unit: words.timesUsual };
  const metric = METRICS.find((one) => one === column);
  if (metric !== undefined) return { name: METRIC_NAMES[language][metric], unit: '' };
  return { name: words[column as 'date' | 'channel' | 'kind' | 'format' | 'topics'], unit: '' };
}

/** The same on one line: `Bereik, keer gewoon`. */
export function columnLabel(column: Column, language: Language): string {
  const goal = goalOfColumn(column);
  return goal === null ? columnName(column, language).name : POSTS_SCREEN[language].timesOf(GOAL_NAMES[language][goal]);
}
