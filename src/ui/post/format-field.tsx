import { useId, useState } from 'react';
import { failureOf, useSetFormat } from '../../app/queries.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { Format } from '../../core/model/workspace.ts';
import { isKind } from '../../core/model/workspace.ts';
import { POST_SCREEN } from '../../words/post-screen.ts';
import { formatName } from '../../words/terms.ts';
import type { PostDetail } from '../../worker/questions.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { formatFromText } from './format-from-text.ts';

interface FormatFieldProps {
  readonly detail: PostDetail;
  readonly ownFormats: readonly string[];
}

/** What kind of post it is. The editor's word wins over the platform's, and is kept at once. */
export function FormatField({ detail, ownFormats }: FormatFieldProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const change = useSetFormat(detail.key);
  const id = useId();
  const shown = change.isPending ? (change.variables ?? detail.post.kind) : detail.format;
  const own = [...new Set(isKind(shown) ? ownFormats : [...ownFormats, shown])];
  const platform = formatName(detail.post.kind, language);
  return (
    <section className="post-part">
      <h3 id={`${id}-title`}>{words.format}</h3>
      <select
        className="field"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-by`}
        value={shown}
        onChange={({ target }) => change.mutate(target.value)}
      >
        <optgroup label={words.kinds}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {formatName(kind, language)}
            </option>
          ))}
        </optgroup>
        {own.length > 0 && (
          <optgroup label={words.own}>
            {own.map((format) => (
              <option key={format} value={format}>
                {format}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <p className="quiet small" id={`${id}-by`}>
        {detail.formatBy === 'editor' ? words.chosen(platform) : words.platformSays(platform)}
      </p>
      <OwnFormat own={own} onKeep={(format) => change.mutate(format)} />
      {detail.formatBy === 'editor' && (
        <button type="button" className="button-quiet" onClick={() => change.mutate(null)}>
          {words.back}
        </button>
      )}
      <p role="status" className="quiet small">
        {change.isSuccess && words.kept(formatName(change.variables ?? detail.post.kind, language))}
      </p>
      {change.isError && <FailureBox failure={failureOf(change.error)} />}
    </section>
  );
}

interface OwnFormatProps {
  readonly own: readonly string[];
  readonly onKeep: (format: Format) => void;
}

function OwnFormat({ own, onKeep }: OwnFormatProps) {
  const words = useWords(POST_SCREEN);
  const language = useLanguage();
  const [text, setText] = useState('');
  const id = useId();
  const format = formatFromText(text, own, language);
  return (
    <form
      className="own-format"
      onSubmit={(event) => {
        event.preventDefault();
        if (format === null) return;
        onKeep(format);
        setText('');
      }}
    >
      <label htmlFor={id}>{words.newFormat}</label>
      <div className="row">
        <input
          id={id}
          className="field"
          list={`${id}-own`}
          value={text}
          maxLength={60}
          placeholder={words.newExample}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        <datalist id={`${id}-own`}>
          {own.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="submit" className="button">
          {words.keep}
        </button>
      </div>
    </form>
  );
}
