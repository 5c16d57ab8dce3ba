import type { ReactNode } from 'react';

interface HiddenTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** First cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a picture for who does not see it: a real table, outside the picture. */
export function HiddenTable({ caption, head, rows }: HiddenTableProps): ReactNode {
  return (
    <div className="for-ears">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
