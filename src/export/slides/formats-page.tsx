import type { ReactNode } from 'react';
import type { FormatsSlide } from '../../core/deck/slide.ts';
import type { FormatFinding } from '../../core/insight/finding.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { isNearest } from '../../words/metric-words.ts';
import { onlyFormat } from '../../words/slide-facts.ts';
import { lessOf, moreOf } from '../../words/slide-titles.ts';
import { nearestText, SLIDE_WORDS, timesRange } from '../../words/slides.ts';
import { channelLabel, formatName, GOAL_NAMES } from '../../words/terms.ts';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** Formats that fit under each other. */
const ROWS = 7;

/** What works, by format: each effect as a point with its range, the number of posts, and the verdict in words. */
export function FormatsPage(props: SlideProps<FormatsSlide>): ReactNode {
  const { slide, language } = props;
  const { findings, channel } = slide;
  const words = SLIDE_WORDS[language];
  const goal = GOAL_NAMES[language][findings.goal].toLocaleLowerCase(language);
  const name = channelLabel(channel, [channel]);
  const hidden = Math.max(0, findings.formats.length - ROWS);
  const footer = [
    words.comparedYear(findings.posts, wholeNumber(findings.posts, language)),
    findings.formats.some(({ ratio }) => ratio !== null) ? words.rangeMeaning : '',
    findings.formats.length > 0 && isNearest(findings.goal, findings.metric)
      ? nearestText(findings.goal, findings.metric, name, language)
      : '',
    hidden > 0 ? words.moreFormats(hidden) : '',
  ];
  return (
    <SlideFrame of={props} label={words.formats} detail={`${goal} ${words.perPost}`} channel={channel} footer={footer}>
      {findings.formats.length === 0 ? <p className="slide-empty">{words.verdicts['too-few']}.</p> : <Effects {...props} />}
    </SlideFrame>
  );
}

function Effects({ slide, language }: SlideProps<FormatsSlide>): ReactNode {
  const words = SLIDE_WORDS[language];
  const { goal } = slide.findings;
  const formats = slide.findings.formats.slice(0, ROWS);
  const scale = scaleOf(formats);
  return (
    <table className={`effects rows-${formats.length}`}>
      <thead>
        <tr>
          <th scope="col">{words.format}</th>
          <th scope="col" className="effects-axis">
            <span>{lessOf(goal, language)}</span>
            <span>{words.usual}</span>
            <span>{moreOf(goal, language)}</span>
          </th>
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {formats.map((finding) => (
          <tr key={finding.format}>
            <th scope="row">
              <span>{formatName(finding.format, language)}</span>
            </th>
            <td>
              <Effect finding={finding} scale={scale} language={language} />
            </td>
            <td>
              <Said finding={finding} alone={onlyFormat(slide) !== null} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WIDTH = 600;
const HEIGHT = 44;
const MIDDLE = WIDTH / 2;
/** Room at both ends for the point's own size. */
const EDGE = 12;
/** Effects are drawn from a tenth to ten times; what lies beyond ends at the edge. */
const FARTHEST = 10;

/** A scale on which twice and half lie equally far from the usual, which stands in the middle. */
function scaleOf(formats: readonly FormatFinding[]): (times: number) => number {
  const ends = formats.flatMap(({ ratio, low, high }) => [ratio, low, high]).filter((value) => value !== null && value > 0);
  const farthest = Math.min(FARTHEST, Math.max(2, ...ends.map((value) => Math.max(value as number, 1 / (value as number)))));
  const unit = (MIDDLE - EDGE) / Math.log(farthest);
  return (times) => {
    const place = times > 0 ? MIDDLE + Math.log(times) * unit : EDGE;
    return Math.round(Math.min(WIDTH - EDGE, Math.max(EDGE, place)) * 10) / 10;
  };
}

interface EffectProps {
  readonly finding: FormatFinding;
  readonly scale: (times: number) => number;
  readonly language: Language;
}

function Effect({ finding, scale, language }: EffectProps): ReactNode {
  const { ratio, low, high, verdict } = finding;
  const words = SLIDE_WORDS[language];
  const range = low === null || high === null ? words.unknown : timesRange(low, high, language);
  return (
    <svg
      className={`effect effect-${verdict}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${formatName(finding.format, language)}: ${ratio === null ? words.verdicts[verdict] : `${timesUsual(ratio, language)}, ${range}`}`}
    >
      {low === null || high === null ? null : (
        <path className="effect-range" d={`M${scale(low)} ${HEIGHT / 2}H${Math.max(scale(high), scale(low) + 1)}`} />
      )}
      {ratio === null ? null : <circle className="effect-point" cx={scale(ratio)} cy={HEIGHT / 2} r="8.5" />}
    </svg>
  );
}

interface SaidProps {
  readonly finding: FormatFinding;
  /** There is no other format to compare it with. */
  readonly alone: boolean;
  readonly language: Language;
}

function Said({ finding, alone, language }: SaidProps): ReactNode {
  const words = SLIDE_WORDS[language];
  const posts = words.posts(finding.posts, wholeNumber(finding.posts, language));
  const times = finding.ratio === null || finding.verdict === 'too-few' ? '' : `${timesUsual(finding.ratio, language)}, `;
  return (
    <p className={`said said-${finding.verdict}`}>
      <b>{alone ? words.noOther : words.verdicts[finding.verdict]}.</b> {times}
      {posts}
    </p>
  );
}
