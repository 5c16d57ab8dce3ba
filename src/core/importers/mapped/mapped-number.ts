import { readCell } from '../../base/numbers.ts';
import type { DecimalSign } from './column-mapping.ts';

const EMPTY_ERRORS = /^#(?:n\/[ab]|div\/0!|waarde!|værdi!|value!|wert!|valor!)$/iu;
const SPACES = /(?<=\d)[ \u00A0\u202F'’](?=\d{3})/gu;
const WITH_COMMA = /^[-+]?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^[-+]?\d+(?:,\d+)?$/u;
const WITH_POINT = /^[-+]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^[-+]?\d+(?:\.\d+)?$/u;

/**
 * A number of a table of which the decimal sign is known. NaN where it is empty by custom (`readable`) or no number. A cell that is
 * written against the sign (`12.5` where a comma is the sign) is read as it can only be meant.
 */
export function mappedNumber(cell: string, sign: DecimalSign): { readonly value: number; readonly readable: boolean } {
  const text = cell.trim().replace(/^['’]/u, '').replaceAll(SPACES, '');
  if (EMPTY_ERRORS.test(text)) return { value: Number.NaN, readable: true };
  if (sign === ',' && WITH_COMMA.test(text)) return { value: Number(text.replaceAll('.', '').replace(',', '.')), readable: true };
  if (sign === '.' && WITH_POINT.test(text)) return { value: Number(text.replaceAll(',', '')), readable: true };
  return readCell(text);
}

/** What one cell says about the sign: sure of one, `open` where both can be (`1.234`), null where it needs none. */
export function signIn(cell: string): DecimalSign | 'open' | null {
  const text = cell.trim().replace(/^['’]/u, '').replace(/\s*%$/u, '').replaceAll(SPACES, '');
  if (!/^[-+]?\d[\d.,]*$/u.test(text)) return null;
  const signs = text.replace(/[^.,]/gu, '');
  if (signs === '') return null;
  const last = signs.at(-1) as DecimalSign;
  if (signs.includes('.') && signs.includes(',')) return last;
  // The same sign twice can only group: the other one is the decimal sign.
  if (signs.length > 1) return last === ',' ? '.' : ',';
  return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/u.test(text) ? 'open' : last;
}
