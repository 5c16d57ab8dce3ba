import type { Channel } from '../../src/core/model/platform.ts';
import { chance } from '../town/random.ts';
import type { Cell } from './files.ts';
import { quotedFile, utf8, xlsx, zip } from './files.ts';
import { tiktokId } from './ids.ts';
import type { Sample, Truth } from './sample.ts';
import { plan } from './sample.ts';
import type { TextLanguage } from './texts.ts';

const HANDLE = 'gemeente.lindermeer';
const CHANNEL: Channel = { platform: 'tiktok', id: HANDLE, name: `@${HANDLE}` };
const HEADER = ['Time', 'Video title', 'Video link', 'Post time', 'Total likes', 'Total comments', 'Total shares', 'Total views'];

const MONTHS: Readonly<Record<string, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  nb: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  it: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
};

/** `July 16`, `16. juli`, `16 de julio`: a day without a year, as each language writes it. */
function dayIn(language: string, moment: number): string {
  const day = new Date(moment);
  const month = (MONTHS[language === 'en-GB' ? 'en' : language] as string).split('|')[day.getUTCMonth()] as string;
  const date = day.getUTCDate();
  if (language === 'en') return `${month} ${date}`;
  if (language === 'es' || language === 'pt') return `${date} de ${month}`;
  return ['da', 'de', 'nb'].includes(language) ? `${date}. ${month}` : `${date} ${month}`;
}

interface Variant {
  readonly language: string;
  readonly text: TextLanguage;
  readonly month: string;
  readonly container?: 'zip' | 'xlsx';
  /** Numbers that TikTok did not have. */
  readonly holes?: boolean;
}

function content({ language, text, month, container, holes = false }: Variant): Sample {
  const luck = chance(`tiktok ${language} ${month} ${container ?? ''}`);
  const planned = plan(luck, text, `${month}-01`, 7);
  const exported = dayIn(language, Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 2));
  const truths: Truth[] = [];
  const rows = planned.map(({ moment, text: words, place }): Cell[] => {
    const seconds = moment + luck.whole(0, 59) * 1000;
    const isPhotos = place === 4;
    const counts = {
      reactions: luck.whole(3, 900),
      comments: luck.whole(0, 60),
      shares: luck.whole(0, 80),
      views: luck.whole(200, 90_000),
    };
    const hole = holes && place === 2;
    const { shares, ...withoutShares } = counts;
    truths.push({
      channel: CHANNEL,
      moment: seconds,
      kind: isPhotos ? 'carousel' : 'video',
      metrics: hole ? withoutShares : counts,
    });
    const link = `https://www.tiktok.com/@${HANDLE}/${isPhotos ? 'photo' : 'video'}/${tiktokId(seconds, luck)}`;
    const title = place === 5 ? '' : words.replace(/\s+/gu, ' ');
    return [
      exported,
      title,
      link,
      dayIn(language, seconds),
      counts.reactions,
      counts.comments,
      hole ? 'undefined' : shares,
      counts.views,
    ];
  });
  const csv = `\uFEFF${quotedFile([HEADER, ...rows])}`;
  const texts = rows.map((row) => row.map(String));
  return {
    folder: `tiktok/content/${language}-${month}${container === undefined ? '' : `-${container}`}`,
    extension: container ?? 'csv',
    bytes:
      container === 'zip'
        ? zip({ 'Content.csv': csv })
        : container === 'xlsx'
          ? xlsx([['Content', [HEADER, ...texts]]])
          : utf8(csv),
    name: `Content.${container ?? 'csv'}`,
    importer: 'tiktok/content',
    headerLanguage: 'en',
    truths,
  };
}

/** Labels are English everywhere; days are written in the language of the account. */
export function tiktokSamples(): Sample[] {
  const text = (language: string): TextLanguage => (language === 'nl' || language === 'da' ? language : 'en');
  return [
    ...[...Object.keys(MONTHS), 'en-GB'].map((language) => content({ language, text: text(language), month: '2026-03' })),
    content({ language: 'nl', text: 'nl', month: '2026-01', holes: true }),
    content({ language: 'en', text: 'en', month: '2025-12', container: 'zip' }),
    content({ language: 'da', text: 'da', month: '2025-12', container: 'xlsx', holes: true }),
  ];
}
