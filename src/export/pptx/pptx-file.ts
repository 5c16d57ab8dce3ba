import type { Slide } from '../../core/deck/slide.ts';
import type { SharedDeck } from '../../core/share/redact.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { HTML_WORDS } from '../../words/slides.ts';
import { safeTheme } from '../slides/theme-style.ts';
import { drawAlternative } from './alternative-page.ts';
import { drawAppendix } from './appendix-page.ts';
import { drawBrought } from './brought-page.ts';
import { drawChannels } from './channels-page.ts';
import { drawCorners } from './corners-page.ts';
import { drawFormats } from './formats-page.ts';
import { drawFree } from './free-page.ts';
import { drawGuess } from './guess-page.ts';
import { LANGUAGE_TAGS, LEFT, ROOM } from './look.ts';
import { drawMonth } from './month-page.ts';
import type { DrawnSlide } from './package.ts';
import { presentationFile } from './package.ts';
import { drawPlan } from './plan-page.ts';
import { drawPromises } from './promises-page.ts';
import { drawRanked } from './ranked-page.ts';
import { drawSendIn } from './send-in-page.ts';
import { drawShared } from './shared-page.ts';
import type { PageOf } from './slide-frame.ts';
import { drawFoot } from './slide-frame.ts';
import { SlideSheet } from './slide-sheet.ts';
import { typeScale } from './theme.ts';
import { drawWall } from './wall-page.ts';
import { oneLine } from './xml.ts';

/**
 * A deck as a PowerPoint file (Office Open XML, ECMA-376 transitional): words as words, tables as tables, charts as charts with the
 * workbook behind them. Needs no page and no clock: the same deck gives the same bytes.
 */
export function pptxOf(deck: SharedDeck, language: Language): Uint8Array {
  const total = deck.slides.length;
  const theme = safeTheme(deck.theme);
  const slides = deck.slides.map((slide, index): DrawnSlide => {
    const sheet = new SlideSheet(LANGUAGE_TAGS[language], typeScale(theme));
    drawSlide({ slide, sheet, language, zone: deck.zone, place: index + 1, total, theme });
    return { sheet, notes: slide.notes.trim() };
  });
  const about = { title: monthText(deck.month, language), language: LANGUAGE_TAGS[language], day: deck.today, theme };
  return presentationFile(total === 0 ? [emptySlide(about.title, language)] : slides, about);
}

function drawSlide(page: PageOf): void {
  drawBody(page, page.slide);
  drawFoot(page);
}

function drawBody(page: PageOf, slide: Slide): void {
  switch (slide.kind) {
    case 'month':
      drawMonth({ ...page, slide });
      break;
    case 'channels':
      drawChannels({ ...page, slide });
      break;
    case 'best':
    case 'least':
      drawRanked({ ...page, slide });
      break;
    case 'formats':
      drawFormats({ ...page, slide });
      break;
    case 'guess':
      drawGuess({ ...page, slide });
      break;
    case 'promises':
      drawPromises({ ...page, slide });
      break;
    case 'shared':
      drawShared({ ...page, slide });
      break;
    case 'alternative':
      drawAlternative({ ...page, slide });
      break;
    case 'corners':
      drawCorners({ ...page, slide });
      break;
    case 'wall':
      drawWall({ ...page, slide });
      break;
    case 'brought':
      drawBrought({ ...page, slide });
      break;
    case 'plan':
      drawPlan({ ...page, slide });
      break;
    case 'send-in':
      drawSendIn({ ...page, slide });
      break;
    case 'free':
      drawFree({ ...page, slide });
      break;
    case 'appendix':
      drawAppendix({ ...page, slide });
      break;
    default:
      slide satisfies never;
  }
}

/** A presentation without slides opens with questions; this says what is the matter. */
function emptySlide(month: string, language: Language): DrawnSlide {
  const sheet = new SlideSheet(LANGUAGE_TAGS[language], { title: 1, text: 1 });
  sheet.textBox({
    name: 'Title',
    at: { x: LEFT, y: 82, width: ROOM, height: 97 },
    text: [{ line: 47, runs: [{ text: oneLine(month), size: 43, bold: true }] }],
    placeholder: { type: 'title' },
  });
  sheet.textBox({
    name: 'Empty',
    at: { x: LEFT, y: 203, width: ROOM, height: 60 },
    text: [{ line: 31, runs: [{ text: HTML_WORDS[language].empty, size: 22, colour: 'ink2' }] }],
  });
  return { sheet, notes: '' };
}
