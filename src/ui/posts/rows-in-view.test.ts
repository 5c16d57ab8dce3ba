import { describe, expect, it } from 'vitest';
import { listHeight, rowsInView, scrollTopFor } from './rows-in-view.ts';

const HEIGHT = 44;
const VIEW = 700;

describe('the rows in view', () => {
  it.each([0, 1, 15, 1000, 100_000, 3_000_000])('cover what is seen of %i rows, wherever one scrolls', (count) => {
    const end = Math.max(0, listHeight(count, HEIGHT) - VIEW);
    for (let step = 0; step <= 50; step++) {
      const scrollTop = (end * step) / 50;
      const { first, end: after, shift } = rowsInView(scrollTop, VIEW, count, HEIGHT);
      const seenFirst = Math.max(0, Math.floor((scrollTop - shift) / HEIGHT));
      const seenLast = Math.min(count - 1, Math.floor((scrollTop - shift + VIEW - 1) / HEIGHT));
      expect(first).toBeLessThanOrEqual(seenFirst);
      if (count > 0) expect(after).toBeGreaterThan(seenLast);
      expect(after).toBeLessThanOrEqual(count);
      expect(after - first).toBeLessThanOrEqual(60);
    }
  });

  it('reach both ends of three million rows in fifteen million pixels', () => {
    const end = listHeight(3_000_000, HEIGHT) - VIEW;
    expect(end).toBe(15_000_000 - VIEW);
    expect(rowsInView(0, VIEW, 3_000_000, HEIGHT)).toMatchObject({ first: 0, shift: 0 });
    const last = rowsInView(end, VIEW, 3_000_000, HEIGHT);
    expect(last.end).toBe(3_000_000);
    // The last row stands at the bottom of what is drawn.
    expect(3_000_000 * HEIGHT + last.shift).toBeCloseTo(15_000_000, 3);
  });

  it.each([500, 100_000, 3_000_000])('show a row whole when it is asked for, in %i rows', (count) => {
    let scrollTop = 0;
    for (const row of [3, 15, 16, 200, 201, 180, count - 1, 0, Math.floor(count / 2)]) {
      scrollTop = scrollTopFor(row, scrollTop, VIEW, count, HEIGHT);
      const { shift } = rowsInView(scrollTop, VIEW, count, HEIGHT);
      const top = row * HEIGHT + shift - scrollTop;
      expect(top).toBeGreaterThanOrEqual(-0.001);
      expect(top + HEIGHT).toBeLessThanOrEqual(VIEW + 0.001);
    }
    expect(scrollTopFor(2, 0, VIEW, count, HEIGHT)).toBe(0);
  });
});
