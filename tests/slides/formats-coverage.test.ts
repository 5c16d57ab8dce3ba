import { expect, test } from 'vitest';
import type { FormatsSlide } from '../../src/core/deck/slide.ts';
import { footSentences } from '../../src/export/slides/foot-sentences.ts';
import { usualDeck } from './sample-decks.ts';

const slide = usualDeck.slides.find((one): one is FormatsSlide => one.kind === 'formats');
if (slide === undefined) throw new Error('The usual deck has a slide of formats.');
const foot = (changes: Partial<FormatsSlide>) => footSentences({ ...slide, ...changes }, 'nl').join(' ');

test('where fewer than 80 in 100 posts have an own format, the slide of formats says of which posts it speaks', () => {
  const said = 'gaat alleen over posts die er een hebben: 60 van de 117 posts die zijn vergeleken';
  expect(foot({ posts: 117, tagged: 60 })).toContain(said);
  expect(foot({ posts: 117, tagged: 100 })).not.toContain('gaat alleen over');
});

test('where it shows the platform’s own kinds alone, there is nothing to say about own formats', () => {
  const rows = slide.rows.filter(({ level }) => ['photo', 'video', 'link', 'poll'].includes(level));
  expect(foot({ posts: 117, tagged: 60, rows })).not.toContain('gaat alleen over');
});
