import type { ReactNode } from 'react';
import type { FormatsSlide } from '../../core/deck/slide.ts';
import type { Finding } from '../../core/insight/findings.ts';
import { countedFor } from '../../words/answer-words.ts';
import { findingSentence, findingShort, saidOf, verdictWord } from '../../words/findings.ts';
import { monthShortYear, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { levelName } from '../../words/level-names.ts';
import { isNearest } from '../../words/metric-words.ts';
import { onlyFormat } from '../../words/slide-facts.ts';
import { lessOf, moreOf } from '../../words/slide-titles.ts';
import { nearestText, SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import type { EffectScale } from './effect.tsx';
import { Effect, effectScale } from './effect.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** Formats that fit under each other. */
const ROWS = 7;

/** What works, by format: each effect as a point with its range, the number of posts, and the verdict in words. */
export function FormatsPage(props: SlideProps<FormatsSlide>): ReactNode {
  const { slide, language } = props;
  const { rows, channel, answer, posts } = slide;
  const words = SLIDE_WORDS[language];
  const goal = GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language);
  const nearest = countedFor(answer);
  const monthOf = (day: string | null) => monthShortYear((day ?? slide.month).slice(0, 7), language);
  const hidden = rows.slice(ROWS);
  const tooFew = hidden.every(({ effect }) => effect === null);
  const footer = [
    words.comparedYear(posts, wholeNumber(posts, language), monthOf(slide.from), monthOf(slide.to)),
    rows.some(({ effect }) => effect !== null) ? words.rangeMeaning : '',
    isNearest(slide.goal, nearest) ? nearestText(slide.goal, nearest, channelLabel(channel, [channel]), language) : '',
    slide.boostUnknown ? words.boostUnknown : '',
    hidden.length === 0 ? '' : tooFew ? words.moreWithFew(hidden.length) : words.moreFormats(hidden.length),
  ];
  return (
    <SlideFrame of={props} label={words.formats} detail={`${goal} ${words.perPost}`} channel={channel} footer={footer}>
      {rows.length === 0 ? <p className="slide-empty">{words.nothingToShow}</p> : <Effects {...props} />}
    </SlideFrame>
  );
}

function Effects({ slide, language }: SlideProps<FormatsSlide>): ReactNode {
  const words = SLIDE_WORDS[language];
  const rows = slide.rows.slice(0, ROWS);
  const scale = effectScale(rows);
  return (
    <table className={`effects rows-${rows.length}`}>
      <thead>
        <tr>
          <th scope="col">{words.format}</th>
          <th scope="col" className="effects-axis">
            <span>{lessOf(slide.goal, language)}</span>
            <span>{words.usual}</span>
            <span>{moreOf(slide.goal, language)}</span>
          </th>
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.level} row={row} slide={slide} scale={scale} language={language} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: Finding;
  readonly slide: FormatsSlide;
  readonly scale: EffectScale;
  readonly language: Language;
}

function Row({ row, slide, scale, language }: RowProps): ReactNode {
  const channel = channelLabel(slide.channel, [slide.channel]);
  const alone = onlyFormat(slide) !== null;
  return (
    <tr>
      <th scope="row">
        <span>{levelName(row.group, row.level, language)}</span>
      </th>
      <td>
        <Effect row={row} scale={scale} label={findingSentence(row, { channel, answer: slide.answer, language })} />
      </td>
      <td>
        <p className={`said said-${saidOf(row)}`}>
          <b>{alone ? SLIDE_WORDS[language].noOther : verdictWord(row, language)}.</b> {findingShort(row, language)}
        </p>
      </td>
    </tr>
  );
}
