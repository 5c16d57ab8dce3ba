import { expect, it } from 'vitest';
import { Zone } from '../base/calendar.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import type { TagBook } from '../model/tags.ts';
import { NO_TAGS } from '../model/tags.ts';
import { RuleFits } from './rule-fits.ts';
import { Tagging } from './tagging.ts';

const zone = new Zone('Europe/Amsterdam');

function taggingOf(texts: readonly string[], book: Partial<TagBook>): Tagging {
  const builder = new PostsBuilder(10);
  const channel = builder.channel('facebook', '1', 'Town');
  texts.forEach((text, i) => {
    builder.add({ channel, id: String(i), publishedAt: Date.UTC(2026, 9, 1 + i), kind: 'photo', text, permalink: '' });
  });
  const posts = builder.finish(Date.UTC(2026, 10, 2));
  const formats = ['q', 'p'].map((id) => ({ id, name: id, colour: 0, description: '', example: null, archived: false }));
  const topics = ['waste', 'work'].map((id) => ({ id, name: id, archived: false }));
  return new Tagging(posts, { ...NO_TAGS, formats, topics, ...book }, zone);
}

const rule = (id: string, word: string, format: string | null, topics: readonly string[] = [], on = true) => ({
  id,
  on,
  when: { is: 'words' as const, words: [word], compound: false },
  format,
  topics,
});

it('the editor before a rule, the first rule before the next, topics of all', () => {
  const rules = [rule('1', 'vraag', 'q', ['waste']), rule('2', 'persbericht', 'p', ['work']), rule('3', 'vraag', 'p')];
  const given = new Map([
    ['facebook:1:1', { format: 'p' }],
    ['facebook:1:2', { format: null, topics: [] }],
  ]);
  const texts = ['vraag en persbericht', 'vraag', 'vraag', 'niets'];
  const tagging = taggingOf(texts, { rules, given });
  expect(tagging.of(0)).toEqual({
    format: { id: 'q', by: { rule: '1' } },
    topics: [
      { id: 'waste', by: { rule: '1' } },
      { id: 'work', by: { rule: '2' } },
    ],
  });
  expect(tagging.of(1)).toEqual({ format: { id: 'p', by: 'editor' }, topics: [{ id: 'waste', by: { rule: '1' } }] });
  expect(tagging.of(2)).toEqual({ format: null, topics: [] });
  expect(tagging.of(3)).toEqual({ format: null, topics: [] });
});

it('a rule that is off, and a format that is no more, say nothing', () => {
  const rules = [rule('1', 'vraag', 'q', [], false), rule('2', 'vraag', 'gone'), rule('3', 'vraag', 'p')];
  expect(taggingOf(['vraag'], { rules }).formatAt(0)).toBe('p');
  expect(taggingOf(['vraag'], { given: new Map([['facebook:1:0', { format: 'gone' }]]) }).formatAt(0)).toBeNull();
});

it('a post is called by its format, else by its kind as the editor corrects it, and rules go by that kind', () => {
  const when = { is: 'kind' as const, kinds: ['video' as const] };
  const rules = [{ id: '1', on: true, when, format: 'p', topics: [] }];
  const given = new Map([
    ['facebook:1:0', { kind: 'video' as const }],
    ['facebook:1:1', { kind: 'link' as const }],
    ['facebook:1:2', { kind: 'video' as const, format: null }],
  ]);
  const tagging = taggingOf(['a', 'b', 'c', 'd'], { rules, given });
  expect([0, 1, 2, 3].map((row) => `${tagging.kindAt(row)} ${tagging.labelAt(row)}`)).toEqual([
    'video p',
    'link link',
    'video video',
    'photo photo',
  ]);
  expect([0, 1, 2, 3].map((row) => tagging.isOpen(row))).toEqual([false, true, false, true]);
});

it('what is known of a condition stays known in the next book, and nothing else does', () => {
  const builder = new PostsBuilder(2);
  const channel = builder.channel('facebook', '1', 'Town');
  builder.add({ channel, id: '0', publishedAt: Date.UTC(2026, 9, 1), kind: 'photo', text: 'vraag', permalink: '' });
  const posts = builder.finish(Date.UTC(2026, 10, 2));
  const fits = new RuleFits(posts, zone);
  const first = rule('1', 'vraag', 'q');
  const formats = [{ id: 'q', name: 'q', colour: 0, description: '', example: null, archived: false }];
  const book = { ...NO_TAGS, formats, rules: [first] };
  expect(new Tagging(posts, book, zone, fits).labelAt(0)).toBe('q');
  const changed = { ...first, when: { is: 'words' as const, words: ['antwoord'], compound: false } };
  expect(new Tagging(posts, { ...book, rules: [changed] }, zone, fits).labelAt(0)).toBe('photo');
  expect(new Tagging(posts, { ...book, rules: [changed, first] }, zone, fits).labelAt(0)).toBe('q');
});
