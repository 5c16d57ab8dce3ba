import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EditableText, SlideLanguage } from './editable-text.tsx';

const markup = (props: Parameters<typeof EditableText>[0], language: 'nl' | 'da' = 'nl') =>
  renderToStaticMarkup(createElement(SlideLanguage, { value: language }, createElement(EditableText, props)));
const onText = () => undefined;

test('without an editor it is text and nothing else', () => {
  expect(markup({ place: 'title', text: 'Vragen werken & <b>foto’s</b> ook' })).toBe(
    'Vragen werken &amp; &lt;b&gt;foto’s&lt;/b&gt; ook',
  );
});

test('with an editor it is a text box with a name in the language of the slide', () => {
  const title = markup({ place: 'title', text: 'Vragen werken', onText });
  expect(title).toMatch(/^<span class="editable" contentEditable="plaintext-only"[^>]*>Vragen werken<\/span>$/u);
  expect(title).toContain('role="textbox"');
  expect(title).toContain('aria-label="Kop van de slide"');
  expect(markup({ place: 'body', text: '', onText }, 'da')).toContain('aria-label="Tekst på sliden"');
  expect(markup({ place: 'check-1', text: 'x', onText, label: 'Vraag 1' })).toContain('aria-label="Vraag 1"');
});

test('it has no style attribute, which the policy of the site forbids', () => {
  expect(markup({ place: 'title', text: 'x', onText, lines: true })).not.toContain('style=');
});
