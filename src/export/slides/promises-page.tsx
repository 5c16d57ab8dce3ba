import type { ReactNode } from 'react';
import type { PromisesSlide } from '../../core/deck/slide.ts';
import type { Done } from '../../core/model/workspace.ts';
import type { StepState } from '../../core/report/deck-facts.ts';
import type { Language } from '../../words/language.ts';
import { stepWho } from '../../words/plan-slide.ts';
import { PROMISES_WORDS, promisesLabel, shownSteps, sinceText } from '../../words/promises-slide.ts';
import type { EffectScale } from './effect.tsx';
import { Effect, effectScale } from './effect.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { textLength } from './text-length.ts';

/** What we promised last month: per promise whether it was done, and how the posts that it is about do since then. */
export function PromisesPage(props: SlideProps<PromisesSlide>): ReactNode {
  const { slide, language } = props;
  const words = PROMISES_WORDS[language];
  return (
    <SlideFrame of={props} label={promisesLabel(slide, language)}>
      {slide.steps.length === 0 ? <p className="slide-empty">{words.empty}</p> : <Promises {...props} />}
    </SlideFrame>
  );
}

/** Of the drawing, in px of a slide. */
const WIDTH = 440;

function Promises({ slide, language }: SlideProps<PromisesSlide>): ReactNode {
  const words = PROMISES_WORDS[language];
  const steps = shownSteps(slide);
  const drawn = steps.map(drawnOf).filter((row) => row !== null);
  const scale = effectScale(drawn, WIDTH);
  return (
    <table className="promises">
      <thead>
        <tr>
          <th scope="col">{words.head.step}</th>
          <th scope="col">{words.head.done}</th>
          <th scope="col">
            {words.head.since}
            {drawn.length === 0 ? null : (
              <span className="promise-axis">
                <span>{words.less}</span>
                <span>{words.before}</span>
                <span>{words.more}</span>
              </span>
            )}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((state) => (
          <Row key={state.step.id} state={state} scale={scale} language={language} />
        ))}
      </tbody>
    </table>
  );
}

/** How a promise's posts are drawn; null where nothing is compared. */
function drawnOf({ since }: StepState) {
  if (since === null || since.ratio === null || since.low === null || since.high === null) return null;
  const way = ({ better: 1, worse: -1, same: 0, 'too-early': 0 } as const)[since.word];
  return {
    effect: { ratio: since.ratio, low: since.low, high: since.high },
    mirror: false,
    verdict: way === 0 ? 'none' : 'works',
    direction: way,
  } as const;
}

interface RowProps {
  readonly state: StepState;
  readonly scale: EffectScale;
  readonly language: Language;
}

function Row({ state, scale, language }: RowProps): ReactNode {
  const words = PROMISES_WORDS[language];
  const { step } = state;
  const who = stepWho(step, language);
  return (
    <tr>
      <th scope="row">
        <p className="promise-facts">
          <span className="chip">{words.does[step.does]}</span>
          {who === '' ? null : <span>{who}</span>}
        </p>
        <p className={`promise-text text-${textLength(step.text, 135, 230)}`}>{step.text}</p>
      </th>
      <td>
        <p className={`promise-done done-${state.done ?? 'unsaid'}`}>
          <DoneMark done={state.done} />
          <span>{words.done[state.done ?? 'unsaid']}</span>
        </p>
      </td>
      <td>
        <Since state={state} scale={scale} language={language} />
      </td>
    </tr>
  );
}

/** A box that is full, half full or empty: the word beside it says the same. */
function DoneMark({ done }: { readonly done: Done | null }): ReactNode {
  if (done === null) return null;
  return (
    <svg className="done-mark" width="16" height="16" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="14" height="14" />
      {done === 'not' ? null : <path d={done === 'done' ? 'M1 1H15V15H1Z' : 'M1 1H8V15H1Z'} />}
    </svg>
  );
}

function Since({ state, scale, language }: RowProps): ReactNode {
  const told = sinceText(state, language);
  if (told === null) return null;
  const drawn = drawnOf(state);
  const tone = { better: 'tone-more', worse: 'tone-less', same: '', 'too-early': '' }[state.since?.word ?? 'same'];
  return (
    <>
      {drawn === null ? null : <Effect row={drawn} scale={scale} width={WIDTH} label={`${told.word} ${told.rest}`} />}
      <p className="promise-since">
        {told.word === '' ? null : <b className={tone}>{told.word}</b>} {told.rest}
      </p>
    </>
  );
}
