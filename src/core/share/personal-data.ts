/** What can be recognised by its form. Names in free text cannot, and nothing claims to find them. */
export const PERSONAL_KINDS = ['handle', 'email', 'phone', 'bsn', 'cpr', 'iban'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalData {
  readonly kind: PersonalKind;
  /** As it stands in the text, from `start` up to `end` (UTF-16 units). */
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** Stands where something was left out. */
const LEFT_OUT = '[…]';

interface Pattern {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly isMeant?: (found: string) => boolean;
  /** Where words behind it may look like more of it: the start that is meant, '' for none. */
  readonly startMeant?: (found: string) => string;
}

// In the order in which they win where two overlap: the surer form first. Every repetition has an end, so time stays linear.
const PATTERNS: readonly Pattern[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu },
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/giu, startMeant: ibanOf },
  { kind: 'cpr', pattern: /(?<![\d.,-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\d-])/gu, isMeant: isCpr },
  { kind: 'bsn', pattern: /(?<![\d.,/-])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\d])/gu, isMeant: isBsn },
  {
    // +31 6 …, 0031…, +45 …, +44 …, 06-…, 070 …; and the eight digits of a Danish number behind a word for telephone.
    kind: 'phone',
    pattern: /(?<![\p{L}\d./-])(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d){6,11}(?!\d)/gu,
  },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\d./,-])(?:\(0[1-9]\d{0,3}\)|0[1-9]\d{0,3})(?:[ .-]?\d){4,9}(?!\d)/gu,
    isMeant: isDutchOrBritish,
  },
  {
    kind: 'phone',
    pattern:
      /(?<=(?:tlf|telefon|telefonen|telefonnummer|telefonnummeret|mobil|mobilnummer|ring(?: til| på)?|sms(?: til)?|tel)[.:]? {0,2}(?:nr\.? )?)\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)/giu,
  },
  { kind: 'handle', pattern: /(?<![\p{L}\p{N}@./_-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,58}[\p{L}\p{N}_])?(?!@)/gu },
];

/** E-mail addresses, telephone numbers, citizen numbers, bank accounts and handles in a text, in the order in which they stand. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const met: PersonalData[] = [];
  for (const { kind, pattern, isMeant, startMeant } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const found = startMeant === undefined ? match[0] : startMeant(match[0]);
      const [start, end] = [match.index, match.index + found.length];
      if (found === '' || isMeant?.(found) === false || met.some((other) => start < other.end && other.start < end)) continue;
      met.push({ kind, found, start, end });
    }
  }
  return met.sort((a, b) => a.start - b.start);
}

/** The text with a mark in the place of what is personal. */
export function withoutPersonalData(text: string, kinds: readonly PersonalKind[] = PERSONAL_KINDS): string {
  let rest = '';
  let from = 0;
  for (const { kind, start, end } of personalDataIn(text)) {
    if (!kinds.includes(kind)) continue;
    rest += text.slice(from, start) + LEFT_OUT;
    from = end;
  }
  return rest + text.slice(from);
}

function digitsOf(text: string): number[] {
  return [...text.replaceAll(/\D/gu, '')].map(Number);
}

/** The eleven test of Dutch citizen service numbers: 9 to 2 times the digits, less the last one, divides by 11. */
function isBsn(found: string): boolean {
  const digits = digitsOf(found);
  const sum = digits.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
  return digits.length === 9 && digits.some((digit) => digit !== digits[0]) && sum % 11 === 0;
}

/**
 * Danish CPR numbers begin with a day; since 2007 they need not pass the sum of eleven. With the hyphen the form says enough, without
 * it the sum has to.
 */
function isCpr(found: string): boolean {
  if (found.includes('-')) return true;
  // Ten digits from 06 are a Dutch mobile number far more often than a Danish birthday.
  if (found.startsWith('06')) return false;
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  return digitsOf(found).reduce((total, digit, place) => total + digit * (weights[place] ?? 0), 0) % 11 === 0;
}

/** A bank account without the words of four letters that may stand behind it. */
function ibanOf(found: string): string {
  for (let end = found.length; end > 0; end = found.lastIndexOf(' ', end - 1)) {
    if (isIban(found.slice(0, end))) return found.slice(0, end);
  }
  return '';
}

/** ISO 13616: the first four characters moved to the end, letters as 10 to 35, leave 1 when divided by 97. */
function isIban(found: string): boolean {
  const plain = found.replaceAll(' ', '');
  let rest = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return plain.length >= 15 && plain.length <= 34 && rest === 1;
}

/** Ten digits as in the Netherlands, ten or eleven as in Britain. */
function isDutchOrBritish(found: string): boolean {
  const { length } = digitsOf(found);
  return length === 10 || (length === 11 && /^0[1-37]/u.test(found));
}
