import { expect, it } from 'vitest';
import { tryUnseen } from './unseen.ts';

// The tools write English only, and a heading that says whose file it is can be asked about.
const PLATFORMS = ['facebook', 'instagram', 'x', 'linkedin', 'tiktok', 'youtube'];
const isUnknown = (change: string): boolean => change.startsWith('unknown language');

it('exports that nobody has seen are read without a question, never as something else, and exact', async () => {
  const tried = await tryUnseen({ seed: 'unseen', times: 1 });
  const wrong = tried.filter(({ verdict }) => verdict === 'wrong');
  expect(wrong.map(({ label, change, what }) => `${label}, ${change}: ${what}`)).toEqual([]);
  // Of YouTube in a language that nobody listed the places of the columns are confirmed.
  const asked = tried.filter(({ platform, change }) => platform !== 'youtube' || !isUnknown(change));
  const shares = PLATFORMS.map((platform) => {
    const own = asked.filter((one) => one.platform === platform);
    return [platform, own.length > 20 && own.filter(({ verdict }) => verdict !== 'asked').length >= own.length * 0.95];
  });
  expect(shares).toEqual(PLATFORMS.map((platform) => [platform, true]));
}, 60_000);
