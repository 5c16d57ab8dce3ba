import { describe, expect, it } from 'vitest';
import { DAY, Zone } from '../base/calendar.ts';
import type { PostColumns } from '../model/post-columns.ts';
import { PostsBuilder } from '../model/posts-builder.ts';
import type { TagBook } from '../model/tags.ts';
import { NO_TAGS } from '../model/tags.ts';
import { edited } from './edit-book.ts';
import type { LabelAnswer, Meant } from './label-meanings.ts';
import { labelKey, proposedMeaning, withAnswers, withLabelsGiven } from './label-meanings.ts';
import { Tagging } from './tagging.ts';

const zone = new Zone('Europe/Amsterdam');
const START = [
  { do: 'add-format', format: { id: 'q', name: 'Vraag van de week' } } as const,
  { do: 'add-topic', topic: { id: 'w', name: 'Afval' } } as const,
  { do: 'add-topic', topic: { id: 'm', name: 'Markt' } } as const,
].reduce(edited, NO_TAGS);

/** A post per entry, with the labels that it has in Sprout. */
function postsWith(...labels: readonly (readonly string[])[]): PostColumns {
  const posts = new PostsBuilder(labels.length, 'Sprout Social');
  const channel = posts.channel('facebook', 'stad', 'Stad');
  labels.forEach((names, i) => {
    const publishedAt = Date.UTC(2026, 9, 1) + i * DAY;
    posts.toolLabels.add(posts.add({ channel, id: `${i}`, publishedAt, kind: 'photo', text: 'De brug', permalink: '' }), names);
  });
  return posts.finish(0);
}

const says = (name: string, means: Meant): LabelAnswer => ({ tool: 'Sprout Social', name, means });
const format = (name: string): Meant => ({ is: 'format', name });
const topic = (name: string): Meant => ({ is: 'topic', name });

let made = 0;
function answered(book: TagBook, posts: PostColumns, ...answers: readonly LabelAnswer[]): TagBook {
  const keys = new Set(answers.map(labelKey));
  const next = withAnswers(book, answers, () => `new-${++made}`);
  return withLabelsGiven(next, posts, new Tagging(posts, book, zone), (_, label) => keys.has(labelKey(label)));
}

/** The format and the topics of each post, by name. */
function tagsOf(book: TagBook, posts: PostColumns): readonly string[] {
  const tagging = new Tagging(posts, book, zone);
  return Array.from({ length: posts.count }, (_, row) => {
    return `${tagging.formatNameAt(row) ?? '-'} | ${tagging.topicNamesAt(row).toSorted().join(', ')}`;
  });
}

describe('what a label may mean', () => {
  it('is the format of its name, else the topic, whatever the capitals, accents and spaces', () => {
    expect(proposedMeaning(START, { tool: 'Meta', name: 'vráag  van de WEEK' })).toEqual(format('Vraag van de week'));
    expect(proposedMeaning(START, { tool: 'Meta', name: 'AFVAL' })).toEqual(topic('Afval'));
    expect(proposedMeaning(START, { tool: 'Meta', name: 'Zomer' })).toEqual(topic('Zomer'));
  });
});

describe('what labels mean', () => {
  it('comes to the posts that have them, and new formats and topics are made once', () => {
    const posts = postsWith(['Q&A', 'zomer'], ['q&a'], ['Zomer', 'afval'], []);
    const book = answered(
      START,
      posts,
      says('Q&A', format('Q en A')),
      says('zomer', topic('Zomer')),
      says('afval', topic('Afval')),
    );
    expect(tagsOf(book, posts)).toEqual(['Q en A | Zomer', 'Q en A | ', '- | Afval, Zomer', '- | ']);
    expect(book.formats.map(({ name }) => name)).toEqual(['Vraag van de week', 'Q en A']);
    expect(book.labels).toHaveLength(3);
    expect(answered(book, posts, says('zomer', topic('zomer')))).toBe(book);
  });

  it('leaves the editor’s format, adds to the editor’s topics, and says nothing that a rule says', () => {
    const posts = postsWith(['week', 'markt'], ['week'], ['week']);
    const word = { is: 'words', words: ['brug'], compound: false } as const;
    const before = [
      { do: 'give-format', posts: ['facebook:stad:0'], format: null } as const,
      { do: 'set-topics', posts: ['facebook:stad:0'], topics: ['w'] } as const,
      { do: 'save-rule', rule: { id: 'r', on: true, when: word, format: 'q', topics: ['w'] } } as const,
    ].reduce(edited, START);
    const book = answered(before, posts, says('week', format('Vraag van de week')), says('markt', topic('Markt')));
    expect(tagsOf(book, posts)).toEqual(['- | Afval, Markt', 'Vraag van de week | Afval', 'Vraag van de week | Afval']);
    expect([...book.given.keys()]).toEqual(['facebook:stad:0']);
  });

  it('a topic comes beside those of a rule, and of two formats the first one counts', () => {
    const posts = postsWith(['tweede', 'eerste', 'markt']);
    const when = { is: 'words', words: ['brug'], compound: false } as const;
    const before = edited(START, { do: 'save-rule', rule: { id: 'r', on: true, when, format: null, topics: ['w'] } });
    const answers = [says('eerste', format('Eerste')), says('tweede', format('Tweede')), says('markt', topic('Markt'))];
    expect(tagsOf(answered(before, posts, ...answers), posts)).toEqual(['Tweede | Afval, Markt']);
  });

  it('said otherwise takes off what it meant before, but for what another label means too', () => {
    const posts = postsWith(['a', 'b'], ['a']);
    const both = answered(START, posts, says('a', topic('Markt')), says('b', topic('Markt')));
    expect(tagsOf(both, posts)).toEqual(['- | Markt', '- | Markt']);
    const changed = answered(both, posts, says('a', format('Vraag van de week')));
    expect(tagsOf(changed, posts)).toEqual(['Vraag van de week | Markt', 'Vraag van de week | ']);
    const nothing = answered(changed, posts, says('a', null), says('b', null));
    expect(tagsOf(nothing, posts)).toEqual(['- | ', '- | ']);
    expect(nothing.given.size).toBe(0);
  });
});
