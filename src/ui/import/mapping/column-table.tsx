import type { ColumnMapping, Meaning } from '../../../core/importers/mapped/column-mapping.ts';
import { FACTS } from '../../../core/importers/mapped/column-mapping.ts';
import { METRICS } from '../../../core/model/metric.ts';
import { MAPPING_SCREEN, meaningName } from '../../../words/mapping-screen.ts';
import type { AskedTable } from '../../../worker/asked-tables.ts';
import { useLanguage, useWords } from '../../parts/language-context.ts';

interface ColumnTableProps {
  readonly table: AskedTable;
  readonly mapping: ColumnMapping;
  /** Columns that the editor has decided. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, meaning: Meaning) => void;
}

/** The first rows, and above each column what it means: the proposal, how sure it is, and the list to correct it. */
export function ColumnTable({ table, mapping, chosen, onChoose }: ColumnTableProps) {
  const words = useWords(MAPPING_SCREEN);
  const columns = table.proposal.columns;
  return (
    <section aria-labelledby="mapping-columns">
      <h2 id="mapping-columns" tabIndex={-1}>
        {words.columns}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroll mapping-scroll" aria-label={words.tableOf(table.file)} tabIndex={0}>
        <table className="mapping-table">
          <caption className="visually-hidden">{words.tableOf(table.file)}</caption>
          <thead>
            <tr>
              {columns.map(({ key }, place) => (
                <ColumnHead
                  key={key}
                  table={table}
                  place={place}
                  meaning={mapping.columns[key] ?? 'unused'}
                  isChosen={chosen.has(key)}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places.
              <tr key={line}>
                {columns.map(({ key }, place) => (
                  <td key={key} className={(mapping.columns[key] ?? 'unused') === 'unused' ? 'mapping-unused' : undefined}>
                    <span>{row[place]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface ColumnHeadProps {
  readonly table: AskedTable;
  readonly place: number;
  readonly meaning: Meaning;
  readonly isChosen: boolean;
  readonly onChoose: (key: string, meaning: Meaning) => void;
}

const SIGNS = { sure: '●', likely: '◐', guess: '?', none: '○' } as const;

function ColumnHead({ table, place, meaning, isChosen, onChoose }: ColumnHeadProps) {
  const words = useWords(MAPPING_SCREEN);
  const proposed = table.proposal.columns[place];
  const column = table.header[place]?.trim() || words.noHeader(place + 1);
  if (proposed === undefined) return null;
  const { key } = proposed;
  const kept = meaning === proposed.meaning;
  // "Do not use" that nobody chose and nothing shows is no finding to be sure of.
  const sureness = kept && !isChosen ? proposed.sureness : null;
  return (
    <th scope="col" className={meaning === 'unused' ? 'mapping-unused' : undefined}>
      <label htmlFor={`mapping-${place}`}>
        <span aria-hidden="true">{column}</span>
        <span className="visually-hidden">{words.meaningOf(column)}</span>
      </label>
      <select
        id={`mapping-${place}`}
        className="field"
        aria-describedby={`mapping-${place}-sure`}
        value={meaning}
        onChange={({ target }) => onChoose(key, target.value as Meaning)}
      >
        <MeaningOptions />
      </select>
      <span id={`mapping-${place}-sure`} className={`mapping-sure mapping-sure-${sureness ?? 'chosen'}`}>
        <span aria-hidden="true">{sureness === null ? '✓' : SIGNS[sureness]}</span>{' '}
        {sureness === null ? words.chosen : words.sureness[sureness]}
      </span>
    </th>
  );
}

const CHANNEL_FACTS: readonly Meaning[] = ['platform', 'channelName', 'channelId'];
const POST_FACTS = FACTS.filter((fact) => fact !== 'unused' && fact !== 'watchTimeHours' && !CHANNEL_FACTS.includes(fact));
const NUMBERS: readonly Meaning[] = [...METRICS, 'watchTimeHours'];

function MeaningOptions() {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  const options = (meanings: readonly Meaning[]) =>
    meanings.map((meaning) => (
      <option key={meaning} value={meaning}>
        {meaningName(meaning, language)}
      </option>
    ));
  return (
    <>
      {options(['unused'])}
      <optgroup label={words.groups.post}>{options(POST_FACTS)}</optgroup>
      <optgroup label={words.groups.numbers}>{options(NUMBERS)}</optgroup>
      <optgroup label={words.groups.channel}>{options(CHANNEL_FACTS)}</optgroup>
    </>
  );
}
