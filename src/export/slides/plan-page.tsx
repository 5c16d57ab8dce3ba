import type { ReactNode } from 'react';
import type { PlanSlide } from '../../core/deck/slide.ts';
import type { PlannedStep } from '../../core/model/workspace.ts';
import { PLAN_STEPS, PLAN_WORDS, stepText, stepWho } from '../../words/plan-slide.ts';
import { EditableText } from './editable-text.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { textLength } from './text-length.ts';

/** Keep, change, stop: at most three agreements beside each other, each with who and by when. */
export function PlanPage(props: SlideProps<PlanSlide>): ReactNode {
  const { slide, language } = props;
  const words = PLAN_WORDS[language];
  const steps = slide.steps.slice(0, PLAN_STEPS);
  return (
    <SlideFrame of={props} label={words.label}>
      {steps.length === 0 ? (
        <p className="slide-empty">{words.empty}</p>
      ) : (
        <ol className={`plan plan-${steps.length}`}>
          {steps.map((step) => (
            <Step key={step.id} step={step} props={props} />
          ))}
        </ol>
      )}
    </SlideFrame>
  );
}

/** The most characters of a text in the two larger sizes, by how many columns there are. */
const FITS = { 1: [340, 620], 2: [230, 420], 3: [130, 260] } as const;

function Step({ step, props }: { readonly step: PlannedStep; readonly props: SlideProps<PlanSlide> }): ReactNode {
  const { slide, language, onText } = props;
  const text = stepText(slide.texts, step);
  const who = stepWho(step, language);
  const [short, middle] = FITS[slide.steps.length === 1 ? 1 : slide.steps.length === 2 ? 2 : 3];
  return (
    <li className={`plan-step plan-${step.does}`}>
      <h3>{PLAN_WORDS[language].heads[step.does]}</h3>
      <p className={`plan-text text-${textLength(text, short, middle)}`}>
        <EditableText place={`step-${step.id}`} text={text} onText={onText} />
      </p>
      {who === '' ? null : <p className="plan-who">{who}</p>}
    </li>
  );
}
