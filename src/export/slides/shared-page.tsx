import type { ReactNode } from 'react';
import type { SharedTraitsSlide } from '../../core/deck/slide.ts';
import { findingSentence, findingShort, saidOf, verdictWord } from '../../words/findings.ts';
import type { Language } from '../../words/language.ts';
import { levelName } from '../../words/level-names.ts';
import { goalInText, SHARED_ROWS, SHARED_WORDS, sharedCount, sharedNone } from '../../words/shared-slide.ts';
import { lessOf, moreOf } from '../../words/slide-titles.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import type { EffectScale } from './effect.tsx';
import { Effect, effectScale } from './effect.tsx';
import { findingPlace } from './shared-finding.ts';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** What the best posts share: each trait with how many have it, its effect as a point with a range, and the verdict in words. */
export function SharedPage(props: SlideProps<SharedTraitsSlide>): ReactNode {
  const { slide, language } = props;
  return (
    <SlideFrame of={props} label={SHARED_WORDS[language].label} detail={goalInText(slide.goal, language)}>
      {slide.rows.length === 0 ? <p className="slide-empty">{sharedNone(slide, language)}</p> : <Traits {...props} />}
    </SlideFrame>
  );
}

function Traits({ slide, language }: SlideProps<SharedTraitsSlide>): ReactNode {
  const rows = slide.rows.slice(0, SHARED_ROWS);
  const scale = effectScale(rows.map(({ finding }) => finding));
  return (
    <table className={`effects shared rows-${rows.length}`}>
      <thead>
        <tr>
          <th scope="col">{SHARED_WORDS[language].trait}</th>
          <th scope="col" className="effects-axis">
            <span>{lessOf(slide.goal, language)}</span>
            <span>{SLIDE_WORDS[language].usual}</span>
            <span>{moreOf(slide.goal, language)}</span>
          </th>
          <th scope="col">{SLIDE_WORDS[language].verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.finding.channel} ${row.finding.group} ${row.finding.level}`}
            row={row}
            slide={slide}
            scale={scale}
            language={language}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: SharedTraitsSlide['rows'][number];
  readonly slide: SharedTraitsSlide;
  readonly scale: EffectScale;
  readonly language: Language;
}

function Row({ row, slide, scale, language }: RowProps): ReactNode {
  const { finding } = row;
  return (
    <tr>
      <th scope="row">
        <span>{levelName(finding.group, finding.level, language)}</span>
        <small>{sharedCount(row, slide.best, language)}</small>
      </th>
      <td>
        <Effect row={finding} scale={scale} label={findingSentence(finding, findingPlace(row, slide.goal, language))} />
      </td>
      <td>
        <p className={`said said-${saidOf(finding)}`}>
          <b>{verdictWord(finding, language)}.</b> {findingShort(finding, language)}
        </p>
      </td>
    </tr>
  );
}
