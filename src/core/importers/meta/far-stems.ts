import { foldedKey } from '../../base/text.ts';
import type { MetaField } from './header-words.ts';

/**
 * The beginnings of words in languages beyond the Latin ones that `metric-stems` covers, ordered as there. Japanese, Korean and Thai as
 * files have them (2024 to 2026), the others from Meta's own vocabulary. `null`: known, and none of our metrics.
 */
const FAR: readonly (readonly [MetaField | null, readonly string[]])[] = [
  ['profileVisits', ['프로필', '個人檔案', '個人資料', '个人资料', '主頁', '主页', 'โปรไฟล์', 'προφίλ', 'trang cá nhân', 'الملف']],
  ['navigation', ['내비게이션', '탐색', '導覽', '导航', 'การนำทาง', 'πλοήγηση', 'điều hướng', 'navegasi']],
  ['stickerTaps', ['스티커', '貼圖', '贴纸', 'สติกเกอร์', 'αυτοκόλλητ', 'nhãn dán', 'ملصق']],
  ['likes', ['좋아요', '讚', '赞', 'ถูกใจ', 'αρέσει', 'thích', 'aprecier', 'suka', 'kedvel', 'إعجاب', 'לייק', 'подоба']],
  ['linkClicks', ['링크', '連結', '链接', 'ลิงก์', 'σύνδεσμ', 'الرابط', 'посилан']],
  [null, ['클릭', '點擊', '点击', 'คลิก', 'κλικ', 'نقر', 'натис']],
  [null, ['리포스트', '轉發', '转发', 'รีโพสต์']],
  ['comments', ['댓글', '留言', '評論', '评论', 'ความคิดเห็น', 'σχόλι', 'bình luận', 'تعليق']],
  ['replies', ['답글', '답장', '回覆', '回复', 'ตอบกลับ', 'απαντήσ', 'trả lời', 'balasan', 'الردود']],
  ['saves', ['저장', '收藏', '儲存', '珍藏', 'บันทึก', 'αποθηκ', 'lượt lưu', 'simpan', 'penyimpan', 'حفظ', 'שמיר', 'збереж']],
  ['shares', ['공유', '分享', 'แชร์', 'κοινοποι', 'chia sẻ', 'distribui', 'pembagian', 'bagikan', 'مشارك', 'שיתופ', 'пошир']],
  ['follows', ['팔로우', '追蹤', '追踪', '关注', 'ติดตาม', 'ακολουθ', 'theo dõi', 'urmărir', 'mengikuti', 'متابع', 'стежен']],
  ['reach', ['도달', '觸及', '触及', '覆盖', 'การเข้าถึง', 'απήχηση', 'tiếp cận', 'impact', 'jangkau', 'الوصول', 'охопл']],
  ['impressions', ['노출', '曝光', 'อิมเพรสชั', 'εμφανίσ', 'hiển thị', 'afișări', 'impresi', 'ظهور', 'показ']],
  [
    'views',
    [
      '조회',
      '瀏覽',
      '浏览',
      '觀看',
      '观看',
      'ยอดดู',
      'ビュー',
      'προβολ',
      'lượt xem',
      'vizualiz',
      'tayang',
      'مشاهد',
      'צפיות',
      'перегляд',
    ],
  ],
  ['reactions', ['공감', '心情', 'ความรู้สึก', 'αντιδράσ', 'cảm xúc', 'tanggapan', 'تفاعل']],
];
const FOLDED = FAR.map(([field, words]) => [field, words.map(foldedKey)] as const);

/** What a folded label means in these languages; undefined where none of them knows it. */
export function metricByFarStem(key: string): MetaField | null | undefined {
  return FOLDED.find(([, words]) => words.some((word) => key.includes(word)))?.[0];
}
