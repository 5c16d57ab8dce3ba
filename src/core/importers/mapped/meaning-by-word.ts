import type { Metric } from '../../model/metric.ts';
import type { Candidate, Looked } from './candidate.ts';
import type { Meaning } from './column-mapping.ts';
import { isMetric } from './column-mapping.ts';
import { neverLess } from './column-sums.ts';
import type { ColumnValues } from './column-values.ts';
import { areDates, areNumbers } from './column-values.ts';
import type { WordMeaning } from './meaning-words.ts';
import { meaningOfWord } from './meaning-words.ts';

/** What the header words say, where the values allow it; null where they say nothing. */
export function meaningsByWord(looked: Looked): (Candidate | null)[] {
  const words = looked.table.header.map(meaningOfWord);
  return words.map((word, place) => {
    const values = looked.values[place] as ColumnValues;
    if (word === null) return null;
    const { meaning, sureness } = settled(word, words, looked, place);
    // A word without a value in the whole file: it stands, but nothing shows that it is right.
    if (values.filled === 0) return { meaning, sureness: meaning === 'unused' ? 'sure' : 'likely' };
    const fitting = fittingMeaning(meaning, values);
    if (fitting === null) return null;
    return { meaning: fitting, sureness: word.exact || sureness === 'guess' ? sureness : 'likely' };
  });
}

/** Words that name two things: the platform decides, then the other columns, then the numbers; else it is a guess. */
function settled(word: WordMeaning, words: readonly (WordMeaning | null)[], looked: Looked, place: number): Candidate {
  switch (word.meaning) {
    case 'views-or-impressions':
      return viewsOrImpressions(words, looked, place);
    case 'impressions-or-thumbnails':
      return { meaning: looked.platform === 'youtube' ? 'thumbnailImpressions' : 'impressions', sureness: 'sure' };
    case 'reactions-or-comments':
      return reactionsOrComments(words, looked, place);
    default:
      return { meaning: word.meaning, sureness: 'sure' };
  }
}

/** X says it of impressions; LinkedIn of impressions first and of views next; the others of views. */
function viewsOrImpressions(words: readonly (WordMeaning | null)[], { platform }: Looked, place: number): Candidate {
  const first = words.findIndex((word) => word?.meaning === 'views-or-impressions') === place;
  if (platform === 'x' || (platform === 'linkedin' && first)) return { meaning: 'impressions', sureness: 'likely' };
  return { meaning: 'views', sureness: platform === null ? 'likely' : 'sure' };
}

/** `Reacties`: beside a column of comments it counts reactions, beside likes it counts comments. */
function reactionsOrComments(words: readonly (WordMeaning | null)[], { platform, numbers }: Looked, place: number): Candidate {
  const other = (metric: Metric): number => words.findIndex((word) => word?.meaning === metric);
  if (other('comments') >= 0) return { meaning: 'reactions', sureness: 'sure' };
  const likes = other('reactions');
  // Reactions hold the likes: what is never below them can be reactions, what is can not.
  if (likes >= 0) return { meaning: 'comments', sureness: neverLess(numbers, place, likes) ? 'guess' : 'sure' };
  return { meaning: 'reactions', sureness: platform === 'linkedin' || platform === 'facebook' ? 'likely' : 'guess' };
}

/** The meaning, where the values are of its kind; of an ambiguous header the sibling that they do suit. null: neither. */
function fittingMeaning(meaning: Meaning, values: ColumnValues): Meaning | null {
  if (isMetric(meaning) || meaning === 'watchTimeHours') {
    if (meaning === 'watchTimeSeconds' && values.durations > 0.8) return meaning;
    return areNumbers(values) && values.times < 0.8 ? meaning : null;
  }
  switch (meaning) {
    case 'publishedAt':
    case 'day':
      // "Time" and "Post time" name the whole moment in one tool and the hour in the next.
      return areDates(values) ? 'publishedAt' : values.times >= 0.8 ? 'time' : null;
    case 'time':
      return values.times >= 0.8 ? 'time' : areDates(values) ? 'publishedAt' : null;
    case 'permalink':
      return values.links >= 0.5 ? meaning : null;
    case 'platform':
      return values.networks >= 0.6
        ? meaning
        : values.links < 0.5 && values.numbers < 0.5 && !areDates(values)
          ? 'channelName'
          : null;
    case 'kind':
      return values.kinds >= 0.3 ? meaning : null;
    case 'boosted':
      return values.yesNo >= 0.6 || areNumbers(values) ? meaning : null;
    case 'duration':
      return values.durations >= 0.6 || areNumbers(values) ? meaning : null;
    case 'id':
      return values.sentences > 0.3 || values.links > 0.5 ? null : meaning;
    case 'text':
      return values.links > 0.8 || (areNumbers(values) && values.sentences === 0) || areDates(values) ? null : meaning;
    case 'channelName':
      return values.links > 0.5 || areDates(values) ? null : values.networks >= 0.9 ? 'platform' : meaning;
    default:
      return meaning;
  }
}
