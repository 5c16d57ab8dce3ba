import { expect, it } from 'vitest';
import type { BoardGoal, MonthBoard } from '../../core/report/report.ts';
import { channelsByAnswer } from './answers-by-channel.ts';

const channel = (platform: string) => ({ key: platform, channel: { platform, id: 'a', name: 'Gemeente' } });
const report = { channels: ['facebook', 'x', 'youtube', 'tiktok'].map(channel) } as unknown as MonthBoard;
const used = (goal: string, answers: Readonly<Record<string, readonly [string, string | null] | null>>) =>
  ({
    goal,
    used: Object.entries(answers).map(([channelKey, answer]) => ({
      channelKey,
      answer: answer === null ? null : { goal, metrics: [answer[0]], per: answer[1] },
    })),
  }) as unknown as BoardGoal;

it('names what is counted in the stead of a goal’s own metric, and who counts nothing', () => {
  const reach = used('reach', { facebook: ['reach', null], x: ['views', null], youtube: ['views', null], tiktok: null });
  expect(channelsByAnswer(reach, report)).toEqual({
    own: 'reach',
    ownCounted: true,
    nearest: [{ metric: 'views', channels: ['X', 'YouTube'] }],
    silent: ['TikTok'],
  });
});

it('looks at what a rate is divided by', () => {
  const rate = used('rate', { x: ['reactions', 'impressions'] });
  expect(channelsByAnswer(rate, report)).toMatchObject({
    ownCounted: false,
    nearest: [{ metric: 'impressions', channels: ['X'] }],
  });
});
