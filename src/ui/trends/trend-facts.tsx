import type { Report } from '../../core/report/report.ts';
import type { Trend } from '../../core/report/trend.ts';
import type { Language } from '../../words/language.ts';
import { changeText, markTexts, typicalText, verdictText, yearText, youngText } from '../../words/trend-words.ts';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { nameOf } from './trend-figures.tsx';

const TITLE_LENGTH = 60;

interface TrendFactsProps {
  readonly report: Report;
  readonly trends: readonly Trend[];
  readonly since: string;
}

/** What is behind the lines, in sentences: per channel the verdict; of a single channel also what made the change, and the year before. */
export function TrendFacts({ report, trends, since }: TrendFactsProps) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const [first, second] = trends;
  const facts = first === undefined || second !== undefined ? [] : factsOf(first, report, since, language);
  if (second === undefined && facts.length === 0) return null;
  return (
    <section className="trend-facts">
      <h2>{words.behind}</h2>
      {second === undefined ? (
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : (
        <dl>
          {trends.map((trend) => (
            <ChannelFact key={trend.channelKey} trend={trend} name={nameOf(trend.channelKey, report)} since={since} />
          ))}
        </dl>
      )}
    </section>
  );
}

function ChannelFact({ trend, name, since }: { readonly trend: Trend; readonly name: string; readonly since: string }) {
  const language = useLanguage();
  const { word, rest } = verdictText(trend, language);
  const typical = typicalText(trend, language);
  // That a month is stable is said by the word; what is usual in numbers says more than why.
  const told = trend.word === 'stable' && typical !== '' ? typical : `${rest} ${typical}`;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{word}</b> {told} {markTexts(trend.marks, since, language).join(' ')}
      </dd>
    </div>
  );
}

function factsOf(trend: Trend, report: Report, since: string, language: Language): string[] {
  const { change, yearBefore, answer } = trend;
  const titleOf = (key: string) => shortTitle(report.posts.find((post) => post.key === key)?.text ?? '');
  return [
    change === null ? '' : changeText(change, answer, titleOf, language),
    yearBefore === null ? '' : yearText(yearBefore, answer, language),
    youngText(trend, language),
    ...markTexts(trend.marks, since, language),
  ].filter((fact) => fact !== '');
}

/** The first line of a post, cut at a word. */
function shortTitle(text: string): string {
  const [line = ''] = text.trim().split('\n');
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))}…`;
}
