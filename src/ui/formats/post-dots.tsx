import type { MouseEvent } from 'react';
import type { PostKey } from '../../core/model/workspace.ts';
import type { FindingPosts } from '../../core/report/finding-posts.ts';
import { dayText } from '../../words/format.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { PlacedDot } from './dot-places.ts';
import { dotChart } from './dot-places.ts';

const NAME_LENGTH = 28;
/** So many exceptional posts are named in the drawing; the list names all. */
const NAMED = 2;
/** A name on the right half stands before its dot. */
const MIDDLE = 50;

interface PostDotsProps {
  readonly posts: FindingPosts;
  readonly name: string;
  readonly direction: 1 | -1 | 0;
  readonly zone: string;
  readonly onPost: (post: PostKey) => void;
}

/** The posts over time, as times the usual. A dot opens its post; the list below is the same for the keyboard. */
export function PostDots({ posts, name, direction, zone, onPost }: PostDotsProps) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const chart = dotChart(posts.dots);
  if (chart === null) return null;
  const own = chart.dots.filter(({ dot }) => dot.has);
  const others = chart.dots.filter(({ dot }) => !dot.has);
  const open = (event: MouseEvent<SVGSVGElement>) => {
    const key = event.target instanceof Element ? event.target.getAttribute('data-post') : null;
    if (key !== null) onPost(key);
  };
  return (
    <figure className={`post-dots way-${direction === 1 ? 'up' : direction === -1 ? 'down' : 'none'}`}>
      <div className="post-dots-plot" aria-hidden="true">
        {chart.ticks.map(({ times, y }) => (
          <span key={times} className="post-dots-tick" style={{ top: `${y}%` }}>
            {times === 1 ? words.usual : tickText(times)}
          </span>
        ))}
        <svg aria-hidden="true" onClick={open}>
          {chart.ticks.map(({ times, y }) => (
            <line key={times} className={times === 1 ? 'usual' : 'tick'} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
          ))}
          {others.map(({ dot, x, y }) => (
            <circle
              key={dot.post}
              className={dot.exceptional ? 'other other-ring' : 'other'}
              cx={`${x}%`}
              cy={`${y}%`}
              r={dot.exceptional ? 5 : 2.5}
            />
          ))}
          {own.map((placed) => (
            <OwnDot key={placed.dot.post} placed={placed} />
          ))}
          {exceptional(own).map(({ dot, x, y }) => (
            <text
              key={dot.post}
              x={`${x}%`}
              y={`${y}%`}
              dx={x > MIDDLE ? -10 : 10}
              dy="4"
              textAnchor={x > MIDDLE ? 'end' : 'start'}
            >
              {nameOf(dot.text)}
            </text>
          ))}
        </svg>
        {chart.days.map(({ day, x }) => (
          <span
            key={day}
            className={`post-dots-day at-${x === 0 ? 'start' : x === 100 ? 'end' : 'middle'}`}
            style={{ left: `${x}%` }}
          >
            {dayText(Date.parse(`${day}T12:00:00Z`), true, language, zone)}
          </span>
        ))}
      </div>
      <figcaption className="quiet small">{words.dotsWhat(name)}</figcaption>
    </figure>
  );
}

function OwnDot({ placed: { dot, x, y } }: { readonly placed: PlacedDot }) {
  return (
    <g className="own">
      <circle className="own-dot" cx={`${x}%`} cy={`${y}%`} r="4.5" />
      {dot.exceptional && <circle className="own-ring" cx={`${x}%`} cy={`${y}%`} r="8" />}
      <circle className="own-reach" cx={`${x}%`} cy={`${y}%`} r="10" data-post={dot.post}>
        <title>{nameOf(dot.text)}</title>
      </circle>
    </g>
  );
}

/** The most exceptional ones, that stay apart enough to be read. */
function exceptional(dots: readonly PlacedDot[]): readonly PlacedDot[] {
  return dots
    .filter(({ dot }) => dot.exceptional && dot.text !== '')
    .toSorted((a, b) => b.dot.times - a.dot.times)
    .slice(0, NAMED)
    .filter(({ y }, place, named) => place === 0 || Math.abs(y - (named[0] as PlacedDot).y) > 8);
}

function nameOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length <= NAME_LENGTH ? line : `${line.slice(0, NAME_LENGTH - 1).trimEnd()}…`;
}

const PARTS: Readonly<Record<number, string>> = { 2: '½', 4: '¼', 8: '⅛' };

function tickText(times: number): string {
  const part = Math.round(1 / times);
  return times >= 1 ? `${times}×` : `${PARTS[part] ?? `1/${part}`}×`;
}
