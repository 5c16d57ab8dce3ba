import { typicalNumber, wholeNumber } from '../../words/format.ts';
import { useLanguage } from './language-context.ts';

interface NumberCellProps {
  readonly value: number | null;
  /** With a decimal below ten. */
  readonly exact?: boolean;
  /** What a screen reader says where the export gives no number. */
  readonly unknown: string;
}

/** A number in a table; a dash where it is not known, because absent is not zero. */
export function NumberCell({ value, exact = false, unknown }: NumberCellProps) {
  const language = useLanguage();
  return (
    <td className="cell-number">
      {value === null ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{unknown}</span>
        </>
      ) : (
        (exact ? typicalNumber : wholeNumber)(value, language)
      )}
    </td>
  );
}
