import { mixed } from '../../core/deck/contrast.ts';
import type { DeckTheme, Picture, ThemeFont } from '../../core/model/theme.ts';
import { OWN_THEME } from '../../core/model/theme.ts';

/** How much of a colour is in the line of a range, and in a quiet ground; the rest is white. */
const SOFT = 0.37;
const TINT = 0.14;

/** Each with what stands in where a machine does not have it. Wide ones are set smaller (`slides.css`), so that they take no more room. */
const STACKS: Readonly<Record<ThemeFont, string>> = {
  'Bricolage Grotesque': '"Bricolage Grotesque", "Bricolage Grotesque Variable", "Public Sans", system-ui, sans-serif',
  'Public Sans': '"Public Sans", "Public Sans Variable", system-ui, sans-serif',
  Arial: 'Arial, "Liberation Sans", Helvetica, sans-serif',
  Verdana: '"Slide Verdana", "Public Sans", "Public Sans Variable", sans-serif',
  Georgia: '"Slide Georgia", Gelasio, "Public Sans", "Public Sans Variable", serif',
  Calibri: 'Calibri, Carlito, "Public Sans", "Public Sans Variable", sans-serif',
};

/** A theme as it can be used: a file from elsewhere may say anything, and what is not a colour or a font is the program's own. */
export function safeTheme(theme: DeckTheme): DeckTheme {
  const colour = (one: string, own: string) => (/^#[0-9a-f]{6}$/iu.test(one) ? one : own);
  const font = (one: ThemeFont, own: ThemeFont) => (Object.hasOwn(STACKS, one) ? one : own);
  return {
    ...theme,
    logo: theme.logo !== null && /^data:image\/(?:png|jpeg|webp);base64,/u.test(theme.logo.data) ? theme.logo : null,
    works: colour(theme.works, OWN_THEME.works),
    less: colour(theme.less, OWN_THEME.less),
    titleFont: font(theme.titleFont, OWN_THEME.titleFont),
    textFont: font(theme.textFont, OWN_THEME.textFont),
  };
}

/** Where a theme differs from the program's own: the variables of `.slide` with their values. */
function variablesOf(theme: DeckTheme): readonly (readonly [name: string, value: string])[] {
  const { works, less, titleFont, textFont } = safeTheme(theme);
  const tones = (name: string, value: string, own: string): readonly (readonly [string, string])[] =>
    value.toUpperCase() === own
      ? []
      : [
          [`--${name}`, value],
          [`--${name}-soft`, mixed(value, SOFT)],
          [`--${name}-tint`, mixed(value, TINT)],
        ];
  return [
    ...tones('works', works, OWN_THEME.works),
    ...tones('less', less, OWN_THEME.less),
    ...(titleFont === OWN_THEME.titleFont ? [] : [['--font-title', STACKS[titleFont]] as const]),
    ...(textFont === OWN_THEME.textFont ? [] : [['--font-text', STACKS[textFont]] as const]),
  ];
}

const NAMES = ['works', 'works-soft', 'works-tint', 'less', 'less-soft', 'less-tint', 'font-title', 'font-text'];

/** A theme as a rule for a style sheet, for files of their own; '' where it is the program's own. */
export function themeStyle(theme: DeckTheme): string {
  const variables = variablesOf(theme);
  return variables.length === 0 ? '' : `.slide{${variables.map(([name, value]) => `${name}:${value}`).join(';')}}\n`;
}

/** What a theme needs of an element's style: the page's policy forbids style attributes, and allows this. */
interface Styled {
  readonly style: {
    readonly setProperty: (name: string, value: string) => void;
    readonly removeProperty: (name: string) => unknown;
  };
}

/** Puts a theme on a slide that stands in a page. Its own files have `themeStyle`. */
export function themeOn(theme: DeckTheme): (slide: Styled | null) => void {
  return (slide) => {
    if (slide === null) return;
    const variables = new Map(variablesOf(theme));
    for (const name of NAMES) {
      const value = variables.get(`--${name}`);
      if (value === undefined) slide.style.removeProperty(`--${name}`);
      else slide.style.setProperty(`--${name}`, value);
    }
  };
}

/** The most room for a logo, in px of a slide. */
const LOGO = { width: 120, height: 40 } as const;

/** A logo's size in px of a slide: whole, as large as its room allows, never larger than it is. */
export function logoSize({ width, height }: Picture): { readonly width: number; readonly height: number } {
  const scale = Math.min(LOGO.width / width, LOGO.height / height, 1);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
