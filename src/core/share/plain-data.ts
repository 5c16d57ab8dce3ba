import { LONGEST_TEXT } from './fact-schemas.ts';

/** Figures that count: enough that no rounded word on a slide changes, few enough for a link. */
const FIGURES = 6;
const FIGURES_OF_CURVES = 4;
/** As many months as a slide draws. */
const MONTHS = 13;

/**
 * A copy of plain data as an edition holds it: broken numbers rounded, whole ones as they are; curves (`months`) with the months that a slide
 * draws, and fewer figures; no text longer than an edition may hold.
 */
export function plainData<Data>(data: Data): Data {
  return plain(data, FIGURES) as Data;
}

function plain(data: unknown, figures: number): unknown {
  if (typeof data === 'number')
    return Number.isInteger(data) || !Number.isFinite(data) ? data : Number(data.toPrecision(figures));
  if (typeof data === 'string')
    return data.length > LONGEST_TEXT && !data.startsWith('data:') ? data.slice(0, LONGEST_TEXT) : data;
  if (Array.isArray(data)) return data.map((item) => plain(item, figures));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'months' && Array.isArray(value) ? plain(value.slice(-MONTHS), FIGURES_OF_CURVES) : plain(value, figures),
    ]),
  );
}
