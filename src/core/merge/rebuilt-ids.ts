import { channelKey } from '../model/platform.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { textAt } from '../model/text-column.ts';

/** As the importers make ids of page, minute and text where a spreadsheet program rounded the platform's own. */
const REBUILT = /^r[0-9a-z]{5,11}$/u;
const MINUTE = 60_000;

/** Under which id a post is known, by its channel's key and the id that its file gives. */
export type KnownId = (channel: string, id: string) => string;

const asItIs: KnownId = (_, id) => id;

/**
 * Posts whose id a spreadsheet program rounded are the ones that another export gives whole, where page, minute and text say so and only
 * one fits. Only Meta's exports have ids that nothing else in the row holds.
 */
export function knownIds(exports_: readonly PostColumns[]): KnownId {
  const rebuilt = new Map<string, string | null>();
  forEachPost(exports_, isRebuiltId, (key, _, id) => {
    const other = rebuilt.get(key);
    rebuilt.set(key, other === undefined || other === id ? id : null);
  });
  if (rebuilt.size === 0) return asItIs;
  const whole = new Map<string, string | null>();
  const channels = new Map<string, string>();
  forEachPost(
    exports_,
    (id) => !isRebuiltId(id),
    (key, channel, id) => {
      if (!rebuilt.has(key)) return;
      const other = whole.get(key);
      whole.set(key, other === undefined || other === id ? id : null);
      channels.set(key, channel);
    },
  );
  const known = new Map<string, string>();
  for (const [key, id] of whole) {
    const made = rebuilt.get(key) ?? null;
    if (id !== null && made !== null) known.set(`${channels.get(key)} ${made}`, id);
  }
  return known.size === 0 ? asItIs : (channel, id) => known.get(`${channel} ${id}`) ?? id;
}

/** Whether an id was made of page, minute and text. */
export function isRebuiltId(id: string): boolean {
  return id.charCodeAt(0) === 114 && REBUILT.test(id);
}

function forEachPost(
  exports_: readonly PostColumns[],
  wanted: (id: string) => boolean,
  tell: (key: string, channel: string, id: string) => void,
): void {
  for (const posts of exports_) {
    const keys = posts.channels.map((channel) =>
      channel.platform === 'facebook' || channel.platform === 'instagram' ? channelKey(channel) : null,
    );
    for (let row = 0; row < posts.count; row++) {
      const channel = keys[posts.channel[row] as number] ?? null;
      const at = posts.publishedAt[row] as number;
      if (channel === null || posts.dayOnly[row] === 1 || Number.isNaN(at)) continue;
      const id = textAt(posts.id, row);
      if (wanted(id)) tell(`${channel} ${Math.floor(at / MINUTE)} ${plainText(textAt(posts.text, row))}`, channel, id);
    }
  }
}

/** What no spreadsheet program changes of a text: emoji become `??`, other letters can too. */
function plainText(text: string): string {
  return text.replaceAll(/[^!->@-~]/gu, '');
}
