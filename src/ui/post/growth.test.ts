import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../core/merge/history.ts';
import { growthPath, shownMetrics } from './growth.ts';

const at = (measuredAt: number, metrics: Measurement['metrics']): Measurement => ({ measuredAt, sameUntil: measuredAt, metrics });

describe('the columns of a history', () => {
  it('take one metric per question, the one that most exports know', () => {
    const history = [at(1, { linkClicks: 1, clicks: 3, reach: 9 }), at(2, { clicks: 4, reach: 9, saves: 1 })];
    expect(shownMetrics(history)).toEqual(['clicks', 'reach']);
    expect(shownMetrics([at(1, { saves: 3 })])).toEqual([]);
  });
});

describe('the line of a metric', () => {
  it('runs over time, not over exports, and from zero up', () => {
    const history = [at(0, { reach: 5 }), at(10, { reach: 10 }), at(40, { reach: 10 })];
    expect(growthPath(history, 'reach', 44, 24)).toBe('M2 12L12 2L42 2');
  });

  it('is left out where there is one value, or none above zero', () => {
    expect(growthPath([at(0, { reach: 5 }), at(9, { saves: 1 })], 'reach', 44, 24)).toBe('');
    expect(growthPath([at(0, { reach: 0 }), at(9, { reach: 0 })], 'reach', 44, 24)).toBe('');
  });
});
