import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../tests/worker/memory-store.ts';
import { DAY, Zone } from '../core/base/calendar.ts';
import type { Kind } from '../core/model/kind.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { PostsBuilder } from '../core/model/posts-builder.ts';
import type { Rule } from '../core/model/tags.ts';
import { TagAnswers } from './tag-answers.ts';
import { TagDesk } from './tag-desk.ts';

const zone = new Zone('Europe/Amsterdam');
const OCTOBER = Date.UTC(2026, 9, 1, 9);

type Planned = readonly [id: string, channel: string, day: number, text: string, kind?: Kind];

/** Days are counted from 1 October 2026. */
function postsOf(planned: readonly Planned[]): PostColumns {
  const posts = new PostsBuilder(50);
  for (const [id, name, day, text, kind = 'photo'] of planned) {
    const channel = posts.channel('facebook', name, name);
    posts.add({ channel, id, publishedAt: OCTOBER + day * DAY, kind, text, permalink: '' });
  }
  return posts.finish(OCTOBER + 60 * DAY);
}

const QUESTIONS = ['Welke brug vind jij de mooiste', 'Welke boom vind jij de mooiste', 'Welke straat vind jij de mooiste'];
const POSTS = postsOf([
  ...QUESTIONS.map((text, i): Planned => [`q${i}`, 'a', i, text]),
  ...QUESTIONS.map((_, i): Planned => [`p${i}`, 'a', 3 + i, `Het college van burgemeester en wethouders besloot zaak ${i}`]),
  ['new', 'a', 10, 'Welke fiets vind jij de mooiste', 'video'],
  ['copy', 'b', 11, 'Welke fiets vind jij de mooiste?'],
  ['later', 'b', 25, 'Welke fiets vind jij de mooiste?'],
  ['old', 'a', -400, 'Welke brug vind jij de lelijkste'],
]);
const key = (id: string, channel = 'a') => `facebook:${channel}:${id}`;
const rule = (id: string, word: string, format: string | null, topics: readonly string[] = []): Rule => {
  return { id, on: true, when: { is: 'words', words: [word], compound: true }, format, topics };
};

const loaded = async () => undefined;

let tags: TagAnswers;
beforeEach(async () => {
  tags = new TagAnswers(new TagDesk(memoryStore()), loaded, () => ({ posts: POSTS, zone }));
  await tags.editTags({ do: 'add-format', format: { id: 'q', name: 'Vraag' } });
  await tags.editTags({ do: 'add-format', format: { id: 'p', name: 'Persbericht' } });
  await tags.editTags({ do: 'add-topic', topic: { id: 't', name: 'Bruggen' } });
});

describe('the book', () => {
  it('counts posts per format, topic and rule, of the last 12 months and in all', async () => {
    await tags.editTags({ do: 'give-format', posts: [key('p0')], format: 'p' });
    await tags.editTags({ do: 'give-format', posts: [key('p1')], format: null });
    await tags.editTags({ do: 'save-rule', rule: rule('r', 'welke brug', 'q', ['t']) });
    const { posts } = await tags.tagBook();
    expect(posts).toEqual({
      formats: { p: { year: 1, all: 1 }, q: { year: 1, all: 2 } },
      topics: { t: { year: 1, all: 2 } },
      rules: { r: { year: 1, all: 2 } },
      // One is said to have none.
      open: { year: 6, all: 6 },
      total: { year: 9, all: 10 },
    });
  });

  it('knows the posts of a format, newest first', async () => {
    await tags.editTags({ do: 'give-format', posts: [key('q0'), key('q2'), key('q1')], format: 'q' });
    expect((await tags.postsOfFormat('q', 2)).map((post) => post.key)).toEqual([key('q2'), key('q1')]);
  });
});

describe('a rule before it is kept', () => {
  it('tells how many posts it means and how many have another format, of the last 12 months', async () => {
    await tags.editTags({ do: 'give-format', posts: [key('q0')], format: 'p' });
    await tags.editTags({ do: 'save-rule', rule: rule('first', 'welke boom', 'p') });
    const preview = await tags.previewRule(rule('second', 'welke', 'q'));
    expect(preview).toMatchObject({ posts: 6, others: 2 });
    expect(preview.examples.map((post) => post.key)).toEqual([key('later', 'b'), key('copy', 'b'), key('new')]);
    // What the rule itself says already is not another's.
    expect(await tags.previewRule(rule('first', 'welke boom', 'q'))).toMatchObject({ posts: 1, others: 0 });
    expect(await tags.previewRule(rule('topic', 'welke', null, ['t']))).toMatchObject({ posts: 6, others: 0 });
  });
});

describe('what is left to tag', () => {
  it('comes newest first, with its copies on other channels and with what it may be', async () => {
    await tags.editTags({ do: 'give-format', posts: QUESTIONS.map((_, i) => key(`q${i}`)), format: 'q' });
    await tags.editTags({ do: 'give-format', posts: QUESTIONS.map((_, i) => key(`p${i}`)), format: 'p' });
    const all = await tags.triage(null, []);
    expect([all.done, all.left]).toEqual([6, 4]);
    expect(all.next.map((post) => [post.key, ...post.also.map((also) => also.key)])).toEqual([
      [key('later', 'b')],
      [key('copy', 'b'), key('new')],
      [key('old')],
    ]);
    expect(all.next[1]?.suggestions.map(({ format }) => format)).toEqual(['q', 'p']);
    expect(all.next[1]?.suggestions[0]?.like).toBe(3);

    const month = await tags.triage('2026-10', [key('later', 'b')]);
    expect([month.done, month.left, month.next.length]).toEqual([6, 3, 1]);
    expect((await tags.triage('2026-09', [])).next).toEqual([]);
  });

  it('takes no post after the same pattern for a copy, none of the same channel, and none of long before', async () => {
    const street = (name: string, tail = '') => `De ${name} gaat twee dagen dicht voor nieuw asfalt, rijd om.${tail}`;
    const posts = postsOf([
      ['1', 'a', 1, street('Kade')],
      ['2', 'b', 1, street('Singel')],
      ['3', 'b', 2, street('Kade', ' Kijk op de website #stad')],
      ['4', 'a', 2, `Let op. ${street('Kade', ' Morgen ook')}`],
      ['5', 'c', -2, street('Kade')],
      ['8', 'c', 2, street('Kade', ' Link in bio')],
      ['6', 'd', 2, ''],
      ['7', 'e', 2, ''],
    ]);
    const asked = new TagAnswers(new TagDesk(memoryStore()), loaded, () => ({ posts, zone }));
    const groups = (await asked.triage(null, [])).next.map(({ key: first, also }) =>
      [first, ...also.map((one) => one.key)].map((one) => one.at(-1)).join(''),
    );
    expect(groups).toEqual(['381', '4', '6', '7', '2', '5']);
  });

  it('suggests from what the editor said, not from rules, and never what is archived', async () => {
    await tags.editTags({ do: 'save-rule', rule: rule('r', 'college', 'p') });
    expect((await tags.triage(null, [])).next[0]?.suggestions).toEqual([]);
    await tags.editTags({ do: 'give-format', posts: QUESTIONS.map((_, i) => key(`q${i}`)), format: 'q' });
    expect((await tags.triage(null, [])).next[0]?.suggestions.map(({ format }) => format)).toEqual(['q']);
    await tags.editTags({ do: 'change-format', id: 'q', to: { archived: true } });
    expect((await tags.triage(null, [])).next[0]?.suggestions).toEqual([]);
  });

  it('is done where it is said that a post has none, and open again when that is taken back', async () => {
    await tags.editTags({ do: 'give-format', posts: [key('later', 'b')], format: null });
    expect(await tags.triage('2026-10', [])).toMatchObject({ done: 1, left: 8 });
    expect(await tags.undoTags()).toMatchObject({ changed: true, redo: 1 });
    expect(await tags.triage('2026-10', [])).toMatchObject({ done: 0, left: 9 });
  });
});
