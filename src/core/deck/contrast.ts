/** Grounds on which a team's colours have to be read: paper and sheet, `#RRGGBB`. */
const GROUNDS = ['#FBFAF6', '#FFFFFF'] as const;
/** Of text in WCAG 2.2, level AA (1.4.3). */
const ENOUGH = 4.5;
/** How much of a colour is in its tint; the rest is white. */
const TINT = 0.14;

/** Red, green and blue, each 0 to 1 and linear in light. */
type Light = readonly [number, number, number];

/** The contrast of two colours after WCAG 2.2: 1 (none) to 21. Colours are `#RRGGBB`. */
export function contrastOf(colour: string, ground: string): number {
  const [a, b] = [luminance(colour), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * A team's colour as it can be read: where it is too light on paper, on sheet or on its own tint, it is darkened in even steps, its hue
 * kept. Colours are `#RRGGBB`; anything else is not a colour and comes back as null.
 */
export function readableColour(colour: string): { readonly colour: string; readonly corrected: boolean } | null {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) return null;
  const parts = partsOf(colour);
  for (let share = 100; share >= 0; share -= 2) {
    const darker = hex(parts.map((part) => (part * share) / 100));
    if (isReadable(darker)) return { colour: share === 100 ? colour.toUpperCase() : darker, corrected: share < 100 };
  }
  return { colour: '#000000', corrected: true };
}

function isReadable(colour: string): boolean {
  return [...GROUNDS, mixed(colour, TINT)].every((ground) => contrastOf(colour, ground) >= ENOUGH);
}

/** A share of a colour with white: a quiet ground, or the line of a range. */
export function mixed(colour: string, share: number): string {
  return hex(partsOf(colour).map((part) => part * share + 255 * (1 - share)));
}

/**
 * Least distance in Oklab at which two colours can be told apart beside each other; the two of the program lie 0.105 apart for who sees
 * them as the fewest do, pure red and green 0.04.
 */
const APART = 0.08;

/** Whether two colours can be told apart, also by who sees no red or no green (Machado, Oliveira and Fernandes 2009, severity 1). */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [lightOf(one), lightOf(other)];
  return SEEN.every((seen) => distance(oklab(seenAs(seen, a)), oklab(seenAs(seen, b))) >= APART);
}

type Matrix = readonly [Light, Light, Light];
const SEEN: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
];

function seenAs(matrix: Matrix, [red, green, blue]: Light): Light {
  const row = ([r, g, b]: Light) => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Ottosson's Oklab (2020), from linear sRGB. */
function oklab([r, g, b]: Light): Light {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: Light, b: Light): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance(colour: string): number {
  const [r, g, b] = lightOf(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function lightOf(colour: string): Light {
  const [r = 0, g = 0, b = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** Red, green and blue, each 0 to 255. */
function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
