import type { PersonalKind } from '../../src/core/share/personal-data.ts';
import type { Chance } from '../town/random.ts';
import { chance } from '../town/random.ts';

/** A sentence as a team or its readers write it, and what in it is personal. */
export interface Labelled {
  readonly text: string;
  /** null: nothing. */
  readonly personal: { readonly kind: PersonalKind; readonly found: string } | null;
}

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const NAMES = ['jan.devries', 'sanne_bakker', 'm.jensen', 'anne-mette', 'oconnor', 'fatima.el.amrani', 'søren', 'j.smith82'];
const SITES = ['gmail.com', 'example.nl', 'mail.voorbeeld.dk', 'council.gov.uk', 'ziggo.nl', 'østerby.dk'];

type Maker = readonly [kind: PersonalKind, made: (lots: Chance) => string, sentences: readonly ((made: string) => string)[]];

const DUTCH = [
  (made: string) => `Bel ${made} voor een afspraak`,
  (made: string) => `Ik wacht al drie weken, ${made}, wanneer komt er iemand?`,
  (made: string) => `Mijn nummer is ${made}. Groetjes uit de Dorpsstraat 12`,
  (made: string) => `Wie mist deze kat (gevonden op 12 oktober)? ${made}`,
];
const DANISH = [
  (made: string) => `Skriv eller ring: ${made}`,
  (made: string) => `Jeg har ventet i 3 uger, ${made}, hvornår sker der noget?`,
  (made: string) => `Kontakt os på ${made}.`,
];
const ENGLISH = [
  (made: string) => `You can reach me on ${made} after 5pm`,
  (made: string) => `Waited 3 weeks now (${made}), still nothing!`,
  (made: string) => `Contact: ${made}.`,
];
const ALL = [...DUTCH, ...DANISH, ...ENGLISH];

const MAKERS: readonly Maker[] = [
  ['email', ({ pick }) => `${pick(NAMES)}@${pick(SITES)}`, ALL],
  ['handle', ({ pick }) => `@${pick(NAMES)}`, ALL],
  ['phone', dutchMobile, DUTCH],
  ['phone', dutchHome, DUTCH],
  ['phone', abroad, ALL],
  ['phone', british, ENGLISH],
  [
    'phone',
    danishPhone,
    [
      (made) => `Ring til ${made} hvis du vil være med`,
      (made) => `Tlf. ${made}, hverdage 9-14`,
      (made) => `Mobil: ${made}`,
      (made) => `Send en sms til ${made}`,
      (made) => `Vi har telefon ${made}.`,
      (made) => `Tlf.nr. ${made}`,
      (made) => `Telefonnummer: ${made}`,
    ],
  ],
  [
    'bsn',
    citizenNumber,
    [
      (made) => `Mijn BSN is ${made}, help`,
      (made) => `burgerservicenummer ${made}`,
      (made) => `Aanvraag van ${made}. Al weken geen reactie`,
    ],
  ],
  [
    'cpr',
    danishBirthNumber,
    [
      (made) => `Mit CPR-nummer er ${made}`,
      (made) => `cpr ${made}, hvor er mit brev?`,
      (made) => `Sagen om ${made} er ikke lukket`,
    ],
  ],
  ['iban', bankAccount, [...DUTCH.slice(1), ...DANISH.slice(2), (made) => `Graag terug op ${made} t.n.v. Bakker`]],
];

/** `count` sentences with one personal thing each, of every kind in turn. */
export function personalTexts(count: number): readonly Labelled[] {
  const lots = chance('personal');
  return Array.from({ length: count }, (_, place) => {
    const [kind, made, sentences] = MAKERS[place % MAKERS.length] as Maker;
    const found = made(lots);
    return { text: lots.pick(sentences)(found), personal: { kind, found } };
  });
}

/** Sentences full of numbers and signs that are nobody's. */
export function plainTexts(count: number): readonly Labelled[] {
  const lots = chance('plain');
  return Array.from({ length: count }, (_, place) => ({
    text: (PLAIN[place % PLAIN.length] as (typeof PLAIN)[number])(lots),
    personal: null,
  }));
}

const number = ({ whole, text }: Chance, digits: number) => `${whole(1, 9)}${text(DIGITS, digits - 1)}`;
const two = (value: number) => String(value).padStart(2, '0');

const PLAIN: readonly ((lots: Chance) => string)[] = [
  (lots) => `Op ${lots.whole(1, 28)}-${two(lots.whole(1, 12))}-2026 om ${lots.whole(8, 22)}.30 uur in het gemeentehuis`,
  (lots) => `Den ${lots.whole(1, 28)}.${lots.whole(1, 12)}.2026 kl. ${lots.whole(8, 22)}.00-${lots.whole(10, 23)}.30 på torvet`,
  (lots) =>
    `Al ${lots.whole(1, 9)}.${lots.text(DIGITS, 3)}.${lots.text(DIGITS, 3)} keer bekeken, ${lots.whole(100, 999)} reacties`,
  (lots) => `We kregen ${number(lots, 5)} reacties op ${number(lots, 3)} posts 🎉`,
  (lots) => `Postcode ${number(lots, 4)} ${lots.text(LETTERS, 2)}, Dorpsstraat ${lots.whole(1, 300)}-${lots.whole(301, 400)}`,
  (lots) => `Het kost € ${lots.whole(1, 9)}.${lots.text(DIGITS, 3)}.${lots.text(DIGITS, 3)},00, zegt het college`,
  (lots) => `Budgettet er ${lots.whole(10, 99)}.${lots.text(DIGITS, 3)}.${lots.text(DIGITS, 3)} kr. i 2027`,
  (lots) => `Zaaknummer Z2026-${number(lots, 7)} ligt ter inzage`,
  (lots) => `Sagsnr. 26/${number(lots, 5)}, lokalplan ${number(lots, 4)}`,
  (lots) => `https://www.facebook.com/voorbeeld/posts/${number(lots, 16)}`,
  (lots) => `Kijk op https://voorbeeld.nl/nieuws/2026/10/${number(lots, 9)} voor de kaart`,
  (lots) =>
    `Läs mer: https://youtu.be/watch?v=${lots.text(LETTERS + DIGITS, 11)} en ${lots.whole(1, 9)}:${two(lots.whole(0, 59))} min`,
  (lots) => `Bel 14 0${number(lots, 3)} (kies 2) of 112 bij spoed`,
  () => 'Ring 112 ved akut fare, og 1813 til lægevagten',
  (lots) =>
    `Tussen ${lots.whole(2010, 2018)} en ${lots.whole(2019, 2026)} groeide de wijk van ${number(lots, 4)} naar ${number(lots, 4)} huizen`,
  (lots) =>
    `Kamer ${lots.whole(1, 9)}.${two(lots.whole(1, 99))}, 2e verdieping, ${lots.whole(9, 12)}.00 - ${lots.whole(13, 17)}.00 uur`,
  (lots) =>
    `Zaterdag ${lots.whole(8, 11)}:00-${lots.whole(12, 17)}:30, groep ${lots.whole(1, 8)}, ${lots.whole(2, 40)} x ${lots.whole(2, 40)} m`,
  (lots) => `Meet us at 51.${lots.text(DIGITS, 4)}, -0.${lots.text(DIGITS, 4)} @ the town hall, ${lots.whole(1, 12)}pm`,
  (lots) =>
    `Up ${lots.whole(1, 99)}.${lots.whole(1, 9)}% on ${lots.whole(2015, 2025)}/${lots.whole(26, 30)}: ${number(lots, 6)} visits`,
  (lots) => `The ${number(lots, 2)},${lots.text(DIGITS, 3)},${lots.text(DIGITS, 3)} steps challenge: ${number(lots, 5)} done`,
  (lots) => `ISBN 978-90-${number(lots, 3)}-${number(lots, 4)}-${lots.whole(0, 9)}, uitgave ${lots.whole(1, 9)}`,
  (lots) => `Order ${number(lots, 8)} van de gemeente, ${number(lots, 3)} stoeptegels`,
  (lots) => `KvK ${number(lots, 8)}, btw NL${number(lots, 9)}B01`,
  (lots) => `CVR ${number(lots, 8)}, ${number(lots, 4)} Østerby`,
  (lots) => `Voorbeeld - ${lots.whole(1, 9)} - ${lots.whole(1, 9)}, stand na ${lots.whole(10, 90)} minuten`,
  () => 'Email ons via het formulier @ de website, of kom langs',
  (lots) => `#week${lots.whole(10, 52)} #2026 #zorg24_7 en 24/7 bereikbaar`,
  (lots) =>
    `Bus ${lots.whole(10, 99)}, ${lots.whole(100, 299)} en ${lots.whole(300, 499)} rijden om van ${two(lots.whole(1, 28))}/${two(lots.whole(1, 12))} tot ${two(lots.whole(1, 28))}/${two(lots.whole(1, 12))}`,
];

function dutchMobile({ text, pick }: Chance): string {
  const rest = `${pick([...'1234568'])}${text(DIGITS, 7)}`;
  return pick([
    `06-${rest}`,
    `06 ${rest}`,
    `06${rest}`,
    `06 ${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4, 6)} ${rest.slice(6)}`,
    `06-${rest.slice(0, 4)} ${rest.slice(4)}`,
  ]);
}

function dutchHome({ text, pick }: Chance): string {
  const short = `${pick(['070', '020', '030', '010'])}`;
  const long = `${pick(['0343', '0172', '0598'])}`;
  const first = pick([...'23456789']);
  return pick([
    `${short}-${first}${text(DIGITS, 6)}`,
    `(${short}) ${first}${text(DIGITS, 2)} ${text(DIGITS, 2)} ${text(DIGITS, 2)}`,
    `${long}-${first}${text(DIGITS, 5)}`,
    `${long} ${first}${text(DIGITS, 1)} ${text(DIGITS, 2)} ${text(DIGITS, 2)}`,
  ]);
}

function abroad({ text, pick }: Chance): string {
  return pick([
    `+31 6 ${pick([...'1234'])}${text(DIGITS, 7)}`,
    `+316${pick([...'1234'])}${text(DIGITS, 7)}`,
    `+31 (0)6 ${pick([...'1234'])}${text(DIGITS, 3)} ${text(DIGITS, 4)}`,
    `0031 343 ${pick([...'23456'])}${text(DIGITS, 5)}`,
    `+45 ${pick([...'23456'])}${text(DIGITS, 1)} ${text(DIGITS, 2)} ${text(DIGITS, 2)} ${text(DIGITS, 2)}`,
    `+45${pick([...'23456'])}${text(DIGITS, 7)}`,
    `+44 7${text(DIGITS, 3)} ${text(DIGITS, 6)}`,
    `+44 (0)20 7${text(DIGITS, 3)} ${text(DIGITS, 4)}`,
  ]);
}

function british({ text, pick }: Chance): string {
  return pick([
    `07${text(DIGITS, 3)} ${text(DIGITS, 6)}`,
    `07${text(DIGITS, 9)}`,
    `020 7${text(DIGITS, 3)} ${text(DIGITS, 4)}`,
    `0161 ${pick([...'2345'])}${text(DIGITS, 2)} ${text(DIGITS, 4)}`,
  ]);
}

function danishPhone({ text, pick }: Chance): string {
  const rest = `${pick([...'23456789'])}${text(DIGITS, 7)}`;
  return pick([rest, rest.replaceAll(/(..)(?=.)/gu, '$1 '), `${rest.slice(0, 4)} ${rest.slice(4)}`]);
}

/** Nine digits that pass the eleven test (Logisch Ontwerp BSN). */
function citizenNumber(lots: Chance): string {
  for (;;) {
    const first = `${lots.whole(1, 9)}${lots.text(DIGITS, 7)}`;
    const left = [...first].reduce((sum, digit, place) => sum + Number(digit) * (9 - place), 0) % 11;
    if (left > 9) continue;
    const whole = first + left;
    return lots.pick([whole, whole, `${whole.slice(0, 4)}.${whole.slice(4, 6)}.${whole.slice(6)}`]);
  }
}

/** Day, month, year and four figures, whose weighed sum divides by 11 as it did for all before 2007. */
function danishBirthNumber(lots: Chance): string {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];
  for (;;) {
    const day = lots.whole(1, 28);
    const first = `${two(day)}${two(lots.whole(1, 12))}${two(lots.whole(30, 99))}${lots.text('0123', 1)}${lots.text(DIGITS, 2)}`;
    const left = [...first].reduce((sum, digit, place) => sum + Number(digit) * (weights[place] as number), 0) % 11;
    if (left === 1 || day === 6) continue;
    const whole = `${first}${(11 - left) % 11}`;
    return lots.pick([whole, `${whole.slice(0, 6)}-${whole.slice(6)}`, `${whole.slice(0, 6)} ${whole.slice(6)}`]);
  }
}

/** With the check digits of ISO 13616 (ISO 7064, mod 97-10). */
function bankAccount(lots: Chance): string {
  const [country, rest] = lots.pick([
    ['NL', `${lots.pick(['ABNA', 'INGB', 'RABO', 'BNGH'])}0${lots.text(DIGITS, 9)}`],
    ['DK', lots.text(DIGITS, 14)],
    ['GB', `NWBK${lots.text(DIGITS, 14)}`],
    ['DE', lots.text(DIGITS, 18)],
    ['BE', lots.text(DIGITS, 12)],
  ]) as [string, string];
  const figures = [...`${rest}${country}00`].map((letter) => Number.parseInt(letter, 36)).join('');
  const whole = country + two(Number(98n - (BigInt(figures) % 97n))) + rest;
  const apart = whole.replaceAll(/(.{4})(?=.)/gu, '$1 ');
  return lots.pick([whole, apart, whole.toLowerCase()]);
}
