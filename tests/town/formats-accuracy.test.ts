import { expect, it } from 'vitest';
import { accuracyOnTown } from './formats-accuracy.ts';

it('is right often enough on the made-up town', async () => {
  const { asked, first, amongThree } = await accuracyOnTown();
  expect(asked).toBeGreaterThan(80);
  expect(first / asked).toBeGreaterThanOrEqual(0.8);
  expect(amongThree / asked).toBeGreaterThanOrEqual(0.93);
});
