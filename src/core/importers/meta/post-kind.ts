import { foldedKey } from '../../base/text.ts';
import type { Kind } from '../../model/kind.ts';

/** Stems of the type words of Meta's exports; ordered, because "Video en vivo" is live and "IG reel" is no image. */
const TYPE_STEMS: readonly (readonly [RegExp, Kind])[] = [
  [/live|en vivo|en direct|in diretta|ao vivo|sandning|direkte/u, 'live'],
  [/reel|rolka|リール/u, 'reel'],
  [/story|stories|verhaal|histor|storie|berattelse|tarina|relacj|hikaye|ストーリー/u, 'story'],
  [/caro|carr|karo|karr|karu|secuenc|dongu|カルーセル|album/u, 'carousel'],
  [/vide[oa]|igtv|film|動画/u, 'video'],
  [/photo|foto|image|imagen|afbeelding|immagin|imagem|bild|billed|bilde|kuva|fotk|zdjec|obraz|gorsel|写真|画像/u, 'photo'],
  [/event|even[ei]ment|evento|handelse|begivenhed|arrangement|veranstalt|tapahtum/u, 'event'],
  [/poll|enquete|encuesta|sondag|sondagg|umfrage|afstemning|omrostning/u, 'poll'],
  [/shared|gedeeld|repost/u, 'share'],
  [/link|lank|lenk|enlace|lien|collegament|odkaz|baglant|リンク/u, 'link'],
  [/text|tekst|texto|testo|status|statut|stato|tila|metin|テキスト/u, 'text'],
];

/** The same in languages that are not written in Latin letters or share no beginnings with the others. */
const FAR_STEMS: readonly (readonly [Kind, readonly string[]])[] = (
  [
    ['live', ['라이브', '直播', 'ถ่ายทอดสด', 'эфир', 'trực tiếp']],
    ['reel', ['릴스', '連續短片', 'รีล', 'thước phim']],
    ['story', ['스토리', '限時動態', 'สตอรี่', 'истори', 'ιστορί']],
    ['carousel', ['슬라이드', '輪播', '轮播', 'ภาพหมุน', 'кольцев', 'карусел', 'καρουζέλ', 'quay vòng', 'körhinta']],
    ['video', ['동영상', '影片', '视频', 'วิดีโอ', 'видео', 'відео', 'βίντεο', 'فيديو']],
    [
      'photo',
      [
        '사진',
        '이미지',
        '相片',
        '圖像',
        '图片',
        'รูปภาพ',
        'фото',
        'изображ',
        'φωτογρ',
        'εικόν',
        'hình ảnh',
        'gambar',
        'fénykép',
        'صور',
      ],
    ],
    ['link', ['링크', '連結', '链接', 'ลิงก์', 'ссылк', 'σύνδεσμ', 'liên kết', 'tautan', 'hivatkoz', 'رابط', 'روابط']],
    ['text', ['텍스트', '文字', 'ข้อความ', 'текст', 'κείμεν', 'văn bản', 'teks', 'szöveg', 'نص']],
  ] as const
).map(([kind, words]) => [kind, words.map(foldedKey)]);

/** What a type word says, in the languages of the stems; null where none knows it. */
export function kindOfTypeWord(word: string): Kind | null {
  const key = foldedKey(word);
  for (const [stem, kind] of TYPE_STEMS) if (stem.test(key)) return kind;
  return FAR_STEMS.find(([, words]) => words.some((word) => key.includes(word)))?.[0] ?? null;
}

/** Remembers what it said about a word: a file has five of them in 100,000 rows. `photoWords`: what this file calls a photo. */
export function rememberingTypeWords(photoWords: ReadonlySet<string> = new Set()): (word: string) => Kind | null {
  const known = new Map<string, Kind | null>([...photoWords].map((word) => [word, 'photo']));
  let last: string | null = null;
  let lastKind: Kind | null = null;
  return (word) => {
    if (word === last) return lastKind;
    let kind = known.get(word);
    if (kind === undefined) {
      kind = kindOfTypeWord(word);
      known.set(word, kind);
    }
    last = word;
    lastKind = kind;
    return kind;
  };
}

const HOST_LENGTH = 'https://www.facebook.com/'.length;

/** `/page/posts/…`, the address of most posts, says no kind: seen without searching the whole of it. */
function isPlainAddress(link: string): boolean {
  return link.startsWith('posts/', link.indexOf('/', HOST_LENGTH) + 1);
}

/** A reel is usually typed "Videos" and an event "Text": the address knows better than the word. */
export function facebookKind(typeKind: Kind | null, link: string, isShare: boolean, durationSeconds: number): Kind {
  if (isShare) return 'share';
  if (typeKind === 'live' || (typeKind !== null && isPlainAddress(link))) return typeKind;
  if (link.includes('/reel/')) return 'reel';
  if (link.includes('/videos/')) return 'video';
  if (link.includes('/events/')) return 'event';
  if (link.includes('/stories/')) return 'story';
  if (typeKind !== null) return typeKind;
  if (link.includes('/photo')) return 'photo';
  return durationSeconds > 0 ? 'video' : 'text';
}

export function instagramKind(typeKind: Kind | null, link: string, durationSeconds: number): Kind {
  if (link.includes('/stories/')) return 'story';
  if (link.includes('/reel/') || link.includes('/reels/')) return 'reel';
  if (typeKind !== null) return typeKind;
  return durationSeconds > 0 ? 'video' : 'photo';
}
