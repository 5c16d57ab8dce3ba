/** The sizes a title may have, largest first: 44, 36, 30 and 26 px. Below the last one it is cut with an ellipsis, never made smaller. */
type TitleSize = 'l' | 'm' | 's' | 'xs';

/** How many characters fit in the lines that each size has; measured with the title font on 1,152 px. */
const FITS: readonly (readonly [TitleSize, number])[] = [
  ['l', 84],
  ['m', 112],
  ['s', 190],
];

/** The largest size at which a title of this length still fits. Counted in characters, because Node cannot measure type. */
export function titleSize(title: string): TitleSize {
  const length = [...title].length;
  return FITS.find(([, fits]) => length <= fits)?.[0] ?? 'xs';
}
