import { describe, expect, it } from 'vitest';
import type { Goal } from '../core/model/goal.ts';
import type { TrendWord } from '../core/report/report.ts';
import { movesText, trendsTitle } from './trends-screen.ts';

const words = (clicks: TrendWord, reach: TrendWord, reactions: TrendWord) =>
  Object.entries({ clicks, reach, reactions }).map(([goal, word]) => ({ goal: goal as Goal, word }));

describe('trendsTitle', () => {
  it.each([
    [words('more', 'usual', 'usual'), 'Meer kliks dan gewoonlijk'],
    [words('usual', 'less', 'less'), 'Minder bereik en reacties dan gewoonlijk'],
    [words('more', 'less', 'usual'), 'Meer kliks, minder bereik dan gewoonlijk'],
    [words('usual', 'usual', 'too-early'), 'Het ging zoals gewoonlijk'],
    [words('too-few', 'too-early', 'too-few'), 'Hoe het zich ontwikkelt'],
  ])('%j is told as: %s', (goals, title) => expect(trendsTitle(goals, 'nl')).toBe(title));
});

describe('movesText', () => {
  it('names what moved first, and every channel once', () => {
    const moves = [
      { name: 'LinkedIn', word: 'usual' },
      { name: 'Facebook', word: 'more' },
      { name: 'X', word: 'usual' },
    ] as const;
    expect(movesText(moves, 'nl')).toBe('Facebook: meer dan gewoonlijk. LinkedIn en X: zoals gewoonlijk.');
    expect(movesText(moves, 'da')).toBe('Facebook: mere end normalt. LinkedIn og X: som normalt.');
  });
});
