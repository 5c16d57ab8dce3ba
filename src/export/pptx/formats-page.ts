import type { FormatsSlide } from '../../core/deck/slide.ts';
import { findingSentence, verdictWord } from '../../words/findings.ts';
import { groupName, levelName } from '../../words/level-names.ts';
import { onlyFormat } from '../../words/slide-facts.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import { FORMAT_ROWS } from '../slides/foot-sentences.ts';
import { drawEffects, type EffectRow } from './effects-table.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead } from './slide-frame.ts';

/** What works, by format: each effect as a point with its range in a chart, between the names and the verdicts of a table. */
export function drawFormats(page: PageOf<FormatsSlide>): void {
  const { slide, sheet, language } = page;
  const words = SLIDE_WORDS[language];
  const goal = GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language);
  const top = drawHead(page, { label: words.formats, detail: `${goal} ${words.perPost}`, channel: slide.channel });
  const rows = slide.rows.slice(0, FORMAT_ROWS);
  if (rows.length === 0) {
    drawEmpty(sheet, words.nothingToShow, top);
    return;
  }
  const channel = channelLabel(slide.channel, [slide.channel]);
  const alone = onlyFormat(slide) !== null;
  drawEffects(page, {
    top,
    name: words.formats,
    about: `${words.formats}, ${goal} ${words.perPost}`,
    heading: groupName(rows[0]?.group ?? 'format', language),
    goal: slide.goal,
    most: rows.length > 6 ? 48 : 57,
    rows: rows.map(
      (finding): EffectRow => ({
        finding,
        name: levelName(finding.group, finding.level, language),
        below: '',
        word: `${alone ? words.noOther : verdictWord(finding, language)}.`,
        sentence: findingSentence(finding, { channel, answer: slide.answer, language }),
      }),
    ),
  });
}
