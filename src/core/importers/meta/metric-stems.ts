import { foldedKey } from '../../base/text.ts';
import type { MetaField } from './header-words.ts';

/** Columns that count a part of something: from boosted posts, per country, per second. Never the whole metric. */
const PART =
  /\d|organi|boost|promo|gesponsor|sponsor|interval|countr|audience|percent|promedio|average|gemiddeld|unique|follower[s]? from/u;

/**
 * Ordered, because words share beginnings: visits to the profile come before `vis…` = views, likes before clicks, comments
 * before reactions. `null` is a column that is known and is none of our metrics.
 */
const RULES: readonly (readonly [RegExp, MetaField | null])[] = [
  [/profi|perfil/u, 'profileVisits'],
  [/navig/u, 'navigation'],
  [/sticker|klister|adesiv|pegatin|tarra/u, 'stickerTaps'],
  [/like|vind-ik-leuk|me gusta|gilla|mi piace|j'aime|curtid|gosto|synes godt|gefallt|tykka/u, 'likes'],
  [/(?:^|[\s-])(?:link|lank|lenk|enlace|lien|collegament)/u, 'linkClicks'],
  [/klik|klic|clic/u, null],
  [/repost|republi/u, null],
  [/,/u, null],
  [/comment|komment|coment|opmerking/u, 'comments'],
  [/repl|svar|antw|respuest|respost|rispost|repons|vastau/u, 'replies'],
  [/save|opgeslag|guard|spara|enregistr|salv|gemt|lagr|gespeich|tallen/u, 'saves'],
  [/share|gedeeld|deelac|compart|delning|deling|partag|partilh|condiv|geteilt|jaot|jaettu|jakami/u, 'shares'],
  [/follow|volg|segui|folj|følg|abonn|suivi|seura/u, 'follows'],
  [
    /reach|bereik|alcance|rackvidd|couverture|portee|copertura|rækkevidde|raekkevidde|rekkevidde|reichweite|tavoit|kattav/u,
    'reach',
  ],
  [/impres|expon|ekspon/u, 'impressions'],
  [/view|weergav|visuali|visning|vues|vista|aufruf|wiedergab|katsel|naytto|reproduc/u, 'views'],
  [/reac|reak|reaz/u, 'reactions'],
];

/** What a metric column means by the beginning of its words, for languages nobody listed; null where no rule knows it. */
export function metricByStem(cell: string): MetaField | null {
  const key = foldedKey(cell);
  if (PART.test(key)) return null;
  for (const [stem, field] of RULES) if (stem.test(key)) return field;
  return null;
}

const BOOSTED = /boost|gepromo|promocion|promov|promoss|sponsor|framj|framhav|impuls|beworben|fremhæv|fremhev/u;

/** Whether a label says "… from boosted posts". */
export function saysBoosted(cell: string): boolean {
  return BOOSTED.test(foldedKey(cell));
}
