import { monthText } from '../../words/format.ts';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { NumberCell } from '../parts/number-cell.tsx';
import type { Line } from './trend-lines.ts';

interface TrendTableProps {
  readonly lines: readonly Line[];
  readonly caption: string;
}

/** The numbers of the chart, month by month. */
export function TrendTable({ lines, caption }: TrendTableProps) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const months = lines[0]?.months ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {lines.map(({ key, name }) => (
              <th key={key} scope="col" className="cell-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month }, place) => (
            <tr key={month}>
              <th scope="row">{monthText(month, language)}</th>
              {lines.map(({ key, months: own }) => (
                <NumberCell key={key} value={own[place]?.value ?? null} unknown={words.unknown} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
