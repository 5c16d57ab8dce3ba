import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/insight/findings.ts';
import { TRAIT_GROUPS, TRAITS } from '../core/insight/traits.ts';
import type { Answer } from '../core/rank/answer.ts';
import { differenceOf, FINDING_WORDS, findingSentence, findingShort, verdictWord } from './findings.ts';
import { LANGUAGES } from './language.ts';
import { groupName, levelName } from './level-names.ts';

const CLICKS: Answer = { goal: 'clicks', metrics: ['linkClicks'], per: null };
const REACH: Answer = { goal: 'reach', metrics: ['reach'], per: null };
const RATE: Answer = { goal: 'rate', metrics: ['reactions', 'comments'], per: 'views' };

function row(given: Partial<Finding>): Finding {
  return {
    channel: 'facebook:1',
    measure: 'clicks',
    group: 'kind',
    level: 'video',
    primary: true,
    exclusive: true,
    goal: true,
    posts: 28,
    rest: 80,
    weeks: 12,
    verdict: 'works',
    direction: 1,
    lead: false,
    mirror: false,
    effect: { est: 0.47, q: 0.01, ratio: 1.6, low: 1.2, high: 2.1, usual: 21.4, typical: 32.2, needed: 0 },
    ...given,
  };
}

const WORSE = { est: -0.5, q: 0.01, ratio: 0.61, low: 0.45, high: 0.82, usual: 50, typical: 31, needed: 0 };
const UNCLEAR = { est: 0.1, q: 0.6, ratio: 1.1, low: 0.7, high: 2.2, usual: 50, typical: 55, needed: 14 };

describe('a finding in words', () => {
  const told = (finding: Finding, answer = CLICKS) =>
    LANGUAGES.map((language) => findingSentence(finding, { channel: 'Facebook', answer, language }));

  it('works: how much, in which range, on how many posts, in natural units', () => {
    expect(told(row({}))).toEqual([
      'Video werkt op Facebook: doorgaans 1,6× zoveel kliks op de link als je andere posts (waarschijnlijk 1,2–2,1×; 28 posts). Doorgaans 32 in plaats van 21.',
      'Video virker på Facebook: typisk 1,6× så mange klik på linket som jeres andre opslag (sandsynligvis 1,2–2,1×; 28 opslag). Typisk 32 i stedet for 21.',
      'Video works on Facebook: typically 1.6× the link clicks of your other posts (likely 1.2–2.1×; 28 posts). Typically 32 instead of 21.',
    ]);
  });

  it('does less: in hundredths to the nearest five, never as ×0.6', () => {
    const less = told(row({ direction: -1, effect: WORSE }), REACH);
    expect(less[0]).toContain(
      "doorgaans zo'n 40 % minder bereik dan je andere posts (waarschijnlijk 20 tot 55 % minder; 28 posts)",
    );
    expect(less[1]).toContain(
      'typisk cirka 40 % mindre rækkevidde end jeres andre opslag (sandsynligvis 20 til 55 % mindre; 28 opslag)',
    );
    expect(less[2]).toContain('typically about 40 % less in reach than your other posts (likely 20 to 55 % less; 28 posts)');
    for (const text of less) expect(text).not.toMatch(/0[.,]\d×/u);
  });

  it('what only seems so says how often that turns out to be chance', () => {
    expect(told(row({ verdict: 'seems' }))[0]).toContain('ongeveer 1 op de 4');
    expect(told(row({ verdict: 'seems' }))[1]).toContain('cirka 1 ud af 4');
  });

  it('what cannot be told says what it could be, and how many posts would show it', () => {
    expect(told(row({ verdict: 'unclear', direction: 0, effect: UNCLEAR }))[0]).toBe(
      "Video: nog niet te zeggen. Het kan alles zijn van 0,7× tot 2,2× (28 posts). Met nog zo'n 14 posts wordt een verschil van anderhalf keer zichtbaar.",
    );
    expect(told(row({ verdict: 'too-few', direction: 0, posts: 3, effect: null }))[2]).toBe(
      'Video: too few posts to say anything (3 posts; at least 5 in 3 different weeks are needed).',
    );
  });

  it('names what there is too little of', () => {
    const few = { verdict: 'too-few', direction: 0, effect: null } as const;
    // 163 links and nothing else: they are not too few.
    const alone = row({ ...few, level: 'link', posts: 163, rest: 0, weeks: 50 });
    expect(told(alone)).toEqual([
      'Link: bijna alle posts op Facebook zijn zo (163 posts). Er zijn te weinig andere om mee te vergelijken; minstens 8 zijn nodig.',
      'Link: næsten alle opslag på Facebook er sådan (163 opslag). Der er for få andre at sammenligne med; der skal mindst 8 til.',
      'Link: nearly all posts on Facebook are like this (163 posts). There are too few others to compare with; at least 8 are needed.',
    ]);
    expect(verdictWord(alone, 'nl')).toBe('Te weinig andere posts');
    expect(told(row({ ...few, posts: 7, rest: 5 }))).toEqual([
      'Video: te weinig posts om iets te zeggen. Facebook heeft 12 posts die meetellen; vergelijken kan vanaf 25.',
      'Video: for få opslag til at sige noget. Facebook har 12 opslag, der tæller med; der kan sammenlignes fra 25.',
      'Video: too few posts to say anything. Facebook has 12 posts that count; comparing starts at 25.',
    ]);
    expect(told(row({ ...few, posts: 9, weeks: 2 }))[0]).toContain('minstens 5 in 3 verschillende weken');
  });

  it('the other side of a finding is no finding', () => {
    expect(told(row({ mirror: true, direction: -1, effect: WORSE }))[0]).toBe(
      'Video: dit zijn de meeste posts op Facebook (28 posts). De andere worden hiermee vergeleken.',
    );
    expect(verdictWord(row({ mirror: true, direction: -1 }), 'nl')).toBe('Waarmee we vergelijken');
  });

  it('names what is counted where the platform gives nothing nearer', () => {
    expect(told(row({ measure: 'rate' }), RATE)[0]).toContain('zoveel interacties per 1.000 weergaven als');
  });

  it('one line has the ratio and the posts, and no ratio where none may be told', () => {
    expect(findingShort(row({}), 'nl')).toBe('1,6×, 28 posts');
    expect(findingShort(row({ verdict: 'unclear', direction: 0 }), 'nl')).toBe('28 posts');
    expect(findingShort(row({ verdict: 'none', direction: 0 }), 'nl')).toBe('28 posts');
    const less = row({ direction: -1, effect: WORSE });
    expect(LANGUAGES.map((language) => findingShort(less, language))).toEqual([
      "Zo'n 40 % minder, 28 posts",
      'Cirka 40 % mindre, 28 opslag',
      'About 40 % less, 28 posts',
    ]);
    expect(findingShort({ ...less, mirror: true }, 'nl')).toBe('28 posts');
    expect(findingShort(row({ verdict: 'too-few', direction: 0, posts: 1, effect: null }), 'en')).toBe('1 post');
  });

  it('tells only the direction where a channel’s numbers are too small for times', () => {
    const small = { ...WORSE, usual: null, typical: null };
    expect(told(row({ direction: -1, effect: small }))).toEqual([
      'Video doet het minder op Facebook: doorgaans minder kliks op de link dan je andere posts (28 posts). Hoeveel minder, is met zulke kleine aantallen niet te zeggen.',
      'Video klarer sig dårligere på Facebook: typisk færre klik på linket end jeres andre opslag (28 opslag). Hvor meget kan ikke siges med så små tal.',
      'Video does worse on Facebook: typically fewer link clicks than your other posts (28 posts). With numbers this small, how much cannot be said.',
    ]);
    expect(told(row({ verdict: 'seems', effect: small }))[0]).toContain('lijkt te werken op Facebook: doorgaans meer kliks');
    expect(findingShort(row({ effect: small }), 'nl')).toBe('28 posts');
    // Channels put together have no counts, and their effect is one of ratios.
    expect(told(row({ channel: 'all', direction: -1, effect: small }))[0]).toContain("doorgaans zo'n 40 % minder");
  });

  it('gives a difference and its range in the same kind of number', () => {
    expect(differenceOf(row({}), 'nl')).toEqual({ much: '1,6×', low: '1,2×', high: '2,1×' });
    const less = row({ direction: -1, effect: WORSE });
    expect(differenceOf(less, 'nl')).toEqual({ much: "zo'n 40 % minder", low: '20 %', high: '55 % minder' });
    expect(differenceOf(less, 'en')).toEqual({ much: 'about 40 % less', low: '20 %', high: '55 % less' });
    expect(differenceOf(row({ effect: { ...WORSE, usual: null } }), 'nl')).toBeNull();
    expect(differenceOf(row({ verdict: 'too-few', direction: 0, effect: null }), 'nl')).toBeNull();
  });

  it('every level and group has a name in every language', () => {
    for (const language of LANGUAGES) {
      for (const group of TRAIT_GROUPS) {
        expect(groupName(group, language)).not.toBe('');
        for (const level of TRAITS[group]) expect(levelName(group, level, language)).not.toBe(level);
      }
    }
    expect(levelName('topic', 'Afval', 'da')).toBe('Afval');
  });
});

describe('what is never said', () => {
  const FORBIDDEN = /signific|bewezen|bewijst|bevist|beviser|proven|proves|beste format|bedste format|best format/iu;

  it('stands in no sentence', () => {
    const verdicts = ['works', 'seems', 'none', 'unclear', 'too-few', 'sparse'] as const;
    for (const language of LANGUAGES) {
      const words = FINDING_WORDS[language];
      const fixed = [
        words.association,
        words.howWeCompare,
        words.noBoostFlag,
        words.worthTesting('Video'),
        words.chain('Video', 'X', true),
      ];
      const made = verdicts.flatMap((verdict) =>
        ([1, -1] as const).map((direction) =>
          findingSentence(
            row({ verdict, direction: verdict === 'works' || verdict === 'seems' ? direction : 0, effect: WORSE }),
            {
              channel: 'X',
              answer: REACH,
              language,
            },
          ),
        ),
      );
      for (const text of [...fixed, ...made]) expect(text).not.toMatch(FORBIDDEN);
    }
  });

  it('no number stands on fewer than five posts', () => {
    for (const language of LANGUAGES) {
      const text = findingSentence(row({ verdict: 'too-few', direction: 0, posts: 4, effect: null }), {
        channel: 'X',
        answer: REACH,
        language,
      });
      expect(text).not.toMatch(/%|×/u);
    }
  });
});
