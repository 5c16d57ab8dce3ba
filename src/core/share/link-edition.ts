import type { EditionRead, SharedEdition } from './edition.ts';
import { editionOf, readEdition } from './edition.ts';
import { packed, unpacked } from './packed-json.ts';
import type { SharedDeck } from './redact.ts';

/** What every slide has where nobody changed it: left out of a link. Part of link version 1, never to be changed. */
const USUAL_SLIDE: Readonly<Record<string, unknown>> = {
  title: null,
  notes: '',
  hidden: false,
  starred: false,
  texts: {},
  pictures: [],
};
const USUAL_THEME: Readonly<Record<string, unknown>> = {
  logo: null,
  works: '#0A6E68',
  less: '#A8431F',
  titleFont: 'Bricolage Grotesque',
  textFont: 'Public Sans',
  meeting: '',
  footer: '',
};

/** An edition as short plain data for a link: without pictures, and without what goes without saying. */
export function shortEdition({ language, deck }: SharedEdition): unknown {
  const { slides, theme, month, year, zone, today, frozenOn } = deck;
  return packed([
    language,
    month,
    zone,
    today,
    frozenOn,
    without({ ...theme, logo: null }, USUAL_THEME),
    slides.map((slide) => without({ ...slide, pictures: [] }, { ...USUAL_SLIDE, month })),
    ...(year === undefined ? [] : [year]),
  ]);
}

/** The inverse of `shortEdition`, judged by the schema. */
export function editionOfShort(short: unknown): EditionRead {
  const list = unpacked(short)?.data;
  if (!Array.isArray(list) || list.length < 7 || list.length > 8) return { fault: 'damaged' };
  const [language, month, zone, today, frozenOn, theme, slides, year] = list as readonly unknown[];
  if (!isRecord(theme) || !Array.isArray(slides)) return { fault: 'damaged' };
  const deck: unknown = {
    version: 2,
    month,
    ...(year === undefined ? {} : { year }),
    zone,
    today,
    theme: { ...USUAL_THEME, ...theme },
    frozenOn,
    slides: slides.map((slide: unknown) => (isRecord(slide) ? { ...USUAL_SLIDE, month, ...slide } : slide)),
    leftOut: [],
  };
  return readEdition(editionOf(deck as SharedDeck, language as SharedEdition['language']));
}

function without(data: object, usual: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => JSON.stringify(usual[key]) !== JSON.stringify(value)));
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
