import type { ReactNode } from 'react';
import type { AlternativeSlide } from '../../core/deck/slide.ts';
import { ALTERNATIVE_WORDS } from '../../words/alternative-slide.ts';
import { GOAL_NAMES } from '../../words/terms.ts';
import type { Side } from './alternative-sides.ts';
import { sidesOf } from './alternative-sides.ts';
import { EditableText } from './editable-text.tsx';
import { OwnPicture } from './own-picture.tsx';
import { PostFacts } from './post-facts.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** This is how it can: left a weak post, right a stronger one on its subject or the editor's own text. */
export function AlternativePage(props: SlideProps<AlternativeSlide>): ReactNode {
  const { slide, language } = props;
  const [was, can] = sidesOf(slide, language);
  return (
    <SlideFrame
      of={props}
      label={ALTERNATIVE_WORDS[language].label}
      detail={GOAL_NAMES[language][slide.goal].toLocaleLowerCase(language)}
      channel={slide.channel}
    >
      <div className="ways">
        <Way side={was} props={props} />
        <Arrow />
        <Way side={can} props={props} />
      </div>
    </SlideFrame>
  );
}

interface WayProps {
  readonly side: Side;
  readonly props: SlideProps<AlternativeSlide>;
}

function Way({ side, props }: WayProps): ReactNode {
  const { slide, language, zone, onText } = props;
  const { tone, heading, card, text, silent, room, picture, counts, quiet } = side;
  const rewritten = tone === 'works' && card === null && (slide.rewritten !== '' || onText !== undefined);
  return (
    <article className={`way way-${tone}`}>
      <div className="way-head">
        <h3>{heading}</h3>
        {card === null ? null : <PostFacts card={card} language={language} zone={zone} />}
      </div>
      <div className={`words words-${room.size} lines-${room.lines}${silent ? ' card-silent' : ''}`}>
        {rewritten && slide.rewritten === '' ? <p className="write-here">{text}</p> : null}
        {rewritten ? (
          <EditableText place="rewritten" text={onText === undefined ? text : slide.rewritten} onText={onText} lines />
        ) : (
          text
        )}
      </div>
      <Points side={side} props={props} />
      <OwnPicture picture={picture} />
      {counts.length === 0 ? <p className="way-quiet">{quiet}</p> : <Counts side={side} />}
    </article>
  );
}

function Points({ side, props }: WayProps): ReactNode {
  const { slide, language, onText } = props;
  const { points, room, tone } = side;
  const lineClass = (place: number) => `lines-${room.pointLines[place] ?? 1}`;
  const because = tone === 'less' && (slide.because !== '' || onText !== undefined);
  const made = because && slide.because !== '' ? points.slice(0, -1) : points;
  if (made.length === 0 && !because) return null;
  return (
    <ul className={room.small ? 'way-points points-small' : 'way-points'}>
      {made.map((point, place) => (
        <li key={point} className={lineClass(place)}>
          {point}
        </li>
      ))}
      {because ? (
        <li className={lineClass(made.length)}>
          {slide.because === '' ? <p className="write-here">{ALTERNATIVE_WORDS[language].writeBecause}</p> : null}
          <EditableText place="because" text={slide.because} onText={onText} />
        </li>
      ) : null}
    </ul>
  );
}

function Counts({ side: { counts } }: { readonly side: Side }): ReactNode {
  const long = counts.reduce((sum, { number }) => sum + number.length, 0) > 16;
  return (
    <ul className={long ? 'way-counts counts-long' : 'way-counts'}>
      {counts.map(({ number, unit }) => (
        <li key={unit}>
          <b>{number}</b> <span>{unit}</span>
        </li>
      ))}
    </ul>
  );
}

function Arrow(): ReactNode {
  return (
    <svg className="way-arrow" width="44" height="24" viewBox="0 0 44 24" aria-hidden="true" focusable="false">
      <path d="M2 12H40M29 1.5L40.5 12L29 22.5" />
    </svg>
  );
}
