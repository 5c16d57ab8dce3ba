import { monthText } from '../../words/format.ts';
import { TRENDS_SCREEN } from '../../words/trends-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Line } from './trend-lines.ts';

interface TrendTableProps {
  readonly lines: readonly Line[];
  readonly caption: string;
  readonly format: (value: number) => string;
}

/** The numbers of the chart, newest month first; with one line also between which numbers it would be as usual. */
export function TrendTable({ lines, caption, format }: TrendTableProps) {
  const words = useWords(TRENDS_SCREEN);
  const language = useLanguage();
  const only = lines.length === 1 ? lines[0] : undefined;
  const withUsual = only?.months.some(({ low }) => low !== null) ?? false;
  const months = lines[0]?.months.map(({ month }, place) => ({ month, place })) ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="scroll trend-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {[...lines.map(({ name }) => name), ...(withUsual ? [words.usualLow, words.usualHigh] : [])].map((name, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two channels may have the same name.
              <th key={`${name}${place}`} scope="col" className="cell-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, place }) => (
            <tr key={month}>
              <th scope="row">{monthText(month, language)}</th>
              {lines.map(({ key, months: own }) => (
                <Cell key={key} value={own[place]?.value ?? null} format={format} />
              ))}
              {withUsual && (
                <>
                  <Cell value={only?.months[place]?.low ?? null} format={format} />
                  <Cell value={only?.months[place]?.high ?? null} format={format} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ value, format }: { readonly value: number | null; readonly format: (value: number) => string }) {
  const words = useWords(TRENDS_SCREEN);
  return (
    <td className="cell-number">
      {value === null ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{words.unknown}</span>
        </>
      ) : (
        format(value)
      )}
    </td>
  );
}
