import type { ReactNode } from 'react';
import type { FormatsSlide } from '../../core/deck/slide.ts';
import type { Finding } from '../../core/insight/findings.ts';
import { findingSentence, findingShort, saidOf, verdictWord } from '../../words/findings.ts';
import type { Language } from '../../words/language.ts';
import { groupName, levelName } from '../../words/level-names.ts';
import { onlyFormat } from '../../words/slide-facts.ts';
import { lessOf, moreOf } from '../../words/slide-titles.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, GOAL_NAMES } from '../../words/terms.ts';
import type { EffectScale } from './effect.tsx';
import { Effect, effectScale } from './effect.tsx';
import { FORMAT_ROWS } from './foot-sentences.ts';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** What works, by format: each effect as a point with its range, the number of posts, and the verdict in words. */
export function FormatsPage(props: SlideProps<FormatsSlide>): ReactNode {
  const { slide, language } = props;
  const { rows, channel } = slide;
  const words = SLIDE_WORDS[language];
  const goal = GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language);
  return (
    <SlideFrame of={props} label={words.formats} detail={`${goal} ${words.perPost}`} channel={channel}>
      {rows.length === 0 ? <p className="slide-empty">{words.nothingToShow}</p> : <Effects {...props} />}
    </SlideFrame>
  );
}

function Effects({ slide, language }: SlideProps<FormatsSlide>): ReactNode {
  const words = SLIDE_WORDS[language];
  const rows = slide.rows.slice(0, FORMAT_ROWS);
  const scale = effectScale(rows);
  return (
    <table className={`effects rows-${rows.length}`}>
      <thead>
        <tr>
          <th scope="col">{groupName(rows[0]?.group ?? 'format', language)}</th>
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
