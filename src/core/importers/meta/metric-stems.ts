import { foldedKey } from '../../base/text.ts';
import { metricByFarStem } from './far-stems.ts';
import type { MetaField } from './header-words.ts';

/** Columns that count a part of something: from boosted posts, per country, per second. Never the whole metric. */
const PART =
  /\d|organi|boost|promo|gesponsor|sponsor|interval|countr|audience|percent|promedio|average|gemiddeld|unique|follower[s]? from/u;

/**
 * Ordered, because words share beginnings: visits to the profile come before `vis…` = views, likes before clicks, comments
 * before reactions. `null` is a column that is known and is none of our metrics. As `foldedKey` leaves them: Japanese without its
 * marks (`フ` for `プ`).
 */
const RULES: readonly (readonly [RegExp, MetaField | null])[] = [
  [/profi|perfil|フィール|профил/u, 'profileVisits'],
  [/navig|nawig|ナヒケ|навиг/u, 'navigation'],
  [/sticker|klister|adesiv|pegatin|tarra|naklej|cıkartma|スタンフ|стикер/u, 'stickerTaps'],
  [
    /like|vind-ik-leuk|me gusta|gilla|mi piace|j'aime|curtid|gosto|synes godt|gefallt|tykka|polubien|begen|libi|tetsz|いいね|нрав/u,
    'likes',
  ],
  [/(?:^|[\s-])(?:link|lank|lenk|enlace|lien|collegament|baglant|odkaz|tautan|hivatkoz)|リンク|ссыл/u, 'linkClicks'],
  [/klik|klic|clic|kattint|t[ıi]klam|クリック|клик|нажат/u, null],
  [/repost|republi/u, null],
  [/[,、،]/u, null],
  [/comment|kom+ent|coment|opmerking|yorum|hozzaszol|コメント|коммент|комент/u, 'comments'],
  [/repl|svar|antw|respuest|respost|rispost|repons|vastau|odpowied|odpoved|yanıt|valasz|返信|ответ/u, 'replies'],
  [/save|opgeslag|guard|spara|enregistr|salv|gemt|lagr|gespeich|tallen|zapis|kaydet|ulozen|mentes|保存|сохран/u, 'saves'],
  [
    /share|gedeeld|deelac|compart|delning|deling|partag|partilh|condiv|geteilt|jaot|jaettu|jakami|udostepn|paylas|sdilen|megoszt|シェア|共有|делил/u,
    'shares',
  ],
  [/follow|volg|segui|folj|følg|abonn|suivi|seura|obserw|takip|sledov|kovet|フォロ|подпис/u, 'follows'],
  [
    /reach|bereik|alcance|rackvidd|couverture|portee|copertura|rækkevidde|raekkevidde|rekkevidde|reichweite|tavoit|kattav|zasieg|erisim|dosah|eleres|リーチ|охват/u,
    'reach',
  ],
  [/impres|expon|ekspon|レッション|показ/u, 'impressions'],
  [
    /view|weergav|visuali|visning|vues|vista|aufruf|wiedergab|katsel|naytto|reproduc|wyswietl|goruntul|zobrazen|zhlednu|megtekint|閲覧|再生|視聴|表示|просмотр/u,
    'views',
  ],
  [/reac|reak|reaz|tepki|リアクション|реакц/u, 'reactions'],
];

/** What a metric column means by the beginning of its words, for languages nobody listed; null where no rule knows it. */
export function metricByStem(cell: string): MetaField | null {
  const key = foldedKey(cell);
  if (PART.test(key)) return null;
  for (const [stem, field] of RULES) if (stem.test(key)) return field;
  return metricByFarStem(key) ?? null;
}

const BOOSTED = /boost|gepromo|promocion|promov|promoss|sponsor|framj|framhav|impuls|beworben|fremhæv|fremhev/u;

/** Whether a label says "… from boosted posts". */
export function saysBoosted(cell: string): boolean {
  return BOOSTED.test(foldedKey(cell));
}
