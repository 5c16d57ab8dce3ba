import { describe, expect, test } from 'vitest';
import { PERSONAL_KINDS, personalDataIn, withoutPersonalData } from '../../src/core/share/personal-data.ts';
import { personalTexts, plainTexts } from './personal-texts.ts';

describe('600 sentences of which it is known what is personal in them, in three languages', () => {
  const personal = personalTexts(300);

  test.each(PERSONAL_KINDS)('finds at least 98 in 100 of each kind, whole: %s', (kind) => {
    const ofKind = personal.filter((one) => one.personal?.kind === kind);
    const missed = ofKind.filter(({ text, personal: one }) => !personalDataIn(text).some(({ found }) => found === one?.found));
    expect(ofKind.length).toBeGreaterThanOrEqual(25);
    expect(missed.length / ofKind.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('nothing of what was found is left in the text', () => {
    for (const { text, personal: one } of personal) {
      const rest = withoutPersonalData(text);
      if (rest !== text) expect(rest).not.toContain(one?.found);
    }
  });

  test('takes at most 5 in 100 sentences of numbers and signs for personal', () => {
    const plain = plainTexts(300);
    const alarms = plain.filter(({ text }) => personalDataIn(text).length > 0);
    expect(alarms.length / plain.length, alarms.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
