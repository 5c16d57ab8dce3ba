import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { editionOf, editionText } from '../../core/share/edition.ts';
import type { SharedDeck } from '../../core/share/redact.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { HTML_WORDS } from '../../words/slides.ts';
import { SlideView } from '../slides/slide-view.tsx';
import { themeStyle } from '../slides/theme-style.ts';
import { fontFaces } from './font-faces.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PresenterParts } from './presenter-parts.tsx';

interface HtmlFileOptions {
  readonly language: Language;
  /** The text of all looks of the slides, `slide-styles.css`. */
  readonly css: string;
  /** Woff2 files by the family name they are known by, base64; without them the reader's own fonts are used. */
  readonly fonts?: readonly { readonly name: string; readonly base64: string }[];
  /** The text of `PRESENTER_SCRIPT`. */
  readonly script: string;
  /** The file's title; the month where left out. */
  readonly title?: string;
  /** SHA-256 of the text's UTF-8 bytes, as base64. Page and Node each have their own. */
  readonly digest: (text: string) => Promise<string>;
}

/**
 * A deck as one HTML file: readable without scripts and without a network, presented with the arrow keys, printed one slide a
 * page. It carries its edition as data, so that Postproof opens it again. The same deck gives the same bytes. Its
 * Content-Security-Policy allows its own style and script by their hash and nothing else, so that a text of a post can never run (CSP
 * Level 3, hash sources).
 */
export async function htmlFile(deck: SharedDeck, options: HtmlFileOptions): Promise<string> {
  const style = withoutClosing(
    `${fontFaces(options.fonts ?? [])}${plainStyle(options.css + themeStyle(deck.theme) + PAGE_STYLE)}`,
    'style',
  );
  const script = withoutClosing(plainScript(options.script), 'script');
  const [styleHash, scriptHash] = await Promise.all([options.digest(style), options.digest(script)]);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'sha256-${scriptHash}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = options.title ?? monthText(deck.year ?? deck.month, options.language);
  const markup = renderToStaticMarkup(
    <html lang={options.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <Inert tag="style" text={style} />
      </head>
      <body>
        <Pages deck={deck} title={title} language={options.language} />
        <PresenterParts deck={deck} language={options.language} />
        <Inert tag="script" text={script} />
        <Inert tag="script" text={inHtml(editionText(editionOf(deck, options.language)))} json />
      </body>
    </html>,
  );
  return `<!doctype html>\n${markup}\n`;
}

/** React escapes text inside style and script elements, which would change their hash, so these go in as they are. */
function Inert({
  tag,
  text,
  json = false,
}: {
  readonly tag: 'style' | 'script';
  readonly text: string;
  readonly json?: boolean;
}): ReactNode {
  // Safe: `text` is our own style or script, or JSON without a single '<'.
  const inside = { dangerouslySetInnerHTML: { __html: text } };
  if (tag === 'style') return <style {...inside} />;
  return json ? <script type="application/json" id="postproof-edition" {...inside} /> : <script {...inside} />;
}

function Pages({
  deck,
  title,
  language,
}: {
  readonly deck: SharedDeck;
  readonly title: string;
  readonly language: Language;
}): ReactNode {
  const total = deck.slides.length;
  return (
    <main className="pages">
      <div className="pages-head">
        <h1>{title}</h1>
        <button type="button" data-present="" hidden>
          {HTML_WORDS[language].present}
        </button>
      </div>
      {total === 0 ? <p>{HTML_WORDS[language].empty}</p> : null}
      {deck.slides.map((slide, index) => (
        <div key={slide.id} className="page" tabIndex={-1}>
          <div className="slide-fit">
            <SlideView theme={deck.theme} slide={slide} language={language} zone={deck.zone} place={index + 1} total={total} />
          </div>
        </div>
      ))}
      <p className="pages-said" aria-live="polite" />
    </main>
  );
}

/** A style without its comments and indents, which no reader of the file needs. */
function plainStyle(css: string): string {
  return css.replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, '').replaceAll(/\n\s*/gu, '\n');
}

/** The presenter's script without its comments and indents: no text in it goes on over lines. */
function plainScript(script: string): string {
  const lines = script.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}

/** A style or script can be closed from inside by its own end tag only. */
function withoutClosing(text: string, tag: string): string {
  if (new RegExp(`</${tag}`, 'iu').test(text)) throw new Error(`the ${tag} holds its own end tag`);
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};
function inHtml(json: string): string {
  return json.replaceAll(/[<>&\u2028\u2029]/gu, (letter) => ESCAPES[letter] ?? letter);
}
