import type { PlanSlide } from '../../core/deck/slide.ts';
import type { PlannedStep } from '../../core/model/workspace.ts';
import { PLAN_STEPS, PLAN_WORDS, stepText, stepWho } from '../../words/plan-slide.ts';
import { BODY_END, LEFT } from './look.ts';
import type { PageOf } from './slide-frame.ts';
import { drawEmpty, drawHead, textOf } from './slide-frame.ts';
import { cutTo, fitted } from './text-fit.ts';

const GAP = 36;
/** The width of a column in px, by how many there are. */
const WIDTHS = { 1: 740, 2: 558, 3: 360 } as const;

/** Keep, change, stop: at most three agreements beside each other, each with who and by when. */
export function drawPlan(page: PageOf<PlanSlide>): void {
  const { slide, sheet, language } = page;
  const words = PLAN_WORDS[language];
  const top = drawHead(page, { label: words.label });
  const steps = slide.steps.slice(0, PLAN_STEPS);
  if (steps.length === 0) {
    drawEmpty(sheet, words.empty, top);
    return;
  }
  const width = WIDTHS[steps.length === 1 ? 1 : steps.length === 2 ? 2 : 3];
  steps.forEach((step, place) => {
    drawStep(page, step, { x: LEFT + place * (width + GAP), y: top, width });
  });
}

interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawStep({ slide, sheet, language }: PageOf<PlanSlide>, step: PlannedStep, { x, y, width }: Column): void {
  const head = PLAN_WORDS[language].heads[step.does];
  sheet.line('Line', { x, y: y + 1, width, height: 0 }, 'ink', 3);
  sheet.textBox({
    name: head,
    at: { x, y: y + 17, width, height: 24 },
    text: [{ line: 24, runs: [{ text: cutTo(head, width, 18), size: 18, colour: 'ink2' }] }],
  });
  const text = fitted(stepText(slide.texts, step), [
    { size: 25, line: 33, lines: 8, width, bold: true },
    { size: 20, line: 27, lines: 10, width, bold: true },
    { size: 16, line: 21, lines: 13, width, bold: true },
  ]);
  const textTop = y + 55;
  const height = text.taken * text.line;
  sheet.textBox({ name: `${head}: 1`, at: { x, y: textTop, width, height }, text: [textOf(text, { bold: true })] });
  const said = stepWho(step, language);
  if (said === '') return;
  const who = fitted(said, [{ size: 16, line: 21, lines: 2, width }]);
  const whoTop = Math.min(textTop + height + 26, BODY_END - who.taken * who.line);
  sheet.line('Line', { x, y: whoTop - 10, width, height: 0 }, 'line', 1);
  sheet.textBox({
    name: `${head}: 2`,
    at: { x, y: whoTop, width, height: who.taken * who.line },
    text: [textOf(who, { colour: 'ink2' })],
  });
}
