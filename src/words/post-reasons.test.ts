import { expect, it } from 'vitest';
import type { PostReason } from '../core/report/report.ts';
import { noReason, reasonsInShort, reasonsSentence } from './post-reasons.ts';

const video: PostReason = { channel: 'facebook:1', group: 'kind', level: 'video', verdict: 'works', share: 0.4 };
const question: PostReason = { channel: 'all', group: 'question', level: 'yes', verdict: 'seems', share: 0.2 };

it('says why, with the verdict in the post’s own direction and where it holds', () => {
  expect(reasonsSentence([video], 3.1, 'nl')).toBe('Hoort daar voor een deel bij: video (werkt op dit kanaal).');
  expect(reasonsSentence([video], 0.3, 'nl')).toBe('Hoort daar voor een deel bij: video (doet het minder op dit kanaal).');
  expect(reasonsSentence([video, question], 3.1, 'da')).toBe(
    'Hænger delvist sammen med: video (virker på denne kanal) og spørgsmål i teksten (ser ud til at virke på jeres kanaler tilsammen).',
  );
  expect(reasonsInShort([{ ...video, group: 'format', level: 'Vraag van de week' }], 3.1, 'en')).toBe(
    'In part: Vraag van de week (works)',
  );
});

it('says nothing of its own where there is no reason', () => {
  expect(reasonsSentence([], 3.1, 'nl')).toBe('');
  expect(reasonsInShort([], 0.1, 'nl')).toBe('');
  expect(noReason('nl')).toContain('geen verklaring');
});
