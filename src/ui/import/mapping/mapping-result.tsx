import type { MappingPreview } from '../../../core/importers/mapped/preview.ts';
import { METRICS } from '../../../core/model/metric.ts';
import { noteSentence } from '../../../words/files.ts';
import { dayText, momentText, wholeNumber } from '../../../words/format.ts';
import { MAPPING_SCREEN } from '../../../words/mapping-screen.ts';
import { metricCount } from '../../../words/metric-words.ts';
import { formatName, METRIC_NAMES } from '../../../words/terms.ts';
import { ChannelMark } from '../../parts/channel-mark.tsx';
import { useLanguage, useWords } from '../../parts/language-context.ts';

interface MappingResultProps {
  readonly preview: MappingPreview;
  readonly zone: string;
  /** The rows are comments. */
  readonly ofComments: boolean;
  /** The answer before, while the new one is worked out. */
  readonly stale: boolean;
}

/** What would come out: how many posts, the first three, the sums, and the rows that are none. */
export function MappingResult({ preview, zone, ofComments, stale }: MappingResultProps) {
  const screen = useWords(MAPPING_SCREEN);
  const words = ofComments ? { ...screen, ...screen.ofComments } : screen;
  const language = useLanguage();
  return (
    <section className="mapping-result" aria-labelledby="mapping-result" aria-busy={stale}>
      <h2 id="mapping-result">{words.result}</h2>
      <p role="status" className="mapping-count">
        {preview.missing === null ? words.count(preview.posts, preview.aside) : words.missing[preview.missing]}{' '}
        {preview.posts === 0 && preview.missing === null ? words.noPosts : ''}
      </p>
      {preview.ofRows > preview.rows && <p className="quiet small">{words.part(preview.rows)}</p>}
      {preview.posts > 0 && (
        <>
          <h3>{words.first}</h3>
          <ul className="mapping-posts">
            {preview.first.map((one) => (
              <PreviewPost key={one.post.id} one={one} preview={preview} zone={zone} ofComments={ofComments} />
            ))}
          </ul>
          {!ofComments && <SumTable preview={preview} />}
        </>
      )}
      {preview.notes.length > 0 && (
        <>
          <h3>{words.aside}</h3>
          <ul className="mapping-notes">
            {preview.notes.map((note) => (
              <li key={note.code}>{noteSentence(note, language)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface PreviewPostProps {
  readonly one: MappingPreview['first'][number];
  readonly preview: MappingPreview;
  readonly zone: string;
  readonly ofComments: boolean;
}

function PreviewPost({ one: { post, publishedAt }, preview, zone, ofComments }: PreviewPostProps) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  const day = publishedAt === '' ? words.undated : dayText(post.publishedAt, true, language, zone);
  const isExact = publishedAt !== '' && post.precision === 'minute';
  const moment = isExact ? `${day}, ${momentText(publishedAt, true, language, zone).split(', ').at(-1)}` : day;
  const unplaced = post.channel.platform === 'other' && post.channel.name === 'other';
  return (
    <li>
      <p className="mapping-post-head">
        {unplaced ? <em>{words.noPlatform}</em> : <ChannelMark channel={post.channel} others={preview.channels} />}
        <span className="quiet">{ofComments ? moment : `${moment} · ${formatName(post.kind, language)}`}</span>
      </p>
      <p className="mapping-post-text">{post.text === '' ? <em>{words.noText}</em> : post.text}</p>
      <p className="quiet small">
        {METRICS.flatMap((metric) => {
          const value = post.metrics[metric];
          return value === undefined ? [] : [metricCount(metric, value, language)];
        }).join(' · ')}
      </p>
    </li>
  );
}

function SumTable({ preview }: { readonly preview: MappingPreview }) {
  const words = useWords(MAPPING_SCREEN);
  const language = useLanguage();
  return (
    <table className="mapping-sums">
      <caption>{words.sums}</caption>
      <thead>
        <tr>
          <th scope="col">{words.metric}</th>
          <th scope="col" className="cell-number">
            {words.sum}
          </th>
          <th scope="col" className="cell-number">
            {words.known}
          </th>
        </tr>
      </thead>
      <tbody>
        {preview.sums.map(({ metric, known, sum }) => (
          <tr key={metric}>
            <th scope="row">{METRIC_NAMES[language][metric]}</th>
            <td className="cell-number">{wholeNumber(sum, language)}</td>
            <td className="cell-number">{wholeNumber(known, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
