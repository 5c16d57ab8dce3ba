import type { Language } from './language.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', da: 'da-DK', en: 'en-GB' };

const numbers = new Map<string, Intl.NumberFormat>();
function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  let format = numbers.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numbers.set(key, format);
  }
  return format;
}

/** `4.182` */
export function wholeNumber(value: number, language: Language): string {
  return numberFormat(language, 0).format(value);
}

/** `38`, and `3,8` below ten, where a decimal says something; `4` where it does not. */
export function typicalNumber(value: number, language: Language): string {
  const rounded = value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value);
  return numberFormat(language, Number.isInteger(rounded) ? 0 : 1).format(rounded);
}

/** `52,5`: with as many decimals as it has, at most two. */
export function exactNumber(value: number, language: Language): string {
  const cents = Math.round(value * 100);
  return numberFormat(language, cents % 100 === 0 ? 0 : cents % 10 === 0 ? 1 : 2).format(cents / 100);
}

/** `4,6×`, and `12×` from ten on: a decimal says nothing there. */
export function timesUsual(times: number, language: Language): string {
  return `${numberFormat(language, times >= 9.95 ? 0 : 1).format(times)}×`;
}

const sums = new Map<string, Intl.NumberFormat>();

/** `€ 1.480` and `€ 1,84`: cents only where there are any, and one digit more where less than a cent would be nothing. */
export function moneyText(amount: number, currency: 'EUR' | 'DKK' | 'GBP', language: Language): string {
  const cents = Math.round(amount * 100);
  const digits = cents === 0 && amount > 0 ? 3 : cents % 100 === 0 ? 0 : 2;
  const key = `${language}${currency}${digits}`;
  let format = sums.get(key);
  if (format === undefined) {
    const options = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
    format = new Intl.NumberFormat(LOCALES[language], options);
    sums.set(key, format);
  }
  return format.format(amount);
}

const dates = new Map<string, Intl.DateTimeFormat>();
function dateFormat(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${zone}|${JSON.stringify(options)}`;
  let format = dates.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, ...options });
    dates.set(key, format);
  }
  return format;
}

/** `di 13 okt, 19.30`; without a time where only the day is known. `iso` holds its own zone; it is shown in `zone`. */
export function momentText(iso: string, withTime: boolean, language: Language, zone: string): string {
  const date = new Date(iso);
  const day = dateFormat(language, zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(date);
  if (!withTime) return day;
  const time = dateFormat(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
  return `${day}, ${language === 'en' ? time : time.replace(':', '.')}`;
}

/** `13 okt` or, with the year, `13 okt 2026`; from milliseconds since 1970 UTC. */
export function dayText(ms: number, withYear: boolean, language: Language, zone: string): string {
  return dateFormat(language, zone, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}) }).format(ms);
}

function monthDate(month: string): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 15);
}

/** `oktober 2026` from `2026-10`; a year, `2026`, is its own name. */
export function monthText(month: string, language: Language): string {
  if (/^\d{4}$/u.test(month)) return month;
  return dateFormat(language, 'UTC', { month: 'long', year: 'numeric' }).format(monthDate(month));
}

/** `okt` from `2026-10`. */
export function monthShort(month: string, language: Language): string {
  return dateFormat(language, 'UTC', { month: 'short' }).format(monthDate(month)).replace(/\.$/u, '');
}

/** `okt 2026` from `2026-10`. */
export function monthShortYear(month: string, language: Language): string {
  return `${monthShort(month, language)} ${month.slice(0, 4)}`;
}

/** `24 oktober` from `2026-10-24`. */
export function longDay(day: string, language: Language): string {
  return dateFormat(language, 'UTC', { day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`));
}

/** `Facebook, Instagram en X` */
export function listText(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts);
}
