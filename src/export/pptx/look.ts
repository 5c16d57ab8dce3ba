import type { Platform } from '../../core/model/platform.ts';
import type { Language } from '../../words/language.ts';

/** A length of a slide of 1,280 by 720 px in English Metric Units: 914,400 to the inch, 13.333 inches to the slide. */
export function emu(px: number): number {
  return Math.round(px * 9525);
}

/** A size of type in hundredths of a point. */
export function typeSize(px: number): number {
  return Math.round(px * 75);
}

/** The room between the edges, in px; as `slides.css` has it. */
export const LEFT = 64;
export const ROOM = 1152;
/** Where the picture has to end: the line above the small sentences has its own air. */
export const BODY_END = 616;
export const FOOT_TOP = 632;

/** The colours of `slides.css`. The first four are the theme's own, and follow it when somebody changes it. */
export type Colour = keyof typeof COLOURS;
export const COLOURS = {
  paper: 'FBFAF6',
  ink: '17191E',
  ink2: '4B5058',
  works: '0A6E68',
  less: 'A8431F',
  ink3: '646A73',
  sheet: 'FFFFFF',
  line: 'E4E1D8',
  line2: 'CFCBBF',
  mute: 'EFEDE6',
  band: 'E9E7E0',
  worksSoft: 'A3C8C4',
  lessSoft: 'E0B7A6',
  quiet: '6F757E',
  quietSoft: 'C9CACB',
  axis: '7B8088',
  facebook: '2A5DB0',
  instagram: 'A2386F',
  linkedin: '1D7A8C',
  x: '33353A',
  tiktok: '5B4AA0',
  youtube: '8C5A14',
} as const;

/** The name under which the theme knows a colour. */
export const THEME_NAMES: Partial<Record<Colour, string>> = {
  paper: 'bg1',
  ink: 'tx1',
  ink2: 'tx2',
  works: 'accent1',
  less: 'accent2',
};

/** The small square beside a channel's name. */
export function platformColour(platform: Platform): Colour {
  return platform in COLOURS ? (platform as Colour) : 'quiet';
}

/** A font that every computer with PowerPoint, Keynote or LibreOffice has, or has one of the same widths for. */
export const FONT = 'Arial';

export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { nl: 'nl-NL', da: 'da-DK', en: 'en-GB' };
