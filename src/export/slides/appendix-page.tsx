import type { ReactNode } from 'react';
import { safeLink } from '../../core/base/safe-link.ts';
import type { AppendixSlide } from '../../core/deck/slide.ts';
import type { ReportPost } from '../../core/report/report.ts';
import { momentText, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { formatName, METRIC_NAMES } from '../../words/terms.ts';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** Columns of numbers that fit beside the text. */
const METRIC_COLUMNS = 6;
/** From here on a number needs smaller figures: a number that is cut would be another number. */
const LONG_NUMBER = 10_000_000;

/** Every post with its numbers. An absent number is a dash, never 0. */
export function AppendixPage(props: SlideProps<AppendixSlide>): ReactNode {
  const { slide, language } = props;
  const words = SLIDE_WORDS[language];
  const metrics = slide.metrics.slice(0, METRIC_COLUMNS);
  return (
    <SlideFrame
      of={props}
      label={words.appendix}
      {...(slide.pages > 1 ? { detail: words.page(slide.page, slide.pages) } : {})}
      channel={slide.channel}
    >
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.format}</th>
            <th scope="col" className="numbers-post">
              {words.post}
            </th>
            {metrics.map((metric) => (
              <th key={metric} scope="col" className="number">
                {METRIC_NAMES[language][metric]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slide.posts.map((post) => (
            <tr key={post.key}>
              <td className="numbers-when">{momentText(post.publishedAt, post.precision === 'minute', language, props.zone)}</td>
              <td className="numbers-format">
                <span>{formatName(post.format, language)}</span>
              </td>
              <th scope="row" className="numbers-post">
                <PostText post={post} language={language} isLink={props.onText === undefined} />
              </th>
              {metrics.map((metric) => {
                const value = post.metrics[metric];
                return (
                  <td key={metric} className={value !== undefined && value >= LONG_NUMBER ? 'number number-long' : 'number'}>
                    {value === undefined ? '–' : wholeNumber(value, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </SlideFrame>
  );
}

/** What fits on one line with room to spare; a text of 2,200 characters fourteen times would only make the file heavy. */
const LINE = 160;

interface PostTextProps {
  readonly post: ReportPost;
  readonly language: Language;
  /** In the editor the lines stand too close together to be hit one by one. */
  readonly isLink: boolean;
}

function PostText({ post, language, isLink }: PostTextProps): ReactNode {
  const words = SLIDE_WORDS[language];
  const text = [...post.text.trim().replaceAll(/\s+/gu, ' ')].slice(0, LINE).join('');
  const href = isLink ? safeLink(post.permalink) : '';
  const shown = text === '' ? words.noText : text;
  return (
    <span className="numbers-line">
      {post.young ? <em className="chip">{words.young}</em> : null}
      {post.boosted === true ? <em className="chip">{words.boosted}</em> : null}
      {post.duty ? <em className="chip">{words.duty}</em> : null}
      {post.leftOut ? <em className="chip">{words.leftOut}</em> : null}
      <span>
        {href === '' ? (
          shown
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {shown}
          </a>
        )}
      </span>
    </span>
  );
}
