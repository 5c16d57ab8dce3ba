import type { SharedTraitsSlide } from '../../core/deck/slide.ts';
import { findingSentence, verdictWord } from '../../words/findings.ts';
import { levelName } from '../../words/level-names.ts';
import { goalInText, SHARED_ROWS, SHARED_WORDS, sharedCount, sharedNone } from '../../words/shared-slide.ts';
import { findingPlace } from '../slides/shared-finding.ts';
import { drawEffects, type EffectRow } from './effects-table.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead } from './slide-frame.ts';

/** What the best posts share: each trait with how many have it, its effect as a point with a range, and the verdict in words. */
export function drawShared(page: PageOf<SharedTraitsSlide>): void {
  const { slide, sheet, language } = page;
  const words = SHARED_WORDS[language];
  const top = drawHead(page, { label: words.label, detail: goalInText(slide.goal, language) });
  if (slide.rows.length === 0) {
    drawEmpty(sheet, sharedNone(slide, language), top);
    return;
  }
  const rows = slide.rows.slice(0, SHARED_ROWS).map((row): EffectRow => {
    const { finding } = row;
    return {
      finding,
      name: levelName(finding.group, finding.level, language),
      below: sharedCount(row, slide.best, language),
      word: `${verdictWord(finding, language)}.`,
      sentence: findingSentence(finding, findingPlace(row, slide.goal, language)),
    };
  });
  drawEffects(page, {
    top,
    name: words.label,
    about: `${words.label}, ${goalInText(slide.goal, language)}`,
    heading: words.trait,
    goal: slide.goal,
    most: 62,
    rows,
  });
}
