import type { ReactNode } from 'react';
import type { CornerPoint, CornersSlide } from '../../core/deck/slide.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { Corner } from '../../words/corners-slide.ts';
import { bothTimes, CORNERS, CORNERS_WORDS, cornerOf, firstWords, wholeTimes } from '../../words/corners-slide.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { ownText } from '../../words/own-text.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel } from '../../words/terms.ts';
import type { CornersScale } from './corners-scale.ts';
import { cornersScale, PLOT, PLOT_AIR } from './corners-scale.ts';
import { EditableText } from './editable-text.tsx';
import { HiddenTable } from './hidden-table.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** Reach or reactions: every post of the month as a dot, both as times the usual, and what each corner asks for. */
export function CornersPage(props: SlideProps<CornersSlide>): ReactNode {
  const { slide, language } = props;
  const words = CORNERS_WORDS[language];
  const channels = [...new Map(slide.points.map(({ channel }) => [channelKey(channel), channel])).values()];
  const only = channels.length === 1 ? channels[0] : undefined;
  return (
    <SlideFrame
      of={props}
      label={words.label}
      channel={only}
      {...(channels.length > 1 ? { detail: SLIDE_WORDS[language].allChannels } : {})}
    >
      {slide.points.length === 0 ? (
        <p className="slide-empty">{SLIDE_WORDS[language].nothingToShow}</p>
      ) : (
        <div className="corners">
          {CORNERS.map((corner, place) => (
            <CornerWords key={corner} corner={corner} number={place + 1} props={props} />
          ))}
          <Plot slide={slide} language={language} />
          <AllPoints slide={slide} language={language} />
        </div>
      )}
    </SlideFrame>
  );
}

interface CornerProps {
  readonly corner: Corner;
  /** In reading order, as its dot and its place are numbered. */
  readonly number: number;
  readonly props: SlideProps<CornersSlide>;
}

function CornerWords({ corner, number, props }: CornerProps): ReactNode {
  const { slide, language, onText } = props;
  const words = CORNERS_WORDS[language];
  const here = slide.points.filter((point) => cornerOf(point) === corner);
  const named = here.find((point) => point.named);
  const place = `corner-${number}`;
  const advice = ownText(slide, place, here.length === 0 ? words.nobody : words.advice[corner]);
  return (
    <div className={`corner ${place} corner-${corner}`}>
      <h3>{words.corners[corner]}</h3>
      <p className="corner-posts">{words.posts(here.length, wholeNumber(here.length, language))}</p>
      <p className="corner-advice">
        <EditableText place={place} text={advice} onText={onText} label={words.corners[corner]} />
      </p>
      {named === undefined ? null : (
        <div className="corner-post">
          <b>{number}</b>
          <p>
            <span className="corner-words">{firstWords(named.post.text, language)}</span>
            <span className="corner-times">{bothTimes(named, language)}</span>
          </p>
        </div>
      )}
    </div>
  );
}

const INNER = { width: PLOT.width - PLOT.left - PLOT.right, height: PLOT.height - PLOT.top - PLOT.bottom };
const EDGES = {
  left: PLOT.left - PLOT_AIR,
  top: PLOT.top - PLOT_AIR,
  right: PLOT.left + INNER.width + PLOT_AIR,
  bottom: PLOT.top + INNER.height + PLOT_AIR,
};

function across(scale: CornersScale, times: number): number {
  return rounded(PLOT.left + scale.place(times) * INNER.width);
}

function up(scale: CornersScale, times: number): number {
  return rounded(PLOT.top + (1 - scale.place(times)) * INNER.height);
}

interface PlotProps {
  readonly slide: CornersSlide;
  readonly language: Language;
}

/** The numbers stand in the table for who does not see it. */
function Plot({ slide, language }: PlotProps): ReactNode {
  const scale = cornersScale(slide);
  const words = CORNERS_WORDS[language];
  const usual = { x: across(scale, 1), y: up(scale, 1) };
  return (
    <svg
      className="corners-plot"
      width={PLOT.width}
      height={PLOT.height}
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect
        className="corners-room"
        x={EDGES.left}
        y={EDGES.top}
        width={EDGES.right - EDGES.left}
        height={EDGES.bottom - EDGES.top}
      />
      <path className="corners-usual" d={`M${usual.x} ${EDGES.top}V${EDGES.bottom}M${EDGES.left} ${usual.y}H${EDGES.right}`} />
      {scale.marks.map((times) => (
        <g key={times} className={times === 1 ? 'corners-mark corners-one' : 'corners-mark'}>
          <text x={across(scale, times)} y={EDGES.bottom + 18} textAnchor="middle">
            {wholeTimes(times)}
          </text>
          <text x={EDGES.left - 6} y={up(scale, times) + 5} textAnchor="end">
            {wholeTimes(times)}
          </text>
        </g>
      ))}
      <text className="corners-axis" x="0" y="14">
        ↑ {words.reactions}
      </text>
      <text className="corners-axis" x={EDGES.right} y={EDGES.bottom + 38} textAnchor="end">
        {words.reach} →
      </text>
      <Dots points={slide.points} scale={scale} />
    </svg>
  );
}

/** The named ones last, so that no other dot covers their number. */
function Dots({ points, scale }: { readonly points: readonly CornerPoint[]; readonly scale: CornersScale }): ReactNode {
  return points
    .toSorted((a, b) => Number(a.named) - Number(b.named))
    .map((point) => {
      const corner = cornerOf(point);
      const [x, y] = [across(scale, point.reach), up(scale, point.reactions)];
      return (
        <g key={point.post.key} className={`corners-dot corner-${corner}`}>
          <circle cx={x} cy={y} r={point.named ? 11 : 5.5} />
          {point.named ? (
            <text x={x} y={y + 5} textAnchor="middle">
              {CORNERS.indexOf(corner) + 1}
            </text>
          ) : null}
        </g>
      );
    });
}

function AllPoints({ slide, language }: PlotProps): ReactNode {
  const words = CORNERS_WORDS[language];
  return (
    <HiddenTable
      caption={words.label}
      head={[words.post, words.channel, words.reach, words.reactions]}
      rows={slide.points.map(({ post, channel, reach, reactions }, place) => [
        `${place + 1}. ${firstWords(post.text, language)}`,
        channelLabel(channel, [channel]),
        timesUsual(reach, language),
        timesUsual(reactions, language),
      ])}
    />
  );
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}
