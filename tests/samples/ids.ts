import type { Chance } from '../town/random.ts';

// Ids that hold their moment, made the way the platforms make them.

export function xId(moment: number, luck: Chance): string {
  return String((BigInt(moment - 1_288_834_974_657) << 22n) | BigInt(luck.whole(0, 2 ** 22 - 1)));
}

export function linkedinId(moment: number, luck: Chance): string {
  return String((BigInt(moment) << 22n) | BigInt(luck.whole(0, 2 ** 22 - 1)));
}

export function tiktokId(moment: number, luck: Chance): string {
  return String((BigInt(Math.floor(moment / 1000)) << 32n) | BigInt(luck.whole(0, 2 ** 31 - 1)));
}

const SHORTCODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The number of an Instagram story; a post's code is the same number in other digits. */
export function instagramNumber(moment: number, luck: Chance): bigint {
  return (BigInt(moment - 1_314_220_021_721) << 23n) | BigInt(luck.whole(0, 2 ** 23 - 1));
}

export function instagramCode(moment: number, luck: Chance): string {
  let rest = instagramNumber(moment, luck);
  let code = '';
  while (rest > 0n) {
    code = (SHORTCODE[Number(rest & 63n)] as string) + code;
    rest >>= 6n;
  }
  return code;
}

/** Eleven signs; the last two bits of YouTube's own are no chance, which nobody checks. */
export function youtubeId(luck: Chance, first = ''): string {
  return `${first}${luck.text(SHORTCODE.slice(0, 62), 11 - first.length)}`;
}

/** `luck` digits behind a beginning, `length` in all. */
export function digits(luck: Chance, start: string, length: number): string {
  return `${start}${luck.text('0123456789', length - start.length)}`;
}
