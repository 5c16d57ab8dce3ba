/** An own picture as it is kept and shared: its bytes as a data address, its size in px, and what it shows for who cannot see it. */
export interface Picture {
  /** `data:image/png;base64,…`, jpeg or webp; nothing else passes. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Fonts that every machine can show: the bundled ones, and families that systems have. */
export const TITLE_FONTS = ['Bricolage Grotesque', 'Public Sans', 'Arial', 'Verdana', 'Georgia', 'Calibri'] as const;
export type ThemeFont = (typeof TITLE_FONTS)[number];

/** How a team's slides look. Colours are `#RRGGBB` and have been checked against paper and sheet (`deck/contrast`). */
export interface DeckTheme {
  readonly logo: Picture | null;
  /** The two meaning colours: works, works less. */
  readonly works: string;
  readonly less: string;
  readonly titleFont: ThemeFont;
  readonly textFont: ThemeFont;
  /** What the meeting is called, in the line above the title; '' for none. */
  readonly meeting: string;
  /** A line at the foot of each slide; '' for none. */
  readonly footer: string;
}

export const OWN_THEME: DeckTheme = {
  logo: null,
  works: '#0A6E68',
  less: '#A8431F',
  titleFont: 'Bricolage Grotesque',
  textFont: 'Public Sans',
  meeting: '',
  footer: '',
};
