import { DAY, DUTCH_MONTHS, nextWeekday } from './clock.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';
import type { Sort, Text } from './story.ts';
import { EVENTS, SCENERY } from './texts-events.ts';
import { BACKSTAGE, PORTRAITS } from './texts-people.ts';
import { PRESS } from './texts-press.ts';
import { POLLS, QUESTIONS } from './texts-questions.ts';
import { RESHARES, SERVICE, THANKS, TIPS } from './texts-service.ts';
import { CRISES, JOBS, NEWSLETTERS, ROADWORKS, VACANCIES } from './texts-work.ts';

/** Something the team tells in a month; every channel may tell it in its own way. */
export interface Story {
  readonly sort: Sort;
  readonly page: string;
  readonly text: string;
  /** Day of the month and minutes since midnight in Amsterdam. */
  readonly day: number;
  readonly minutes: number;
  readonly special?: 'viral' | 'boosted';
}

export interface Month {
  /** 0 is October 2025. */
  readonly index: number;
  readonly year: number;
  readonly month: number;
  readonly days: number;
}

export const MONTHS: readonly Month[] = Array.from({ length: 13 }, (_, index) => {
  const first = new Date(Date.UTC(2025, 9 + index, 1));
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return { index, year, month, days: new Date(Date.UTC(year, month, 0)).getUTCDate() };
});

const STREETS = [
  'Molenstraat',
  'Stationsstraat',
  'Lindelaan',
  'Wilhelminalaan',
  'Kastanjelaan',
  'Havenstraat',
  'Schoolstraat',
  'Beukenlaan',
  'Oosterstraat',
  'Veldstraat',
  'Meerdijkstraat',
  'Kerkstraat',
  'Touwslagersstraat',
  'Parklaan',
];
const QUARTERS = ['Overveld', 'Zandwijk', 'De Weerden', 'Oosterlinde', 'Meerdijk', 'Hoogbroek', 'het centrum'];
/** Which incident of CRISES strikes in which month. */
const INCIDENTS = [2, 0, 6, 5, 1, 4, 3, 0, 7, 6, 3, 1, 0];
const HOURS = [8, 9, 10, 11, 12, 12, 13, 15, 16, 17, 19, 19, 20];

/** How many stories a month needs of each sort that is drawn from a table: the most that any channel tells. */
const WANTED: readonly (readonly [Sort, readonly Text[], number])[] = [
  ['backstage', BACKSTAGE, 4],
  ['portrait', PORTRAITS, 3],
  ['event', EVENTS, 5],
  ['tips', TIPS, 6],
  ['scenery', SCENERY, 7],
  ['service', SERVICE, 5],
  ['thanks', THANKS, 2],
  ['poll', POLLS, 2],
  ['roadworks', ROADWORKS, 4],
];

/** Months before a text may come back. */
const REST = 4;

/** Draws from a table what was used longest ago among what fits the month. */
class Deck {
  private readonly used = new Map<Text, number>();
  draw(texts: readonly Text[], count: number, month: Month, luck: Chance): Text[] {
    const year = month.index === 12 ? 22 : month.month;
    const fitting = texts.filter(([, , months]) => months === undefined || months.includes(month.month) || months.includes(year));
    const rested = fitting.filter((text) => month.index - (this.used.get(text) ?? -20) > REST);
    const order = rested.map((text) => ({ text, rank: (this.used.get(text) ?? -20) + luck.next() + (text[2] ? -2 : 0) }));
    order.sort((a, b) => a.rank - b.rank);
    const drawn = order.slice(0, count).map(({ text }) => text);
    for (const text of drawn) this.used.set(text, month.index);
    return drawn;
  }
}

function dayOf(month: Month, luck: Chance, range?: readonly [number, number]): number {
  const [low, high] = range ?? [1, month.days];
  for (;;) {
    const day = luck.whole(low, Math.min(high, month.days));
    const weekday = new Date(Date.UTC(month.year, month.month - 1, day)).getUTCDay();
    // Half the weekend is left to the weekend, and the night on which Los Angeles has one hour twice is left out.
    const quiet = (weekday === 0 || weekday === 6) && range === undefined && luck.next() < 0.55;
    if (!quiet && !(month.index === 1 && day === 2)) return day;
  }
}

function fill(text: string, month: Month, day: number, luck: Chance): string {
  const at = Date.UTC(month.year, month.month - 1, day);
  const street = luck.pick(STREETS);
  const other = luck.pick(STREETS.filter((name) => name !== street));
  const quarter = luck.pick(QUARTERS);
  const slots: Record<string, () => string> = {
    straat: () => street,
    straat2: () => other,
    wijk: () => quarter,
    maand: () => DUTCH_MONTHS[month.month - 1] as string,
    vr2: () => nextWeekday(at, 5, 11),
  };
  ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'].forEach((slot, weekday) => {
    slots[slot] = () => nextWeekday(at, weekday, 3);
  });
  return text.replace(/\{(\w+)\}/gu, (whole, slot: string) => slots[slot]?.() ?? whole);
}

function minutesOf(luck: Chance): number {
  return luck.pick(HOURS) * 60 + luck.pick([0, 0, 0, 5, 15, 30, 30, 45]) + (luck.next() < 0.4 ? luck.whole(1, 9) : 0);
}

function told(sort: Sort, [page, text, , range]: Text, month: Month, luck: Chance): Story {
  const day = dayOf(month, luck, range);
  return { sort, page, text: fill(text, month, day, luck), day, minutes: minutesOf(luck) };
}

function questions(deck: Deck, month: Month, luck: Chance): Story[] {
  if (month.index < 7) return [];
  const tuesdays = Array.from({ length: month.days }, (_, i) => i + 1).filter(
    (day) => new Date(Date.UTC(month.year, month.month - 1, day)).getUTCDay() === 2,
  );
  const drawn = deck.draw(QUESTIONS, tuesdays.length, month, luck).sort((a, b) => (b[3] ? 1 : 0) - (a[3] ? 1 : 0));
  const free = tuesdays.filter((day) => !drawn.some((text) => text[3]?.[0] === day));
  return drawn.map(([page, text, , range]) => {
    const day = range?.[0] ?? (free.shift() as number);
    return { sort: 'question' as const, page, text, day, minutes: luck.pick([19 * 60 + 30, 19 * 60 + 30, 12 * 60 + 5]) };
  });
}

/** The Monday after a weekend. */
function officeDay(month: Month, day: number): number {
  const weekday = new Date(Date.UTC(month.year, month.month - 1, day)).getUTCDay();
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

function press(month: Month, luck: Chance): Story[] {
  const titles = PRESS[month.index] as readonly string[];
  return titles.map((title, i) => {
    const [pinned, text] = title.includes('|') ? (title.split('|') as [string, string]) : ['', title];
    const spread = 1 + Math.floor(((i + luck.next()) * (month.days - 3)) / titles.length);
    const day = pinned === '' ? officeDay(month, dayOf(month, luck, [spread, spread + 1])) : Number(pinned);
    const minutes = luck.whole(9, 16) * 60 + luck.whole(0, 59);
    return { sort: 'press' as const, page: 'nieuws', text, day, minutes };
  });
}

function vacancies(month: Month, luck: Chance): Story[] {
  const base = Date.UTC(month.year, month.month - 1, 1);
  return [0, 1, 2, 3].map((i) => {
    // Seven steps through the list: a job comes back after seven months at the earliest.
    const [job, hours, line] = JOBS[(month.index * 4 + i) % JOBS.length] as (typeof JOBS)[number];
    const form = VACANCIES[(month.index + i * 2 + (i > 2 ? 1 : 0)) % VACANCIES.length] as string;
    const day = dayOf(month, luck);
    const text = form
      .replace('{functie}', job)
      .replace('{uren}', hours)
      .replace('{zin}', line)
      .replace('{vr}', nextWeekday(base + (day - 1) * DAY, 5, 12));
    return { sort: 'vacancy' as const, page: 'werken', text, day, minutes: minutesOf(luck) };
  });
}

function incident(month: Month, luck: Chance): Story[] {
  const updates = CRISES[INCIDENTS[month.index] as number] as readonly string[];
  const day = dayOf(month, luck, month.index === 12 ? [14, 22] : undefined);
  const seed = `${month.index} incident`;
  let minutes = luck.whole(14 * 60, 17 * 60);
  return updates.map((text, i) => {
    if (i > 0) minutes += luck.whole(50, 130);
    return { sort: 'crisis' as const, page: '', text: fill(text, month, day, chance(seed)), day, minutes };
  });
}

const SPECIAL: readonly (Story & { readonly index: number })[] = [
  {
    index: 8,
    sort: 'scenery',
    page: '',
    text: 'Een eendenfamilie steekt de Kerkstraat over. Handhaver Ruud regelt het verkeer. Niemand toetert. 🦆',
    day: 11,
    minutes: 12 * 60 + 12,
    special: 'viral',
  },
  {
    index: 11,
    sort: 'service',
    page: 'isolatie',
    text: 'Koud huis, hoge rekening? Vraag tot 1 november subsidie aan voor isolatie. Huurders mogen ook meedoen.',
    day: 10,
    minutes: 10 * 60,
    special: 'boosted',
  },
  {
    index: 12,
    sort: 'poll',
    page: '',
    text: 'Het is Halloween. Griezelen op de bank of langs de deuren? 🎃 = bank, 👻 = deuren.',
    day: 31,
    minutes: 10 * 60 + 30,
  },
  {
    index: 12,
    sort: 'roadworks',
    page: 'werk',
    text: 'Vannacht gaat de klok een uur terug en de Havenstraat op slot voor het asfalt van de nieuwe brug. Open om 6.00 uur, wintertijd.',
    day: 24,
    minutes: 16 * 60 + 30,
  },
];

/** All stories of the thirteen months, by month. */
export function planStories(): readonly (readonly Story[])[] {
  const luck = chance('lindermeer stories');
  const deck = new Deck();
  return MONTHS.map((month) => {
    const special = SPECIAL.filter(({ index }) => index === month.index);
    const drawn = WANTED.flatMap(([sort, texts, count]) =>
      deck.draw(texts, count, month, luck).map((text) => told(sort, text, month, luck)),
    );
    const letter = luck.pick(NEWSLETTERS).replace('{maand}', DUTCH_MONTHS[month.month - 1] as string);
    const day = dayOf(month, luck, [18, 24]);
    const newsletter: Story = { sort: 'newsletter', page: 'nieuwsbrief', text: letter, day, minutes: 9 * 60 };
    const text = RESHARES[month.index % RESHARES.length] as string;
    const reshare: Story = { sort: 'reshare', page: '', text, day: dayOf(month, luck), minutes: minutesOf(luck) };
    return [
      ...special,
      ...questions(deck, month, luck),
      ...press(month, luck),
      ...drawn,
      ...vacancies(month, luck),
      ...incident(month, luck),
      newsletter,
      reshare,
    ];
  });
}
